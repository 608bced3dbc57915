"""A caption in a line of its own, right above the line that credits its picture."""

from collections.abc import Sequence

from newsclean.fields.abridged import says_small
from newsclean.gate import has_one
from newsclean.late import late
from newsclean.page import Block
from newsclean.prose import ends_sentence, is_prose

_FEWEST_SPACES, _LONGEST = 9, 220
_NOT_IN = ("@", "— ", "?", "|")
_SHOUTED = late(r"[^\W\d_a-zß-ÿ][^a-zß-ÿ:.!?,]{3,30}: ?[^\W_a-zß-ÿ]")  # as papers of the north open what a picture shows


def has_caption_above(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a long line without a stop stands above a credit, with whole paragraphs above and below both.

    >>> said = "The ferry sank off the coast on Monday, and two of its crew are missing, the owners said."
    >>> lines = [said, "Two women in yellow coats wait on the quay for the last ferry", "Reprodução/TV Globo", said]
    >>> has_caption_above([Block(0, len(line), line, line.lower()) for line in lines], 2)
    True

    A sub-heading is shorter, or has capitals; a word in capitals with a colon behind it opens a caption of any length.
    """
    if number and _is_shouted(blocks[number - 1]):
        return number < 2 or not _is_shouted(blocks[number - 2])  # noqa: PLR2004 - two lines so are a list
    if not 1 < number < len(blocks) - 1:
        return False
    above, line, below = blocks[number - 2], blocks[number - 1], blocks[number + 1]
    text = line.text
    if text.count(" ") < _FEWEST_SPACES or len(text) > _LONGEST or not says_small(text) or has_one(text, _NOT_IN):
        return False
    return all(is_prose(block) and ends_sentence(block.text) for block in (above, below))


def _is_shouted(block: Block) -> bool:
    return len(block.text) <= _LONGEST and _SHOUTED.match(block.text) is not None
