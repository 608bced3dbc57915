"""Where on a page its story opens: the neighbourhood in which bylines and dates are the article's own."""

from typing import NamedTuple

from newsclean.fields.heads.titles import asks
from newsclean.page import Page
from newsclean.prose import prose_numbers, prose_span

_BEFORE, _BEHIND = 24, 6
_RUN, _ENOUGH = 8, 3


class Opening(NamedTuple):
    """The block numbers around a story's first paragraph: from `start` to `end`, the paragraph being `prose`."""

    start: int
    prose: int
    end: int

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and self.start <= number < self.end


def openings(page: Page) -> tuple[Opening, ...]:
    r"""Find where a page's story opens: the lines before and behind the first paragraph of its first run of prose.

    >>> from newsclean.read import read
    >>> openings(read("Ferry sinks\nMay 3\n" + ("The ferry sank on Monday, and two of the crew died. " * 2 + "\n") * 3))
    (Opening(start=0, prose=2, end=5),)

    Teasers in a menu make no run, so they are passed over; where the first paragraph stands apart from the first run, it
    comes second. A page without prose is all opening.
    """
    first, last = prose_span(page)
    if not last:
        return (Opening(0, len(page.blocks), len(page.blocks)),)
    starts = dict.fromkeys((_first_run(page), first))
    return tuple(Opening(max(0, start - _BEFORE), start, min(start + _BEHIND, last)) for start in starts)


def _first_run(page: Page) -> int:
    """Where the first three paragraphs of prose within a few lines begin; the first paragraph when there are none."""
    prose = prose_numbers(page)
    seen = [number for number in prose if not asks(page.blocks[number])] or prose  # titles in a menu ask
    runs = (start for start, end in zip(seen, seen[_ENOUGH - 1 :], strict=False) if end - start <= _RUN)
    return next(runs, seen[0])
