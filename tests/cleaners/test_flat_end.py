"""Flat text: what would be lines of their own below the article stands behind its last sentence, in the same line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean

SAID = (
    "The ferry sank off the coast on Monday, killing two of its crew, the harbour master said in a statement. Eleven were "
    "brought to a hospital in Crete, where doctors said that all of them were well on Tuesday morning. The owner of the ship "
    "said that it had been due for an inspection in March. Rescuers went on looking for two more men until it was dark, when "
    "the wind rose again and the boats had to turn back to Chania."
)
LINES = [
    "Follow Ann on Twitter.",
    "Find us on Instagram at tidenews.",
    "Have you been affected by this?",
    "Please include a contact number if you are willing to speak to a BBC journalist.",
    "You can also contact us in the following ways:",
    "If you have a story suggestion email desk@tide.example.",
    "Get breaking news alerts delivered straight to your phone.",
    "Sign up for her newsletter, Hot Truth, here.",
    "This article was originally published on The Conversation. Read the original article.",
    "The Tide is not responsible for the material quoted in the press review.",
    "Watch the video above to find out more about the ferry.",
    "Do you have information you want to share with the Tide? Here's how.",
    "READ MORE: Blind masseurs bring relief to the islands",
    "Learn more",
    "View Comments",
]


@given(st.lists(st.sampled_from(LINES[:-4]), min_size=1, max_size=4, unique=True))
def test_lines_that_go_below_an_article_go_behind_a_flat_one_as_well(lines: list[str]) -> None:
    page = f"{SAID} {' '.join(lines)}"
    article = newsclean.clean(page)
    assert article.text == SAID
    assert article.restore() == page
    assert newsclean.clean(article.stripped).stripped == article.stripped


@pytest.mark.parametrize("line", LINES[-4:])
def test_a_label_or_a_link_is_the_last_thing_of_a_flat_text(line: str) -> None:
    assert newsclean.clean(f"{SAID} {line}").text == SAID


@pytest.mark.parametrize(
    "sentence",
    [
        '"Learn more," she told the class.',
        "Follow the money, he said.",
        "Have you been affected by this, he asked the crew?",
        "Nobody had read the original article.",
        "The author is now 80 and lives by the sea.",
        "He said he would read more.",
        "They could learn more and/or leave.",
        "The word is “Subscribe”.",
        "Comments were few.",
    ],
)
def test_a_last_sentence_of_the_article_stays(sentence: str) -> None:
    assert newsclean.clean(f"{SAID} {sentence}").text == f"{SAID} {sentence}"


@pytest.mark.parametrize(
    "line",
    [
        *("The author is a Beijing-based economist.", "The writer is a former ambassador to Oslo."),
        *(
            "Die Autorin ist Historikerin in Wien.",
            "L'auteur est professeur de droit à Lyon.",
            "De auteur is econoom in Gent.",
        ),
        *("L'autrice è storica dell'arte a Torino.", "Författaren är professor i Lund.", "Автор — историк из Казани."),
        *("Autor jest ekonomistą w Gdańsku.", "O autor é professor em Coimbra.", "El autor es abogado en Sevilla."),
        *("Forfatteren er professor i Bergen.", "Autorul este economist la Cluj.", "Autor je historik v Brně."),
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_who_wrote_an_article_is_no_part_of_it(line: str, gap: str) -> None:
    assert newsclean.clean(f"{SAID}{gap}{line}").text == SAID


@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_an_author_of_whom_the_article_speaks_is_its_subject(gap: str) -> None:
    told = SAID.replace("The owner", "The author of a book about her and the owner") + gap + "The author is an economist."
    assert newsclean.clean(told).text == told


def test_no_space_is_left_where_several_lines_stood_behind_a_flat_text() -> None:
    assert newsclean.clean(f"{SAID} Follow Ann on Twitter. Learn more\n").stripped == f"{SAID}\n"


@pytest.mark.parametrize("end", ["Was she right? yes/no", "He has two pronouns. he/him"])
def test_two_words_and_a_stroke_are_no_initials(end: str) -> None:
    assert newsclean.clean(f"{SAID} {end}").text.endswith(end)


@pytest.mark.parametrize(
    "sign", ["jbh/gsw", "hf/mds", "Source: Reuters news agency", "With reporting by Ann Lee. Source: Reuters"]
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_the_signs_of_a_desk_end_an_article(sign: str, gap: str) -> None:
    assert newsclean.clean(f"{SAID}{gap}{sign}").text == SAID


def test_one_paragraph_among_others_keeps_its_last_sentence() -> None:
    page = "\n\n".join([SAID, SAID.replace("Monday", "Friday"), SAID.replace("Crete", "Rhodes"), SAID, f"{SAID} Learn more"])
    assert "Learn more" in newsclean.clean(page).text


def test_a_line_between_headline_and_flat_text_is_the_standfirst() -> None:
    lede = "Two of the crew are missing after the ferry sank off Crete."
    article = newsclean.clean(f"Ferry sinks off Crete\n\n{lede}\n\n{' '.join([SAID] * 4)}")
    assert (article.headline, article.standfirst) == ("Ferry sinks off Crete", lede)
    two = newsclean.clean(f"Ferry sinks off Crete\n\n{lede}\n\n{SAID}")
    assert (two.standfirst, two.text) == (None, f"{lede}\n\n{SAID}")


@pytest.mark.parametrize(
    "page", ["Ferry sinks off Crete", "'' was my brother reluctant to get up at three in the morning? ''"]
)
def test_a_title_with_nothing_below_is_read(page: str) -> None:
    assert newsclean.clean(page).restore() == page
