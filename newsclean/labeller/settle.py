"""Which blocks a model holds for junk, surely enough to say so; found in rounds, until nothing more is."""

from collections.abc import Mapping, Sequence
from math import exp, log
from typing import NamedTuple

from newsclean.labeller.chain import Model, chances
from newsclean.labeller.features import features
from newsclean.labeller.rest import rest
from newsclean.labeller.scene import Scene, scene
from newsclean.labeller.shape import Lists, Look, Shape, shape
from newsclean.page import Block, Page
from newsclean.zones import ends_sentence, is_prose

_ROUNDS = 8
_DIRTY = 2
_LISTED = 2
_LOOSE = 0.4
_BULLETS = ("- ", "* ", "• ", "– ", "· ")

Limits = Sequence[Sequence[Sequence[float]]]
"""How likely junk must be: ``limits[state of the page][before, inside or behind the core][kind]``."""


class Labeller(NamedTuple):
    """A trained model: its chain, its lists of words, how sure it has to be, and how far its chances hold.

    `trust` is slope and shift of the log odds of a chance, see `trusted`.
    """

    chain: Model
    lists: Lists
    limits: Limits
    trust: tuple[float, float] = (1.0, 0.0)


def junk(page: Page, labeller: Labeller) -> Mapping[int, float]:
    """Give the blocks that are junk by their number, each with its probability.

    Each round looks at the page as a second run would see it, without what went before, so that cleaning twice is
    cleaning once; where the page is no dump any more, nothing more is taken. A page that does not settle is left as it is.
    """
    left, evidence = rest(page)
    if not is_dump([each.block for each in left]):
        return {}
    shapes = [shape(each.block, labeller.lists) for each in left]
    named = [each.named for each in left]
    numbers = [each.number for each in left]
    found: dict[int, float] = {}
    looks: dict[int, Look] = {}
    for _ in range(_ROUNDS):
        around = scene(shapes)
        if around is None or not is_dump([each.block for each in shapes]):
            return found
        likely = chances(features(shapes, around, evidence, looks), labeller.chain)
        chosen = _chosen(shapes, around, likely, named, labeller.limits)
        if not any(chosen) and not any(sign & 3 for sign in evidence):
            return found
        found |= {
            number: trusted(chance, labeller.trust)
            for number, chance, gone in zip(numbers, likely, chosen, strict=True)
            if gone
        }
        kept = [place for place, gone in enumerate(chosen) if not gone]
        shapes, named, numbers = [shapes[k] for k in kept], [named[k] for k in kept], [numbers[k] for k in kept]
        evidence = [4 if name else 0 for name in named]
    return {}


def is_dump(blocks: Sequence[Block]) -> bool:
    r"""Tell whether so many lines are no sentences that a page was dumped, menus and all; extractors leave fewer.

    >>> from newsclean.read import read
    >>> is_dump(read("Home\nNews\nThe ferry sank off the coast.").blocks), is_dump(read("The ferry sank.").blocks)
    (True, False)
    """
    loose = sum([not (is_prose(block) or ends_sentence(block.text)) for block in blocks])
    return loose > _LOOSE * len(blocks)


def trusted(chance: float, trust: tuple[float, float]) -> float:
    """Give the share of blocks with this chance that are junk on sites the model has not seen.

    >>> trusted(0.9, (1.0, 0.0)), round(trusted(0.9, (0.5, 0.0)), 2)
    (0.9, 0.75)
    """
    odds = log(max(chance, 1e-9) / max(1 - chance, 1e-9))
    return round(1 / (1 + exp(-trust[0] * odds - trust[1])), 3)


def state(around: Scene) -> int:
    """Tell what an extractor leaves from a dump (0 or 1), and pages whose core is half lists from prose (2 more)."""
    return 2 * (around.lists >= _LISTED) + (around.dirt >= _DIRTY)


def _chosen(
    shapes: Sequence[Shape], around: Scene, likely: Sequence[float], named: Sequence[bool], limits: Limits
) -> list[bool]:
    """Tell of each block whether it is sure to be junk; what another cleaner has named as a field never is.

    Nor is an item of a list that an extractor has kept as one: its bullet says that it belongs to what stands before it.
    """
    before, inside, behind = limits[state(around)]
    chosen = []
    for number, (each, chance, name) in enumerate(zip(shapes, likely, named, strict=True)):
        limit = before if number < around.first else inside if number < around.last else behind
        chosen.append(chance >= limit[each.kind] and not name and not each.block.text.startswith(_BULLETS))
    return chosen
