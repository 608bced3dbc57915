"""Which blocks a model holds for junk, surely enough to say so; found in rounds, until nothing more is."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsclean.labeller.features import NAMES, features
from newsclean.labeller.model import Labeller, Limits
from newsclean.labeller.rest import AROUND, Rest
from newsclean.labeller.scene import Core, core
from newsclean.labeller.shape import PROSE, Lists, Shape, shape
from newsclean.page import Block
from newsclean.zones import ends_sentence, is_prose

_ROUNDS = 4
_LOOSE = 0.4
_DOUBTFUL = 0.6
_BULLETS = ("- ", "* ", "• ", "– ", "· ")
_BEFORE, _BEHIND = NAMES.index("prose before3"), NAMES.index("prose behind3")


class Left(NamedTuple):
    """The blocks that are left of a page, what is known of them, and their numbers on it."""

    shapes: tuple[Shape, ...]
    named: tuple[bool, ...]
    evidence: tuple[int, ...]
    numbers: tuple[int, ...]

    def without(self, gone: Mapping[int, float]) -> "Left":
        """Leave out the blocks with these numbers, and what is known of junk: a second run sees neither."""
        kept = [place for place, number in enumerate(self.numbers) if number not in gone]
        named = tuple(self.named[place] for place in kept)
        return Left(
            tuple(self.shapes[place] for place in kept),
            named,
            tuple(self.evidence[place] & ~AROUND for place in kept),
            tuple(self.numbers[place] for place in kept),
        )


def left(blocks: Sequence[Rest], evidence: Sequence[int], lists: Lists) -> Left:
    """Describe the blocks that other cleaners left."""
    return Left(
        tuple(shape(each.block, lists) for each in blocks),
        tuple(each.named for each in blocks),
        tuple(evidence),
        tuple(each.number for each in blocks),
    )


def junk(page: Left, labeller: Labeller) -> dict[int, float]:
    """Give the blocks that are junk by their number, each with its probability.

    Each round looks at the page as a second run would see it, without what went before, and asks again for what was
    doubtful. Where anything was found, the page has to be looked at once more, whole.
    """
    found: dict[int, float] = {}
    asked = frozenset(page.numbers)
    for _ in range(_ROUNDS):
        around = core(page.shapes)
        if around is None or not is_dump([each.block for each in page.shapes]):
            return found
        chances = _chances(page, around, labeller, asked)
        gone = {page.numbers[place]: chances[place] for place in _sure(page, around, chances, labeller.limits)}
        if gone:
            asked = frozenset(n for n, chance in zip(page.numbers, chances, strict=True) if chance >= _DOUBTFUL)
        elif found or not any(sign & AROUND for sign in page.evidence):
            return found
        found |= gone
        page = page.without(gone)
    return found


def is_dump(blocks: Sequence[Block]) -> bool:
    r"""Tell whether so many lines are no sentences that a page was dumped, menus and all; extractors leave fewer.

    >>> from newsclean.read import read
    >>> is_dump(read("Home\nNews\nThe ferry sank off the coast.").blocks), is_dump(read("The ferry sank.").blocks)
    (True, False)
    """
    loose = sum([not (is_prose(block) or ends_sentence(block.text)) for block in blocks])
    return loose > _LOOSE * len(blocks)


def _chances(page: Left, around: Core, labeller: Labeller, asked: frozenset[int]) -> list[float]:
    """Ask the trees; a paragraph among paragraphs of the core is not doubtful."""
    rows = features(page.shapes, around, page.evidence)
    inside = range(around.first + 1, around.last - 1)
    return [
        0.0
        if number not in asked
        or stays(each, named=name)
        or (each.kind == PROSE and place in inside and row[_BEFORE] == 1.0 == row[_BEHIND])
        else labeller.trees.chance(row)
        for place, (number, each, name, row) in enumerate(zip(page.numbers, page.shapes, page.named, rows, strict=True))
    ]


def stays(each: Shape, *, named: bool) -> bool:
    """Tell whether a block is never asked for: a cleaner has named it, or its bullet says that it is of a list."""
    return named or each.block.text.startswith(_BULLETS)


def _sure(page: Left, around: Core, chances: Sequence[float], limits: Limits) -> list[int]:
    above, inside, below = limits
    each_limit = [above] * around.first + [inside] * (around.last - around.first) + [below] * (len(chances) - around.last)
    return [n for n, each in enumerate(page.shapes) if chances[n] >= each_limit[n][each.kind]]
