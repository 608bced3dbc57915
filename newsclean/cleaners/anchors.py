"""Anchor numbers: the marks of comments or notes, 1, 2, 3, printed behind the full stops of an article."""

from collections.abc import Iterator

from newsclean.late import late
from newsclean.page import Mark, Page, Role

_BEFORE = '.!?”"'
_FEWEST = 3
_ANCHOR = late(rf"(?<=[^\W\d_][{_BEFORE}])[0-9]{{1,7}}(?=\s[A-Z“\"]|$)")


def anchors(page: Page) -> Iterator[Mark]:
    """Mark numbers behind full stops that count up from 1 through the article, three of them or more.

    Reads no marks. A single number behind a stop may be a score or a footnote that is spoken of, and stays.
    """
    found: list[Mark] = []
    if not any(_opens(page.text, f"{sign}1") for sign in _BEFORE):
        return
    for block in page.blocks:
        if any(f"{sign}{len(found) + 1}" in block.text for sign in _BEFORE):
            for match in _ANCHOR.finditer(block.text):
                if match[0] == str(len(found) + 1):
                    found.append(Mark(block.start + match.start(), block.start + match.end(), Role.JUNK, "anchors/number"))
    if len(found) >= _FEWEST:
        yield from found


def _opens(text: str, anchor: str) -> bool:
    """Whether the first number stands somewhere behind a sentence; a decimal point is none."""
    at = text.find(anchor)
    while at >= 0:
        if text[at - 1 : at].isalpha():
            return True
        at = text.find(anchor, at + 1)
    return False
