"""Decision trees, summed to a probability: data, asked all at once.

The trees are not walked one by one. Every limit that a row of features passes rules out the leaves below it, in all trees at
once: the leaves are bits of one number, a passed limit is a mask over it, and the first bit left of each tree is its leaf
(Lucchese and others, QuickScorer, 2015). That takes a quarter of the time of walking.
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, repeat
from math import exp
from operator import and_, getitem
from typing import Any, NamedTuple

LEAVES = 16
_ALL = (1 << LEAVES) - 1
_MOST = 40.0
_FINE = 1_000_000

Tree = float | list[Any]
"""A value, or ``[place, limit, tree up to the limit, tree above it]``."""
Part = tuple[tuple[int, tuple[float, ...], tuple[int, ...]], ...]
"""Places of features, each with its limits in order and the masks of the leaves left when none, one, two … are passed."""


class Forest(NamedTuple):
    """Trees made flat: `asked` holds all features that are asked for, `leaves` each tree's values by its first bit left.

    The values are millionths, since whole numbers add up to the same in any order. `ones` is the first bit of every tree.
    """

    start: float
    asked: Part
    leaves: tuple[dict[int, int], ...]
    ones: int

    def chance(self, row: Sequence[float]) -> float:
        """Give the probability for a row of features.

        >>> one = forest(0.0, [[0, 1.5, -2.0, 2.0]])
        >>> round(one.chance([1.0]), 2), round(one.chance([2.0]), 2)
        (0.12, 0.88)
        """
        return self.of(self.left(self.asked, row))

    def chances(self, columns: Sequence[Sequence[float]], wanted: Sequence[bool]) -> Iterator[float]:
        """Give the probabilities for the rows that are wanted, of features given column by column.

        >>> one = forest(0.0, [[0, 1.5, -2.0, 2.0]])
        >>> [round(chance, 2) for chance in one.chances([[1.0, 5.0, 2.0]], [True, False, True])]
        [0.12, 0.88]
        """
        return map(self.of, self.lefts(self.asked, [compress(column, wanted) for column in columns], sum(wanted)))

    def part(self, low: int, high: int) -> Part:
        """What is asked for of the features between two places, counted from the first of them."""
        return tuple((place - low, limits, masks) for place, limits, masks in self.asked if low <= place < high)

    def left(self, asked: Part, row: Sequence[float]) -> int:
        """The leaves that a part of the features leaves, as bits; what many rows share rules its leaves out once for all."""
        left = (1 << LEAVES * len(self.leaves)) - 1
        for place, limits, masks in asked:
            left &= masks[bisect_left(limits, row[place])]
        return left

    def lefts(self, asked: Part, columns: Sequence[Iterable[float]], rows: int) -> Iterator[int]:
        """The leaves that a part of the features leaves to each of some rows, of features given column by column."""
        left: Iterable[int] = repeat((1 << LEAVES * len(self.leaves)) - 1, rows)
        for place, limits, masks in asked if rows else ():
            left = list(map(and_, left, map(masks.__getitem__, map(bisect_left, repeat(limits), columns[place]))))
        return iter(left)

    def of(self, left: int) -> float:
        """The probability when these leaves are left."""
        firsts = left & ~(left - self.ones)  # the first bit left of each tree: nothing is borrowed, since each has one
        bits = array("H", firsts.to_bytes(2 * len(self.leaves), "little"))
        total = self.start + sum(map(getitem, self.leaves, bits)) / _FINE
        return 1.0 / (1.0 + exp(-max(-_MOST, min(_MOST, total))))


def forest(start: float, trees: Sequence[Tree]) -> Forest:
    """Make trees flat.

    Raises ValueError for a tree of more than 16 leaves.
    """
    found: dict[int, list[tuple[float, int]]] = defaultdict(list)
    leaves = tuple(_flat(tree, number, found) for number, tree in enumerate(trees))
    asked = []
    for place, ruled_out in sorted(found.items()):
        masks = [(1 << LEAVES * len(leaves)) - 1]
        for _, mask in sorted(ruled_out):
            masks.append(masks[-1] & ~mask)
        asked.append((place, tuple(limit for limit, _ in sorted(ruled_out)), tuple(masks)))
    return Forest(start, tuple(asked), leaves, sum(1 << LEAVES * number for number in range(len(leaves))))


def _flat(tree: Tree, number: int, found: dict[int, list[tuple[float, int]]]) -> dict[int, int]:
    """Give the leaves of one tree by their bits, and note which of them each limit rules out."""
    values: dict[int, int] = {}

    def walk(node: Tree) -> int:
        if not isinstance(node, list):
            bit = 1 << len(values)
            values[bit] = round(node * _FINE)
            return bit
        place, limit, below, above = node
        first = walk(below)
        found[place].append((limit, first << LEAVES * number))
        return first | walk(above)

    if walk(tree) > _ALL:
        raise ValueError(f"a tree has more than {LEAVES} leaves")
    return values
