"""What words weigh: how much likelier an article's short blocks, and the names around them, have them than all others."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import fsum, log
from typing import NamedTuple, Protocol

from newsclean.read.html.places import weighed


class Words(NamedTuple):
    """The words of a short block itself, none of a long one, and those in the names of the elements around it."""

    own: frozenset[bytes]
    around: tuple[frozenset[str], ...]


class Page(Protocol):
    """What is asked of a page here."""

    @property
    def site(self) -> str:
        """Where it is from."""

    @property
    def body(self) -> Sequence[bool]:
        """Which of its blocks are article."""

    @property
    def weights(self) -> Sequence[float]:
        """What each block weighs."""

    @property
    def words(self) -> Mapping[int, Words]:
        """The words of each block that there is evidence on."""


_FEWEST_SITES, _SMOOTH, _NEAR = 8, 0.05, 3


def weigh(pages: Iterable[Page]) -> dict[str, float]:
    """Give the weight of each word that many sites use, in a block (``t:``), near it (``n:``) and far from it (``f:``)."""
    amounts = (Counter[str](), Counter[str]())
    totals = [0.0, 0.0]
    sites: dict[str, set[str]] = defaultdict(set)
    for page in pages:
        for number, words in page.words.items():
            weight, side = page.weights[number], page.body[number]
            totals[side] += weight
            for word in sorted(_all(words)):
                amounts[side][word] += weight  # type: ignore[assignment] # a Counter of weights
                sites[word].add(page.site)
    return {
        word: round(log(_share(amounts[1][word], totals[1]) / _share(amounts[0][word], totals[0])), 1)
        for word in sorted(sites)
        if len(sites[word]) >= _FEWEST_SITES
    }


def _all(words: Words) -> set[str]:
    """The words of a block, of the three innermost tags, and of all others."""
    near = {f"n:{word}" for tag in words.around[-_NEAR:] for word in tag}
    far = {f"f:{word}" for tag in words.around[:-_NEAR] for word in tag}
    return near | far | {f"t:{word.decode()}" for word in words.own}


def _share(amount: float, total: float) -> float:
    return (amount + _SMOOTH) / (total or 1.0)


def spreads(tags: tuple[frozenset[str], ...], weights: dict[str, float]) -> list[float]:
    """The evidence that the words around a block are: the least, the most and the sum, near and far."""
    found = []
    for side, part in (("n:", tags[-_NEAR:]), ("f:", tags[:-_NEAR])):
        each = [[weights[side + word] for word in sorted(tag) if side + word in weights] for tag in part]
        found += [
            min((min(tag, default=0.0) for tag in each), default=0.0),
            max((max(tag, default=0.0) for tag in each), default=0.0),
            fsum(fsum(tag) for tag in each),
        ]
    return found


def said(own: frozenset[bytes], weights: dict[str, float]) -> tuple[float, ...]:
    """The evidence that the words of a block are: the least, the most and the sum."""
    return weighed(weights[key] for word in own if (key := f"t:{word.decode()}") in weights)
