"""A second look at a page: what the first look at all other blocks says of each one, and the series it stands in."""

from collections.abc import Sequence
from itertools import accumulate
from math import log2
from operator import mul

from newsclean.page import Block
from newsclean.read.html.containers import Container
from newsclean.read.html.measures import OUT
from newsclean.read.html.places import Places
from newsclean.read.html.series import AllSeries

LEAST = 0.02  # blocks with less were ruled out at first sight
_OUTSIDE = [OUT, OUT, OUT]
_AROUND = ((2, 2), (6, 6), (15, 15), (8, -1), (-1, 8))  # how many blocks before and behind
_LEVELS = 4
_LONG, _FAR, _MOST = 40, 99, 1000


def evidence_again(
    blocks: Sequence[Block], chances: Sequence[float], least: float, places: Places
) -> dict[int, list[float]]:
    """Give a row of evidence for every block that the first look did not rule out, by its number.

    `chances` are those of the first look, and `least` is the least chance of a block that it would have kept. Nothing here
    says how large the page is or how sure the first look was of it: trees know single pages by that.
    """
    first = _First(blocks, chances, least, places)
    return {number: first.row(number) for number, chance in enumerate(chances) if chance >= LEAST}


class _First:
    """What the first look made of a page."""

    def __init__(self, blocks: Sequence[Block], chances: Sequence[float], least: float, places: Places) -> None:
        self.chances, self.least = chances, least
        self.padded = [*_OUTSIDE, *chances, *_OUTSIDE]
        self.keys = [place.number for place in places.of]
        self.sizes = places.sizes
        self.hoped = list(map(mul, chances, self.sizes))
        self.hopes = list(accumulate(self.hoped, initial=0.0))
        self.ends = list(accumulate(self.sizes, initial=0))
        self.all = self.hopes[-1] or 1.0
        self.inside, self.voted = places.containers.inside, places.containers.voted(self.hoped)
        self.series = AllSeries(blocks, places.containers, places.prose)
        self.before, self.behind = self._gaps(), self._gaps(-1)[::-1]
        self.same = self._same()
        self._around: dict[int, list[float]] = {}

    def row(self, number: int) -> list[float]:
        before, chance, behind = self.padded[number : number + 3], self.chances[number], self.padded[number + 4 : number + 7]
        return [
            chance, log2(1 + self.sizes[number]), chance / self.least, self.hopes[number] / self.all, 1.0 - self.hopes[number + 1] / self.all,
            *before, *behind, *[self._mean(number - low, number + high + 1) for low, high in _AROUND],
            *self.same[self.keys[number]], *self._levels(self.inside[number]),
            *self.before[number], *self.behind[number], *self.series.around(self.inside[number]),
        ]  # fmt: skip

    def _mean(self, low: int, high: int) -> float:
        """The chance of some blocks in a row, by their lengths."""
        low, high = max(0, low), min(len(self.sizes), high)
        size = self.ends[high] - self.ends[low] if low < high else 0
        return (self.hopes[high] - self.hopes[low]) / size if size else OUT

    def _gaps(self, step: int = 1) -> list[tuple[float, float]]:
        """How far the nearest block is that would have been kept, in blocks and in characters."""
        found: list[tuple[float, float]] = []
        since, gap = _FAR, 0
        for size, chance in zip(self.sizes[::step], self.chances[::step], strict=True):
            found.append((since, log2(1 + gap)))
            kept = chance >= self.least and size > _LONG
            since, gap = (1, 0) if kept else (min(_FAR, since + 1), gap + size)
        return found

    def _same(self) -> dict[int, list[float]]:
        """The chance of the blocks at a place: on the whole, the best, their share of all that is hoped for, how many."""
        sums: dict[int, list[float]] = {}
        for key, chance, hoped, size in zip(self.keys, self.chances, self.hoped, self.sizes, strict=True):
            row = sums.setdefault(key, [0.0, 0.0, 0.0, 0.0])
            row[0] += hoped
            row[1] += size
            row[2] = max(row[2], chance)
            row[3] = min(_MOST, row[3] + 1)
        return {key: [row[0] / row[1], row[2], row[0] / self.all, row[3]] for key, row in sums.items()}

    def _levels(self, container: Container) -> list[float]:
        """The chance of what the containers around a block hold, and their shares of all that is hoped for."""
        known = self._around.get(container.number)
        if known is None:
            known, at = [], container
            for _ in range(_LEVELS):
                voted = self.voted[at.number]
                known += voted / (at.size or 1.0), voted / self.all
                at = at.around()
            self._around[container.number] = known
        return known
