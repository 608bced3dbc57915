"""How likely each block of a page is of its article, by all evidence that it took to be sure."""

from collections.abc import Iterable, Iterator, Sequence
from math import fsum
from operator import and_
from typing import NamedTuple, Protocol

from newsclean.forest import Forest, Part
from newsclean.page import Block
from newsclean.read.html.again import LEAST, evidence_again
from newsclean.read.html.evidence import evidence
from newsclean.read.html.measures import NAMES, OWN, PLACE, Votes
from newsclean.read.html.places import Places
from newsclean.read.html.trees import Model

CLEAR = 0.93  # what a page's own evidence promises before it is not looked at again
SURE, SETTLED = 0.9, 0.87  # what it promises at first and at second sight before nobody else is asked
_FAIR, _WIDE = 0.92, 0.1  # what a fair choice promises, and how much less makes all of it doubtful
_LITTLE = 250
# How much of a lone link is one, how short it is, and how many of them a page with menus has.
_LONE, _SHORT, _MENU = 0.85, 127, 12


class Extractor(Protocol):
    """What asks an extractor."""

    def __call__(self, *, fast: bool) -> Sequence[float]:
        """Give how much of each block an extraction has, a fast one or a full one."""


class Opinion(NamedTuple):
    """The chance of each block, and the votes that were asked for: an extraction's, None where the page was clear without."""

    chances: list[float]
    extraction: Sequence[float] | None


def agreement(chances: Sequence[float], sizes: Sequence[int]) -> tuple[float, float]:
    """Give how good the best choice of blocks can be hoped to be, as an F1, and the least chance of a block in it.

    >>> best, least = agreement([0.9, 0.9, 0.1], [100, 100, 100])
    >>> round(best, 2), least
    (0.92, 0.9)

    A page on which every block is doubtful still has a best choice; a page without blocks has none, (0.0, 1.0).
    """
    likely = [
        (chance, size) for chance, size in zip(chances, sizes, strict=True) if chance > 0.0
    ]  # the others make it no better
    all_hoped = fsum([chance * size for chance, size in likely])
    best, least, hoped, taken = 0.0, 1.0, 0.0, 0
    for chance, size in sorted(likely, reverse=True):
        hoped += chance * size
        taken += size
        if (found := 2 * hoped / (taken + all_hoped or 1)) > best:
            best, least = found, chance
    return best, least


def needed(chances: Sequence[float], sizes: Sequence[int]) -> float:
    """Give the chance that a block needs to stay.

    >>> needed([0.98, 0.98, 0.1], [100, 100, 100]), needed([0.6, 0.6, 0.4], [100, 100, 100])
    (0.98, 0.2)

    That is the least of the best choice of blocks; the less that promises, the less is needed, down to the half: where all
    is doubtful, blocks stand or fall together, and a wrong deletion costs more.
    """
    best, least = agreement(chances, sizes)
    doubt = min(1.0, max(0.0, (_FAIR - best) / _WIDE))
    return least * (1.0 - doubt / 2)


def opinion(
    blocks: Sequence[Block], text: Sequence[float] | None, headline: str, model: Model, extract: Extractor
) -> Opinion:
    """Weigh the page's own evidence.

    Where that leaves doubt it is weighed again, where doubt is left with a fast extraction's vote, and if nothing is left a
    full one's.
    """
    sizes = [len(block.text) for block in blocks]
    places = Places(blocks, model.called, model.said)
    chances = _weighed(blocks, Votes(None, text), headline, places, model)
    if (promised := agreement(chances, sizes)[0]) >= CLEAR:
        return Opinion([chance if chance >= LEAST else 0.0 for chance in chances], None)
    again = second(blocks, chances, places, model)
    if promised >= SURE or agreement(again, sizes)[0] >= SETTLED:
        return Opinion(again, None)
    votes = extract(fast=True)
    if _takes_menus(blocks, votes):
        return Opinion(again, None)
    chances = second(blocks, _weighed(blocks, Votes(votes, text), headline, places, model), places, model)
    if _chosen(chances, sizes) < _LITTLE:
        votes = [max(pair) for pair in zip(votes, extract(fast=False), strict=True)]
        if _chosen(votes, sizes) > _chosen(chances, sizes):
            chances = [max(pair) for pair in zip(chances, votes, strict=True)]
    return Opinion(chances, votes)


def second(blocks: Sequence[Block], chances: list[float], places: Places, model: Model) -> list[float]:
    """Weigh each block anew by what the first look made of all others."""
    if model.again is None:
        return chances
    _, least = agreement(chances, [len(block.text) for block in blocks])
    rows, trees = evidence_again(blocks, chances, least, places), model.again
    left = trees.lefts(trees.asked, list(zip(*rows.values(), strict=True)), len(rows))
    return _spread(rows, map(trees.of, left), len(blocks))


def _takes_menus(blocks: Sequence[Block], votes: Sequence[float]) -> bool:
    """Whether an extraction has most of a page's lone links: of a page that tables lay out it has all, and says nothing."""
    lone = [vote for block, vote in zip(blocks, votes, strict=True) if block.linked > _LONE and len(block.text) < _SHORT]
    return len(lone) >= _MENU and fsum(lone) * 2 > len(lone)


def _chosen(chances: Sequence[float], sizes: Sequence[int]) -> int:
    """How many characters are likelier of the article than not."""
    return sum(size for chance, size in zip(chances, sizes, strict=True) if chance > 0.5)  # noqa: PLR2004 - likelier than not


def _weighed(blocks: Sequence[Block], votes: Votes, headline: str, places: Places, model: Model) -> list[float]:
    own, place = len(OWN), len(OWN) + len(PLACE)
    trees = model.forest
    of_own, of_place, of_container = trees.part(0, own), trees.part(own, place), trees.part(place, len(NAMES))
    found = evidence(blocks, votes, headline, places)
    own_left = trees.lefts(of_own, found.own, len(found.numbers))
    places_left, around_left = _shared(trees, of_place, found.places), _shared(trees, of_container, found.containers)
    left = map(and_, map(and_, own_left, places_left), around_left)
    return _spread(found.numbers, map(trees.of, left), len(blocks))


def _spread(numbers: Iterable[int], chances: Iterable[float], all_: int) -> list[float]:
    """The chances of some blocks among all, of which the others have none."""
    found = [0.0] * all_
    for number, chance in zip(numbers, chances, strict=True):
        found[number] = chance
    return found


def _shared(trees: Forest, asked: Part, rows: Sequence[Sequence[float]]) -> Iterator[int]:
    """The leaves that a part of the features leaves to some rows, of which many are the very same."""
    different = {id(row): row for row in rows}
    left = dict(zip(different, trees.lefts(asked, list(zip(*different.values(), strict=True)), len(different)), strict=True))
    return map(left.__getitem__, map(id, rows))
