"""Hover cards: a politician's name and other articles' headlines in the middle of a sentence.

Some sites print behind a person's name the card that opens when the mouse rests on it: the full name, the headlines glued
to it, and MORE: ``Sen. Ted Cruz Rafael (Ted) Edward CruzWarren goes local … MORE said``.
"""

import re
from collections.abc import Iterator

from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role

_LONGEST = 700
_END = late(r"\sMORE\b(?=['’\s.,;:)]|$)")
_NAME = late(r"([A-Z][\w'’-]{1,30})\s(?=[A-Z])")


def hovercards(page: Page) -> Iterator[Mark]:
    """Mark each card from the repeated name to MORE; reads no marks.

    A card is sure when the surname before it ends the full name inside it, with the first headline glued on.
    """
    for block in page.blocks if "MORE" in page.text else ():
        if "MORE" in block.text:
            yield from _cards(block)


def _cards(block: Block) -> Iterator[Mark]:
    done = 0
    for end in _END.finditer(block.text):
        low = max(done, end.start() - _LONGEST)
        for name in _NAME.finditer(block.text, low, end.start()):
            glued = re.compile(rf"(?:\(?[A-Z][\w.'’-]{{0,30}}\)?\s){{0,6}}{re.escape(name[1])}(?=[A-Z])")
            if glued.match(block.text, name.end()):
                yield Mark(block.start + name.end() - 1, block.start + end.end(), Role.RELATED, "hovercards/card")
                done = end.end()
                break
