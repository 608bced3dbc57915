"""Lines that are a field: credits, notes, rights, bios, tags, reading times; and what holds for all cleaners of fields."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import read
from newsclean.cleaners.bios import bios
from newsclean.cleaners.byline import byline
from newsclean.cleaners.captions import captions
from newsclean.cleaners.credits import credits  # noqa: A004 - the field's word
from newsclean.cleaners.dateline import dateline
from newsclean.cleaners.notes import notes
from newsclean.cleaners.reading_time import reading_time
from newsclean.cleaners.rights import rights
from newsclean.cleaners.tags import tags
from newsclean.cleaners.timestamps import timestamps
from newsclean.page import Cleaner

FIELDS: tuple[Cleaner, ...] = (dateline, byline, timestamps, reading_time, captions, credits, notes, rights, bios, tags)
STORY = "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master of the town said."
BODY = f"{STORY}\n\n{STORY}\n\n{STORY}\n\n{STORY}"

LINES: list[tuple[Cleaner, str, str]] = [
    (credits, "(Reporting by Ann Lee; Editing by Bob Ray)", "credit-line"),
    (credits, "Fox News' Gregg Re and The Associated Press contributed to this report.", "credit-line"),
    (credits, "Quelle: ntv.de, dpa", "credit-line"),
    (credits, "Quelle: dpa (alh), MDR (tom)", "credit-line"),
    (credits, "Quelle: FAZ.NET mit dpa/AFP", "credit-line"),
    (credits, "Verwendete Quellen: Nachrichtenagenturen dpa und AFP", "credit-line"),
    (credits, "red, steiermark.ORF.at", "credit-line"),
    (credits, "(alh@heise.de)", "credit-line"),
    (credits, "/alh/DP/he", "credit-line"),
    (credits, "(Anna Lehmann, 5.3.2023)", "credit-line"),
    (captions, "picture alliance/dpa | Peter Byrne", "photo-credit"),
    (bios, "Anna de Vries is redacteur scheepvaart.", "author-bio"),
    (bios, "Anna Lehmann ist Redaktorin im Ressort International.", "author-bio"),
    (credits, "Met medewerking van Pieter Kolk", "credit-line"),
    (credits, "Forrás: MTI", "credit-line"),
    (credits, "Πηγή: ΑΠΕ-ΜΠΕ", "credit-line"),
    (credits, "Джерело: Укрінформ", "credit-line"),
    (rights, "Všechna práva vyhrazena", "rights"),
    (rights, "כל הזכויות שמורות", "rights"),
    (notes, "Correction: An earlier version of this story misspelt the ferry's name.", "note"),
    (notes, "This story has been updated.", "note"),
    (rights, "Copyright 2014 The Associated Press. All rights reserved.", "rights"),
    (rights, "© L'Express -", "rights"),
    (bios, "Rosie Knight is a contributing freelancer for IGN covering everything from anime to comic books.", "author-bio"),
    (bios, "Write to Amy Harder at amy.harder@wsj.com", "author-bio"),
    (tags, "Filed under: Greece, Ferries", "tags"),
]


def marked(cleaner: Cleaner, text: str) -> list[tuple[str, str]]:
    page = read(text)
    return [(str(mark.role), page.text[mark.start : mark.end]) for mark in sorted(cleaner(page))]


@pytest.mark.parametrize(("cleaner", "line", "role"), LINES, ids=lambda value: str(value)[:30])
def test_a_line_below_the_story_that_is_a_field_is_marked_whole(cleaner: Cleaner, line: str, role: str) -> None:
    assert marked(cleaner, f"{BODY}\n\n{line}") == [(role, line)]


def test_credits_and_rights_glued_to_the_last_paragraph_are_cut_off_it() -> None:
    assert marked(credits, f"{BODY} (AGI)") == [("credit-line", "(AGI)")]
    assert marked(rights, f"{BODY} © 2019 The Associated Press. All rights reserved.") == [
        ("rights", "© 2019 The Associated Press. All rights reserved.")
    ]


@pytest.mark.parametrize("line", ["© RIPRODUZIONE RISERVATA", "Tous droits réservés", "Alle Rechte vorbehalten."])
def test_rights_without_a_year_are_cut_off_the_last_paragraph_and_make_no_caption_of_it(line: str) -> None:
    assert marked(rights, f"{BODY} {line}") == [("rights", line)]
    assert marked(captions, f"{BODY} {line}") == []


@pytest.mark.parametrize("line", ["無断転載を禁じます", "未经授权不得转载"])
def test_rights_behind_a_paragraph_without_spaces_leave_it_where_it_is(line: str) -> None:
    story = "市議会は火曜日、技術者が二本の橋脚にひびを見つけたことを受けて、川に架かる古い橋を閉鎖することを決めた。"
    assert marked(rights, f"{story}\n\n{story}{line}") == [("rights", line)]


def test_an_agency_above_the_story_is_no_credit_line() -> None:
    assert marked(credits, f"AFP\n\n{BODY}") == []


def test_a_bio_of_somebody_the_story_speaks_of_stays() -> None:
    story = f"Ann Lee was on the ferry when it sank.\n\n{BODY}\n\nMs. Lee swam ashore with her dog and two of the crew, she said."
    assert marked(bios, f"{story}\n\nAnn Lee is a writer who lives in Crete.") == []


def test_tags_between_paragraphs_are_the_articles_own_list() -> None:
    assert marked(tags, f"{BODY}\n\nTopics: ferries, ships\n\n{BODY}") == []


def test_a_disclaimer_in_the_middle_is_its_authors() -> None:
    assert marked(notes, f"{BODY}\n\nDisclaimer: Please do not try this at home.\n\n{BODY}") == []


@pytest.mark.parametrize(
    "line", ["3 minute read.", "3 Min Lesezeit", "Tiempo de lectura: 6 min", "この記事は約3分で読めます"]
)
def test_a_reading_time_above_the_story_is_marked(line: str) -> None:
    assert marked(reading_time, f"Ferry sinks\n{line}\n{BODY}") == [("reading-time", line)]


def test_a_reading_time_right_below_the_story_is_its_own() -> None:
    assert marked(reading_time, f"{BODY}\n\n3 min de lecture") == [("reading-time", "3 min de lecture")]


def test_reading_times_below_the_story_are_other_stories() -> None:
    assert marked(reading_time, f"{BODY}\n\nOther ferries\n\n4 min read") == []


PIECES = st.sampled_from(
    [STORY, "Ferry sinks", "She was 41.", "“No,” he said. “I won’t.”", "1. The sea", "A. B. Miller", "(He left.)"]
)


@given(st.lists(PIECES, max_size=10))
def test_prose_and_its_headings_are_never_marked(pieces: list[str]) -> None:
    page = read("\n\n".join(pieces))
    assert [mark for cleaner in FIELDS for mark in cleaner(page)] == []


@given(
    st.text(max_size=600)
    | st.lists(st.sampled_from([line for _, line, _ in LINES] + [STORY, "By Ann Lee", "May 3, 2013"]), max_size=8).map(
        "\n".join
    )
)
def test_marks_lie_inside_the_page_are_never_empty_and_come_out_the_same_again(text: str) -> None:
    page = read(text)
    for cleaner in FIELDS:
        marks = list(cleaner(page))
        assert all(0 <= mark.start < mark.end <= len(page.text) for mark in marks)
        assert marks == list(cleaner(page))


@given(
    st.lists(
        st.sampled_from([line for _, line, _ in LINES] + [STORY, "By Ann Lee", "May 3, 2013", "ROME (AP) — " + STORY]),
        max_size=8,
    )
)
def test_cleaners_of_fields_do_not_read_each_others_marks(lines: list[str]) -> None:
    page = read("\n\n".join(lines))
    everything = page.marked(mark for cleaner in FIELDS for mark in cleaner(page))
    assert all(list(cleaner(page)) == list(cleaner(everything)) for cleaner in FIELDS)
