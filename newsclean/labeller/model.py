"""A trained labeller in a file, and back."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from newsclean.forest import Forest, forest
from newsclean.labeller.features import NAMES
from newsclean.labeller.shape import Lists

VERSION = 3


class Labeller(NamedTuple):
    """A trained model: its trees, its lists of words, and what a part of the body is worth, see ``worth``."""

    trees: Forest
    lists: Lists
    price: float


def load(path: Path) -> Labeller:
    """Read a model that `save` has written.

    Raises ValueError for a model of other features than these: its trees would ask for something else.
    """
    data = json.loads(path.read_text("utf-8"))
    if data["version"] != VERSION or tuple(data["features"]) != NAMES:
        raise ValueError(
            f"{path} was trained for other features; train it again: python -m newsclean.train SETS --out {path}"
        )
    lists = Lists(*(frozenset(word.encode() for word in data[name].split()) for name in ("common", "cues")))
    return Labeller(forest(data["start"], data["trees"]), lists, data["price"])


def save(path: Path, grown: dict[str, Any], lists: Lists, price: float, trained: object) -> None:
    """Write a model; `grown` are its trees as data, `trained` says in plain JSON what it learned from."""
    data = {
        "version": VERSION,
        "trained": trained,
        "features": NAMES,
        "price": price,
        "start": grown["start"],
        "common": _words(lists.common),
        "cues": _words(lists.cues),
    }
    lines = [f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in data.items()]
    rows = ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in grown["trees"])
    path.write_text("{\n" + ",\n".join((*lines, f'"trees": [\n{rows}\n]')) + "\n}\n", "utf-8")


def _words(words: frozenset[bytes]) -> str:
    return " ".join(sorted(word.decode() for word in words))
