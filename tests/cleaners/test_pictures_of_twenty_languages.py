"""Captions and picture credits as papers of twenty languages print them, wherever they stand; prose stays."""

import pytest

import newsclean
from newsclean.article import Article

FIRST = "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master said in a statement."
SECOND = "Nobody knew where it had been heading, he said, and the wind was strong that night, all along the coast."
HEADLINE = "Ferry sinks off Ashby"
# What a picture shows, labels of its credit, what kind it is, and a label of the caption; who took it, and an agency.
PAPERS = {
    "en": (
        "The ferry at the quay on Sunday",
        "Picture|Image source|Featured image",
        "Archive photo",
        "Caption",
        "Ann Lee/AP",
    ),
    "es": (
        "El ferry en el muelle de Palma",
        "Fotografía|Imagen de portada",
        "Foto de archivo",
        "Pie de foto",
        "Ana Ruiz/EFE",
    ),
    "fr": ("Le ferry à quai à Calais", "Crédit photo|Photo à la une", "Image d'illustration", "Légende", "Anne Leroy/AFP"),
    "it": ("Il traghetto al molo di Napoli", "Fonte foto|Ph", "Foto di repertorio", "Didascalia", "Anna Rossi/Ansa"),
    "pt": ("A balsa no cais de Paranaguá", "Crédito da foto|Imagem", "Imagem de arquivo", "Legenda", "Ana Souza/Lusa"),
    "de": (
        "Die Fähre am Kai von Husum",
        "Fotos|Bildnachweis|Titelbild",
        "Symbolgrafik",
        "Bildunterschrift",
        "Anna Lehmann/dpa",
    ),
    "nl": ("De veerboot aan de kade", "Afbeelding|Omslagfoto", "Foto ter illustratie", "Bijschrift", "Anna de Vries/ANP"),
    "pl": (
        "Prom przy nabrzeżu w Gdyni",
        "Autor zdjęcia|Zdjęcie główne",
        "Fot. archiwum",
        "Podpis zdjęcia",
        "Anna Nowak/PAP",
    ),
    "ru": ("Паром у причала в Находке", "Снимок|Автор фото", "Фото из архива", "Подпись к фото", "Анна Иванова/ТАСС"),
    "tr": (
        "Feribot pazar akşamı iskelede",
        "Görsel kaynağı|Kapak fotoğrafı",
        "Temsili görsel",
        "Fotoğraf altı",
        "Ayşe Öz/AA",
    ),
    "sv": ("Färjan vid kajen i Ystad", "Bilder|Omslagsbild", "Genrebild", "Bildtext", "Anna Lindberg/TT"),
    "da": ("Færgen ved kajen i Rønne", "Billede|Forsidefoto", "Arkivbillede", "Billedtekst", "Mette Jensen/Ritzau Scanpix"),
    "no": ("Fergen ved kaia i Larvik", "Bilde|Toppbilde", "Illustrasjonsbilde", "Bildetekst", "Kari Nordmann/NTB"),
    "fi": ("Lautta Naantalin laiturissa", "Kuvan lähde|Kansikuva", "Arkistokuva", "Kuvateksti", "Anna Virtanen/Lehtikuva"),
    "cs": ("Trajekt u mola v Terstu", "Zdroj foto|Snímek", "Archivní snímek", "Popisek", "Jana Nováková/ČTK"),
    "hu": ("A komp a trieszti mólónál", "Kép forrása|Fotók", "Archív felvétel", "Képaláírás", "Kovács Anna/MTI"),
    "ro": (
        "Feribotul la cheiul din port",
        "Sursa imagine|Credit foto",
        "Imagine de arhivă",
        "Legendă",
        "Ana Popescu/Agerpres",
    ),
    "el": ("Το φέρι στην προβλήτα της Σύρου", "Πηγή φωτογραφίας|Φωτό", "Φωτο αρχείου", "Λεζάντα", "Άννα Παππά/ΑΠΕ-ΜΠΕ"),
    "uk": ("Пором біля причалу в Одесі", "Джерело фото|Знімок", "Фото з архіву", "Підпис до фото", "Олена Коваленко/УНІАН"),
    "id": ("Feri di dermaga pada Minggu", "Sumber gambar|Foto sampul", "Foto arsip", "Keterangan foto", "Siti Rahma/Antara"),
}
PLACES = {
    "in the first line": "{line}\n\n{first}\n\n{second}",
    "below the headline": "{title}\n\n{line}\n\n{first}\n\n{second}",
    "between paragraphs": "{title}\n\n{first}\n\n{line}\n\n{second}",
    "below the last": "{title}\n\n{first}\n\n{second}\n\n{line}",
}


