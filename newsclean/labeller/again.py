"""A page read again without what was taken from it: what a second run will see, laid over the page as it stands."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsclean.page import JUNK, LIFTED, Block, Cleaner, Mark, Page, mark
from newsclean.read import read
from newsclean.strength import SURE

Claim = tuple[int, int, str, float]
"""Start, end, role and score of what a cleaner says."""

_TAKEN = JUNK | LIFTED


class Standing(NamedTuple):
    """A block of the page, and what is left of its text."""

    block: Block
    text: str

    @property
    def is_whole(self) -> bool:
        """Whether nothing was cut out of it."""
        return self.text == self.block.text


def again(page: Page, standing: Sequence[Standing], cleaners: Iterable[Cleaner]) -> Page | None:
    """Read what stands as a text of its own and let the cleaners mark it; None when its lines are not found in it again."""
    pieces: list[str] = []
    end = 0
    for block, text in standing:
        gap = "\n\n" if "\n\n" in page.text[end : block.start] else "\n"
        pieces += (gap, text) if pieces else (text,)
        end = block.end
    found = read("".join(pieces))
    if [block.text for block in found.blocks] != [each.text for each in standing]:
        return None
    return mark(found, cleaners)


def claims(page: Page, standing: Sequence[Standing]) -> Iterator[tuple[Standing, frozenset[Claim]]]:
    """Give what sure marks say of each block that stands, in places of the page that was read first."""
    starts = [block.start for block in page.blocks]
    found: list[set[Claim]] = [set() for _ in starts]
    for m in page.marks:
        at = bisect_right(starts, m.start) - 1
        if m.new is None and m.score >= SURE and m.role in _TAKEN and at >= 0:
            found[at].add((*_place(m, page.blocks[at], standing[at]), m.role, m.score))
    return zip(standing, map(frozenset, found), strict=True)


def _place(mark: Mark, block: Block, there: Standing) -> tuple[int, int]:
    """Where a mark lies on the page that was read first; all of a block from which something was cut."""
    if not there.is_whole:
        return there.block.start, there.block.end
    off = there.block.start - block.start
    return mark.start + off, min(mark.end, block.end) + off


def differences(first: Page, second: Page, standing: Sequence[Standing]) -> Iterator[tuple[Claim, bool]] | None:
    """Give what is said of the blocks in the end and was not at first (True), and what is not said any more (False).

    None where that can't be told: something else is said of a block of which a part was cut.
    """
    every = [Standing(block, block.text) for block in first.blocks]
    before = {each.block.start: said for each, said in claims(first, every)}
    found: list[tuple[Claim, bool]] = []
    for each, after in claims(second, standing):
        said = before[each.block.start]
        if each.is_whole:
            found += ((claim, True) for claim in after - said)
            found += ((part, False) for claim in said - after for part in _open(claim, after))
        elif _fields(after) != _fields(said):
            return None
    return iter(sorted(found))


def _open(claim: Claim, after: Iterable[Claim]) -> Iterator[Claim]:
    """Give the parts of what is said no more of which nothing surer is said in the end: a date in a box stays a date."""
    at, end, role, score = claim
    for start, stop, _, other in sorted(after):
        if other > score and start < end and stop > at:
            if start > at:
                yield at, start, role, score
            at = stop
    if at < end:
        yield at, end, role, score


def _fields(said: Iterable[Claim]) -> set[str]:
    return {role for _, _, role, _ in said if role in LIFTED}
