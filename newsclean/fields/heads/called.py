"""Headlines that a program calls so, and those that ask, call or trail off, as paragraphs do and no standfirst does."""

from collections.abc import Mapping, Sequence

from newsclean.late import late
from newsclean.page import JUNK, Block, Mark, Page, Role

_BY_PROGRAMS = "records/"
_SIGNED = frozenset({Role.BYLINE, Role.TIMESTAMP})
_ENDS = ("?", "!", "…", "...", "….")
_STOPPED = late(r"[^\W\d_]{3}\. ")
_LONGEST, _FEWEST_SPACES = 180, 3


def called(page: Page, above: Sequence[tuple[int, Block]], named: Mapping[int, Mark]) -> int | None:
    """Give the first line of a page that ends so, when the byline or the date stands right below it, junk aside."""
    if not above or above[0][0]:
        return None
    title = above[0][1].text
    roles = (mark.role if (mark := named.get(block.start)) else None for block in page.blocks[1:])
    below = next((role for role in roles if role not in JUNK), None)
    short = len(title) <= _LONGEST and title.count(" ") >= _FEWEST_SPACES
    if title.endswith("!") and _STOPPED.search(title):
        return None  # "Read on. Thanks for your support!"
    return 0 if short and title.endswith(_ENDS) and below in _SIGNED else None


def labelled(page: Page) -> int | None:
    """Give the line before which a program wrote that it is the headline, if there is one."""
    starts = {m.start for m in page.marks if m.role is Role.HEADLINE and m.rule.startswith(_BY_PROGRAMS)}
    return next((number for number, block in enumerate(page.blocks) if block.start in starts), None) if starts else None