def article_with(line: str, place: str) -> Article:
    return newsclean.clean(PLACES[place].format(title=HEADLINE, first=FIRST, line=line, second=SECOND))


def lines_of(language: str) -> list[tuple[str, str | None, str]]:
    """The lines of a paper, each with what it shows and who took it."""
    shown, labels, kind, label, taken = PAPERS[language]
    name, agency = taken.split("/")
    signed = [(f"{said}: {taken}", taken) for said in labels.split("|")]
    alone = [(line, None, credit) for line, credit in signed]
    behind = [(f"{shown}. {line}", f"{shown}.", credit) for line, credit in signed]
    bracketed = [(f"{shown} ({line})", shown, credit) for line, credit in signed]
    return [
        *(*alone, *behind, *bracketed),
        (f"{shown}. © {name}", f"{shown}.", name),
        (f"{shown}. (© {name})", f"{shown}.", name),
        (f"{shown}. {name}/{agency}", f"{shown}.", taken),
        (f"{shown} — {name}/{agency}", shown, taken),
        (f"{shown}. ({kind})", f"{shown}. ({kind})", ""),
        (f"{label}: {shown}", shown, ""),
    ]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", PAPERS)
def test_what_stands_at_a_picture_is_lifted_from_wherever_it_stands(language: str, place: str) -> None:
    for line, shown, taken in lines_of(language):
        article = article_with(line, place)
        assert [paragraph.text for paragraph in article.body] == [FIRST, SECOND], line
        assert (article.headline, article.standfirst) == (None if place == "in the first line" else HEADLINE, None), line
        assert [(said.text, said.credit or "") for said in article.captions] == [(shown, taken)], line


@pytest.mark.parametrize("place", ["in the first line", "below the headline"])
@pytest.mark.parametrize("taken", ["Christian Butt", "dpa", "C. Butt", "Christian Butt, Anna-Maria Lehmann"])
def test_a_name_in_brackets_above_the_article_is_the_photographer(place: str, taken: str) -> None:
    said = "Der Rettungshubschrauber landete auf der Autobahn."
    article = article_with(f"{said} ({taken})", place)
    assert [(caption.text, caption.credit) for caption in article.captions] == [(said, taken)]
    assert article.text == f"{FIRST}\n\n{SECOND}"


def test_two_sentences_with_a_name_behind_them_are_no_caption() -> None:
    article = article_with("The ferry was built in 1990. It has sunk. (Ann Lee)", "below the headline")
    assert article.captions == ()


def test_a_name_in_brackets_below_the_article_is_the_author() -> None:
    article = newsclean.clean(f"{HEADLINE}\n\n{FIRST}\n\n{SECOND} (Ann Lee)")
    assert (article.byline, article.captions) == ("Ann Lee", ())


def test_items_that_are_signed_one_by_one_are_no_captions() -> None:
    article = newsclean.clean(f"{HEADLINE}\n\n{FIRST} (Ann Lee)\n\n{SECOND} (Bob Ray)\n\n{FIRST} (Cem Dunn)\n\n{SECOND}")
    assert article.captions == ()


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "line",
    [
        "The overhead photo was taken by Ann Lee, a harbour pilot.",
        "Cover image by Ann Lee.",
        "La foto aérea fue tomada por Ana Ruiz, práctico del puerto.",
        "Das Luftbild hat Anna Lehmann aufgenommen.",
    ],
)
def test_a_sentence_that_says_who_took_the_main_picture_is_its_credit(line: str, place: str) -> None:
    article = article_with(line, place)
    assert [caption.text or caption.credit for caption in article.captions]
    assert [paragraph.text for paragraph in article.body] == [FIRST, SECOND]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "line",
    [
        "He had one picture: his father, who was smiling at the sea.",
        "Photo of the day",
        "Photo Archive",
        "Ann Lee (Labour)",
        "The bank is owned by others today. (Credit Suisse)",
        "The photo was taken by Ann Lee, who lives next door.",
        "Photographer Ann Lee saw it all from the quay.",
        "Archive photos: Life in the harbour",
        "Stock images: why they all look the same",
        "Vorbild: Anna Lehmann",
        "La foto de Ana Ruiz",
        "Архив новостей",
        "Börsen-Tag - Archiv",
        "Légendes : ce que dit le port",
    ],
)
def test_what_only_speaks_of_pictures_is_none(line: str, place: str) -> None:
    assert article_with(line, place).captions == ()


def test_a_gallery_in_the_first_line_is_the_headline() -> None:
    assert not newsclean.clean(f"Photos: Ann Lee\n\n{FIRST}\n\n{SECOND}").captions
