"""The rules that newsclean brings, as one cleaner."""

from collections.abc import Iterable

from newsclean.cleaners.candidates import keywords
from newsclean.fields.closing.notes import kind
from newsclean.fields.listed_figures import listed_figures
from newsclean.fields.sub_headings import sub_headings
from newsclean.keywords import spotted
from newsclean.page import Mark, Page, Role
from newsclean.rules import shipped

_NOTES = frozenset(("correction", "machine-summary", "translation"))


def phrases(page: Page) -> Iterable[Mark]:
    """Mark what the shipped rules claim, but for the article's sub-headings, rows of figures and notes; reads no marks.

    >>> from newsclean import read
    >>> [mark.role.value for mark in phrases(read("Subscribe now to continue reading this article."))]
    ['appeal']

    A correction is a field, and who translated or summed up a text as well, so that no rule takes it for junk.
    """
    marks = list(shipped().mark(page, spotted(page, keywords())))
    spared = sub_headings(page, marks) | listed_figures(page, marks) | _notes(page, marks)
    return [mark for mark in marks if mark not in spared] if spared else marks


def _notes(page: Page, marks: Iterable[Mark]) -> frozenset[Mark]:
    """Those of the marks that call junk what is a note of the article."""
    junk = {mark.start: mark for mark in marks if mark.role is Role.JUNK}
    return frozenset(junk[b.start] for b in page.blocks if b.start in junk and kind(b.text) in _NOTES)
