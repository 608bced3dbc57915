"""Decision trees that weigh the evidence: data, summed to the chance that a block is of the article.

The trees are not walked one by one. Every limit that a row of evidence passes rules out the leaves below it, in all trees at
once: the leaves are bits of one number, a passed limit is a mask over it, and the first bit left of each tree is its leaf
(Lucchese and others, QuickScorer, 2015). That takes a quarter of the time of walking.
"""

import json
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import exp, fsum
from typing import Any, NamedTuple

_LEAVES = 16
_ALL = (1 << _LEAVES) - 1
_MOST = 40.0


Part = tuple[tuple[int, tuple[float, ...], tuple[int, ...]], ...]


class Model(NamedTuple):
    """Trees made flat, and what the words of class names and ids weigh.

    `limits` holds, for each place of the evidence that is asked for, its limits in order and the masks of the leaves that are
    left when none, one, two … of them are passed; `leaves` holds each tree's values by its first bit left. Evidence that many
    blocks share, such as that of their container, rules its leaves out once for all of them. `weights` are those of words in the
    names of elements, `said` those of words in short blocks.
    """

    start: float
    limits: dict[int, tuple[tuple[float, ...], tuple[int, ...]]]
    leaves: tuple[dict[int, float], ...]
    weights: dict[str, float]
    said: dict[bytes, float]

    def part(self, low: int, high: int) -> Part:
        """What is asked for of the evidence between two places, counted from the first of them."""
        return tuple((place - low, *self.limits[place]) for place in range(low, high) if place in self.limits)

    def left(self, asked: Part, evidence: Sequence[float]) -> int:
        """The leaves that a part of the evidence leaves, as bits."""
        left = (1 << _LEAVES * len(self.leaves)) - 1
        for place, limits, masks in asked:
            left &= masks[bisect_left(limits, evidence[place])]
        return left

    def chance(self, left: int) -> float:
        """How likely a block is of the article of whose evidence these leaves are left."""
        bits = array("H", left.to_bytes(2 * len(self.leaves), "little"))
        # not sum, which adds floats otherwise since Python 3.12: a page would be another article there
        total = self.start + fsum(values[bit & -bit] for values, bit in zip(self.leaves, bits, strict=True))
        return 1.0 / (1.0 + exp(-max(-_MOST, min(_MOST, total))))


def model(text: str) -> Model:
    """Read a model from JSON: a tree is a number, or ``[place, limit, tree up to the limit, tree above it]``."""
    data = json.loads(text)
    found: dict[int, list[tuple[float, int]]] = defaultdict(list)
    leaves = tuple(_flat(tree, number, found) for number, tree in enumerate(data["trees"]))
    everything = (1 << _LEAVES * len(leaves)) - 1
    limits = {}
    for place, ruled_out in sorted(found.items()):
        masks = [everything]
        for _, mask in sorted(ruled_out):
            masks.append(masks[-1] & ~mask)
        limits[place] = tuple(limit for limit, _ in sorted(ruled_out)), tuple(masks)
    weights = data["weights"]
    said = {key[2:].encode(): weight for key, weight in weights.items() if key[:2] == "t:"}
    return Model(data["start"], limits, leaves, weights, said)


def _flat(tree: Any, number: int, found: dict[int, list[tuple[float, int]]]) -> dict[int, float]:
    """Give the leaves of one tree by their bits, and note which of them each limit rules out."""
    values: dict[int, float] = {}

    def walk(node: Any) -> int:
        if not isinstance(node, list):
            bit = 1 << len(values)
            values[bit] = float(node)
            return bit
        place, limit, below, above = node
        first = walk(below)
        found[place].append((limit, first << _LEAVES * number))
        return first | walk(above)

    if walk(tree) > _ALL:
        raise ValueError(f"a tree has more than {_LEAVES} leaves")
    return values


@cache
def shipped() -> Model:
    """Give the model that newsclean brings."""
    return model((files("newsclean.read.html") / "evidence.json").read_text("utf-8"))
