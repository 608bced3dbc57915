"""Anchor numbers: the marks of comments or notes, 1, 2, 3, printed behind the full stops of an article."""

import re
from collections.abc import Iterator

from newsclean.page import Mark, Page, Role

_ANCHOR = re.compile(r"(?<=[^\W\d_][.!?”\"])(\d{1,2})(?=\s[A-Z“\"]|$)")
_FEWEST = 3


def anchors(page: Page) -> Iterator[Mark]:
    """Mark numbers behind full stops that count up from 1 through the article, three of them or more.

    Reads no marks. A single number behind a stop may be a score or a footnote that is spoken of, and stays.
    """
    found: list[Mark] = []
    for block in page.blocks:
        if block.text[-1:].isdigit() or ". " in block.text or ".1" in block.text:
            for match in _ANCHOR.finditer(block.text):
                if int(match[1]) == len(found) + 1:
                    found.append(Mark(block.start + match.start(), block.start + match.end(), Role.JUNK, "anchors/number"))
    if len(found) >= _FEWEST:
        yield from found
