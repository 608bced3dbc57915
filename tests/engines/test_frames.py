"""Engines of one process: Hugging Face datasets, Polars and DuckDB."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.usefixtures("folder")


@pytest.fixture
def datasets(engine: Callable[[str], Any], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine("datasets").config, "HF_DATASETS_CACHE", folder / "cache")


@pytest.mark.usefixtures("datasets")
def test_datasets_give_what_clean_gives(
    recipe: Callable[..., Any], rows: Callable[[str], list[Any]], wanted: list[Any]
) -> None:
    recipe("datasets")
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
