"""The fit of the trees for pages of HTML: what it is given, and that it gives the same each time."""

import gzip
import json
from pathlib import Path

import pytest

pytest.importorskip("numpy")
from newsclean.read.html.measures import CONTAINER, NAMES, OWN, PLACE
from newsclean.read.html.trees import model
from newsclean.train.html.pages import Seen, pages, see
from newsclean.train.html.score import chosen, report
from newsclean.train.html.words import weigh

BODY = [
    f"The ferry number {n} sank off the coast on Monday, and two of its crew were lost, the harbour master said."
    for n in range(6)
]
NEVER = {"start": 0.0, "trees": [[0, 6.0, -3.0, 3.0]], "weights": {}}  # what is longer than 64 characters is article


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "html").mkdir()
    with (tmp_path / "truth.jsonl").open("w", encoding="utf-8") as truth:
        for n in range(12):
            html = f"<nav class=menu><a href=/>Home</a></nav><div class=story>{''.join(f'<p>{line}</p>' for line in BODY)}</div><p class=menu>Menu {n}"
            (tmp_path / "html" / f"{n}.html.gz").write_bytes(gzip.compress(html.encode()))
            row = {"id": str(n), "url": f"https://tide{n}.example/", "publisher": None, "references": ["\n".join(BODY)]}
            truth.write(json.dumps(row) + "\n")
    return tmp_path


def seen(folder: Path) -> list[Seen]:
    return [page for each in pages([folder]) if (page := see(each))]


def test_a_page_is_laid_against_its_true_body(folder: Path) -> None:
    page = seen(folder)[0]
    assert [block.text for block, body in zip(page.blocks, page.body, strict=True) if body] == BODY
    assert all(len(row.own) == len(OWN) for row in page.rows[0].values())
    assert all((len(row.place), len(row.container)) == (len(PLACE), len(CONTAINER)) for row in page.rows[1].values())


def test_words_of_an_article_weigh_more_than_those_of_a_menu(folder: Path) -> None:
    weights = weigh(seen(folder))
    assert weights["n:story"] > 0 > weights["n:menu"]
    assert weights["t:menu"] < 0


def test_what_trees_choose_is_scored_by_set(folder: Path) -> None:
    found = seen(folder)
    trees = model(json.dumps(NEVER))
    assert chosen(found[0], trees) == "\n\n".join(BODY)
    assert list(report((page, chosen(page, trees)) for page in found)) == [
        f"{folder.name}: F1 1.0000, precision 1.0000, recall 1.0000 (12 pages of other sites)"
    ]


def test_the_same_pages_give_the_same_trees(folder: Path) -> None:
    pytest.importorskip("sklearn")
    from newsclean.train.html.__main__ import Looked
    from newsclean.train.html.fit import written

    first = written(Looked(seen(folder), 2).fitted())
    assert first == written(Looked(seen(folder), 2).fitted())
    assert set(json.loads(first)) == {"start", "trees", "weights", "again"}
    assert set(json.loads(first)["again"]) == {"start", "trees"}
    assert len(NAMES) == len(set(NAMES))


def test_every_page_is_judged_once_by_trees_of_other_sites(folder: Path) -> None:
    pytest.importorskip("sklearn")
    from newsclean.train.html.__main__ import Looked

    assert sorted(page.id for page, _ in Looked(seen(folder), 2).judged()) == sorted(str(n) for n in range(12))


def test_a_second_look_hears_what_the_first_made_of_a_page(folder: Path) -> None:
    doubtful = {"start": 0.0, "trees": [[0, 6.0, -1.0, 1.0]], "weights": {}}
    turned = {"start": 0.0, "trees": [[0, 0.5, 3.0, -3.0]]}  # what was likelier than not is out
    page = seen(folder)[0]
    assert chosen(page, model(json.dumps(doubtful))) == "\n\n".join(BODY)
    assert BODY[0] not in chosen(page, model(json.dumps({**doubtful, "again": turned})))
