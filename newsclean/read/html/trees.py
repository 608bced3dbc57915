"""The trees that weigh the evidence for a block, and what the words about it weigh; fitted by ``newsclean.train.html``."""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

from newsclean.forest import Forest, forest


class Model(NamedTuple):
    """Trees, the weights of words in the names of elements, those of words said in short blocks, and trees for a second look."""

    forest: Forest
    weights: dict[str, float]
    said: dict[bytes, float]
    again: Forest | None


def model(text: str) -> Model:
    """Read a model from JSON: ``start``, ``trees`` as `newsclean.forest.forest` takes them, ``weights``, and ``again`` or not."""
    data = json.loads(text)
    weights = data["weights"]
    said = {key[2:].encode(): weight for key, weight in weights.items() if key[:2] == "t:"}
    again = data.get("again")
    return Model(forest(data["start"], data["trees"]), weights, said, forest(**again) if again else None)


@cache
def shipped() -> Model:
    """Give the model that newsclean brings."""
    return model((Path(__file__).parent / "evidence.json").read_text("utf-8"))
