"""Anchor numbers: the marks of comments or notes, 1, 2, 3, printed behind the full stops of an article."""

from collections.abc import Iterator

from newsclean.late import late
from newsclean.page import Mark, Page, Role

_BEFORE = '.!?”"'
_FEWEST = 3
_FIRST = late(rf"1(?<=[{_BEFORE}]1)")  # behind a sentence: a decimal point is none
_ANCHOR = late(rf"(?<=[^\W\d_][{_BEFORE}])[0-9]{{1,7}}(?=\s[A-Z“\"]|$)")


def anchors(page: Page) -> Iterator[Mark]:
    """Mark numbers behind full stops that count up from 1 through the article, three of them or more.

    Reads no marks. A single number behind a stop may be a score or a footnote that is spoken of, and stays.
    """
    found: list[Mark] = []
    if not any(page.text[match.start() - 2].isalpha() for match in _FIRST.finditer(page.text, 2)):
        return
    for block in page.blocks:
        if any(f"{sign}{len(found) + 1}" in block.text for sign in _BEFORE):
            for match in _ANCHOR.finditer(block.text):
                if match[0] == str(len(found) + 1):
                    found.append(Mark(block.start + match.start(), block.start + match.end(), Role.JUNK, "anchors/number"))
    if len(found) >= _FEWEST:
        yield from found
