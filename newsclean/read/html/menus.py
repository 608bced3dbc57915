"""What stands in the menus of a page: text of a ``<nav>`` in which the headline is not."""

import re
from collections.abc import Sequence

from newsclean.page import Block

_NAV = re.compile(r"nav(?![a-z-])")
_HALF = 2


def in_menus(blocks: Sequence[Block], kept: Sequence[bool], titles: Sequence[int]) -> frozenset[int]:
    """Give the numbers of the kept blocks in a ``<nav>`` without the headline; none where most of the text stands there.

    >>> blocks = [Block(0, 9, "A teaser.", "a teaser.", tags=("nav", "p")), Block(9, 39, "The ferry sank off the coast.", "", tags=("p",))]
    >>> in_menus(blocks, [True, True], [])
    frozenset({0})

    A ``<nav>`` that was never closed has the article in it.
    """
    found = {n for n, block in enumerate(blocks) if kept[n] and any(map(_NAV.match, block.tags))}
    if not found or any(_NAV.match(tag) for number in titles for tag in blocks[number].tags):
        return frozenset()
    size = sum(len(blocks[number].text) for number in found)
    rest = sum(len(block.text) for n, block in enumerate(blocks) if kept[n] and n not in found)
    return frozenset(found) if rest > _HALF * size else frozenset()
