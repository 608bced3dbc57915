"""Training from a folder of pages to a model that cleans."""

import gzip
import json
from functools import partial
from pathlib import Path

import pytest

import newsclean
from newsclean.cleaners.labeller import marks
from newsclean.labeller.model import load

pytest.importorskip("sklearn")
pytest.importorskip("html_text")
from newsclean.train.__main__ import main  # the extra is needed to import it
from newsclean.train.report import Verdict, report
from newsclean.train.sets import samples

MENU = ("Home", "World", "Business", "Sport", "Culture", "Weather", "Jobs", "Log in")
OTHERS = ("Mill fire inquiry put off again", "Ten walks along the old canal", "Mayor opens new library in Ashby")


SENTENCES = (
    "The ferry to pier {n} sank off the coast late on Monday, killing two of its crew, the harbour master of Tilbury said.",
    "It had left an hour before with {n} people on board, most of them workers on their way home from the mill at Ashby.",
    "“We heard a bang and then the lights went out,” said Ana Petrova, who has run the mill for {n} years.",
    "An inquiry will begin next week, and its report of {n} pages is due in May, a spokesman for the ministry told reporters.",
    "The owners said that the boat had been inspected in the spring and that nothing wrong had been found with it then.",
    "Divers found the wreck on Thursday morning at a depth of {n} metres, two miles south of where the captain had called for help.",
    "Families waited in the town hall through the night, where volunteers brought them blankets, bread and hot tea.",
    "No other line crosses the bay in winter, so the {n} islanders must now go round by road, which takes half a day.",
)


def _page(number: int) -> tuple[str, str]:
    body = [sentence.format(n=number + 3) for sentence in SENTENCES]
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


@pytest.fixture(scope="module")
def trained(sets: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("models") / "model.json"
    assert main([str(sets), "--out", str(out), "--folds", "2"]) == 0
    return out


def test_a_model_trained_on_pages_takes_their_menus_and_leaves_their_bodies(trained: Path) -> None:
    html, body = _page(99)
    text = "\n".join(line.partition(">")[2].rpartition("<")[0] for line in html.splitlines())
    article = newsclean.clean(text, cleaners=(*newsclean.CLEANERS[:-1], partial(marks, model=load(trained))))
    assert article.text == body


def test_training_twice_gives_the_same_numbers(sets: Path, trained: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.json"
    main([str(sets), "--out", str(again), "--folds", "2"])
    assert again.read_bytes() == trained.read_bytes()


def test_a_model_of_other_features_is_refused(trained: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text(trained.read_text("utf-8").replace('"weight"', '"size"', 1), "utf-8")
    with pytest.raises(ValueError, match="train it again"):
        load(other)


def test_a_report_says_what_goes_of_junk_and_of_body_at_a_price() -> None:
    said = ((0.97, "J", 50), (0.92, "B", 1), (0.91, "J", 30), (0.8, "B", 10), (0.75, "J", 40), (0.1, "B", 69))
    dump = True
    rows = [Verdict("made", "page", dump, chance, label, words, float(words), float(words)) for chance, label, words in said]
    assert next(report(rows, 1.0)) == "made: junk taken 1.000 of 120 words, body lost 0.13750 of 80"
    assert next(report(rows, 1000.0)) == "made: junk taken 0.000 of 120 words, body lost 0.00000 of 80"


def test_a_caption_far_from_the_article_is_of_another_one(tmp_path: Path) -> None:
    html, body = _page(7)
    near, far = "Divers at the pier on Monday morning", "A choir sings before the old library"
    page = html.replace("<p>", f"<figure><figcaption>{near}</figcaption></figure><p>", 1)
    page += f"<p>Read on</p><p>Most read</p><figure><figcaption>{far}</figcaption></figure>"
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "7.html.gz").write_bytes(gzip.compress(f"<html><body>{page}</body></html>".encode()))
    row = {"id": "7", "url": None, "publisher": "x", "title": "Ferry 7 in trouble", "authors": [], "references": [body]}
    (tmp_path / "truth.jsonl").write_text(json.dumps(row), "utf-8")
    dump = next(sample for sample in samples([tmp_path]) if sample.kind == "html-text")
    labels = dict(zip((block.text for block in dump.page.blocks), dump.labels, strict=True))
    assert (labels[near], labels[far]) == ("F", "J")
