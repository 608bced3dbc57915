"""The rules that newsclean brings, as one cleaner."""

import re
from collections.abc import Iterable

from newsclean.cleaners.candidates import keywords
from newsclean.fields.sub_headings import sub_headings
from newsclean.keywords import spotted
from newsclean.page import Mark, Page
from newsclean.rules import shipped

_LISTING = re.compile(r"(?:pre|code|samp|kbd)(?![a-z-])")


def phrases(page: Page) -> Iterable[Mark]:
    """Mark what the shipped rules claim, but for the article's sub-headings and listings of code; reads no marks.

    >>> from newsclean import read
    >>> [mark.role.value for mark in phrases(read("Subscribe now to continue reading this article."))]
    ['appeal']
    """
    marks = list(shipped().mark(page, spotted(page, keywords())))
    listings = [block for block in page.blocks if block.tags and _LISTING.match(block.tags[-1])]
    if marks and listings:
        marks = [mark for mark in marks if not any(block.start <= mark.start < block.end for block in listings)]
    spared = sub_headings(page, marks)
    return [mark for mark in marks if mark not in spared] if spared else marks
