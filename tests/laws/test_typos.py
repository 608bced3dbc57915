"""What holds for the typo layers on every text."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaners.typos import TYPOS
from newsclean.page import Cleaner, Mark, Role, mark
from newsclean.read import read
from newsclean.testing import Made, clean_articles, hostile_texts

_WRONG = (
    "goverment", "recieved", "weree", "electiing", "thebill", "andwill", "teh", "adress", "th e", "feder al", "said.The", "vote,and",
    "doesnt", "marbket", "occured", "Roberts Gates", "Robert Gates", "thorough", "less then", "it's way", "definately", "seperate",
    "goverment.org", "@recieved", "“teh”", "teh [sic]", "GOVERMENT", "https://teh.example/recieved", "lockdown", "colour", "unhoused",
)  # fmt: skip
_RIGHT = (
    "the minister said on Monday", "that the talks would go on", "and the party was there", "in the city of London", "for the first time",
    "after a vote that went on", "because of the war", "but it was not clear", "who had been in the house", "to take place",
)  # fmt: skip
_ADDRESS = re.compile(r"https?://\S+|[\w.]+@[\w.]+|[@#]\w+|\w+\.org")


@st.composite
def slipshod(draw: st.DrawFn) -> str:
    """Paragraphs of news English with slips in them."""
    piece = st.sampled_from(_WRONG) | st.sampled_from(_RIGHT) | st.sampled_from(_RIGHT)
    sentence = st.lists(piece, min_size=4, max_size=12).map(lambda pieces: "The " + " ".join(pieces) + ".")
    return "\n".join(draw(st.lists(sentence, min_size=1, max_size=4)))


def _marks(text: str) -> list[Mark]:
    page = mark(read(text), TYPOS)
    assert page.text == text
    return sorted(page.marks)


def _repaired(text: str) -> str:
    for found in reversed(_marks(text)):
        text = text[: found.start] + (found.new or "") + text[found.end :]
    return text


@given(slipshod())
def test_the_repairs_of_one_text_never_overlap(text: str) -> None:
    marks = _marks(text)
    assert all(left.end <= right.start for left, right in pairwise(marks))


@given(slipshod())
def test_every_repair_is_a_typo_mark_that_changes_something(text: str) -> None:
    for found in _marks(text):
        assert found.role is Role.TYPO
        assert found.rule.startswith("typo/")
        assert found.new not in (None, "", text[found.start : found.end])


@given(slipshod())
def test_addresses_and_handles_stay(text: str) -> None:
    assert _ADDRESS.findall(_repaired(text)) == _ADDRESS.findall(text)


@given(slipshod())
def test_a_repaired_text_has_no_repairs_left(text: str) -> None:
    once = _repaired(text)
    assert _repaired(once) == once


@given(clean_articles())
def test_a_clean_article_has_no_typos(made: Made) -> None:
    assert not mark(read(made.source), TYPOS).marks


@given(hostile_texts())
def test_any_text_is_marked_within_its_bounds(text: str) -> None:
    page = mark(read(text), TYPOS)
    assert all(0 <= found.start < found.end <= len(page.text) for found in page.marks)


@given(slipshod(), st.permutations(TYPOS))
def test_the_order_of_the_layers_does_not_matter(text: str, layers: list[Cleaner]) -> None:
    page = read(text)
    assert mark(page, layers).marks == mark(page, TYPOS).marks


@given(slipshod(), st.sampled_from(TYPOS))
def test_dropping_a_layer_drops_exactly_its_repairs(text: str, layer: Cleaner) -> None:
    page = read(text)
    rest = tuple(each for each in TYPOS if each is not layer)
    assert mark(page, rest).marks == mark(page, TYPOS).marks - mark(page, (layer,)).marks
