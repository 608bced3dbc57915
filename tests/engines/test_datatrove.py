import doctest
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import newsclean

Run = Callable[[], Any]


@pytest.fixture(scope="module", autouse=True)
def run(engine: Callable[[str], Any], script: Callable[[str], None], room: Path) -> Run:
    """The page's run, made once; called, it is made again in the same folder."""
    engine("datatrove.executor")
    assert room.is_dir()
    script("datatrove")
    return lambda: script("datatrove")


def _read(folder: str) -> dict[str, Any]:
    return {row["id"]: row for path in Path(folder).glob("*.jsonl") for row in map(json.loads, path.open(encoding="utf-8"))}


def test_datatrove_gives_what_clean_gives(wanted: list[Any]) -> None:
    made = _read("clean")
    kept = [row for row in wanted if row["text"] and row["article"]["body"]]
    assert {row["id"]: row["article"] for row in kept} == {id_: row["metadata"]["article"] for id_, row in made.items()}
    assert all(made[row["id"]]["text"] == newsclean.clean(row["text"]).stripped for row in kept)


def test_the_exclusion_writer_has_all_that_went(articles: list[Any]) -> None:
    went = _read("went")
    made = {row["id"]: newsclean.clean(row["text"]) for row in articles if row["text"]}
    pieces = {f"{id_}/{n}": r for id_, article in made.items() if article.body for n, r in enumerate(article.removed, 1)}
    whole = {id_ for id_, article in made.items() if not article.body}
    assert went.keys() == pieces.keys() | whole
    for id_, removal in pieces.items():
        assert went[id_]["text"] == removal.text
        assert went[id_]["metadata"]["filter_reason"] == f"{removal.role}:{removal.rule}"
        assert (went[id_]["metadata"]["start"], went[id_]["metadata"]["end"]) == removal.span


def test_a_run_that_is_gone_on_with_does_nothing_twice(run: Run) -> None:
    before = _read("clean")
    Path("clean/00001.jsonl").unlink()
    next(Path("logs/completions").glob("*1")).unlink()
    stamp = Path("clean/00000.jsonl").stat().st_mtime_ns
    run()
    assert _read("clean") == before
    assert Path("clean/00000.jsonl").stat().st_mtime_ns == stamp


def test_pages_can_be_cleaned_and_what_is_none_is_left() -> None:
    from datatrove.data import Document

    from newsclean.adapters.datatrove import CleanNews

    step = CleanNews(html=True, columns=["headline"])
    page = "<h1>Ferry sinks</h1><p>The ferry sank off the coast on Monday, killing two of its crew.</p>"
    made = list(step.run([Document(page, "a"), Document("%PDF-1.7", "b")]))
    assert [(document.id, document.metadata) for document in made] == [("a", {"article": {"headline": "Ferry sinks"}})]


def test_the_example_of_the_module_holds() -> None:
    import newsclean.adapters.datatrove

    assert doctest.testmod(newsclean.adapters.datatrove).failed == 0
