"""A byline of names alone, as Japanese and Chinese papers set it between title and article."""

from newsclean.fields.authors.byline_east import SURNAMES
from newsclean.fields.authors.mentioned import is_told_of
from newsclean.fields.candidates import is_dense
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.japanese import japanese_names
from newsclean.fields.moments.stamps import is_stamp
from newsclean.page import Page
from newsclean.shadow import shadow

_BULLETS = "•*–— "
_CHINESE = 3


def is_bare_in_east(page: Page, number: int) -> bool:
    """Tell whether a line is Japanese names, or a Chinese one with a date beside it, of whom the article does not speak."""
    text = page.blocks[number].text.lstrip(_BULLETS)
    if not number or not text or not is_dense(text):
        return False
    named = japanese_names(text)
    if not named and len(text) == _CHINESE and text[0] in SURNAMES and shadow(text) not in gazetteer().cities:
        beside = (*page.blocks[number - 1 : number], *page.blocks[number + 1 : number + 2])
        named = (text,) if any(is_stamp(block.text) for block in beside) else ()
    return bool(named) and not any(is_told_of(page, name) for name in named)
