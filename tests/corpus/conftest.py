"""Articles of made-up sites, no two alike, with lines put where a site puts its own."""

from collections.abc import Callable
from itertools import product

import pytest

_WHO = (
    "The harbour master",
    "A ministry spokesman",
    "The mayor of Tilbury",
    "Her lawyer",
    "The union",
    "A bishop",
    "The baker",
)
_DID = ("refused to sign", "put off", "welcomed", "warned of", "paid for")
_WHAT = ("the contract for the ferry", "an inquiry into the fire", "the new roof of the school", "the road over the pass")
_WHY = (
    "because the river had risen",
    "after a vote past midnight",
    "although nobody was hurt",
    "while two were still missing",
)
_MORE = (
    "It was the second time this winter, and neighbours complained of the noise.",
    "Prices of timber had doubled since the spring, according to the chamber of trade.",
    "Neither side wanted to say how long the talks in the capital would last.",
)
_ALL = tuple(product(_WHO, _DID, _WHAT, _WHY))


def _prose(number: int) -> str:
    """A paragraph that no other number has."""
    who, did, what, why = _ALL[number * 89 % len(_ALL)]
    return f"{_MORE[number % len(_MORE)]} {who} {did} {what} {why}."


def _article(number: int, *, above: str = "", inside: str = "", below: str = "") -> str:
    """An article of three paragraphs with a line above, inside or below it."""
    first, second, third = (_prose(number * 3 + part) for part in range(3))
    return "\n\n".join(piece for piece in (above, first, inside, second, third, below) if piece)


def _articles(count: int = 12, **lines: str) -> list[str]:
    """So many articles with the same line."""
    return [_article(number, **lines) for number in range(count)]


@pytest.fixture(name="prose")
def given_prose() -> Callable[[int], str]:
    """Give what makes a paragraph."""
    return _prose


@pytest.fixture(name="article")
def given_article() -> Callable[..., str]:
    """Give what makes an article."""
    return _article


@pytest.fixture(name="articles")
def given_articles() -> Callable[..., list[str]]:
    """Give what makes many articles."""
    return _articles
