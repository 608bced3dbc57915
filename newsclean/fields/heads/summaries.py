"""Paragraphs at the top of an article that it says again further down: its standfirst, or the summary of a long one."""

from collections.abc import Mapping, Sequence

from newsclean.likeness import lacks, longest_first, stems
from newsclean.page import JUNK, Block, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.pruned import without
from newsclean.strength import SURE

_LONGEST, _LONGEST_UNSTOPPED = 400, 320
_MOST_LINES = 4
_NEAR = 12
_LONG_ARTICLE, _ENOUGH = 10, 2
_FEWEST_SENTENCE = 60
_FEWEST_STEMS = 8
_TWIN, _SURE_TWIN, _NEARLY_ALL = 0.6, 0.75, 0.9
_QUOTES = ('"', "“", "«", "„", "'", "‘", "-", "–", "—")
_TIMES_AS_LONG = 6  # a box of many entries has some of everybody's words


def left_of(page: Page, block: Block) -> Block:
    """Give a block as it reads without the junk inside it; a sentence that the article says again is none."""
    inside = (m for m in page.marks if block.start <= m.start and m.end <= block.end and m.rule != "repeats/pull-quote")
    junk = [m for m in inside if m.role in JUNK and m.score >= SURE]
    return without(block, junk) if junk else block


def summaries(page: Page, number: int, roles: Mapping[int, Role]) -> int:
    """Tell how many paragraphs from here on are said again further down, as the summaries of long articles are."""
    free = [block for block in page.blocks[number:] if block.start not in roles and is_prose(block)]
    said = page.blocks[number].text.startswith(_QUOTES)  # what somebody said may be said again
    if (
        _ENOUGH <= len(free) < _LONG_ARTICLE
        and free[0].start == page.blocks[number].start
        and (
            _is_begun_again(*free[:2])
            or any(_is_within(free[0], other) for other in free[1 + said : 2 + _NEAR])
            or _is_again(free)
            or (not said and _is_nearly_said(free[1 : 2 + _NEAR], left_of(page, free[0])))
        )
    ):
        return 1
    count, sure = 0, 0.0
    for block in free[:_MOST_LINES] if len(free) >= _LONG_ARTICLE else ():
        if block.start != page.blocks[number + count].start or len(block.text) > _LONGEST:
            break
        below = free[count + 1 : count + 1 + _NEAR]
        alike = _likest(below, left_of(page, block))
        if alike < _TWIN or (not count and any(other.shadow == block.shadow for other in below)):
            break  # the first of an article that is printed twice is no summary
        count, sure = count + 1, max(sure, alike)
    return count if sure >= _SURE_TWIN else 0


def is_unstopped(blocks: Sequence[Block]) -> bool:
    """Tell whether the first of three paragraphs lacks the stop that the others have, as Italian papers set standfirsts."""
    below = [is_prose(block) and ends_sentence(block.text) for block in blocks[1:]]
    text = blocks[0].text.rstrip("\"'”’») ")
    return len(below) > 1 and all(below) and text[-1:].isalpha() and len(text) <= _LONGEST_UNSTOPPED


def _is_begun_again(block: Block, below: Block) -> bool:
    """Whether a paragraph begins with the whole one above it, which is then its standfirst."""
    return _FEWEST_SENTENCE < len(block.text) < len(below.text) and below.shadow.startswith(block.shadow)


def _is_nearly_said(below: Sequence[Block], block: Block) -> bool:
    """Whether one of these has nearly all of a paragraph's stems; the same paragraph again is no summary of it."""
    return all(other.shadow != block.shadow for other in below) and _likest(below, block) >= _NEARLY_ALL


def _is_within(block: Block, below: Block) -> bool:
    """Whether a paragraph further down has a whole one inside it, be it without its stop."""
    return _FEWEST_SENTENCE < len(block.text) < len(below.text) and block.shadow.rstrip(".") in below.shadow


def _is_again(free: Sequence[Block]) -> bool:
    """Whether the first paragraph stands as it is further down, with other words behind it than up here."""
    below = next((n for n, block in enumerate(free[2:], 2) if block.shadow == free[0].shadow), 0)
    return below > 0 and free[1].shadow not in (free[0].shadow, *(block.shadow for block in free[below + 1 : below + 2]))


def _likest(blocks: Sequence[Block], block: Block) -> float:
    """The largest share of a paragraph's stems that one of these blocks has; 0 where none has enough of them for twins."""
    wanted = stems(block)
    if len(wanted) < _FEWEST_STEMS:
        return 0.0
    rare, most = longest_first(stem for stem in wanted if stem.isascii()), int(len(wanted) * (1 - _TWIN))
    longest = _TIMES_AS_LONG * len(block.text)
    # In a block that has a stem it can be read.
    near = (other for other in blocks if len(other.text) <= longest and not lacks(other.shadow, rare, most))
    return max((len(wanted & stems(other)) / len(wanted) for other in near), default=0.0)
