"""Engines of one process: Hugging Face datasets, Polars and DuckDB."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.usefixtures("folder")


def test_datasets_give_what_clean_gives(
    engine: Callable[[str], Any],
    script: Callable[..., None],
    rows: Callable[[str], list[Any]],
    wanted: list[Any],
    folder: Path,
) -> None:
    engine("datasets")
    script("datasets", HF_DATASETS_CACHE=str(folder / "cache"), HF_HUB_OFFLINE="1")
    assert rows("clean.parquet") == wanted


def test_polars_gives_what_clean_gives(
    engine: Callable[[str], Any], recipe: Callable[..., Any], rows: Callable[[str], list[Any]], wanted: list[Any]
) -> None:
    pl = engine("polars")
    names = recipe("polars")
    assert rows("clean.parquet") == wanted
    assert names["clean"](pl.read_parquet("articles.parquet")).sort("id").to_dicts() == wanted


def test_duckdb_gives_what_clean_gives(
    engine: Callable[[str], Any], recipe: Callable[..., Any], rows: Callable[[str], list[Any]], wanted: list[Any]
) -> None:
    duckdb = engine("duckdb")
    recipe("duckdb")
    assert rows("clean.parquet") == wanted
    headlines = duckdb.sql("SELECT article.headline FROM 'clean.parquet' ORDER BY id").fetchall()
    assert headlines == [(row["article"] and row["article"]["headline"],) for row in wanted]
