"""Anchor numbers: the marks of comments or notes, 1, 2, 3, printed behind the full stops of an article."""

import re
from collections.abc import Iterator

from newsclean.page import Mark, Page, Role

_BEFORE = '.!?”"'
_FEWEST = 3


def anchors(page: Page) -> Iterator[Mark]:
    """Mark numbers behind full stops that count up from 1 through the article, three of them or more.

    Reads no marks. A single number behind a stop may be a score or a footnote that is spoken of, and stays.
    """
    found: list[Mark] = []
    if not any(f"{sign}1" in page.text for sign in _BEFORE):
        return
    for block in page.blocks:
        at = 0
        while any(sign + str(len(found) + 1) in block.text for sign in _BEFORE):
            match = _anchor(len(found) + 1).search(block.text, at)
            if match is None:
                break
            at = match.end()
            found.append(Mark(block.start + match.start(), block.start + at, Role.JUNK, "anchors/number"))
    if len(found) >= _FEWEST:
        yield from found


def _anchor(number: int) -> re.Pattern[str]:
    return re.compile(rf"(?<=[^\W\d_][{_BEFORE}]){number}(?=\s[A-Z“\"]|$)")
