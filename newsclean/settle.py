"""Which mark holds where: the strongest mark over each character, and what of the page goes and is repaired.

A removal takes what no stronger mark holds; a repair needs the whole of its span.
"""

import heapq
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from newsclean.page import Mark, Page
from newsclean.strength import SURE, strength


class Segment(NamedTuple):
    """A stretch of the page and the mark that holds it."""

    start: int
    end: int
    mark: Mark


def segments(page: Page) -> list[Segment]:
    """Cut the page into the stretches that its marks hold, each by its strongest mark, in order.

    One sweep over the sorted ends of the marks, so time grows as n log n with their number.
    """
    marks = sorted((m for m in page.marks if m.new is None and m.score >= SURE and m.start < m.end), key=strength)
    starts = sorted((m.start, rank) for rank, m in enumerate(marks))
    cuts = sorted({m.start for m in marks} | {m.end for m in marks})
    found: list[Segment] = []
    open_ranks: list[int] = []
    upcoming = 0
    for start, end in pairwise(cuts):
        while upcoming < len(starts) and starts[upcoming][0] <= start:
            heapq.heappush(open_ranks, starts[upcoming][1])
            upcoming += 1
        while open_ranks and marks[open_ranks[0]].end <= start:
            heapq.heappop(open_ranks)
        if open_ranks:
            _append(found, Segment(start, end, marks[open_ranks[0]]))
    return found


def _append(found: list[Segment], segment: Segment) -> None:
    if found and found[-1].mark == segment.mark and found[-1].end == segment.start:
        found[-1] = found[-1]._replace(end=segment.end)
    else:
        found.append(segment)


class Repairs:
    """The repairs that hold, and texts with them made."""

    def __init__(self, page: Page, gone: Iterable[tuple[int, int]]) -> None:
        self._text = page.text
        taken = _Taken(gone)
        wanted = sorted((m for m in page.marks if m.new is not None and m.score >= SURE), key=strength)
        self.marks = sorted(m for m in wanted if taken.take(m.start, m.end))
        self._starts = [m.start for m in self.marks]

    def begin_in(self, start: int, end: int) -> bool:
        """Whether any of them begins in a stretch."""
        return bisect_left(self._starts, start) < bisect_left(self._starts, end)

    def made(self, start: int, end: int) -> str:
        """The text of a stretch with the repairs inside it made."""
        if not self.marks:
            return self._text[start:end]
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        pieces: list[str] = []
        at = start
        for mark in self.marks[low:high]:
            if mark.end <= end:
                pieces += self._text[at : mark.start], mark.new or ""
                at = mark.end
        return "".join((*pieces, self._text[at:end]))


class _Taken:
    """Stretches that are spoken for; they never overlap."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans = sorted(spans)

    def take(self, start: int, end: int) -> bool:
        """Claim a stretch; False when any of it is taken."""
        at = bisect_right(self._spans, (start, end))
        if at and self._spans[at - 1][1] > start:
            return False
        if at < len(self._spans) and self._spans[at][0] < end:
            return False
        self._spans.insert(at, (start, end))
        return True


def by_block(page: Page, found: list[Segment]) -> list[list[Segment]]:
    """Give, for each block, the segments that meet it, cut to it."""
    met: list[list[Segment]] = [[] for _ in page.blocks]
    starts = [block.start for block in page.blocks] if found else []
    for start, end, mark in found:
        for number in range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, end)):
            block = page.blocks[number]
            if block.end > start:
                met[number].append(Segment(max(start, block.start), min(end, block.end), mark))
    return met
