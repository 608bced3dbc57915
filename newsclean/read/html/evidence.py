"""The evidence on each block of a page of HTML: a row of numbers, one for each name in `NAMES`."""

import re
from collections.abc import Callable, Mapping, Sequence
from math import log2
from typing import NamedTuple

from newsclean.read.html.containers import Container, containers, tag_name, trunk
from newsclean.page import Block

_SUBTOKEN = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}(?![a-z])")
_STOPS = ".!?…。！？؟।"
_CLOSERS = "\"'”’)»] "
_LEAST_PROSE, _LEAST_ARTICLE, _LONG = 60, 0.08, 40
_FAR, _OUT = 20, -9.0
_KINDS = ("div", "figcaption", "pre", "h2", "li", "p")
_AROUND = ("li", "section", "footer", "figure", "ul", "main", "aside", "p", "form")
_ROOT = Container("", None, 0)

NAMES = (
    "length", "words", "stop", "capitals", "linked", "again", "headline",
    *(f"is-{kind}" for kind in _KINDS), "is-heading", "in-em", *(f"around-{name}" for name in _AROUND), "depth",
    *(f"class-{what}" for what in ("near-least", "near-most", "near", "far-least", "far-most", "far")),
    *(f"same-{what}" for what in ("count", "prose", "vote", "link", "prose-share", "vote-share")),
    *(f"{what}-{up}" for up in (1, 2, 3, 5) for what in ("prose", "prose-share", "vote", "link", "size")),
    "main-up", "vote-up", "part-up", "article-number", "article-prose", "article-share",
    "asked", "vote", "text-vote", "before-votes", "behind-votes",
    "share-before", "since-h1", "h1s", "headings", "prose-passed", "prose-behind",
    *(f"{name}@{step}" for step in (-1, 1, 2) for name in ("length", "linked", "heading", "li")),
    *(f"window-{width}-{what}" for width in (4, 12) for what in ("prose", "vote", "link")),
)  # fmt: skip


class Votes(NamedTuple):
    """How much of each block an extraction has, and a full text in the metadata; None where there is none or none was asked."""

    extraction: Sequence[float] | None
    text: Sequence[float] | None


def evidence(blocks: Sequence[Block], votes: Votes, headline: str, weights: Mapping[str, float]) -> dict[int, list[float]]:
    """Give the row of evidence of every block that may be of the article, by its number.

    Navigation, lone links and short lines far from all prose get no row: they are not, whatever else may be said of them.
    `weights` says of the words in class names and ids how much they speak for an article.
    """
    scene = _Scene(blocks, votes, headline, weights)
    return {number: scene.row(number) for number in range(len(blocks)) if scene.may_be(number)}


def prose_of(block: Block) -> float:
    """How many characters of a block are prose: none of a short one without the end of a sentence, nor of linked text."""
    text = block.text
    if len(text) < _LEAST_PROSE or not (text.rstrip(_CLOSERS)[-1:] in _STOPS or ". " in text or "。" in text):
        return 0.0
    return len(text) * (1.0 - block.linked)


def words_of(tag: str) -> frozenset[str]:
    """The words in the class names and the id of a tag.

    >>> sorted(words_of("div.ArticleBody.wide_text#main-1"))
    ['article', 'body', 'main', 'text', 'wide']
    """
    return frozenset(word.lower() for word in _SUBTOKEN.findall(tag[len(tag_name(tag)) :]))


