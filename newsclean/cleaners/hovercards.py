"""Hover cards: a politician's name and other articles' headlines in the middle of a sentence.

Some sites print behind a person's name the card that opens when the mouse rests on it: the full name, the headlines glued
to it, and MORE: ``Sen. Ted Cruz Rafael (Ted) Edward CruzWarren goes local … MORE said``.
"""

import re
from collections.abc import Iterator

from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role

_LONGEST, _LONGEST_NAME = 1100, 40
_END = late(r"(?:\s|(?<=[a-z]))MORE\b(?=['’\s.,;:)]|$)")
_NAME = late(r"([A-Z][\w'’-]{1,30})\s(?=[A-Z])|([A-Z][a-z'’-]{3,30})(?=[A-Z][a-z'’-]{2,30}\s)")
_FIRST = late(r"([A-Z][\w'’-]{1,30})\s$")


def hovercards(page: Page) -> Iterator[Mark]:
    """Mark each card from the repeated name to MORE; reads no marks.

    A card is sure when the surname before it ends the full name inside it, with the first headline glued on, or when the
    whole name stands twice.
    """
    for block in page.blocks if "MORE" in page.text else ():
        if "MORE" in block.text:
            yield from _cards(block)


def _cards(block: Block) -> Iterator[Mark]:
    done = 0
    for end in _END.finditer(block.text):
        low = max(done, end.start() - _LONGEST)
        for name in _NAME.finditer(block.text, low, end.start()):
            if _is_card(block.text, name):
                start = name.end() - block.text[name.end() - 1].isspace()
                yield Mark(block.start + start, block.start + end.end(), Role.RELATED, "hovercards/card")
                done = end.end()
                break


def _is_card(text: str, name: re.Match[str]) -> bool:
    """Whether the full name goes on behind a name: with a headline glued to it, or with the same first name and a space.

    A name in capitals is none: MORE stands in the middle of the sentences of a text that is written so.
    """
    if name[0].strip().isupper():
        return False
    surname, between = re.escape(name[1] or name[2]), r"(?:\(?[A-Z][\w.'’-]{0,30}\)?\s){0,6}"
    if re.compile(rf"{between}{surname}(?=[A-Z\d])").match(text, name.end()):
        return True
    first = _FIRST.search(text, max(0, name.start() - _LONGEST_NAME), name.start())
    return bool(first and re.compile(rf"{re.escape(first[1])}\s{between}{surname}\s(?=[A-Z\d])").match(text, name.end()))
