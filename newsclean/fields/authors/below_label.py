"""Bylines below a line that says who wrote the article: ``Written by`` / ``Ann Lee``."""

from newsclean.fields.authors import byline as reading
from newsclean.fields.authors import byline_openers
from newsclean.fields.known.employers import is_outlet
from newsclean.fields.known.names import is_sure_name
from newsclean.page import Block, Page
from newsclean.prose import ends_sentence

_LABELS = frozenset(  # which open no line with a name in it
    ("words", "krönika", "gästkrönika", "kronik", "kronikk", "klumme", "kolumni")
)
_MOST_WORDS = 4


def is_label(block: Block) -> bool:
    """Tell whether a line opens a byline and is nothing else.

    >>> is_label(Block(0, 5, "Autor", "autor")), is_label(Block(0, 8, "Analysis", "analysis"))
    (True, False)
    """
    return block.shadow.strip(" :") in _LABELS or byline_openers.is_label(block.shadow)


def is_below_label(page: Page, number: int) -> bool:
    """Tell whether a line stands below such a label, and is a name, an agency, a paper, or written as a name is.

    Below the first line of a page only what is known for a name counts: there a title may stand.
    """
    if not number or not is_label(page.blocks[number - 1]):
        return False
    label, text = page.blocks[number - 1].text.strip(" :"), page.blocks[number].text
    said = any(reading.read(f"{label}{between}{text}") for between in (" ", ": "))
    return said or is_sure_name(text) or is_outlet(text) or (number > 1 and _may_be_name(text))  # first may be a title


def _may_be_name(text: str) -> bool:
    """Whether a line that no list knows is written as names are, in up to four words."""
    words = text.split()
    return len(words) <= _MOST_WORDS and all(word[0].isupper() for word in words) and not ends_sentence(text)
