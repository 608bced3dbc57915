import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.usefixtures("spark", "folder")


def test_spark_gives_what_clean_gives(
    recipe: Callable[..., Any], rows: Callable[[str], list[Any]], wanted: list[Any]
) -> None:
    names = recipe("spark")
    assert rows("clean") == wanted
    assert [row.headline for row in names["cleaned"].select("id", "article.headline").sort("id").collect()] == [
        row["article"] and row["article"]["headline"] for row in wanted
    ]


def test_a_worker_that_dies_in_spark_changes_nothing(
    recipe: Callable[..., Any], rows: Callable[[str], list[Any]], wanted: list[Any], dying: Callable[..., Any], folder: Path
) -> None:
    recipe("spark", ("yield clean_batch(", "yield dying("), dying=dying)
    assert int((folder / "died").read_text()) != os.getpid()
    assert rows("clean") == wanted
