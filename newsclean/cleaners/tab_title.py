"""A tab's title above a page, once all else is told: where the headline itself stands below, it is the headline again."""

from collections.abc import Iterator

from newsclean.cleaners.headline import SITE, TAB, repeated
from newsclean.page import JUNK, Mark, Page, Role
from newsclean.pruned import without_ends
from newsclean.strength import AFTER
from newsclean.zones import claims


def tab_title(page: Page) -> Iterator[Mark]:
    """Mark the title of a tab whose words stand below the menus, and what says a title again that has lost its site.

    The title of a tab has its site behind it; another title that comes again is one of a list. Stands behind all others and
    reads their marks: until then both stay, since they show where the article begins. Without this a second run, which sees
    neither menus nor site, would find a headline twice.
    """
    ends = {mark.start for mark in page.marks if mark.rule == SITE}
    tabs = [mark for mark in page.marks if mark.rule == TAB]
    if not ends or (tabs and (_is_lost(page) or any(mark.end not in ends for mark in tabs))):
        return
    for mark in tabs:
        yield Mark(mark.start, mark.end, Role.HEADLINE_AGAIN, "tab-title/above")
    if tabs:
        return
    page = without_ends(page)
    claimed = claims(page, before="tab-title/")
    for number, block in enumerate(page.blocks):
        if length := next((end - block.start for end in ends if block.start < end <= block.end), 0):
            again = repeated(page, number, length)
            yield from (mark._replace(rule="tab-title/again") for mark in again if mark.start not in claimed)


def _is_lost(page: Page) -> bool:
    """Whether the headline itself was held for junk when the rest was gone: then the tab has the only one."""
    heads = {mark.start for mark in page.marks if mark.rule == "headline/first"}
    return any(mark.start in heads and mark.rule == AFTER and mark.role in JUNK for mark in page.marks)
