"""Reading times in twenty languages, in the forms in which papers print them: alone, with a date, with a byline."""

import pytest

from newsclean import clean

HEADLINE = "Ferry sinks off Ashby"
FIRST = "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master of the town said."
SECOND = "Nobody knew where it had been heading, he said, and the wind was strong that night."
LANGUAGES = {
    "en": "Reading Time: 3 mins read|Approx. 3 min read|Less than 3 minutes read|Time to read: 3 min",
    "es": "Tiempo estimado de lectura: 3 minutos|Se lee en 3 minutos|Tiempo de lectura: 3'|Lectura de 3 min",
    "fr": "Temps de lecture estimé : 3 minutes|À lire en 3 minutes|Lecture (3 min)|Temps de lecture : 3 minute(s)",
    "it": "3 Minuti di Lettura|Si legge in 3 minuti|Tempo di Lettura: 3 minuti circa|Durata lettura: 3 min",
    "pt": "Tempo médio de leitura: 3 min|Leia em 3 min|Leitura de 3 minutos|3 minutos leitura",
    "de": "Lesezeit ca. 3 Minuten|3 Min. Lesezeit|Durchschnittliche Lesezeit: 3 Minuten|3 Minuten zu lesen",
    "nl": "Leestijd: ongeveer 3 minuten|Geschatte leestijd: 3 minuten|3 min te lezen|Lees in 3 minuten",
    "pl": "Przeczytasz w 3 minuty|Czyta się 3 min|Czas czytania: około 3 minut|Do przeczytania w 3 minuty",
    "ru": "На чтение 3 мин|Время прочтения — 3 мин.|Чтение займёт 3 минуты|Время чтения: около 3 минут",
    "tr": "3 dakikalık okuma|Okunma süresi: 3 dakika|Tahmini okuma süresi: 3 dakika|3 dakikada oku",
    "sv": "Lästid cirka 3 min|Läs på 3 min|Läsningstid: 3 min|Beräknad lästid: 3 minuter",
    "da": "Ca. 3 min. læsetid|3 minutters læsning|Læs artiklen på 3 min|Tager 3 min. at læse",
    "no": "Estimert lesetid: 3 minutter|Les på 3 min|Lesetid: omtrent 3 minutter|3 minutters lesing",
    "fi": "Lukuaika noin 3 min|3 minuutin luku|Arvioitu lukuaika: 3 minuuttia|Lue 3 minuutissa",
    "cs": "Čtení na 3 minuty|Přečtete za 3 minuty|Doba čtení: asi 3 minuty|Odhadovaná doba čtení: 3 minuty",
    "hu": "3 perces olvasás|Kb. 3 perc olvasás|Becsült olvasási idő: 3 perc|3 perc alatt elolvasható",
    "ro": "3 minute de citit|Timp estimat de citire: 3 minute|Se citește în 3 minute|3 min lectură",
    "el": "3' ανάγνωση|Διαβάζεται σε 3 λεπτά|ΧΡΟΝΟΣ ΑΝΑΓΝΩΣΗΣ: 3 ΛΕΠΤΑ|Διάρκεια ανάγνωσης: 3 λεπτά",
    "uk": "Час на читання: 3 хв|Читати 3 хв|Прочитаєте за 3 хвилини|Час читання: приблизно 3 хв",
    "id": "Lama membaca: 3 menit|Estimasi waktu baca: 3 menit|Baca dalam 3 menit|3 menit dibaca",
}


def said(text: str) -> tuple[list[str], int | None]:
    article = clean(text)
    return [paragraph.text for paragraph in article.body], article.reading_minutes


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reading_time_leaves_the_body_and_gives_its_minutes(language: str) -> None:
    for told in LANGUAGES[language].split("|"):
        for line in (told, f"• {told}", f"5.3.2024 | {told}", f"{told} · 5.3.2024", f"By Ann Lee | 5.3.2024 | {told}"):
            assert said(f"{HEADLINE}\n\n{line}\n\n{FIRST}\n\n{SECOND}") == ([FIRST, SECOND], 3), line


@pytest.mark.parametrize(
    "line", ["March 5, 2024 | 3 min", "3 min • March 5, 2024", "By Ann Lee | 3 min read", "~ 3 мин. | 5 марта 2024"]
)
def test_minutes_between_bars_beside_a_date_need_no_word_for_reading(line: str) -> None:
    assert said(f"{HEADLINE}\n\n{line}\n\n{FIRST}\n\n{SECOND}") == ([FIRST, SECOND], 3)


@pytest.mark.parametrize(
    "line",
    [
        "Read in 3 minutes how it began",
        "3 minutos de silencio",
        "Lee en 3 minutos lo que pasó",
        "Goal | 90 min.",
        "3 minutes",
    ],
)
def test_minutes_that_are_no_reading_time_stay(line: str) -> None:
    assert said(f"{HEADLINE}\n\n{FIRST}\n\n{line}\n\n{SECOND}") == ([FIRST, line, SECOND], None)
