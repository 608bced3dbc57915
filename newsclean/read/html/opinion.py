"""How likely each block of a page is of its article, by all evidence that it took to be sure."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from newsclean.page import Block
from newsclean.read.html.evidence import evidence
from newsclean.read.html.measures import Votes
from newsclean.read.html.trees import Model

_SURE, _UNSURE = 0.9, 0.7

Extractor = Callable[[bool], Sequence[float]]
"""Gives how much of each block an extraction has; True asks for the fast one, False for the full one."""


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
    all_hoped = sum(chance * size for chance, size in zip(chances, sizes, strict=True))
    best, least, hoped, taken = 0.0, 1.0, 0.0, 0
    for chance, size in sorted(zip(chances, sizes, strict=True), reverse=True):
        hoped += chance * size
        taken += size
        if (found := 2 * hoped / (taken + all_hoped or 1)) > best:
            best, least = found, chance
    return best, least


def opinion(
    blocks: Sequence[Block], text: Sequence[float] | None, headline: str, model: Model, extract: Extractor
) -> Opinion:
    """Weigh the page's own evidence; where that leaves doubt, with a fast extraction's vote, and last with a full one's."""
    sizes = [len(block.text) for block in blocks]
    chances, votes = _weighed(blocks, Votes(None, text), headline, model), None
    for fast, enough in ((True, _SURE), (False, _UNSURE)):
        if agreement(chances, sizes)[0] >= enough:
            break
        asked = extract(fast)
        votes = asked if votes is None else [max(pair) for pair in zip(votes, asked, strict=True)]
        chances = _weighed(blocks, Votes(votes, text), headline, model)
    return Opinion(chances, votes)


def _weighed(blocks: Sequence[Block], votes: Votes, headline: str, model: Model) -> list[float]:
    chances = [0.0] * len(blocks)
    for number, row in evidence(blocks, votes, headline, model.weights).items():
        chances[number] = model.chance(row)
    return chances
