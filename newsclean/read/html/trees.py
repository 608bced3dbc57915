"""Decision trees that weigh the evidence: data, read as nested tuples, summed to the chance that a block is of the article."""

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import exp
from typing import Any, NamedTuple

Tree = tuple[Any, ...] | float
"""A leaf is a number; a fork is ``(place of the evidence, limit, tree up to the limit, tree above it)``."""


class Model(NamedTuple):
    """Trees, the number their sum begins with, and what the words of class names and ids weigh."""

    start: float
    trees: tuple[Tree, ...]
    weights: dict[str, float]

    def chance(self, row: Sequence[float]) -> float:
        """How likely a block with this evidence is of the article."""
        total = self.start
        for tree in self.trees:
            at = tree
            while at.__class__ is tuple:
                at = at[2] if row[at[0]] <= at[1] else at[3]
            total += at  # type: ignore[operator] # a leaf is a number
        return 1.0 / (1.0 + exp(-max(-40.0, min(40.0, total))))


def model(text: str) -> Model:
    """Read a model from JSON."""
    data = json.loads(text)
    return Model(data["start"], tuple(_tree(tree) for tree in data["trees"]), data["weights"])


def _tree(node: Any) -> Tree:
    return (node[0], node[1], _tree(node[2]), _tree(node[3])) if isinstance(node, list) else float(node)


@cache
def shipped() -> Model:
    """The model that newsclean brings."""
    return model((files("newsclean.read.html") / "evidence.json").read_text("utf-8"))
