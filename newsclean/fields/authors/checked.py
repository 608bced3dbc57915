"""Who has checked or reviewed an article: a name behind ``Fact checked by``, which is no byline."""

from newsclean.fields.known.names import is_name
from newsclean.page import Page
from newsclean.shadow import shadow

_LONGEST = 100


def is_left_over(page: Page, number: int) -> bool:
    """Tell whether a line is a name whose label above is junk: who checked an article goes with ``Fact checked by``."""
    block = page.blocks[number]
    over = page.text[max(0, block.start - _LONGEST) : block.start].rstrip().rpartition("\n")[2].strip()
    known = number > 0 and page.blocks[number - 1].text.endswith(over)
    return not known and _is_label(shadow(over), block.shadow) and is_name(block.text)


def is_checked(page: Page, number: int) -> bool:
    """Tell whether the line above or below says that this person has checked the article: ``Fact checked by …``."""
    near = [block.shadow for block in page.blocks[max(0, number - 1) : number + 2]]
    return any(_is_label(text, page.blocks[number].shadow) for text in near)


def _is_label(text: str, name: str) -> bool:
    said = text.endswith((" by", f" by {name}"))
    return said and not text.startswith(("written", "words", "story", "text", "by"))
