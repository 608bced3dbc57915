"""What is measured of a block by itself, and the names of all that is measured."""

import re
from collections.abc import Iterator, Sequence
from math import fsum, log2
from operator import itemgetter
from typing import NamedTuple

from newsclean.meta.near import without_topics
from newsclean.page import Block
from newsclean.read.html.containers import tag_name

_SUBTOKEN = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}(?![a-z])")
_STOPS = ".!?…。！？؟।۔"
_CLOSERS = "\"'”’)»] "
LEAST_PROSE, LEAST_ARTICLE, LONG = 60, 0.08, 40
FAR, OUT, FEW = 20, -9.0, 25
_FIRST = itemgetter(0)
_NONE: frozenset[bytes] = frozenset()
KINDS = ("div", "figcaption", "pre", "h2", "li", "p")
AROUND = ("li", "section", "footer", "figure", "ul", "main", "aside", "p", "form")

OWN = (
    "length", "words", "stop", "capitals", "linked", "again", "headline", "asked", "vote", "text-vote", "before-votes", "behind-votes",
    "share-before", "since-h1", "h1s", "headings", "prose-passed", "prose-behind",
    "said-least", "said-most", "said",
    *(f"{name}@{step}" for step in (-1, 1, 2) for name in ("length", "linked", "heading", "li")),
    *(f"window-{width}-{what}" for width in (4, 12) for what in ("prose", "vote", "link")),
)  # fmt: skip
PLACE = (
    *(f"is-{kind}" for kind in KINDS), "is-heading", "in-em", *(f"around-{name}" for name in AROUND), "depth",
    *(f"class-{what}" for what in ("near-least", "near-most", "near", "far-least", "far-most", "far")),
    *(f"same-{what}" for what in ("count", "prose", "vote", "link", "prose-share", "vote-share")),
)  # fmt: skip
CONTAINER = (
    *(f"{what}-{up}" for up in (1, 2, 3, 5) for what in ("prose", "prose-share", "vote", "link", "size")),
    "main-up", "vote-up", "part-up", "article-number", "article-prose", "article-share",
)  # fmt: skip
NAMES = (*OWN, *PLACE, *CONTAINER)


class Row(NamedTuple):
    """The evidence on a block: its own, that of its place and that of its container, as in `OWN`, `PLACE`, `CONTAINER`."""

    own: Sequence[float]
    place: Sequence[float]
    container: Sequence[float]


class Evidence(NamedTuple):
    """The evidence on the blocks that may be of the article, by their numbers.

    Its own of each is given column by column as in `OWN`; the rows of places and of containers are shared by many blocks.
    """

    numbers: list[int]
    own: list[Sequence[float]]
    places: list[Sequence[float]]
    containers: list[Sequence[float]]

    def rows(self) -> Iterator[tuple[int, Row]]:
        """Give the row of evidence of each block, with its number."""
        return zip(self.numbers, map(Row, zip(*self.own, strict=True), self.places, self.containers), strict=True)


class Votes(NamedTuple):
    """How much of each block an extraction has, and a full text in the metadata; None where there is none or none was asked."""

    extraction: Sequence[float] | None
    text: Sequence[float] | None


def prose_of(block: Block) -> float:
    """How many characters of a block are prose: none of a short one without the end of a sentence, nor of linked text."""
    text = block.text
    if len(text) < LEAST_PROSE or not (text.rstrip(_CLOSERS)[-1:] in _STOPS or ". " in text or "。" in text):
        return 0.0
    return len(text) * (1.0 - block.linked)


def words_of(tag: str) -> frozenset[str]:
    """The words in the class names and the id of a tag.

    >>> sorted(words_of("div.ArticleBody.wide_text#main-1"))
    ['article', 'body', 'main', 'text', 'wide']

    What an article is about says nothing, though WordPress writes it into its classes (``tag-twitter``).
    """
    return frozenset(map(str.lower, _SUBTOKEN.findall(without_topics(tag), len(tag_name(tag)))))


def own(block: Block) -> tuple[float, ...]:
    """Length, words, a stop at the end, capitals and links of a block."""
    text = block.text
    words = text.split()
    some = words[:60]
    return (
        log2(1 + len(text)), log2(1 + len(words)), text.rstrip(_CLOSERS)[-1:] in _STOPS,
        sum(map(str.isupper, map(_FIRST, some))) / (len(some) or 1), block.linked,
    )  # fmt: skip


def spoken(block: Block) -> frozenset[bytes]:
    """The words of a short block; in a long one they say nothing."""
    return block.words if len(block.words) <= FEW else _NONE


def letters(text: str) -> str:
    """Only the letters and digits of a text."""
    return "".join(filter(str.isalnum, text))


def distances(amounts: Sequence[float]) -> list[int]:
    """How many blocks back the last one with some of an amount is, up to `FAR`."""
    found, since = [], FAR
    for amount in amounts:
        found.append(since)
        since = 1 if amount else min(FAR, since + 1)
    return found


def spread(amounts: Sequence[float]) -> tuple[float, float, float]:
    """The least, the most and the sum of some amounts."""
    if len(amounts) == 1:
        return amounts[0], amounts[0], amounts[0]
    return min(amounts, default=0.0), max(amounts, default=0.0), fsum(amounts)
