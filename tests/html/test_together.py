"""What of a page stands or falls together."""

from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.page import Block
from newsclean.read.html.together import together

chances = st.lists(st.floats(0.01, 1.0), min_size=3, max_size=12)


def blocks(count: int, *tags: str) -> list[Block]:
    return [Block(number, number + 4, "Gold", "gold", tags=tags) for number in range(count)]


@pytest.mark.parametrize(
    "tags",
    [
        ("main", "h3"),
        ("main", "h2", "strong"),
        ("main", "table", "tbody", "tr"),
        ("main", "ul", "li"),
        ("main", "blockquote", "p"),
        ("main", "pre"),
    ],
)
@given(chances)
def test_none_is_less_likely_than_all_of_its_kind(tags: tuple[str, ...], found: list[float]) -> None:
    mean = fsum(found) / len(found)
    assert together(blocks(len(found), *tags), found) == pytest.approx([max(chance, mean) for chance in found])


@given(chances)
def test_paragraphs_stand_alone_and_so_do_headings_of_different_ranks(found: list[float]) -> None:
    assert together(blocks(len(found), "main", "p"), found) == found
    mixed = [Block(0, 4, "Gold", "gold", tags=("main", f"h{2 + number % 5}")) for number in range(5)]
    own = [*found[:3], 0.5, 0.9]
    assert together(mixed, own) == own


def test_what_was_ruled_out_stays_out() -> None:
    assert together(blocks(4, "table", "tr"), [0.9, 0.9, 0.6, 0.0]) == pytest.approx([0.9, 0.9, 0.8, 0.0])
    assert together(blocks(4, "ul", "li"), [0.9, 0.8, 0.0, 0.0]) == [0.9, 0.8, 0.0, 0.0]


def test_an_item_that_was_ruled_out_is_back_with_most_of_its_list() -> None:
    assert together(blocks(4, "ul", "li"), [0.8, 0.8, 0.8, 0.0]) == pytest.approx([0.8, 0.8, 0.8, 0.6])
