"""Edits and their algebra: every change newsclean makes to a text is one of these.

Three laws hold for edits that fit the text they are applied to:

* ``apply(apply(s, e), invert(e)) == s``
* ``apply(s, then(e, f)) == apply(apply(s, e), f)``
* ``apply(s, ()) == s``
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Edit(NamedTuple):
    """At `start`, `old` became `new`, because of `why`; offsets are code points of the text before."""

    start: int
    old: str
    new: str
    why: str

    @property
    def end(self) -> int:
        """Where `old` ends, exclusive.

        >>> Edit(3, "teh", "the", "typo/known").end
        6
        """
        return self.start + len(self.old)


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Make the edits, which are sorted and do not overlap.

    >>> apply("teh end", [Edit(0, "teh", "the", "typo/known")])
    'the end'

    Raises ValueError when an edit does not find its `old` where it says, so no text is ever edited by a foreign ledger.
    """
    pieces: list[str] = []
    at = 0
    for edit in edits:
        if edit.start < at or not text.startswith(edit.old, edit.start):
            raise ValueError(f"{edit} does not fit the text: it has {text[edit.start : edit.end]!r} there")
        pieces += text[at : edit.start], edit.new
        at = edit.end
    return "".join((*pieces, text[at:])) if pieces else text


def invert(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Give the edits that undo these, on the text these produce.

    >>> list(invert([Edit(4, "x", "", "a"), Edit(9, "y", "zz", "b")]))
    [Edit(start=4, old='', new='x', why='a'), Edit(start=8, old='zz', new='y', why='b')]
    """
    shift = 0
    for edit in edits:
        yield Edit(edit.start + shift, edit.new, edit.old, edit.why)
        shift += len(edit.new) - len(edit.old)


def then(first: Iterable[Edit], second: Iterable[Edit]) -> Iterator[Edit]:
    """Compose two lists of edits into one that goes from the first's source to the second's result.

    >>> list(then([Edit(0, "Ã©", "é", "encoding")], [Edit(1, "t", "T", "case")]))
    [Edit(start=0, old='Ã©', new='é', why='encoding'), Edit(start=2, old='t', new='T', why='case')]

    Edits that overlap become one, whose `why` names both reasons, the later first.
    """
    earlier = list(_middle_of(first))
    if not earlier:  # as with every text whose encoding was sound
        yield from second
        return
    cluster: list[tuple[int, int, Edit, bool]] = []
    shift, end = 0, 0
    for item in sorted((*earlier, *((e.start, e.end, e, True) for e in second)), key=lambda item: item[:2]):
        if cluster and item[0] >= end:
            merged, shift = _merge(cluster, shift)
            yield merged
            cluster = []
        end = max(end, item[1]) if cluster else item[1]
        cluster.append(item)
    if cluster:
        yield _merge(cluster, shift)[0]


def _middle_of(edits: Iterable[Edit]) -> Iterator[tuple[int, int, Edit, bool]]:
    """Where the results of the first edits lie in the text between."""
    shift = 0
    for edit in edits:
        start = edit.start + shift
        yield start, start + len(edit.new), edit, False
        shift += len(edit.new) - len(edit.old)


def _merge(cluster: list[tuple[int, int, Edit, bool]], shift: int) -> tuple[Edit, int]:
    """One edit for edits that overlap; `shift` leads from the text between to the source."""
    low, high = cluster[0][0], max(item[1] for item in cluster)
    middle = [""] * (high - low)
    for start, end, edit, later in cluster:
        middle[start - low : end - low] = edit.old if later else edit.new
    earlier = [Edit(s - low, e.new, e.old, e.why) for s, _, e, is_later in cluster if not is_later]
    later_ones = [Edit(s - low, e.old, e.new, e.why) for s, _, e, is_later in cluster if is_later]
    text = "".join(middle)
    old, new = apply(text, earlier), apply(text, later_ones)
    why = "+".join(dict.fromkeys(e.why for e in (*later_ones, *earlier)))
    return Edit(low + shift, old, new, why), shift + sum(len(e.new) - len(e.old) for e in earlier)
