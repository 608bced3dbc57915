"""The headline below a menu: a page that begins with the titles of other articles."""

from collections.abc import Sequence

from newsclean.fields.heads.titles import like_title
from newsclean.likeness import share, stems
from newsclean.page import Block, Page, Role
from newsclean.prose import ends_sentence

FURNITURE = ("byline/", "timestamps/")
"""How the rules of bylines and dates begin."""

MENU = 6
"""How many lines above an article are a menu."""
_LAST = 5
_ANSWERED, _FEWEST_SAID, _CLEARLY = 0.33, 2, 0.75
_FEWEST_SPACES = 2
_NEAR = 2


def below_menu(page: Page, above: Sequence[tuple[int, Block]], article: frozenset[bytes]) -> int | None:
    """Give the number of the title below a menu of six lines or more; None where none can be told.

    It is one of the last lines, and of all clearly the one that the article takes up most. Or it is the last, menu or not,
    above a standfirst with a byline or a date below it.
    """
    if not above:
        return None
    shares = {
        number: share(block, article) for number, block in above if like_title(block) and not ends_sentence(block.text)
    }
    number = max(shares, key=lambda n: (shares[n], n), default=0)
    said = shares.get(number, 0.0)
    near = [share for n, share in shares.items() if n >= above[-_LAST:][0][0] and share > said * _CLEARLY]
    enough = said >= _ANSWERED and near == [said] and said * len(stems(page.blocks[number])) >= _FEWEST_SAID
    if len(above) >= MENU and enough:
        return number
    last, block = above[-1]
    starts = {m.start for m in page.marks if m.rule.startswith(FURNITURE)}
    signed = any(below.start in starts for below in page.blocks[last + 2 : last + 2 + _NEAR])
    return last if signed and shares.get(last, 0) > 0 and block.text.count(" ") >= _FEWEST_SPACES else None


def is_signed(page: Page, number: int) -> bool:
    """Tell whether a title is the first line of all, more than names, and a byline stands right below it."""
    if number or not any(word.islower() and len(word) > len("and") for word in page.blocks[0].text.split()):
        return False
    return any(m.role is Role.BYLINE and m.start == page.blocks[1].start for m in page.marks)
