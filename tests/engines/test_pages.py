"""Pages whose code needs no engine, and the page that lists the others."""

import gzip
import importlib.util
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import newsclean
from newsclean.adapters.dolma import applied, attributes, lines
from newsclean.page import JUNK

PAGES = Path(__file__).parents[2] / "docs" / "recipes"

pytestmark = pytest.mark.usefixtures("folder")


def test_the_first_page_shows_what_is_so(recipe: Callable[..., Any]) -> None:
    made = recipe("README")["cleaned"].to_pylist()
    assert made[0]["article"]["text"] == "The ferry sank off the coast on Monday."
    assert made[1] == {"id": "a2", "text": None, "article": None}


def test_every_page_is_listed_and_every_link_leads_somewhere() -> None:
    text = (PAGES / "README.md").read_text("utf-8")
    links = set(re.findall(r"\]\(([\w./-]+)\)", text))
    assert {page.name for page in PAGES.glob("*.md")} - {"README.md"} <= links
    assert not [link for link in links if not (PAGES / link).exists()]


@pytest.fixture
def documents(folder: Path, articles: list[Any]) -> list[Any]:
    made = [{"id": row["id"], "text": row["text"], "source": "fixtures"} for row in articles if row["text"] is not None]
    (folder / "documents").mkdir()
    (folder / "documents" / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in made), "utf-8")
    return made


def test_attributes_lead_to_the_clean_text(recipe: Callable[..., Any], documents: list[Any]) -> None:
    assert recipe("dolma")["clean"] == [newsclean.clean(row["text"]).stripped for row in documents]


def _mixer() -> Any:  # noqa: ANN401 - a compiled module
    """Dolma's mixer without its Python side, which wants far more than a mixer needs."""
    found = importlib.util.find_spec("dolma")
    shared = [*Path(found.origin or "").parent.glob("dolma.*.so")] if found else []
    if not shared:
        pytest.skip("NOT PROVEN, Dolma's mixer is not there; pip install --no-deps dolma")
    spec = importlib.util.spec_from_file_location("dolma", shared[0])
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_dolma_mixes_what_was_written(folder: Path, documents: list[Any]) -> None:
    mixer = _mixer()
    for name, written in (("documents", map(json.dumps, documents)), ("attributes/newsclean", lines(documents, by="role"))):
        (folder / name).mkdir(parents=True, exist_ok=True)
        with gzip.open(folder / name / "a.jsonl.gz", "wt", encoding="utf-8") as file:
            file.writelines(line.rstrip("\n") + "\n" for line in written)
    puts = [(role + suffix, put) for role in sorted(JUNK) for suffix, put in (("", ""), ("__space", " "))]
    spans = [{"span": f"$.attributes['newsclean__{name}']", "min_score": 0.5, "replacement": put} for name, put in puts]
    output = {"path": str(folder / "mixed"), "max_size_in_bytes": 1 << 30}
    stream = {
        "name": "news",
        "documents": [str(folder / "documents" / "*.jsonl.gz")],
        "attributes": ["newsclean"],
        "output": output,
        "span_replacement": spans,
    }
    work = {"input": str(folder / "in"), "output": str(folder / "out")}
    mixer.mixer_entrypoint(json.dumps({"streams": [stream], "work_dir": work, "processes": 1}))
    with gzip.open(folder / "mixed" / "news-0000.json.gz", "rt", encoding="utf-8") as file:
        mixed = [json.loads(line)["text"] for line in file]
    assert mixed == [applied(row["text"], attributes(row["text"], row["id"]), roles=JUNK) for row in documents]
