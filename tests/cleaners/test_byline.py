"""Bylines: near where the story opens, with the paper under them."""

import pytest

from newsclean import read
from newsclean.cleaners.byline import byline

STORY = "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master of the town said."
BODY = f"{STORY}\n\n{STORY}\n\n{STORY}\n\n{STORY}"


def marked(text: str) -> list[str]:
    page = read(text)
    return [page.text[mark.start : mark.end] for mark in sorted(byline(page)) if mark.role == "byline"]


@pytest.mark.parametrize(
    "line",
    [
        "By Denise Mann",
        "Written by Madison J. Gray",
        "Von Simone Jülicher und Rainer Grünberg",
        "di Marco Imarisio",
        "Автор: Иван Петров",
    ],
)
def test_a_line_that_says_by_whom_is_one(line: str) -> None:
    assert marked(f"Ferry sinks\n{line}\n{BODY}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "De Pierre Vandammesluis in Zeebrugge is maandagavond opnieuw buiten gebruik gesteld. Duikers vonden een barst.",
        "Par Jean Moulin à Lyon, la Résistance prit un visage. Il fut arrêté un an plus tard.",
        "Von Peter Müller in Berlin ist seit Montag nichts mehr zu hören.",
        "Di Marco Polo in Cina si è parlato molto ieri sera al convegno.",
        "By Ann Lee in Rome is all that the note on the door says.",
    ],
)
def test_a_sentence_behind_a_name_and_its_place_is_none(line: str) -> None:
    assert marked(f"Ferry sinks\n{line}\n{BODY}") == []


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee in Rome and Bo Ek in the West Bank",
        "Von Ute Maas in Frankfurt am Main",
        "Par Anne Roux à Kiev, envoyée spéciale",
    ],
)
def test_a_place_behind_a_name_belongs_to_it(line: str) -> None:
    assert marked(f"Ferry sinks\n{line}\n{BODY}") == [line]


def test_the_line_under_it_that_names_the_paper_belongs_to_it() -> None:
    assert marked(f"Ferry sinks\nBy Denise Mann\nHealthDay Reporter\n{BODY}") == ["By Denise Mann", "HealthDay Reporter"]


def test_a_name_by_itself_needs_a_date_or_a_paper_under_it() -> None:
    assert marked(f"Ferry sinks\nAndrea Mandell and Maria Puente\nUSA TODAY\n{BODY}") == [
        "Andrea Mandell and Maria Puente",
        "USA TODAY",
    ]
    assert marked(f"Ferry sinks\nJames Nevison\nPublished Jun 04, 2026\n{BODY}") == ["James Nevison"]
    assert marked(f"Ferry sinks\nJames Nevison\n{BODY}") == []


def test_a_date_glued_to_the_name_is_left_out() -> None:
    assert marked(f"Ferry sinks\nBy Matt BrownDecember 22, 2023\n{BODY}") == ["By Matt Brown"]
    assert marked(f"Ferry sinks\nDavid Duke October 27, 2016\n{BODY}") == ["David Duke"]


def test_it_may_stand_behind_a_standfirst() -> None:
    assert marked(f"Ferry sinks\n{STORY}\nBy Rachel Riederer\nApril 25, 2023\n{BODY}") == ["By Rachel Riederer"]


def test_german_initials_and_their_place_are_told_apart() -> None:
    page = read(f"Dax schwächer\nku Frankfurt\n{BODY}")
    assert [(str(m.role), page.text[m.start : m.end]) for m in sorted(byline(page))] == [
        ("byline", "ku"),
        ("dateline", "Frankfurt"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"World News\nMay 3, 2013\n{BODY}",
        f"Middle East\nMay 3, 2013\n{BODY}",
        f"Ferry sinks\n{BODY}\nRelated\nThe other ferry\nBy Ann Lee",
        f"Ferry sinks\nBY INDUSTRY\n{BODY}",
        f"By Thursday, the river had fallen.\n{BODY}",
    ],
)
def test_sections_menus_and_other_stories_are_left_alone(text: str) -> None:
    assert marked(text) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Christal Hayes Detroit Free Press", "Christal Hayes"),
        ("Christal Hayes and Lisa Kaczke USA TODAY", "Christal Hayes and Lisa Kaczke"),
        ("Lisa Kaczke Sioux Falls Argus Leader", "Lisa Kaczke"),
    ],
)
def test_a_paper_may_stand_in_the_line_of_its_authors_beside_a_date(line: str, names: str) -> None:
    assert marked(f"Ferry sinks off Ashby\n{line}\nPublished Jun 04, 2026\n{BODY}")[0].startswith(names)
    assert marked(f"Ferry sinks off Ashby\n{line}\n{BODY}") == []


@pytest.mark.parametrize("line", ["Donald Trump Press Conference Is Off", "Harbour Board Meets in Ashby"])
def test_a_title_beside_a_date_is_no_byline(line: str) -> None:
    assert marked(f"{line}\nPublished Jun 04, 2026\n{BODY}") == []


def test_a_handle_says_who_wrote_unless_the_article_speaks_of_that_person() -> None:
    assert marked(f"Ferry sinks off Ashby\nAnn Lee @annlee / 2 days\n{BODY}")[0] == "Ann Lee"
    assert marked(f"Ferry sinks off Ashby\nAnn Lee @annlee\n{BODY.replace('the harbour', 'Mrs Lee, the harbour')}") == []


@pytest.mark.parametrize(
    "line", ["WORLD BANK TEAM ARRIVES IN ASHBY", "PLAZA GROUP COMPLETES MERGER", "UNIT LINKS FERRY SERVICE"]
)
def test_a_headline_in_capitals_that_names_a_group_is_no_byline(line: str) -> None:
    assert marked(f"{line}\n{BODY}") == []


def test_a_paper_in_capitals_above_its_story_is_its_byline() -> None:
    assert marked(f"ASHBY DAILY NEWS\n{BODY}") == ["ASHBY DAILY NEWS"]
