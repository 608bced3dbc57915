"""The standfirst of an article that has no paragraphs."""

from collections.abc import Sequence

from newsclean.page import Block
from newsclean.prose import is_prose

_LINES, _SHORTEST = 2, 1500


def is_above_flat(blocks: Sequence[Block]) -> bool:
    """Tell whether, of the blocks below a headline, the first is all that stands above a long article on one line.

    >>> blocks = [Block(0, 0, text, text) for text in ["Two of the crew are missing.", "The ferry sank on Monday. " * 80]]
    >>> is_above_flat(blocks), is_above_flat([*blocks, blocks[1]])
    (True, False)

    A second paragraph shorter than 1,500 characters may be one of two.
    """
    return len(blocks) == _LINES and len(blocks[1].text) >= _SHORTEST and is_prose(blocks[1])
