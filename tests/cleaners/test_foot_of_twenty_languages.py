"""What stands below an article in many languages: who wrote it, how to reach them, what was corrected, agencies, topics."""

import pytest

import newsclean

BODY = """The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master of the town said.

Nobody knew where it had been heading, he said, and the wind was strong that night in the strait."""
FEET = [
    ("bios", "Ana Ruiz es periodista de El Correo."),
    ("bios", "Anne Leroy est journaliste au Courrier."),
    ("bios", "Anna Rossi è giornalista del Corriere."),
    ("bios", "Ana Souza é repórter do Correio."),
    ("bios", "Anna Lehmann ist Redakteurin beim Kurier."),
    ("bios", "Anna de Vries is verslaggever van De Koerier."),
    ("bios", "Anna Nowak jest dziennikarką Kuriera."),
    ("bios", "Анна Иванова — корреспондент «Курьера»."),
    ("bios", "Ayşe Yılmaz Kurye muhabiridir."),
    ("bios", "Anna Lindberg är reporter på Kuriren."),
    ("bios", "Anna Virtanen on Kuriirin toimittaja."),
    ("bios", "Jana Nováková je redaktorka Kurýra."),
    ("bios", "Kovács Anna a Futár újságírója."),
    ("bios", "Contacto: ana.ruiz@example.com"),
    ("bios", "Контакты: anna@example.com"),
    ("notes", "Errata corrige: in una versione precedente il nome del comandante era sbagliato."),
    ("notes", "Oprava: V dřívější verzi bylo jméno kapitána uvedeno chybně."),
    ("notes", "Helyesbítés: Cikkünk korábbi változatában a kapitány neve hibásan szerepelt."),
    ("notes", "Διόρθωση: Σε προηγούμενη εκδοχή το όνομα του καπετάνιου ήταν λάθος."),
    ("notes", "Від редакції: матеріал оновлено."),
    ("notes", "Catatan redaksi: artikel ini telah diperbarui."),
    ("tags", "Ключові слова: пором, берег"),
    ("tags", "Kata kunci: feri, pantai"),
]


@pytest.mark.parametrize(("field", "line"), FEET)
def test_what_stands_below_an_article_is_a_field_and_none_of_its_body(field: str, line: str) -> None:
    article = newsclean.clean(f"Ferry sinks off Ashby\n\n{BODY}\n\n{line}")
    assert article.text == BODY
    assert getattr(article, field)


@pytest.mark.parametrize(
    "line",
    [
        "Ana Ruiz es periodista, y su barco también se hundió: ¿quién la oyó?",
        "Der Kapitän ist Journalist.",
        "Ana Ruiz es la capitana del ferry.",
        "Contacto: nadie contestó en toda la noche.",
    ],
)
def test_a_sentence_of_the_article_is_no_bio(line: str) -> None:
    assert newsclean.clean(f"Ferry sinks off Ashby\n\n{BODY}\n\n{line}").text == f"{BODY}\n\n{line}"


def test_a_journalist_of_whom_the_article_speaks_is_not_its_author() -> None:
    told = "La periodista Ana Ruiz iba a bordo del ferry la noche del lunes, según su periódico, y nadie ha sabido de ella."
    line = "Ana Ruiz es periodista de El Correo."
    assert newsclean.clean(f"Se hunde el ferry\n\n{told}\n\n{line}").text.endswith(line)


@pytest.mark.parametrize(
    "line", ["AFP", "Europa Press", "TT", "NTB", "EFE", "Agencia EFE", "Adnkronos", "PAP", "ТАСС", "ČTK"]
)
def test_an_agency_alone_below_the_headline_signs(line: str) -> None:
    article = newsclean.clean(f"Ferry sinks off Ashby\n\n{line}\n\n{BODY}")
    assert (article.headline, article.byline, article.text) == ("Ferry sinks off Ashby", line, BODY)


@pytest.mark.parametrize(
    ("line", "byline"), [("Autor: kz,ank//popi", "kz,ank//popi"), ("Autor: sierż. szt. Jan Nowak", "Jan Nowak")]
)
def test_signs_and_ranks_behind_a_label_are_a_byline(line: str, byline: str) -> None:
    article = newsclean.clean(f"Ferry sinks off Ashby\n\n{BODY}\n\n{line}")
    assert (article.byline, article.text) == (byline, BODY)
