"""The algebra of edits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.edit import Edit, apply, invert, then


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    """Edits that fit a text: sorted, not overlapping, some of them insertions and deletions."""
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    spans = list(zip(cuts[::2], cuts[1::2], strict=False))
    whys = st.sampled_from(("typo:a", "encoding:b", "related:c"))
    return [Edit(a, text[a:b], draw(st.text("xyz", max_size=3)), draw(whys)) for a, b in spans]


@st.composite
def edited_twice(draw: st.DrawFn) -> tuple[str, list[Edit], list[Edit]]:
    text = draw(st.text("abc é\n", max_size=30))
    first = draw(edits_of(text))
    return text, first, draw(edits_of(apply(text, first)))


@given(edited_twice())
def test_undoing_gives_the_text_back(made: tuple[str, list[Edit], list[Edit]]) -> None:
    text, edits, _ = made
    assert apply(apply(text, edits), invert(edits)) == text


@given(edited_twice())
def test_composed_edits_do_what_both_do(made: tuple[str, list[Edit], list[Edit]]) -> None:
    text, first, second = made
    assert apply(text, then(first, second)) == apply(apply(text, first), second)


@given(edited_twice())
def test_composed_edits_can_be_undone_and_keep_every_reason(made: tuple[str, list[Edit], list[Edit]]) -> None:
    text, first, second = made
    both = list(then(first, second))
    assert apply(apply(text, both), invert(both)) == text
    assert {w for e in both for w in e.why.split("+")} == {e.why for e in (*first, *second)}


def test_an_edit_that_does_not_fit_is_refused_with_its_place() -> None:
    with pytest.raises(ValueError, match="it has 'sea' there"):
        apply("the sea", [Edit(4, "lake", "", "why")])
