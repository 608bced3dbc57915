"""Where an article is over, whatever stands below."""

from collections.abc import Mapping, Sequence

from newsclean.page import Block, Mark, Role
from newsclean.prose import is_prose


def is_under_tags(blocks: Sequence[Block], number: int, claimed: Mapping[int, Mark]) -> bool:
    """Tell whether an article's topics stand right above a header, and its paragraphs above these: then it is over."""
    above = claimed.get(blocks[number - 1].start) if number else None
    told = any(is_prose(block) and block.start not in claimed for block in blocks[:number])
    return above is not None and above.role is Role.TAGS and told
