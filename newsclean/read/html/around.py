"""What stands around each block of a page: headings above, blocks beside it, and what some on either side are together."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress, islice, repeat
from math import log2
from operator import sub, truediv

from newsclean.page import Block
from newsclean.read.html.measures import OUT
from newsclean.read.html.places import Place

_HEADINGS = frozenset({"h1", "h2"})


def windows(sizes: Sequence[float], sums: Sequence[Sequence[float]], width: int) -> Iterator[Sequence[float]]:
    """Give the share that some amounts have of the blocks around each one, out of the sums of amounts and sizes up to each."""
    size = list(_around(sizes, width))
    for each in sums:
        yield list(map(truediv, _around(each, width), size))


def _around(sums: Sequence[float], width: int) -> Iterator[float]:
    """The sum over the blocks around each one, out of the sums up to each."""
    high = chain(islice(sums, width + 1, None), repeat(sums[-1], width))
    low = chain(repeat(0, width), sums)
    return islice(map(sub, high, low), len(sums) - 1)


def besides(blocks: Sequence[Block], of: Sequence[Place]) -> list[list[float]]:
    """Give what blocks say of those beside them, column by column, with what stands for the blocks outside of the page."""
    kinds = [place.kind for place in of]
    headings = {kind: len(kind) == 2 and kind[0] == "h" for kind in set(kinds)}  # noqa: PLR2004 - h1 to h6
    columns: tuple[list[float], ...] = (
        [log2(1 + len(block.text)) for block in blocks], [block.linked for block in blocks],
        [headings[kind] for kind in kinds], [kind == "li" for kind in kinds],
    )  # fmt: skip
    return [[OUT, *column, OUT, OUT] for column in columns]


def headings(of: Sequence[Place]) -> list[tuple[int, int, int]]:
    """Give the last ``<h1>`` at each block, how many there were until then, and how many headings of the first ranks before."""
    h1, h1s, before = -1, 0, 0
    found: list[tuple[int, int, int]] = []
    for number, place in enumerate(of):
        if place.kind == "h1":
            h1, h1s = number, h1s + 1
        found.append((h1, h1s, before))
        if place.kind in _HEADINGS:
            before += 1
    return found


def those(columns: Iterable[Sequence[float]], wanted: Sequence[bool]) -> Iterator[Sequence[float]]:
    """Give of some columns what is wanted."""
    for column in columns:
        yield list(compress(column, wanted))
