"""Decision trees, summed to a probability: data, asked all at once.

As in ``newsclean.read.html.trees``: the leaves of all trees are bits of one number, a limit that a feature passes is a mask
over it that rules out the leaves below, and the first bit left of each tree is its leaf (QuickScorer, 2015).
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from math import exp, fsum
from typing import Any, NamedTuple

LEAVES = 16
_ALL = (1 << LEAVES) - 1
_MOST = 40.0

Tree = float | list[Any]
"""A value, or ``[place, limit, tree up to the limit, tree above it]``."""


class Forest(NamedTuple):
    """Trees made flat.

    `asked` holds the places of the features that are asked for, each with its limits in order and the masks of the leaves
    that are left when none, one, two … of them are passed; `leaves` holds each tree's values by its first bit left.
    """

    start: float
    asked: tuple[tuple[int, tuple[float, ...], tuple[int, ...]], ...]
    leaves: tuple[dict[int, float], ...]

    def chance(self, row: Sequence[float]) -> float:
        """Give the probability for a row of features.

        >>> one = forest(0.0, [[0, 1.5, -2.0, 2.0]])
        >>> round(one.chance([1.0]), 2), round(one.chance([2.0]), 2)
        (0.12, 0.88)
        """
        left = (1 << LEAVES * len(self.leaves)) - 1
        for place, limits, masks in self.asked:
            left &= masks[bisect_left(limits, row[place])]
        bits = array("H", left.to_bytes(2 * len(self.leaves), "little"))
        total = self.start + fsum([values[bit & -bit] for values, bit in zip(self.leaves, bits, strict=True)])
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
    return Forest(start, tuple(asked), leaves)


def _flat(tree: Tree, number: int, found: dict[int, list[tuple[float, int]]]) -> dict[int, float]:
    """Give the leaves of one tree by their bits, and note which of them each limit rules out."""
    values: dict[int, float] = {}

    def walk(node: Tree) -> int:
        if not isinstance(node, list):
            bit = 1 << len(values)
            values[bit] = node
            return bit
        place, limit, below, above = node
        first = walk(below)
        found[place].append((limit, first << LEAVES * number))
        return first | walk(above)

    if walk(tree) > _ALL:
        raise ValueError(f"a tree has more than {LEAVES} leaves")
    return values
