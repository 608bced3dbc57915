"""A caption in a line of its own, right above the line that credits its picture."""

from collections.abc import Sequence

from newsclean.fields.abridged import says_small
from newsclean.fields.pictures.photo_words import phrases
from newsclean.fields.pictures.shows import shows
from newsclean.gate import has_one
from newsclean.late import late
from newsclean.page import Block
from newsclean.prose import ends_sentence, is_prose
from newsclean.rules.speech import is_reported
from newsclean.shadow import shadow

_FEWEST_SPACES, _LONGEST, _TERSE = 9, 220, 110
_MOST, _OF, _FEW, _LONG = 2, 3, 3, 160
_NOT_IN = ("@", "— ", "?", "|")
_SHOUTED = late(r"[^\W\d_a-zß-ÿ][^a-zß-ÿ:.!?,]{3,30}: ?[^\W_a-zß-ÿ]")  # as papers of the north open what a picture shows


def captions_above(blocks: Sequence[Block], credits_alone: Sequence[int]) -> list[int]:
    """Give the numbers of the credits, each a line of its own, right above which stands what their picture shows.

    Sentences are captions where they stand so above most of two credits or more, of two no long ones; above a single one a
    short sentence is that reports nothing. Where papers set no captions, paragraphs of any length stand above their credits.
    """
    told = next((n for n, block in enumerate(blocks) if is_prose(block) and ends_sentence(block.text)), len(blocks))
    amid = [
        n for n in credits_alone if told < n - 1 and _is_above_paragraph(blocks, n) and not is_above_caption(blocks[n].text)
    ]
    said = [number for number in amid if shows(blocks[number - 1].text)]
    long = len(said) < _FEW and any(len(blocks[number - 1].text) > _LONG for number in said)
    if len(said) == 1 or long or len(said) * _OF < len(amid) * _MOST:
        said = [number for number in said if len(amid) == 1 and _is_terse(blocks[number - 1])]
    found = set(said)
    return [number for number in credits_alone if number in found or has_line_above(blocks, number)]


def is_above_caption(text: str) -> bool:
    """Tell whether a credit is of a form whose caption stands below it, as a broadcaster prints in all its languages.

    >>> is_above_caption("Image source, Getty Images"), is_above_caption("Ann Lee, The Register")
    (True, False)
    """
    label, comma, maker = (part.strip() for part in shadow(text).partition(","))
    return bool(comma) and (
        label in phrases("labels") or (maker in phrases("agencies") and label not in phrases("agencies"))
    )


def _is_above_paragraph(blocks: Sequence[Block], number: int) -> bool:
    return any(is_prose(block) and ends_sentence(block.text) for block in blocks[number + 1 : number + 2])


def _is_terse(block: Block) -> bool:
    return len(block.text) <= _TERSE and not is_reported(block.shadow)


def has_line_above(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a long line without a stop stands above a credit, with whole paragraphs above and below both.

    >>> said = "The ferry sank off the coast on Monday, and two of its crew are missing, the owners said."
    >>> lines = [said, "Two women in yellow coats wait on the quay for the last ferry", "Reprodução/TV Globo", said]
    >>> has_line_above([Block(0, len(line), line, line.lower()) for line in lines], 2)
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
