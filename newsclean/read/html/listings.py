"""Listings of code in a page: which blocks they are, and what the paragraphs around them say of them."""

import re
from collections.abc import Iterable, Sequence

from newsclean.page import Block

_TAG = re.compile(r"(?:pre|code|samp|kbd|xmp)(?![a-z-])")
_HEADING = re.compile(r"h[1-6](?![a-z0-9-])")
_SIGNS = frozenset("{}()[];=<>$\\/_|#*+\"'`:&~^@%")
_DENSE = 0.05


def is_listing(block: Block) -> bool:
    """Say whether a block is a listing of code: preformatted, and with the signs of code or in an element for it.

    >>> is_listing(Block(0, 4, "let x = f(y);", "let x = f(y);", tags=("main", "pre.javascript")))
    True

    A dispatch that stands preformatted is prose, and code inside a heading is a name.

    >>> is_listing(Block(0, 4, "The ferry sank.", "the ferry sank.", tags=("main", "pre")))
    False
    """
    found = [tag for tag in block.tags[-3:] if _TAG.match(tag)]
    if not found or any(map(_HEADING.match, block.tags[-3:])):
        return False
    signs = sum(map(_SIGNS.__contains__, block.text))
    return found[-1][:3] != "pre" or signs >= _DENSE * len(block.text)


def listed(blocks: Sequence[Block], chances: Sequence[float]) -> list[float]:
    """Give the chances of all blocks, those of a listing at least that of the likelier-not of the two paragraphs around it.

    >>> texts = ("The crew wrote this:", "sail(north);", "It failed.")
    >>> page = [Block(0, 4, text, text, tags=("main", tag)) for text, tag in zip(texts, ("p", "pre", "p"))]
    >>> listed(page, [0.9, 0.1, 0.8])
    [0.9, 0.8, 0.8]

    Neither what was ruled out nor another listing speaks for it; a listing with no paragraph on one side stays as it is.
    """
    code = [number for number, block in enumerate(blocks) if chances[number] and is_listing(block)]
    if not code:
        return list(chances)
    ahead, behind = _nearest(blocks, chances, range(len(blocks))), _nearest(blocks, chances, reversed(range(len(blocks))))
    found = list(chances)
    for number in code:
        found[number] = max(found[number], min(ahead[number], behind[number]))
    return found


def _nearest(blocks: Sequence[Block], chances: Sequence[float], order: Iterable[int]) -> dict[int, float]:
    """The chance of the paragraph passed last before each block, in an order."""
    last, found = 0.0, {}
    for number in order:
        found[number] = last
        if chances[number] and not is_listing(blocks[number]):
            last = chances[number]
    return found
