"""The head of a Daily Mail article in the CNN/Daily Mail corpus: its lines run together, with a full stop behind each."""

import re
from collections.abc import Iterator

from newsclean.late import late
from newsclean.page import Mark, Page, Role

_STOP = r"\s{1,4}\.\s{1,4}"
_BY = re.compile(rf"By{_STOP}")
_NAME = late(rf"([A-Z][^.\n]{{2,120}}?(?:\. ?[A-Z][^.\n]{{1,60}}?)?){_STOP}")
_DAY = r"\d{1,2}:\d{2}\s[A-Z]{2,4},\s\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4}"
_UPDATED = r"Last updated at \d{1,2}:\d{2} [AP]M on \d{1,2}[a-z]{2} [A-Z][a-z]{2,8} \d{4}"
_STAMP = late(rf"((?:PUBLISHED|UPDATED):{_STOP}{_DAY}|{_UPDATED}){_STOP}")
_SEAM = late(rf"(?:\||Follow @{{1,2}}\w{{1,30}}){_STOP}|\.\s{{1,4}}")


def dotted(page: Page) -> Iterator[Mark]:
    """Mark the byline and the dates of such a head, with the stops between them.

    >>> from newsclean import clean
    >>> article = clean("By . Ann Lee . PUBLISHED: . 05:12 EST, 1 March 2013 . | . The ferry sank.")
    >>> article.byline, article.published, article.text
    ('Ann Lee', '2013-03-01T05:12-05:00', 'The ferry sank.')

    Reads no marks. Only the very beginning of a text is looked at; a name without the stops is left to the other cleaners.
    """
    text = page.text
    start = page.blocks[0].start if page.blocks else len(text)
    opening = _BY.match(text, start)
    name = _NAME.match(text, opening.end()) if opening else None
    if not name:
        return
    at = name.end()
    ends = [(at, Role.BYLINE)]
    while found := _STAMP.match(text, at) or _SEAM.match(text, at):
        at = found.end()
        ends = [*ends, (at, Role.TIMESTAMP)] if found.lastindex else [*ends[:-1], (at, ends[-1][1])]
    for end, role in ends:
        yield Mark(start, end, role, "dotted/head")
        start = end
