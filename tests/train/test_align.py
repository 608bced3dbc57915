"""Lines of a page against its true body."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.testing import bodies
from newsclean.train.align import align

BODY = [
    "The ferry sank off the coast on Monday, killing two of its crew, the harbour master of the old town said.",
    "Sport",
    "Its owners said that the boat had been inspected in May and that nothing had been found wrong with it then.",
]


def test_a_line_is_body_when_its_words_stand_in_the_body_in_order() -> None:
    assert align([BODY[2], BODY[0], "Two"], " ".join(BODY)) != ["B", "B", "B"]
    assert align(BODY, " ".join(BODY)) == ["B", "B", "B"]


def test_a_word_of_a_menu_is_not_taken_for_a_word_of_the_article() -> None:
    assert align(["Sport", "Weather", *BODY, "Sport"], " ".join(BODY)) == ["J", "J", "B", "B", "B", "J"]


def test_a_paragraph_that_was_changed_a_little_is_still_found() -> None:
    changed = BODY[0].replace("old town", "new town")
    assert align([changed, "Read more", BODY[2]], " ".join(BODY)) == ["B", "J", "B"]


def test_scripts_without_spaces_are_laid_sign_by_sign() -> None:
    body = "台風は月曜日に沿岸に上陸し、二人が死亡したと港の責任者が語った。会社は五月に検査を受けたと述べた。"
    assert align(["天気", body[:33], body[33:], "天気"], body)[1:] == ["B", "B", "J"]


@pytest.mark.parametrize("text", ["", "   ", "…", "Sport"])
def test_a_page_without_the_body_has_none(text: str) -> None:
    assert "B" not in align([text], BODY[0])


@given(bodies(), st.lists(st.sampled_from(["News", "Read more", "Five ferries that never sailed"]), max_size=4))
def test_every_paragraph_is_found_between_lines_of_junk(body: list[str], junk: list[str]) -> None:
    lines = [line for paragraph in body for line in (*junk, paragraph)]
    wanted = [label for _ in body for label in (*["J"] * len(junk), "B")]
    assert align(lines, "\n".join(body)) == wanted
