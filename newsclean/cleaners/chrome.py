"""What of a page of HTML is not its article: navigation, teasers, comments, consent, and all the rest around it."""

from collections.abc import Iterator

from newsclean.page import Mark, Page, Role


def chrome(page: Page) -> Iterator[Mark]:
    """Mark every block of a page that is not its article; reads the votes that `read_html` set.

    A page of plain text has neither elements nor votes, and gets no marks.
    """
    voted = {mark.start for mark in page.marks if mark.rule == "vote/trafilatura"}
    for block in page.blocks:
        if block.tags and block.start not in voted:
            yield block.mark(Role.JUNK, "chrome/outvoted", 0.97)
