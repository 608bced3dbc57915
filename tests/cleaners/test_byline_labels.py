"""What opens a byline in many languages: before the names, with a colon, or in a line of its own above them."""

import pytest

import newsclean

BODY = """The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master of the town said.

Nobody knew where it had been heading, he said, and the wind was strong that night in the strait."""
SAID = [
    *((label, "Ann Lee") for label in ("By", "Written by", "Posted by", "Story by", "Published by")),
    *((label, "Ana Ruiz") for label in ("Por", "Publicado por", "Escrito por", "Redactado por", "Autor")),
    *((label, "Anne Leroy") for label in ("Par", "Publié par", "Écrit par", "Rédigé par", "Auteur")),
    *((label, "Anna Rossi") for label in ("di", "A cura di", "Scritto da", "Pubblicato da", "Articolo di", "Autore")),
    *((label, "Ana Souza") for label in ("Publicado por", "Escrito por", "Texto por")),
    *((label, "Anna Lehmann") for label in ("Von", "Geschrieben von", "Veröffentlicht von", "Ein Artikel von", "Autorin")),
    *((label, "Anna de Vries") for label in ("Door", "Geschreven door", "Geplaatst door", "Auteur")),
    *((label, "Anna Nowak") for label in ("Autor", "Opracowanie")),
    *((label, "Анна Иванова") for label in ("Автор", "Автор текста")),
    *((label, "Ayşe Yılmaz") for label in ("Yazar", "Yazan", "Muhabir")),
    *((label, "Anna Lindberg") for label in ("Av", "Skriven av", "Publicerad av")),
    *((label, "Mette Jensen") for label in ("Af", "Skrevet af")),
    *((label, "Jana Nováková") for label in ("Autor", "Napsala")),
    *((label, "Siti Rahma") for label in ("Oleh", "Penulis", "Ditulis oleh")),
]


@pytest.mark.parametrize("form", ["{} {}", "{}: {}", "{}\n\n{}", "{}:\n\n{}"])
@pytest.mark.parametrize(("label", "name"), SAID)
def test_what_opens_a_byline_is_no_part_of_the_name_and_none_of_the_body(label: str, name: str, form: str) -> None:
    article = newsclean.clean(f"Ferry sinks off Ashby\n\n{form.format(label, name)}\n\n{BODY}")
    assert [person.name for person in article.people] == [name]
    assert (article.byline, article.text) == (name, BODY)


@pytest.mark.parametrize("line", ["SZ-Redakteurin Anna Lehmann", "FOCUS-online-Redakteurin Anna Lehmann"])
def test_a_job_at_a_paper_before_the_name_makes_a_byline(line: str) -> None:
    article = newsclean.clean(f"Ferry sinks off Ashby\n\n{line}\n\n{BODY}")
    assert ([person.name for person in article.people], article.text) == (["Anna Lehmann"], BODY)


def test_a_line_with_the_name_of_one_of_whom_the_article_tells_is_no_byline() -> None:
    body = BODY.replace("he said", "Lehmann said")
    assert "SZ-Redakteurin Anna Lehmann" in newsclean.clean(f"Ferry sinks\n\nSZ-Redakteurin Anna Lehmann\n\n{body}").text


@pytest.mark.parametrize("label", ["Analysis", "Interview", "Report", "Words and deeds", "Publicado"])
def test_a_kind_of_text_opens_no_byline(label: str) -> None:
    assert newsclean.clean(f"Ferry sinks off Ashby\n\n{label}\n\n{BODY}").byline is None


def test_below_a_label_a_line_that_is_written_as_names_are_is_one_though_no_list_knows_it() -> None:
    article = newsclean.clean(f"Ferry sinks off Ashby\n\nWritten by\n\nXanthrop Quillfeather\n\n{BODY}")
    assert (article.byline, article.text) == ("Xanthrop Quillfeather", BODY)


def test_below_a_label_that_opens_the_page_a_title_stays_a_title() -> None:
    assert newsclean.clean(f"Text:\n\nThe Ferry Sank Monday\n\n{BODY}").byline is None
