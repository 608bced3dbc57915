"""The language that a page is in: what it declares, unless its paragraphs are clearly in another."""

from collections.abc import Sequence

from newsclean.language import clearly
from newsclean.page import Block
from newsclean.prose import is_prose

_SAMPLE = 2_000
# Languages that are told apart by little, or of which one is written for the other: what is declared holds.
_ALIKE = (frozenset(("no", "nb", "nn", "da")), frozenset(("hr", "sr", "bs", "sh", "sl")), frozenset(("id", "ms")))


def spoken(declared: str, blocks: Sequence[Block]) -> str:
    """Give the declared language, or the one in which the paragraphs of the page are: themes come with English as it is.

    >>> from newsclean.page import Block
    >>> text = "La nave è affondata al largo della costa lunedì, e due uomini non sono stati trovati, ha detto il sindaco. " * 5
    >>> spoken("en-US", [Block(0, len(text), text, text.lower())]), spoken("it-CH", [Block(0, len(text), text, text.lower())])
    ('it', 'it-CH')

    Short pages, and those in a language that has no list of words, keep what they declare.
    """
    sample = _sample(blocks)
    found = clearly(sample) if sample else None
    own = declared.partition("-")[0]
    if not found or found == own or any({found, own} <= alike for alike in _ALIKE):
        return declared
    return found


def _sample(blocks: Sequence[Block]) -> str:
    """The first paragraphs of prose, of those that are no links."""
    pieces, length = [], 0
    for block in blocks:
        if is_prose(block) and block.linked < 0.5:  # noqa: PLR2004 - half of it
            pieces.append(block.text)
            length += len(block.text)
            if length > _SAMPLE:
                break
    return "\n".join(pieces)
