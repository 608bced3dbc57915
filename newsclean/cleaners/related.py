"""Lists of other articles: from their header to where the article resumes, or to the end."""

from collections.abc import Iterator

from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.strength import SURE
from newsclean.zones import claims, ends_sentence, free_span, is_prose, without_ends

_LONGEST_ITEM = 200
_MOST_INSIDE = 12


def related(page: Page) -> Iterator[Mark]:
    """Mark what follows the header of a list of other articles: its titles, dates and teasers.

    Reads the marks of rules whose name begins with ``header``. At the tail everything to the end goes but what other
    cleaners have named; between paragraphs only short lines without a full stop, up to where the article resumes.
    """
    page = without_ends(page)
    headers = {m.start for m in page.marks if "/related/header" in m.rule and m.score >= SURE}
    claimed = claims(page, before="related/")
    kept = {start for start, mark in claimed.items() if mark.role not in JUNK}
    _, last = free_span(page, claimed)
    for number, block in enumerate(page.blocks):
        if block.start not in headers:
            continue
        items = page.blocks[number + 1 :]
        taken = _tail(items, kept) if number >= last else _inside(items)
        if taken:
            yield Mark(taken[0].start, taken[-1].end, Role.RELATED, "related/run", score=0.9)


def _tail(items: tuple[Block, ...], kept: set[int]) -> list[Block]:
    taken: list[Block] = []
    for item in items:
        if item.start in kept and not taken:
            return []
        if item.start in kept and len(item.text) > 40:  # noqa: PLR2004 - a date of the list's own is shorter
            break
        taken.append(item)
    return taken


def _inside(items: tuple[Block, ...]) -> list[Block]:
    taken: list[Block] = []
    for item in items[:_MOST_INSIDE]:
        if is_prose(item) or ends_sentence(item.text) or len(item.text) > _LONGEST_ITEM:
            return taken
        taken.append(item)
    return []
