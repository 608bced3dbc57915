"""The rules that newsclean brings, as one cleaner."""

from collections.abc import Iterable

from newsclean.cleaners.candidates import keywords
from newsclean.fields.listed_figures import listed_figures
from newsclean.fields.sub_headings import sub_headings
from newsclean.keywords import spotted
from newsclean.page import Mark, Page
from newsclean.rules import shipped


def phrases(page: Page) -> Iterable[Mark]:
    """Mark what the shipped rules claim, but for the article's sub-headings and rows of figures; reads no marks.

    >>> from newsclean import read
    >>> [mark.role.value for mark in phrases(read("Subscribe now to continue reading this article."))]
    ['appeal']
    """
    marks = list(shipped().mark(page, spotted(page, keywords())))
    spared = sub_headings(page, marks) | listed_figures(page, marks)
    return [mark for mark in marks if mark not in spared] if spared else marks
