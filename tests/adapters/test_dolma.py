"""Attributes in Dolma's form: the source stays, and what they say leads to the clean text and back to the marks."""

import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsclean
from newsclean.adapters.dolma import applied, attributes, lines, marks
from newsclean.page import JUNK, LIFTED, REPAIRS, Role
from newsclean.testing import Made, clean_articles, dirty_articles, hostile_texts

STORY = "Ferry sinks off coast\n\nAdvertisement\n\nROME (AP) — The goverment said the ferry sank on Monday.It was old.\n"

_texts = hostile_texts() | dirty_articles().map(lambda made: made.source)
_ways = st.sampled_from(("rule", "role"))


@given(_texts, _ways)
def test_applied_to_the_source_they_give_the_clean_text(text: str, by: str) -> None:
    assert applied(text, attributes(text, 1, by=by)) == newsclean.clean(text).stripped  # type: ignore[arg-type]  # one of two words


@settings(max_examples=30)
@given(_texts)
def test_a_line_of_json_loses_nothing(text: str) -> None:
    row = attributes(text, "a1")
    assert json.loads(next(lines([{"id": "a1", "text": text}]))) == row


@settings(max_examples=30)
@given(_texts)
def test_the_marks_are_the_ledger_with_scores(text: str) -> None:
    edits = newsclean.clean(text).ledger.edits  # type: ignore[union-attr]  # clean always has one
    found = [m for m in marks(attributes(text, 1)) if m.role not in LIFTED]
    assert [(m.start, m.end, m.new or "", f"{m.role}:{m.rule}") for m in found] == [
        (e.start, e.end, e.new, e.why.partition("+")[0]) for e in edits
    ]


@settings(max_examples=30)
@given(_texts)
def test_spans_lie_in_the_source_and_never_overlap(text: str) -> None:
    found = [mark for mark in marks(attributes(text, 1)) if mark.role not in REPAIRS]
    assert all(0 <= mark.start < mark.end <= len(text) for mark in found)
    assert all(0 < mark.score <= 1 for mark in found)
    assert all(one.end <= two.start for one, two in pairwise(found) if (one.role in JUNK) == (two.role in JUNK))


@given(clean_articles())
def test_a_clean_article_has_nothing_that_goes(made: Made) -> None:
    assert not [mark for mark in marks(attributes(made.source, 1)) if mark.role not in LIFTED]


def test_a_marker_that_cuts_a_sentence_leaves_its_space_to_an_attribute_of_its_own() -> None:
    text = "The ferry was seen by divers, and was inspected\n\nAdvertisement\n\non Thursday morning, before she was towed to the dock.\n"
    row = attributes(text, 1, by="role")
    assert row["attributes"] == {"newsclean__advertisement__space": [[47, 64, 1.0]]}
    assert applied(text, row) == newsclean.clean(text).stripped
    assert [mark.role for mark in marks(row)] == [Role.ADVERTISEMENT]


def test_what_is_lifted_has_its_place() -> None:
    found = {mark.role: STORY[mark.start : mark.end] for mark in marks(attributes(STORY, 1)) if mark.role in LIFTED}
    assert found == {Role.HEADLINE: "Ferry sinks off coast", Role.DATELINE: "ROME (AP) — "}


def test_scores_are_those_of_the_rules() -> None:
    found = {mark.rule: mark.score for mark in marks(attributes(STORY, 1))}
    assert found["en/advertisement/marker"] == 1.0
    assert found["typo/known-misspelling"] < 1.0


def test_typos_may_be_left_as_they_are() -> None:
    row = attributes(STORY, 1)
    assert applied(STORY, row, roles=JUNK) == STORY.replace("Advertisement\n\n", "")


def test_what_is_not_sure_enough_may_be_left() -> None:
    text = applied(STORY, attributes(STORY, 1), min_score=0.95)
    assert "goverment" in text
    assert "Advertisement" not in text


def test_attributes_of_other_taggers_are_passed_over() -> None:
    row = attributes(STORY, 1)
    row["attributes"]["langid__en"] = [[0, len(STORY), 0.99]]
    assert applied(STORY, row) == newsclean.clean(STORY).stripped


def test_a_document_without_text_has_a_line_of_its_own() -> None:
    rows = [json.loads(line) for line in lines([{"id": 1, "text": None}, {"id": 2, "text": STORY}])]
    assert [row["id"] for row in rows] == [1, 2]
    assert rows[0]["attributes"] == {}


def test_attributes_of_another_text_are_refused() -> None:
    with pytest.raises(ValueError, match="does not fit the text"):
        applied("Short.", attributes(STORY, 1))


def test_fields_may_have_other_names() -> None:
    made = next(lines([{"key": 5, "body": STORY}], text="body", id="key", by="role"))
    assert set(json.loads(made)["attributes"]) == {
        "newsclean__advertisement",
        "newsclean__headline",
        "newsclean__dateline",
        "newsclean__typo",
    }
