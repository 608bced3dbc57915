"""The evidence on each block of a page of HTML: a row of numbers, one for each name in `NAMES`."""

from collections.abc import Sequence
from math import log2

from newsclean.page import Block
from newsclean.read.html.containers import Container, containers
from newsclean.read.html.measures import (
    FAR,
    LEAST_ARTICLE,
    LONG,
    OUT,
    Row,
    Votes,
    distances,
    letters,
    own,
    prose_of,
    up,
)
from newsclean.read.html.places import Place, Places

_MUCH = 0.3


def evidence(blocks: Sequence[Block], votes: Votes, headline: str, places: Places) -> dict[int, Row]:
    """Give the row of evidence of every block that may be of the article, by its number.

    Navigation, lone links and short lines far from all prose get no row: they are not, whatever else may be said of them.
    `places` are those of the blocks, with what the words in class names and ids weigh.
    """
    scene = _Scene(blocks, votes, headline, places)
    return {number: scene.row(number) for number in range(len(blocks)) if scene.may_be(number)}


class _Scene:
    """All of a page that the evidence on its blocks is read from."""

    def __init__(self, blocks: Sequence[Block], votes: Votes, headline: str, places: Places) -> None:
        self.blocks, self.votes = blocks, votes
        self.asked = votes.extraction is not None
        self.vote = votes.extraction or [0.0] * len(blocks)
        self.prose = [prose_of(block) for block in blocks]
        self.places, self.words, self.stands = places.of, places.words, len(places.numbers)
        self.trunks = [place.trunk for place in self.places]
        self.inside, self.root = containers(blocks, self.trunks, self.prose, self.vote)
        self.all_prose = self.root.prose or 1.0
        self.all_votes = self.root.voted or 1.0
        self.size = self.root.size or 1.0
        self._around: dict[int, list[float]] = {}
        self._besides: dict[int, tuple[float, ...]] = {}
        self._placed: dict[Place, list[float]] = {}
        self.kinds = [place.kind for place in self.places]
        self._count(headline)
        self._walk()

    def may_be(self, number: int) -> bool:
        block = self.blocks[number]
        if self.vote[number] >= 0.5:  # noqa: PLR2004 - a vote for most of it
            return True
        if block.linked > 0.85 and len(block.text) < 127:  # noqa: PLR2004 - a lone link
            return False
        if self.root.prose and self.before[number] >= FAR <= self.behind[number]:
            return False
        return not (self.places[number].in_nav and self._is_navigation(self.inside[number]))

    def _is_navigation(self, container: Container) -> bool:
        """Whether the ``<nav>`` around a container is one; where it was never closed, the article stands in it."""
        at: Container | None = container
        while at is not None:
            if at.tag.startswith("nav") and at.prose >= _MUCH * self.all_prose:
                return False
            at = at.parent
        return True

    def row(self, number: int) -> Row:
        own_ = (
            *own(self.blocks[number]), self.again[number], self.titled[number], float(self.asked), self.vote[number],
            self.votes.text[number] if self.votes.text else -1.0, max(-30, min(30, number - self.first)), max(-30, min(30, number - self.last)),
            *self.passed[number], self.behind[number], *self.words(self.blocks[number]), *self._beside(number - 1), *self._beside(number + 1), *self._beside(number + 2),
            *self._window(number, 4), *self._window(number, 12),
        )  # fmt: skip
        return Row(own_, self._place(number), self._containers(self.inside[number].around()))

    def _place(self, number: int) -> Sequence[float]:
        place = self.places[number]
        known = self._placed.get(place)
        if known is None:
            known = self._placed[place] = [*place.row, *self.same[place.number]]
        return known

    def _count(self, headline: str) -> None:
        keys = ["".join(block.shadow.split()) for block in self.blocks]
        counts: dict[str, int] = {}
        for key in keys:
            counts[key] = counts.get(key, 0) + 1
        self.again = [min(5, counts[key]) for key in keys]
        wanted = letters(headline.lower())
        most, initial = 2 * len(wanted) + 10, wanted[:1] or "\0"
        self.titled = [initial in key[:4] and len(key) < most and letters(key) == wanted for key in keys]
        sums = [[0.0, 0.0, 0.0, 0.0, 0.0] for _ in range(self.stands)]
        for block, place, amount, vote in zip(self.blocks, self.places, self.prose, self.vote, strict=True):
            row = sums[place.number]
            length = len(block.text)
            row[0] += 1
            row[1] += length
            row[2] += amount
            row[3] += vote * length
            row[4] += block.linked * length
        self.same = [
            [min(40, n), amount / size, vote / size, link / size, amount / self.all_prose, vote / self.all_votes]
            for n, size, amount, vote, link in sums
        ]

    def _walk(self) -> None:
        """What has passed before each block, and how far the nearest prose is on either side."""
        sure = [n for n, block in enumerate(self.blocks) if self.vote[n] >= 0.5 and len(block.text) >= LONG]  # noqa: PLR2004
        self.first, self.last = (sure[0], sure[-1]) if sure else (0, len(self.blocks))
        self.before, self.behind = distances(self.prose), distances(self.prose[::-1])[::-1]
        self.sums = [(0.0, 0.0, 0.0, 0.0)]
        self.passed: list[tuple[float, ...]] = []
        self.articles: dict[int, int] = {}
        h1s, h1, headings = 0, -1, 0
        for number, (block, kind) in enumerate(zip(self.blocks, self.kinds, strict=True)):
            size, prose, vote, linked = self.sums[-1]
            if kind == "h1":
                h1s, h1 = h1s + 1, number
            since = min(60, number - h1) if h1 >= 0 else OUT
            self.passed.append((size / self.size, since, h1s, headings, prose / self.all_prose))
            headings += kind in ("h1", "h2")
            length = len(block.text)
            self.sums.append(
                (
                    size + length,
                    prose + self.prose[number],
                    vote + self.vote[number] * length,
                    linked + block.linked * length,
                )
            )
            article = self.inside[number].around().article
            if article and article.prose >= LEAST_ARTICLE * self.all_prose:
                self.articles.setdefault(article.number, len(self.articles) + 1)

    def _containers(self, container: Container) -> list[float]:
        known = self._around.get(container.number)
        if known is None:
            known, at = [], container
            for step in range(1, 6):
                if step != 4:  # noqa: PLR2004 - three near ones and a far one
                    size = at.size or 1.0
                    share, length = at.prose / self.all_prose, log2(1 + size) if step < 4 else 0.0  # noqa: PLR2004 - the same
                    known += at.prose / size, share, at.voted / size, at.linked / size, length
                at = at.around()
            known += (
                up(container, lambda c: c.prose >= 0.6 * self.all_prose),
                up(container, lambda c: c.voted >= 0.6 * self.all_votes),
            )
            known.append(up(container, lambda c: c.prose >= 0.15 * self.all_prose))
            if article := container.article:
                known += (
                    self.articles.get(article.number, 0),
                    article.prose / (article.size or 1.0),
                    article.prose / self.all_prose,
                )
            else:
                known += -1.0, -1.0, -1.0
            self._around[container.number] = known
        return known

    def _beside(self, number: int) -> tuple[float, ...]:
        known = self._besides.get(number)
        if known is None:
            known = OUT, OUT, OUT, OUT
            if 0 <= number < len(self.blocks):
                block, kind = self.blocks[number], self.kinds[number]
                known = log2(1 + len(block.text)), block.linked, len(kind) == 2 and kind[0] == "h", kind == "li"  # noqa: PLR2004
            self._besides[number] = known
        return known

    def _window(self, number: int, width: int) -> tuple[float, ...]:
        low, high = self.sums[max(0, number - width)], self.sums[min(len(self.blocks), number + width + 1)]
        size = high[0] - low[0] or 1.0
        return (high[1] - low[1]) / size, (high[2] - low[2]) / size, (high[3] - low[3]) / size
