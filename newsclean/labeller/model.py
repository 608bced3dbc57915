"""A trained labeller in a file, and back."""

import json
from collections.abc import Iterable
from pathlib import Path

from newsclean.labeller.chain import Model, pack, unpack
from newsclean.labeller.layout import SIZES
from newsclean.labeller.settle import Labeller
from newsclean.labeller.shape import Lists

VERSION = 1


def load(path: Path) -> Labeller:
    """Read a model that `save` has written.

    Raises ValueError for a model of other features than these: its weights would mean something else.
    """
    data = json.loads(path.read_text("utf-8"))
    if data["version"] != VERSION or data["features"] != SIZES:
        raise ValueError(
            f"{path} was trained for other features; train it again: python -m newsclean.train SETS --out {path}"
        )
    lists = Lists(*(frozenset(word.encode() for word in data[name].split()) for name in ("common", "cues")))
    weights = [pack(*pair) for pair in zip(_weights(data["field"]), _weights(data["junk"]), strict=True)]
    chain = Model(weights, data["steps"], data["first"], data["last"])
    slope, shift = data["trust"]
    return Labeller(chain, lists, data["limits"], (slope, shift))


def save(labeller: Labeller, path: Path, trained: object) -> None:
    """Write a model; `trained` says in plain JSON what it learned from."""
    chain, lists, limits, trust = labeller
    data = {
        "version": VERSION,
        "trained": trained,
        "features": SIZES,
        "limits": limits,
        "trust": trust,
        "steps": chain.steps,
        "first": chain.first,
        "last": chain.last,
        "field": _packed(unpack(weight)[0] for weight in chain.weights),
        "junk": _packed(unpack(weight)[1] for weight in chain.weights),
        "common": _words(lists.common),
        "cues": _words(lists.cues),
    }
    text = ",\n".join(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in data.items())
    path.write_text(f"{{\n{text}\n}}\n", "utf-8")


def _weights(text: str) -> list[int]:
    return [int(number) for number in text.split()]


def _packed(weights: Iterable[int]) -> str:
    return " ".join(map(str, weights))


def _words(words: frozenset[bytes]) -> str:
    return " ".join(sorted(word.decode() for word in words))
