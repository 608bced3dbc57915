"""The evidence on each block of a page of HTML: a row of numbers, one for each name in `NAMES`."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import log2
from operator import mul

from newsclean.page import Block
from newsclean.read.html.containers import Container, to_prose, to_votes
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
)
from newsclean.read.html.places import Place, Places

_MUCH = 0.3
_HEADINGS = frozenset({"h1", "h2"})
_OUTSIDE = OUT, OUT, OUT, OUT


def evidence(blocks: Sequence[Block], votes: Votes, headline: str, places: Places) -> Iterator[tuple[int, Row]]:
    """Give the row of evidence of every block that may be of the article, with its number.

    Navigation, lone links and short lines far from all prose get no row: they are not, whatever else may be said of them.
    `places` are those of the blocks, with what the words in class names and ids weigh.
    """
    scene = _Scene(blocks, votes, headline, places)
    return ((number, scene.row(number)) for number in range(len(blocks)) if scene.may_be(number))


class _Scene:
    """All of a page that the evidence on its blocks is read from."""

    def __init__(self, blocks: Sequence[Block], votes: Votes, headline: str, places: Places) -> None:
        self.blocks, self.votes, self.places = blocks, votes, places
        self.asked = float(votes.extraction is not None)
        self.vote = votes.extraction or [0.0] * len(blocks)
        self.of, self.words = places.of, places.words
        self.inside, root = places.containers.inside, places.containers.root
        self.voted = places.containers.voted(map(mul, self.vote, places.sizes))
        self.has_prose = root.prose > 0.0
        self.all_prose, self.all_votes = root.prose or 1.0, self.voted[0] or 1.0
        self.size = root.size or 1.0
        self._around: dict[int, list[float]] = {}
        self._placed: dict[Place, list[float]] = {}
        self.besides = [_OUTSIDE, *map(_beside, blocks, self.of), _OUTSIDE, _OUTSIDE]
        self._repeats(headline)
        self._sums()
        self._headings()
        self.articles = self._articles()

    def may_be(self, number: int) -> bool:
        block = self.blocks[number]
        if self.vote[number] >= 0.5:  # noqa: PLR2004 - a vote for most of it
            return True
        if block.linked > 0.85 and len(block.text) < 127:  # noqa: PLR2004 - a lone link
            return False
        if self.has_prose and self.before[number] >= FAR <= self.behind[number]:
            return False
        return not (self.of[number].in_nav and self._is_navigation(self.inside[number]))

    def _is_navigation(self, container: Container) -> bool:
        """Whether the ``<nav>`` around a container is one; where it was never closed, the article stands in it."""
        at: Container | None = container
        while at is not None:
            if at.name[:3] == "nav" and at.prose >= _MUCH * self.all_prose:
                return False
            at = at.parent
        return True

    def row(self, number: int) -> Row:
        block, besides = self.blocks[number], self.besides
        h1, h1s, headings = self.headings[number]
        own_ = (
            *own(block), self.again[number], self.titled[number], self.asked, self.vote[number],
            self.votes.text[number] if self.votes.text else -1.0, max(-30, min(30, number - self.first)), max(-30, min(30, number - self.last)),
            self.sizes[number] / self.size, min(60, number - h1) if h1 >= 0 else OUT, h1s, headings, self.proses[number] / self.all_prose,
            self.behind[number], *self.words(block), *besides[number], *besides[number + 2], *besides[number + 3],
            *self._window(number, 4), *self._window(number, 12),
        )  # fmt: skip
        return Row(own_, self._place(number), self._containers(self.inside[number].around()))

    def _place(self, number: int) -> Sequence[float]:
        place = self.of[number]
        known = self._placed.get(place)
        if known is None:
            known = self._placed[place] = [*place.row, *self.same[place.number]]
        return known

    def _repeats(self, headline: str) -> None:
        """How often each block stands on the page, and which are the headline."""
        keys = [block.shadow.replace(" ", "") for block in self.blocks]
        counts = Counter(keys)
        self.again = [min(5, counts[key]) for key in keys]
        wanted = letters(headline.lower())
        most, initial = 2 * len(wanted) + 10, wanted[:1] or "\0"
        self.titled = [initial in key[:4] and len(key) < most and letters(key) == wanted for key in keys]

    def _sums(self) -> None:
        """What has passed before each block, how far the nearest prose is on either side, and what all blocks of a place are."""
        sizes, prose, linked = self.places.sizes, self.places.prose, self.places.linked
        votes = list(map(mul, self.vote, sizes))
        self.sizes, self.proses = list(accumulate(sizes, initial=0)), list(accumulate(prose, initial=0.0))
        self.voted_, self.links = list(accumulate(votes, initial=0.0)), list(accumulate(linked, initial=0.0))
        sure = [n for n, vote in enumerate(self.vote) if vote >= 0.5 and sizes[n] >= LONG]  # noqa: PLR2004 - a vote for most of it
        self.first, self.last = (sure[0], sure[-1]) if sure else (0, len(sizes))
        self.before, self.behind = distances(prose), distances(prose[::-1])[::-1]
        sums = [[0.0, 0.0, 0.0, 0.0, 0.0] for _ in self.places.numbers]
        for place, size, amount, vote, link in zip(self.of, sizes, prose, votes, linked, strict=True):
            row = sums[place.number]
            row[0] += 1
            row[1] += size
            row[2] += amount
            row[3] += vote
            row[4] += link
        self.same = [
            [min(40, n), amount / size, vote / size, link / size, amount / self.all_prose, vote / self.all_votes]
            for n, size, amount, vote, link in sums
        ]

    def _headings(self) -> None:
        """The last ``<h1>`` at each block, how many there were until then, and how many headings of the first ranks before."""
        h1, h1s, headings = -1, 0, 0
        self.headings: list[tuple[int, int, int]] = []
        for number, place in enumerate(self.of):
            if place.kind == "h1":
                h1, h1s = number, h1s + 1
            self.headings.append((h1, h1s, headings))
            if place.kind in _HEADINGS:
                headings += 1

    def _articles(self) -> dict[int, int]:
        """The outermost ``<article>`` elements with prose in them, by number, counted."""
        found: dict[int, int] = {}
        if self.places.containers.has_article:
            for container in self.inside:
                article = container.around().article
                if article and article.prose >= LEAST_ARTICLE * self.all_prose:
                    found.setdefault(article.number, len(found) + 1)
        return found

    def _containers(self, container: Container) -> list[float]:
        known = self._around.get(container.number)
        if known is None:
            known, at = [], container
            for step in range(1, 6):
                if step != 4:  # noqa: PLR2004 - three near ones and a far one
                    size, prose = at.size or 1.0, at.prose
                    length = log2(1 + size) if step < 4 else 0.0  # noqa: PLR2004 - the same
                    known += prose / size, prose / self.all_prose, self.voted[at.number] / size, at.linked / size, length
                at = at.parent or at
            known += (
                to_prose(container, 0.6 * self.all_prose),
                to_votes(container, self.voted, 0.6 * self.all_votes),
                to_prose(container, 0.15 * self.all_prose),
            )
            if article := container.article:
                prose = article.prose
                known += self.articles.get(article.number, 0), prose / (article.size or 1.0), prose / self.all_prose
            else:
                known += -1.0, -1.0, -1.0
            self._around[container.number] = known
        return known

    def _window(self, number: int, width: int) -> tuple[float, ...]:
        """The share of prose, of votes and of links among the blocks around one."""
        low, high = max(0, number - width), min(len(self.blocks), number + width + 1)
        size = self.sizes[high] - self.sizes[low] or 1.0
        return (
            (self.proses[high] - self.proses[low]) / size,
            (self.voted_[high] - self.voted_[low]) / size,
            (self.links[high] - self.links[low]) / size,
        )


def _beside(block: Block, place: Place) -> tuple[float, float, bool, bool]:
    """What a block says of those beside it."""
    kind = place.kind
    return log2(1 + len(block.text)), block.linked, len(kind) == 2 and kind[0] == "h", kind == "li"  # noqa: PLR2004 - h1 to h6
