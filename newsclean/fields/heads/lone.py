"""The only title above an article, which nothing else tells."""

from collections.abc import Mapping, Sequence

from newsclean.fields.heads.titles import is_half, is_said, may_stand_alone
from newsclean.likeness import said_in, share
from newsclean.page import Block, Mark, Page

_FEWEST_WORDS, _SOME = 3, 0.2


def lone(page: Page, above: Sequence[tuple[int, Block]], first: int, named: Mapping[int, Mark]) -> int | None:
    """The only title of the head, long enough for one and right above the article, when that takes up some of its words."""
    if not above or first >= len(page.blocks):
        return None
    (number, block), others = above[-1], above[:-1]
    beside = any(b.start not in named and not is_said(b) for b in page.blocks[number + 1 : first])
    if beside or any(other.text.count(" ") >= _FEWEST_WORDS for _, other in others):
        return None
    if not may_stand_alone(block) or is_half(page, number, named):
        return None
    article = said_in(b for b in page.blocks[number + 1 :] if is_said(b))
    return number if share(block, article) >= _SOME else None
