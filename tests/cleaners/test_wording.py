"""Lines that no rule knows and the model of words tells, and those of an article that look like them."""

from pathlib import Path

import pytest

import newsclean
from newsclean.cleaners.wording import wording

_BODY = (
    "The quarry above Ashby was closed on Monday, and the forty people who work there were sent home until spring.",
    "Its owner said that the stone could no longer be sold at a price that paid for the diesel in the two old lorries.",
    "The union asked for a meeting with the mayor, who had promised in the summer that nobody would have to leave.",
    "A school class that was to visit on Thursday will be shown the slate roofs of the town hall instead, a teacher said.",
)


def _with(*lines: str) -> newsclean.Article:
    return newsclean.clean("\n\n".join((*_BODY[:2], *lines, *_BODY[2:])))


@pytest.mark.parametrize(
    "line",
    [
        "More gardening stories from our newsroom",
        "Bekijk hier het volledige aanbod van onze nieuwsbrieven en podcasts",
        "Abonnez-vous dès maintenant à notre lettre du jardinage",
        "Jetzt unseren kostenlosen Newsletter für Gartenfreunde abonnieren",
        "Lees meer verhalen over tuinen op onze website",
    ],
)
def test_a_line_that_speaks_as_sites_do_goes(line: str) -> None:
    article = _with(line)
    assert [removal.rule for removal in article.removed] == ["wording/line"]
    assert article.restore() == "\n\n".join((*_BODY[:2], line, *_BODY[2:]))


@pytest.mark.parametrize(
    "line",
    [
        "What the new law changes",
        "“More gardening stories from our newsroom”",
        "Share your gardening photos with our readers, the leaflet on the counter says, and win a spade.",
        "A long night in the archive",
        "Two cups of flour and a pinch of salt",
        "Who pays for the lorries?",
        "More gardening stories from our newsroom: https://garden.example/stories",
    ],
)
def test_a_line_of_the_article_stays(line: str) -> None:
    assert line in _with(line).text


def test_a_line_of_whose_words_the_article_speaks_stays() -> None:
    line = "More gardening stories from our newsroom"
    said = (
        "More people read the gardening stories that came from the old newsroom of the mill than any others of its stories."
    )
    assert line in newsclean.clean("\n\n".join((*_BODY[:2], line, said, *_BODY[2:]))).text


def test_three_lines_that_begin_alike_are_a_list() -> None:
    lines = [f"More {what} stories from our newsroom" for what in ("gardening", "football", "opera")]
    assert all(line in _with(*lines).text for line in lines)
    assert not any(line in _with(*lines[:2]).text for line in lines)


def test_rows_of_a_table_stay() -> None:
    rows = ["Free newsletter | Every Friday | Gardening", "Free podcast | Every Monday | Gardening"]
    assert all(row in _with(*rows).text for row in rows)


def test_without_a_paragraph_nothing_is_marked() -> None:
    page = newsclean.read("More gardening stories from our newsroom\n\nAshby")
    assert list(wording(page)) == []


_LINES = Path(__file__).parents[2] / "fixtures" / "lines"


@pytest.mark.parametrize("path", sorted(_LINES.glob("*.txt")), ids=lambda path: path.stem)
def test_prose_that_uses_the_words_of_sites_gets_no_mark(path: Path) -> None:
    head, *body = (_LINES / "articles" / path.name).read_text("utf-8").strip().split("\n\n")
    rows = [row[2:] for row in path.read_text("utf-8").splitlines() if row[:2] in ("P|", "Q|")]
    marked = []
    for row in rows:
        page = newsclean.read("\n\n".join((head, *body[:3], row, *body[3:])))
        marked += [page.text[mark.start : mark.end] for mark in wording(page)]
    assert marked == []
