"""Who wrote, reported and edited, and where from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.authors.byline import read
from newsclean.fields.authors.people import from_byline, from_credits

CREDITS: list[tuple[str, list[tuple[str, str, str | None]]]] = [
    (
        "(Reporting by Thomas Grove in Moscow, additional reporting by Patricia Zengerle in Washington; Editing by Janet Lawrence in London and Todd Eastham in Washington)",
        [
            ("Thomas Grove", "reporting", "Moscow"),
            ("Patricia Zengerle", "additional-reporting", "Washington"),
            ("Janet Lawrence", "editing", "London"),
            ("Todd Eastham", "editing", "Washington"),
        ],
    ),
    (
        "Reporting by Gram Slattery Additional reporting by Alexandra Ulmer in San Francisco Editing by Colleen Jenkins",
        [
            ("Gram Slattery", "reporting", None),
            ("Alexandra Ulmer", "additional-reporting", "San Francisco"),
            ("Colleen Jenkins", "editing", None),
        ],
    ),
    (
        "Reporting by Gopal Sharma, additional reporting by Lisa Barrington, writing by Shilpa Jamkhandikar",
        [
            ("Gopal Sharma", "reporting", None),
            ("Lisa Barrington", "additional-reporting", None),
            ("Shilpa Jamkhandikar", "writing", None),
        ],
    ),
    (
        "Associated Press writers Rahim Faiez in Kabul, and Mitch Weiss in Greenville, South Carolina, contributed to this story.",
        [("Rahim Faiez", "contributing", "Kabul"), ("Mitch Weiss", "contributing", "Greenville, South Carolina")],
    ),
    (
        "CNN’s Dana Bash and Gloria Borger contributed to this story",
        [("Dana Bash", "contributing", None), ("Gloria Borger", "contributing", None)],
    ),
    ("With files from The Associated Press and Mohamed El Saife", [("Mohamed El Saife", "contributing", None)]),
    ("Contributing: Patrick Ryan", [("Patrick Ryan", "contributing", None)]),
    ("(With inputs from ANI)", []),
    ("Additional reporting from PA", []),
    ("The Associated Press contributed to this report.", []),
    (
        "(Reporte de Jane Doe en Madrid; Editado en español por Carlos Serrano)",
        [("Jane Doe", "reporting", "Madrid"), ("Carlos Serrano", "editing", None)],
    ),
    (
        "Redaktion: Anna Schmidt, Schlussredaktion: Peter Müller",
        [("Anna Schmidt", "editing", None), ("Peter Müller", "editing", None)],
    ),
    ("责任编辑：王小明", [("王小明", "editing", None)]),
]


@pytest.mark.parametrize(("text", "people"), CREDITS, ids=lambda value: str(value)[:30])
def test_credits_say_who_did_what_where(text: str, people: list[tuple[str, str, str | None]]) -> None:
    assert [tuple(person) for person in from_credits(text)] == people


BYLINES: list[tuple[str, list[str]]] = [
    ("By PAUL BYRNE and ALMUDENA CALATRAVA=", ["PAUL BYRNE", "ALMUDENA CALATRAVA"]),
    ("By Tom Krasovic, The San Diego Union-Tribune =", ["Tom Krasovic"]),
    ("Von Christian Hollmann, dpa", ["Christian Hollmann"]),
    ("Von Simone Jülicher und Rainer Grünberg", ["Simone Jülicher", "Rainer Grünberg"]),
    ("By: Carla Gomez, Jordeene B. Lagare - @inquirerdotnet", ["Carla Gomez", "Jordeene B. Lagare"]),
    ("By Abraham Riesman Follow @abrahamjoseph Illustration by John Ritter", ["Abraham Riesman"]),
    ("Par Laurence Defranoux", ["Laurence Defranoux"]),
    ("di Valentina Iorio", ["Valentina Iorio"]),
    ("Door Jan de Vries", ["Jan de Vries"]),
    ("Por Juan Pérez", ["Juan Pérez"]),
    ("Автор: Иван Петров", ["Иван Петров"]),
    ("Autor: Diego Zúñiga", ["Diego Zúñiga"]),
    ("Amie Mock as told to Heather Eastman", ["Amie Mock", "Heather Eastman"]),
    ("By Alina Petre, MS, RD (NL)", ["Alina Petre"]),
    ("By Matt BrownDecember 22, 2023", ["Matt Brown"]),
    ("By Emmet WhiteUpdated: Feb 5, 2026", ["Emmet White"]),
    ("Written by Tiernan Ray, Senior Contributing Writer Dec. 13, 2023 at 7:17 a.m. PT", ["Tiernan Ray"]),
    ("Sarah Arnold  |  December 22, 2023 5:30 PM", ["Sarah Arnold"]),
    ("By The Associated Press", []),
    ("By Staff Reports", []),
]


@pytest.mark.parametrize(("text", "names"), BYLINES, ids=lambda value: str(value)[:30])
def test_a_byline_gives_the_people_and_leaves_out_papers_and_degrees(text: str, names: list[str]) -> None:
    assert read(text) is not None
    assert [person.name for person in from_byline(text)] == names


def test_a_place_in_a_byline_goes_with_its_person() -> None:
    people = from_byline("By Jane Doe in Moscow and John Roe in London")
    assert [person.location for person in people] == ["Moscow", "London"]


@pytest.mark.parametrize(
    "text",
    [
        "By Specialty",
        "BY INDUSTRY",
        "By Event Type",
        "By Thursday Morning",
        "By Thursday, the river had fallen",
        "By Invitation Only",
        "By Popular Demand",
        "By The Numbers",
        "By Any Means Necessary, which has played a key role in riots in Berkeley, Sacramento and elsewhere",
        "Por Navidad",
        "Text Alerts",
        "BBC News Services",
        "Son Güncelleme : 30.04.2024 - 16:49",
        "Climate Change December 22, 2023",
    ],
)
def test_a_menu_or_a_sentence_is_no_byline(text: str) -> None:
    assert read(text) is None


@given(st.text(max_size=300))
def test_any_text_can_be_asked(text: str) -> None:
    for person in (*from_byline(text), *from_credits(text)):
        assert person.name
        assert person.role
