"""The trees that weigh the evidence for a block, and what the words about it weigh; fitted by ``newsclean.train.html``."""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

from newsclean.forest import Forest, forest
from newsclean.read.html.places import Weights
from newsclean.read.html.translated import ENGLISH


class Model(NamedTuple):
    """Trees, the weights of words as they were fitted, those in the names of elements, those said in short blocks, and trees for a second look."""

    forest: Forest
    weights: dict[str, float]
    called: dict[str, Weights]
    said: dict[bytes, float]
    again: Forest | None


def model(text: str) -> Model:
    """Read a model from JSON: ``start``, ``trees`` as `newsclean.forest.forest` takes them, ``weights``, and ``again`` or not."""
    data = json.loads(text)
    weights = data["weights"]
    said = {key[2:].encode(): weight for key, weight in weights.items() if key[:2] == "t:"}
    again = data.get("again")
    return Model(forest(data["start"], data["trees"]), weights, _called(weights), said, forest(**again) if again else None)


def _called(weights: dict[str, float]) -> dict[str, Weights]:
    """The weights of each word in the names of elements, near and far; one that has none weighs what the English one does."""
    words = {key[2:] for key in weights if key[:2] in ("n:", "f:")}
    found = {word: (weights.get("n:" + word), weights.get("f:" + word)) for word in sorted(words)}
    return {word: found[english] for word, english in ENGLISH.items() if english in found} | found


@cache
def shipped() -> Model:
    """Give the model that newsclean brings."""
    return model((Path(__file__).parent / "evidence.json").read_text("utf-8"))
