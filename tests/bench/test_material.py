"""What must hold on every real article at hand; skipped, out loud, where the bench material is not."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsclean

BENCH = Path(__file__).parents[3] / "shared" / "bench"
SETS = (
    "lines/docs.jsonl",
    "leftovers/docs.jsonl",
    "corpus/sites.jsonl",
    "sets/news/truth.jsonl",
    "sets/wcxb/truth.jsonl",
    "sets/world/truth.jsonl",
)

pytestmark = pytest.mark.skipif(not BENCH.is_dir(), reason=f"no bench material in {BENCH}")


def texts(name: str) -> Iterator[str]:
    with (BENCH / name).open(encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            yield from [row["text"]] if "text" in row else row["references"]


@pytest.mark.parametrize("name", SETS)
def test_every_real_article_is_restored_and_cleaned_once_for_all(name: str) -> None:
    for text in texts(name):
        once = newsclean.clean(text)
        assert once.restore() == text
        twice = newsclean.clean(once.stripped)
        assert twice.stripped == once.stripped, text[:80]
        assert twice.text == once.text, text[:80]
