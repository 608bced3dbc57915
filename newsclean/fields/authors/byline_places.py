"""Where a byline is believed that stands far from the head of its article."""

import re

from newsclean.fields.authors import byline as reading
from newsclean.fields.moments.stamps import is_stamp
from newsclean.page import Page
from newsclean.prose import ends_sentence, prose_span

_LONGEST_CLOSING, _LONG = 40, 120
_BULLETS = " \t\xa0-–—•·*>|"
_LABEL = re.compile(r"(?:aut(?:h?or|eur|ore)|автор|text|tekst|penulis|pewarta|reporter)[^\W\d_]{0,3}\s?:")


def stands_alone(page: Page, number: int) -> bool:
    """Tell whether the one byline further down is the article's: it says so, or a date or the bare name is beside it."""
    block = page.blocks[number]
    if _LABEL.match(block.shadow) or " as told to " in block.shadow:
        return True
    found = reading.read(block.text)
    neighbours = page.blocks[max(0, number - 1) : number + 2]
    again = any(found is not None and other.text == found.names for other in neighbours)
    return number < prose_span(page)[1] and (again or any(is_stamp(other.text) for other in neighbours))


def closes(page: Page, number: int) -> bool:
    """Tell whether a line stands where some papers sign: last, below a sentence, or with "By" or a desk below a long one."""
    block, above = page.blocks[number], page.blocks[number - 1].text if number else ""
    if not ends_sentence(above):
        return False
    signed = block.shadow.startswith(("di ", "von ", "par ", "por ", reading.DESK)) and len(block.text) <= _LONGEST_CLOSING
    dashed = block.text[:1] in _BULLETS and block.shadow.lstrip(_BULLETS).startswith("by ")
    return number == len(page.blocks) - 1 or ((signed or dashed) and len(above) >= _LONG)
