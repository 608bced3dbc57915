"""Titles as long as paragraphs: right above an article, or in a menu of titles."""

from collections.abc import Mapping, Sequence

from newsclean.fields.heads.title_ends import CRUMBS
from newsclean.fields.heads.titles import ENGLISH, like_title
from newsclean.late import late
from newsclean.likeness import is_dense
from newsclean.page import Block, Mark, Page
from newsclean.prose import ends_sentence, goes_on, is_prose, sets_no_stop

_LONGEST, _LONGEST_TWICE = 180, 140
_TERSE = 4
_CALL = late(r"(?:[^.?!]{1,140}!\s?){1,3}")
_STATED = tuple(".。।۔॥։።។」』")  # how sentences end that neither ask nor shout
_FEWEST_BESIDE = 2
_ABROAD = frozenset((b"a", b"in", b"to", b"for"))


def is_long_title(page: Page, number: int, named: Mapping[int, Mark]) -> bool:
    """Tell whether a block as long as a paragraph is a title above one: ``Minister resigns. Board wants a new quay``."""
    if _is_amid_titles(page.blocks, number):
        return True
    block, behind = page.blocks[number], page.blocks[number + 1 : number + 2]
    if (
        len(block.text) > _LONGEST_TWICE
        or (ends_sentence(block.text) and not _CALL.fullmatch(block.text) and not _is_twice(block, behind))
        or not like_title(block)
        or goes_on(page.blocks, number)
        or (". " in block.text and _is_english(block))
    ):
        return False
    below = any(other.start in named for other in page.blocks[number + 2 : number + 3])
    return any(
        other.start in named
        or other.shadow == block.shadow
        or (is_prose(other) and (below or ends_sentence(other.text)))
        or _is_above_thai(block, other)
        for other in behind
    )


def _is_above_thai(block: Block, other: Block) -> bool:
    """Tell whether the block below is a paragraph of Thai, which sets no stops and is longer by far."""
    return sets_no_stop(block.text) and 2 * len(other.text) > 3 * len(block.text) and is_dense(other.text)


def _is_twice(block: Block, behind: Sequence[Block]) -> bool:
    """Tell whether a title stands again right below itself, which no paragraph does."""
    return any(other.shadow == block.shadow for other in behind)


def _is_english(block: Block) -> bool:
    """Whether a line has small words that are English, or two that other languages have as well."""
    said = ENGLISH & block.words
    return len(said) > 1 or not said <= _ABROAD


def _is_amid_titles(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a block as long as a paragraph is a title in a menu of titles: two stand above it and two below.

    It asks, or has two sentences and no stop: ``Who pays for the quay? Ask the mayor``. Or it is the way to the title below.
    """
    block, behind = blocks[number], blocks[number + 1 : number + 3]
    crumbs = sum(block.text.count(sign) for sign in CRUMBS) > 1
    if crumbs and behind and behind[0].text.count(" ") >= _TERSE and block.text.endswith(behind[0].text):
        return True
    near = (*blocks[max(0, number - 2) : number], *behind)
    if len(near) < 2 * _FEWEST_BESIDE or len(block.text) > _LONGEST or block.text.endswith(_STATED):
        return False
    return all(like_title(other) and not other.text.endswith((*_STATED, ":")) for other in near)
