"""Timestamps in twenty languages, in the forms in which papers print them between headline and story."""

import pytest

from newsclean import clean

HEADLINE = "Ferry sinks off Ashby"
FIRST = "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master of the town said."
SECOND = "Nobody knew where it had been heading, he said, and the wind was strong that night."
# The label, that of a change, both dates, a weekday with its date, times ago, labels whose date was lost.
LANGUAGES = {
    "en": ("Published:", "Updated:", "5 March 2024", "6 March 2024", "Tue, Mar 5, 2024", "an hour ago", "Created:|Posted on"),
    "es": ("Publicado el", "Última modificación:", "5 de marzo de 2024", "6 de marzo de 2024", "martes, 5 de marzo de 2024",
           "hace una hora|Hoy, 10:12", "Creado:|Publicado el|Última actualización:|Fecha:"),
    "fr": ("Publié le", "Mis à jour le", "5 mars 2024", "6 mars 2024", "mar. 5 mars 2024",
           "il y a une heure|Aujourd'hui à 10:12", "Publié le, mis à jour le|Créé le|Publié"),
    "it": ("Articolo pubblicato il", "Ultima modifica:", "5 marzo 2024", "6 marzo 2024", "mar 5 marzo 2024",
           "un'ora fa|Oggi alle 10:12", "Creato:|Pubblicato | Aggiornato|Data:"),
    "pt": ("Publicado em", "Atualizado em", "5 de março de 2024", "6 de março de 2024", "Terça-feira, 5 de março de 2024",
           "2 horas atrás|há um dia", "Publicado em Atualizado em|Criado em|Data:"),
    "de": ("Beitrag vom", "Letztes Update:", "5. März 2024", "6. März 2024", "Di., 5. März 2024",
           "vor einer Stunde|vor 2 Std.", "Erstellt am:|Stand:|Veröffentlicht: | Aktualisiert:"),
    "nl": ("Publicatiedatum:", "Laatste wijziging:", "5 maart 2024", "6 maart 2024", "di 5 mrt 2024",
           "een uur geleden", "Geplaatst op|Gewijzigd:|Datum:"),
    "pl": ("Opublikowane:", "Zmodyfikowano:", "5 marca 2024", "6 marca 2024", "wt., 5 marca 2024",
           "godzinę temu", "Opublikowano: Aktualizacja:|Data utworzenia:|Dodano:"),
    "ru": ("Время публикации:", "Отредактировано:", "5 марта 2024", "6 марта 2024", "5 марта 2024, вторник",
           "час назад|1 день назад|5 мин. назад", "Создано:|Дата:|Опубликовано"),
    "tr": ("Yayımlanma Tarihi:", "Haber Güncelleme:", "5 Mart 2024", "6 Mart 2024", "05 Mart 2024 Salı",
           "bir saat önce|5 dk önce", "Giriş: Güncelleme:|Eklenme Tarihi|YAYIN TARIHI:"),
    "sv": ("Först publicerad", "Senaste uppdatering:", "5/3 2024", "6 mars 2024", "tis 5 mars 2024",
           "för en timme sedan", "Publicerad Uppdaterad|Skapad:|Ändrad:"),
    "da": ("Udgivet", "Senest opdateret", "5. marts 2024", "6. marts 2024", "tirs. 5. mar. 2024",
           "for en time siden|I dag, 10:12", "Publiceret d.|Oprettet:|Dato:"),
    "no": ("Lagt ut", "Sist oppdatert:", "5. mars 2024", "6. mars 2024", "tir. 5. mars 2024",
           "for en time siden", "Publisert Oppdatert|Opprettet:|Publiseringsdato:"),
    "fi": ("Julkaistu alun perin", "Viimeisin päivitys:", "5. maalisk. 2024", "6.3.2024", "ti 5.3.2024",
           "tunti sitten|1 päivä sitten", "Julkaistu klo|Luotu:|Viimeksi muokattu"),
    "cs": ("Vytvořeno:", "Poslední změna:", "5. břez. 2024", "6. března 2024", "út 5. 3. 2024",
           "před hodinou", "Publikováno dne|Upraveno:|Datum:"),
    "hu": ("Feltöltve:", "Utolsó módosítás:", "2024. március 5.", "2024. március 6.", "2024. március 5. (kedd)",
           "egy órája|Ma, 10:12", "Létrehozás:|Dátum:|Közzétéve: | Frissítve:"),
    "ro": ("Adăugat:", "Ultima modificare:", "5 martie 2024", "6 martie 2024", "Marţi, 05 Martie 2024",
           "acum o oră|Astăzi, 10:12", "Publicat pe|Creat:|Data publicării:"),
    "el": ("Αναρτήθηκε στις", "Τελευταία ανανέωση:", "5 Μαρτίου 2024", "6 Μαρτίου 2024", "Τρί, 05 Μαρ 2024",
           "πριν από μία ώρα", "Δημιουργήθηκε:|ΔΗΜΟΣΙΕΥΣΗ:|Δημοσιεύτηκε στις"),
    "uk": ("Створено:", "Востаннє оновлено:", "5 бер. 2024", "6 березня 2024", "вт, 5 березня 2024",
           "годину тому|Учора, 10:12", "Опубліковано о|Розміщено:|Дата:"),
    "id": ("Pertama kali tayang", "Terakhir diubah:", "5 Maret 2024", "6 Maret 2024", "Selasa (5/3/2024)",
           "sejam yang lalu", "Diunggah:|Dipublikasikan pada|Tanggal:"),
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_says_when_leaves_the_body(language: str) -> None:
    label, changed, first, second, on_a_day, ago, lost = LANGUAGES[language]
    published, modified = "2024-03-05", "2024-03-06"
    lines = {
        f"{label} {first}": (published, None),
        f"{changed} {second}": (None, modified),
        f"{label} {first}, 10:12 | {changed} {second}, 14:30": (f"{published}T10:12", f"{modified}T14:30"),
        f"{first} ({changed} {second})": (published, modified),
        f"{label}\n\n{first}\n\n{changed}\n\n{second}": (published, modified),
        on_a_day: (published, None),
        **dict.fromkeys([*ago.split("|"), *lost.replace(" | ", "/").split("|")], (None, None)),
    }
    for line, dates in lines.items():
        article = clean(f"{HEADLINE}\n\n{line}\n\n{FIRST}\n\n{SECOND}", language=language)
        found = (article.headline, [paragraph.text for paragraph in article.body], (article.published, article.modified))
        assert found == (HEADLINE, [FIRST, SECOND], dates), line


@pytest.mark.parametrize(
    "line",
    [
        "Published in 1990, the book sold a million copies.",
        "An hour ago the sea was calm.",
        "Updated rules for ferries",
        "Stand der Dinge",
        "Création de la ligne",
        "Vor einer Stunde wusste das niemand.",
        "Время выхода книги",
        "Date night",
        "Update",
    ],
)
def test_a_line_that_only_begins_like_a_timestamp_stays(line: str) -> None:
    article = clean(f"{HEADLINE}\n\n{FIRST}\n\n{line}\n\n{SECOND}")
    assert [paragraph.text for paragraph in article.body] == [FIRST, line, SECOND]
    assert article.published is article.modified is None


def test_a_label_alone_stays_among_the_paragraphs_and_as_the_first_line() -> None:
    article = clean(f"{HEADLINE}\n\n{FIRST}\n\nCreado:\n\n{SECOND}")
    assert [paragraph.text for paragraph in article.body] == [FIRST, "Creado:", SECOND]
    article = clean(f"Publicado\n\n{FIRST}\n\n{SECOND}")
    assert "Publicado" in (article.headline, article.body[0].text)


def test_a_label_alone_stays_in_a_list_below_a_paragraph() -> None:
    books = "\n".join(f"A better thing\nReleased:\nJune 17, 2025 by\nTor Books\n{story}" for story in (FIRST, SECOND, FIRST))
    assert [paragraph.text for paragraph in clean(f"{FIRST}\n{books}").body].count("Released:") == 3
