"""The JSON Schema of an article, shipped as ``article.schema.json``."""

import json
from importlib.resources import files
from typing import Any


def schema() -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) that every ``Article.to_dict`` is valid against.

    >>> schema()["$id"].endswith(":1.0")
    True
    """
    loaded: dict[str, Any] = json.loads((files("newsclean") / "article.schema.json").read_text("utf-8"))
    return loaded
