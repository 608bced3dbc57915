"""The rules that newsclean brings, as one cleaner."""

from collections.abc import Iterable

from newsclean.cleaners.candidates import keywords
from newsclean.keywords import spotted
from newsclean.page import Mark, Page
from newsclean.rules import shipped


def phrases(page: Page) -> Iterable[Mark]:
    """Mark what the shipped rules claim; reads no marks.

    >>> from newsclean import read
    >>> [mark.role.value for mark in phrases(read("Subscribe now to continue reading this article."))]
    ['appeal']
    """
    return shipped().mark(page, spotted(page, keywords()))
