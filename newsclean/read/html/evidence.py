"""The evidence on each block of a page of HTML: a row of numbers, one for each name in `NAMES`."""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, compress
from math import log2
from operator import mul

from newsclean.page import Block
from newsclean.read.html.around import besides, headings, those, windows
from newsclean.read.html.containers import Container, to_prose, to_votes
from newsclean.read.html.measures import (
    FAR,
    LEAST_ARTICLE,
    LONG,
    OUT,
    OWN,
    Evidence,
    Votes,
    distances,
    letters,
    own,
)
from newsclean.read.html.places import Place, Places

_MUCH = 0.3


def evidence(blocks: Sequence[Block], votes: Votes, headline: str, places: Places) -> Evidence:
    """Give the evidence on every block that may be of the article.

    Navigation, lone links and short lines far from all prose get none: they are not, whatever else may be said of them.
    `places` are those of the blocks, with what the words in class names and ids weigh.
    """
    scene = _Scene(blocks, votes, headline, places)
    wanted = list(map(scene.may_be, range(len(blocks))))
    numbers = list(compress(range(len(blocks)), wanted))
    return Evidence(
        numbers,
        scene.columns(numbers, wanted) if numbers else [()] * len(OWN),
        [scene.place(place) for place in compress(scene.of, wanted)],
        [scene.containers(container.around()) for container in compress(scene.inside, wanted)],
    )


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
        self.besides = besides(blocks, self.of)
        self._repeats(headline)
        self._sums()
        self.headings = headings(self.of)
        self.articles = self._articles()

    def may_be(self, number: int) -> bool:
        block = self.blocks[number]
        if self.vote[number] >= 0.5:  # noqa: PLR2004 - a vote for most of it
            return True
        if block.linked > 0.85 and len(block.text) < 127:  # noqa: PLR2004 - a lone link
            return False
        if self.has_prose and number != self.only_prose and self.before[number] >= FAR <= self.behind[number]:
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

    def columns(self, numbers: Sequence[int], wanted: Sequence[bool]) -> list[Sequence[float]]:
        """The evidence on some blocks by themselves, in the order of `OWN`."""
        blocks = list(compress(self.blocks, wanted))
        h1, h1s, before = zip(*compress(self.headings, wanted), strict=True)
        return [
            *zip(*map(own, blocks), strict=True), *those((self.again, self.titled), wanted),
            [self.asked] * len(blocks), *those((self.vote, self.votes.text or [-1.0] * len(wanted)), wanted),
            [max(-30, min(30, number - self.first)) for number in numbers],
            [max(-30, min(30, number - self.last)) for number in numbers],
            [passed / self.size for passed in compress(self.sizes, wanted)],
            [min(60, number - last) if last >= 0 else OUT for number, last in zip(numbers, h1, strict=True)], h1s, before,
            [passed / self.all_prose for passed in compress(self.proses, wanted)], *those((self.behind,), wanted),
            *zip(*map(self.words, blocks), strict=True),
            *those((column[at:] for at in (0, 2, 3) for column in self.besides), wanted),
            *those((column for width in (4, 12) for column in windows(self.sizes, (self.proses, self.voted_, self.links), width)), wanted),
        ]  # fmt: skip

    def place(self, place: Place) -> Sequence[float]:
        """The evidence on a place."""
        known = self._placed.get(place)
        if known is None:
            known = self._placed[place] = [*self.places.row(place), *self.same[place.number]]
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
        numbers = [number for number, amount in enumerate(prose) if amount]
        self.only_prose = numbers[0] if len(numbers) == 1 else None
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

    def _articles(self) -> dict[int, int]:
        """The outermost ``<article>`` elements with prose in them, by number, counted."""
        found: dict[int, int] = {}
        if self.places.containers.has_article:
            for container in self.inside:
                article = container.around().article
                if article and article.prose >= LEAST_ARTICLE * self.all_prose:
                    found.setdefault(article.number, len(found) + 1)
        return found

    def containers(self, container: Container) -> list[float]:
        """The evidence on what is around a block."""
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
