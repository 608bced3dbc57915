"""The headline that a page has run into the caption of its first line, and the caption before it."""

from collections.abc import Sequence

from newsclean.fields.heads.titles import ENGLISH
from newsclean.fields.pictures.played import is_played
from newsclean.fields.pictures.run_in import credited_end, head_parts, is_title, said_end
from newsclean.likeness import said_in, share
from newsclean.page import Block, Mark, Role
from newsclean.prose import is_prose
from newsclean.pruned import without

OPENING = "captions/opening"
_NEAR, _LEDE = 2, 6
_FEWEST_ENGLISH = 2  # "a" alone is Polish as well
_SAID = 0.5  # of the words of a headline that a caption was run into


def run_in(blocks: Sequence[Block]) -> dict[int, Mark]:
    """Find a caption without its credit that the headline has been run into, whose words the article takes up."""
    block, below = blocks[0], [other for other in blocks[1 : 1 + _LEDE] if is_prose(other)]
    end = 0 if len(ENGLISH & block.words) < _FEWEST_ENGLISH or is_played(block.text) else said_end(block.text)
    if not end or not any(map(is_prose, blocks[1 : 1 + _NEAR])):
        return {}
    title = without(block, [Mark(block.start, block.start + end, Role.CAPTION, OPENING)])
    return {0: Mark(block.start, block.start + end, Role.CAPTION, OPENING)} if share(title, said_in(below)) >= _SAID else {}


def head_behind(block: Block, end: int) -> tuple[Mark, ...]:
    """Give the headline, and its standfirst, that go on behind the caption of a page's first line."""
    title = block.text[end - block.start :].strip()
    at = block.end - len(title)
    if is_title(title):
        return (Mark(at, block.end, Role.HEADLINE, "captions/headline"),)
    start, stop = head_parts(title)
    if not stop or credited_end(block.text) != end - block.start:
        return ()
    above = (Mark(at, at + start, Role.KICKER, "captions/kicker"),) if start else ()
    return (
        *above,
        Mark(at + start, at + stop, Role.HEADLINE, "captions/headline"),
        Mark(at + stop, block.end, Role.STANDFIRST, "captions/standfirst"),
    )