class _Scene:
    """All of a page that the evidence on its blocks is read from."""

    def __init__(self, blocks: Sequence[Block], votes: Votes, headline: str, weights: Mapping[str, float]) -> None:
        self.blocks, self.votes, self.weights = blocks, votes, weights
        self.asked = votes.extraction is not None
        self.vote = votes.extraction or [0.0] * len(blocks)
        self.prose = [prose_of(block) for block in blocks]
        self.trunks = [trunk(block.tags) for block in blocks]
        self.inside, self.root = containers(blocks, self.trunks, self.prose, self.vote)
        self.all_prose = self.root.prose or 1.0
        self.all_votes = self.root.voted or 1.0
        self.size = self.root.size or 1.0
        self._tags: dict[str, tuple[float, ...]] = {}
        self._places: dict[tuple[str, ...], list[float]] = {}
        self._around: dict[int, list[float]] = {}
        self.kinds = [_kind(block.tags, size) for block, size in zip(blocks, self.trunks, strict=True)]
        self._count(headline)
        self._walk()

    def may_be(self, number: int) -> bool:
        block = self.blocks[number]
        if self.vote[number] >= 0.5:  # noqa: PLR2004 - a vote for most of it
            return True
        if block.linked > 0.85 and len(block.text) < 127:  # noqa: PLR2004 - a lone link
            return False
        if self.root.prose and self.before[number] >= _FAR <= self.behind[number]:
            return False
        return not any(tag.startswith("nav") and tag_name(tag) == "nav" for tag in block.tags)

    def row(self, number: int) -> list[float]:
        block = self.blocks[number]
        return [
            *_own(block), self.again[number], self.titled[number], *self._place(number), *self.same[block.tags[: self.trunks[number]]],
            *self._containers(self.inside[number]), float(self.asked), self.vote[number], self.votes.text[number] if self.votes.text else -1.0,
            max(-30, min(30, number - self.first)), max(-30, min(30, number - self.last)), *self.passed[number], self.behind[number],
            *self._beside(number - 1), *self._beside(number + 1), *self._beside(number + 2), *self._window(number, 4), *self._window(number, 12),
        ]  # fmt: skip

    def _count(self, headline: str) -> None:
        keys = ["".join(block.shadow.split()) for block in self.blocks]
        counts: dict[str, int] = {}
        for key in keys:
            counts[key] = counts.get(key, 0) + 1
        self.again = [min(5, counts[key]) for key in keys]
        wanted = _letters(headline.lower())
        self.titled = [bool(wanted) and len(key) < 2 * len(wanted) + 10 and _letters(key) == wanted for key in keys]
        sums: dict[tuple[str, ...], list[float]] = {}
        for block, size, amount, vote in zip(self.blocks, self.trunks, self.prose, self.vote, strict=True):
            row = sums.setdefault(block.tags[:size], [0.0, 0.0, 0.0, 0.0, 0.0])
            length = len(block.text)
            row[0] += 1
            row[1] += length
            row[2] += amount
            row[3] += vote * length
            row[4] += block.linked * length
        self.same = {
            tags: [min(40, n), amount / size, vote / size, link / size, amount / self.all_prose, vote / self.all_votes]
            for tags, (n, size, amount, vote, link) in sums.items()
        }

    def _walk(self) -> None:
        """What has passed before each block, and how far the nearest prose is on either side."""
        sure = [n for n, block in enumerate(self.blocks) if self.vote[n] >= 0.5 and len(block.text) >= _LONG]  # noqa: PLR2004
        self.first, self.last = (sure[0], sure[-1]) if sure else (0, len(self.blocks))
        self.before, self.behind = _distances(self.prose), _distances(self.prose[::-1])[::-1]
        self.sums = [(0.0, 0.0, 0.0, 0.0)]
        self.passed: list[tuple[float, ...]] = []
        self.articles: dict[int, int] = {}
        h1s, h1, headings = 0, -1, 0
        for number, (block, kind) in enumerate(zip(self.blocks, self.kinds, strict=True)):
            size, prose, vote, linked = self.sums[-1]
            if kind == "h1":
                h1s, h1 = h1s + 1, number
            since = min(60, number - h1) if h1 >= 0 else _OUT
            self.passed.append((size / self.size, since, h1s, headings, prose / self.all_prose))
            headings += kind in ("h1", "h2")
            length = len(block.text)
            self.sums.append((size + length, prose + self.prose[number], vote + self.vote[number] * length, linked + block.linked * length))
            if (article := _article(self.inside[number])) and article.prose >= _LEAST_ARTICLE * self.all_prose:
                self.articles.setdefault(article.number, len(self.articles) + 1)

    def _place(self, number: int) -> list[float]:
        block = self.blocks[number]
        known = self._places.get(block.tags)
        if known is None:
            names = [tag_name(tag) for tag in block.tags]
            kind = self.kinds[number]
            is_heading = len(kind) == 2 and kind[0] == "h" and kind[1].isdigit()  # noqa: PLR2004 - h1 to h6
            tags = block.tags[: self.trunks[number]]
            near, far = [self._tag(tag) for tag in tags[-3:]], [self._tag(tag) for tag in tags[:-3]]
            known = [
                *(kind == each for each in _KINDS), is_heading, names[-1:] == ["em"], *(names.count(each) for each in _AROUND), len(names),
                min((t[0] for t in near), default=0.0), max((t[1] for t in near), default=0.0), sum(t[2] for t in near),
                min((t[3] for t in far), default=0.0), max((t[4] for t in far), default=0.0), sum(t[5] for t in far),
            ]  # fmt: skip
            self._places[block.tags] = known
        return known

    def _tag(self, tag: str) -> tuple[float, ...]:
        known = self._tags.get(tag)
        if known is None:
            near, far = ([self.weights[key] for word in words_of(tag) if (key := side + word) in self.weights] for side in ("n:", "f:"))
            known = min(near, default=0.0), max(near, default=0.0), sum(near), min(far, default=0.0), max(far, default=0.0), sum(far)
            self._tags[tag] = known
        return known

    def _containers(self, container: Container) -> list[float]:
        known = self._around.get(container.number)
        if known is None:
            known, at = [], container
            for step in range(1, 6):
                at = at.around()
                if step != 4:  # noqa: PLR2004 - three near ones and a far one
                    size = at.size or 1.0
                    known += at.prose / size, at.prose / self.all_prose, at.voted / size, at.linked / size, log2(1 + size) if step < 4 else 0.0  # noqa: PLR2004
            known += _up(container, lambda c: c.prose >= 0.6 * self.all_prose), _up(container, lambda c: c.voted >= 0.6 * self.all_votes)
            known.append(_up(container, lambda c: c.prose >= 0.15 * self.all_prose))
            article = _article(container)
            if article:
                known += self.articles.get(article.number, 0), article.prose / (article.size or 1.0), article.prose / self.all_prose
            else:
                known += -1.0, -1.0, -1.0
            self._around[container.number] = known
        return known

    def _beside(self, number: int) -> tuple[float, ...]:
        if not 0 <= number < len(self.blocks):
            return _OUT, _OUT, _OUT, _OUT
        block, kind = self.blocks[number], self.kinds[number]
        return log2(1 + len(block.text)), block.linked, len(kind) == 2 and kind[0] == "h", kind == "li"  # noqa: PLR2004

    def _window(self, number: int, width: int) -> tuple[float, ...]:
        low, high = self.sums[max(0, number - width)], self.sums[min(len(self.blocks), number + width + 1)]
        size = high[0] - low[0] or 1.0
        return (high[1] - low[1]) / size, (high[2] - low[2]) / size, (high[3] - low[3]) / size


def _own(block: Block) -> tuple[float, ...]:
    text = block.text
    words = text.split()
    some = words[:60]
    return (
        log2(1 + len(text)), log2(1 + len(words)), text.rstrip(_CLOSERS)[-1:] in _STOPS,
        sum(word[0].isupper() for word in some) / (len(some) or 1), block.linked,
    )  # fmt: skip


def _kind(tags: Sequence[str], size: int) -> str:
    return tag_name(tags[size - 1]) if size else ""


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())


def _distances(amounts: Sequence[float]) -> list[int]:
    """How many blocks back the last one with some of an amount is, up to `_FAR`."""
    found, since = [], _FAR
    for amount in amounts:
        found.append(since)
        since = 1 if amount else min(_FAR, since + 1)
    return found


def _up(container: Container, wanted: Callable[[Container], bool]) -> float:
    """How many steps outward the first container is that is wanted."""
    steps = 0.0
    while not wanted(container) and container.parent is not None:
        container = container.parent
        steps += 1
    return steps


def _article(container: Container | None) -> Container | None:
    """The outermost ``<article>`` around a container, None outside of any."""
    found = None
    while container is not None:
        if container.tag.startswith("article") and tag_name(container.tag) == "article":
            found = container
        container = container.parent
    return found
