"""docs/profiles.md keeps its word."""

import pickle
import re
from collections.abc import Callable
from pathlib import Path

import newsclean
from newsclean.corpus import loads, profile, survey

PAGE = (Path(__file__).parents[2] / "docs" / "profiles.md").read_text("utf-8")
BLOCKS = dict(re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))


def test_the_code_shown_works(articles: Callable[..., list[str]]) -> None:
    texts = articles(12, below="Get the Mill by mail")
    names = {"texts": texts, "text": texts[0], "print": lambda _: None}
    exec(BLOCKS["python"], names)  # noqa: S102 - the page's own
    assert isinstance(article := names["article"], newsclean.Article)
    assert "by mail" not in article.text


def test_the_file_shown_is_a_profile() -> None:
    made = loads(BLOCKS["toml"])
    assert (made.site, made.articles, [entry.seen for entry in made.entries]) == ("The Mill", 160, [43])


def test_counts_travel_between_machines(articles: Callable[..., list[str]]) -> None:
    counts = survey(articles(12, below="Get the Mill by mail"), "The Mill")
    assert pickle.loads(pickle.dumps(counts)) == counts  # noqa: S301 - our own
    assert profile(counts).entries
