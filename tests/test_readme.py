"""The README keeps its word: its example is the fixture, and what it shows is what comes out."""

import re
from pathlib import Path

import newsclean

ROOT = Path(__file__).parent.parent
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
TEXTS = [text for kind, text in BLOCKS if kind == "text"]
CODE = [text for kind, text in BLOCKS if kind == "python"]


def test_the_text_shown_is_the_fixture() -> None:
    assert TEXTS[0] == (ROOT / "fixtures" / "story.txt").read_text("utf-8")


def test_the_article_shown_is_what_comes_out() -> None:
    assert TEXTS[1] == f"{newsclean.clean(TEXTS[0])}\n"


def test_the_cleaner_shown_works() -> None:
    names: dict[str, object] = {"text": "The ferry sank.\n\nVisit our shop for mugs\n"}
    exec(CODE[1].replace("clean(text, cleaners", "article = clean(text, cleaners"), names)  # noqa: S102 - the README's own
    assert isinstance(article := names["article"], newsclean.Article)
    assert article.text == "The ferry sank."


def test_every_page_it_points_to_is_there() -> None:
    links = re.findall(r"\]\(([\w./-]+)\)", (ROOT / "README.md").read_text("utf-8"))
    assert links
    assert not [link for link in links if not (ROOT / link).exists()]
