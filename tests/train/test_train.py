"""Training from a folder of pages to a model that cleans."""

import gzip
import json
from functools import partial
from pathlib import Path

import pytest

import newsclean
from newsclean.cleaners.labeller import marks
from newsclean.labeller.model import load

pytest.importorskip("scipy")
pytest.importorskip("html_text")
from newsclean.train.__main__ import main  # the extra is needed to import it

MENU = ("Home", "World", "Business", "Sport", "Culture", "Weather", "Jobs", "Log in")
OTHERS = ("Mill fire inquiry put off again", "Ten walks along the old canal", "Mayor opens new library in Ashby")


def _page(number: int) -> tuple[str, str]:
    body = [
        f"The ferry number {number} {verb} on {day}, and the harbour master of Tilbury told reporters that its crew was safe."
        for day in ("Monday", "Tuesday", "Thursday", "Friday")
        for verb in ("sank", "left", "burned")
    ]
    rows = [*(f"<li>{word}</li>" for word in MENU), f"<h1>Ferry {number} in trouble</h1>", *(f"<p>{p}</p>" for p in body)]
    return "\n".join((*rows, *(f"<li>{title}</li>" for title in OTHERS * 3))), "\n\n".join(body)


@pytest.fixture(scope="module")
def sets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sets") / "made"
    (folder / "html").mkdir(parents=True)
    rows = []
    for number in range(24):
        html, body = _page(number)
        (folder / "html" / f"{number}.html.gz").write_bytes(gzip.compress(f"<html><body>{html}</body></html>".encode()))
        row = {
            "id": str(number),
            "url": f"https://site{number}.example/a",
            "publisher": "x",
            "title": f"Ferry {number} in trouble",
        }
        rows.append(row | {"authors": [], "references": [body]})
    (folder / "truth.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    return folder


def test_a_model_trained_on_pages_takes_their_menus_and_leaves_their_bodies(sets: Path, tmp_path: Path) -> None:
    out = tmp_path / "model.json"
    assert main([str(sets), "--out", str(out), "--folds", "2"]) == 0
    html, body = _page(99)
    text = "\n".join(line.partition(">")[2].rpartition("<")[0] for line in html.splitlines())
    article = newsclean.clean(text, cleaners=(partial(marks, model=load(out)), *newsclean.CLEANERS))
    assert article.text == body


def test_training_twice_gives_the_same_numbers(sets: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one.json", tmp_path / "two.json"
    for out in (one, two):
        main([str(sets), "--out", str(out), "--folds", "2"])
    assert one.read_bytes() == two.read_bytes()


def test_a_model_of_other_features_is_refused(sets: Path, tmp_path: Path) -> None:
    out = tmp_path / "model.json"
    main([str(sets), "--out", str(out), "--folds", "2"])
    out.write_text(out.read_text("utf-8").replace('"length-end": 77', '"length-end": 78'), "utf-8")
    with pytest.raises(ValueError, match="train it again"):
        load(out)
