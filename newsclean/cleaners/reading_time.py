"""The reading time that a page claims for its article."""

from collections.abc import Iterator

from newsclean.cleaners.candidates import candidates
from newsclean.fields.authors import byline
from newsclean.fields.moments.reading_time import ReadingTime, find, is_bare, is_range, trigger_words
from newsclean.fields.moments.reading_words import SIGNS
from newsclean.fields.moments.stamps import is_stamp
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import is_prose, prose_span
from newsclean.pruned import past_junk

_LONGEST = 200
_SHORTEST = 14
_HEAD = 6
_BETWEEN = " |•·/,;–—-().:"


def reading_time(page: Page) -> Iterator[Mark]:
    r"""Mark the reading time in the lines above the article, or in a line of its own down to right below its end.

    >>> from newsclean.read import read
    >>> page = read("Ferry sinks\n3 minute read.\n" + "The ferry sank on Monday, and two of its crew were lost. " * 3)
    >>> [page.text[m.start : m.end] for m in reading_time(page)]
    ['3 minute read.']

    Those further down belong to other stories.
    """
    page = past_junk(page)
    first, last = prose_span(page)
    for number, block, _ in candidates(page, trigger_words(), SIGNS):
        if number > last > 0:
            return
        ranged = number < _HEAD and is_range(block.text) and any(map(is_prose, page.blocks[number + 1 : number + 2]))
        if ranged or (len(block.text) <= _SHORTEST and _is_bare(page, number)):
            yield block.mark(Role.READING_TIME, "reading-time/minutes")
        if not _may_claim(block) or (claimed := find(block.text)) is None:
            continue
        rest = block.text[: claimed.start] + block.text[claimed.end :]
        if not any(c.isalnum() for c in rest):
            yield block.mark(Role.READING_TIME, "reading-time/line")
        elif is_stamp(block.text) or (number < first and _is_signed(block.text, claimed)):
            yield Mark(
                block.start + claimed.start, block.start + claimed.end, Role.READING_TIME, "reading-time/in-timestamp"
            )


def _is_signed(text: str, claimed: ReadingTime) -> bool:
    """Whether a byline stands before or behind a reading time in its line: ``By Ann Lee | 3 min read``."""
    before, behind = text[: claimed.start].rstrip(_BETWEEN), text[claimed.end :].lstrip(_BETWEEN)
    return bool(before or behind) and not (before and behind) and byline.read(before or behind) is not None


def _is_bare(page: Page, number: int) -> bool:
    """``5 min`` beside a byline or a date."""
    beside = (*page.blocks[max(0, number - 1) : number], *page.blocks[number + 1 : number + 2])
    return is_bare(page.blocks[number].text) and any(is_stamp(block.text) or byline.read(block.text) for block in beside)


def _may_claim(block: Block) -> bool:
    if len(block.text) > _LONGEST:
        return False
    return block.text.isascii() or any(s in block.text for s in SIGNS) or not trigger_words().isdisjoint(block.words)
