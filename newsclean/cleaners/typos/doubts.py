"""The words of a page that no list holds: found once, cheaply, for all layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaners.typos.blocks import Blocks
from newsclean.lexicons import misspelt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.page import Block, Page

_SHORT_PIECE = 4


class Doubt(NamedTuple):
    """A word no list holds, where it stands in its block, whether the document has it once, and the document.

    `listed` is what the list of misspellings has for it.
    """

    word: str
    place: int
    block: Block
    once: bool
    page: Blocks
    listed: str = ""

    def has(self, word: str) -> bool:
        """Say whether the document has another word, in small letters or capitals."""
        raw = word.encode()
        self.page.asked.add(raw)
        return raw in self.page.words

    @property
    def key(self) -> tuple[object, ...]:
        """What it is known by while its block stays as it is."""
        return self.word, self.place, self.once, self.block.text

    @property
    def start(self) -> int:
        """Where it stands in the page."""
        return self.block.start + self.place

    @property
    def end(self) -> int:
        """Where it ends in the page."""
        return self.start + len(self.word)


def doubts(page: Page | Blocks) -> Iterator[Doubt]:
    """Give the lower-case words of the page's English that no list holds.

    >>> from newsclean import read
    >>> [doubt.word for doubt in doubts(read("He was electiing not to use the veto, Serdyukov said."))]
    ['electiing']

    A word the document also writes with a capital is no doubt but a name.
    """
    key = page if isinstance(page, Blocks) else Blocks(page)
    where = key.watched
    for raw in key.nameless:
        word, blocks = raw.decode(), where[raw]
        if word not in blocks[0].text and (len(blocks) == 1 or _is_name(blocks[:1], word)):
            continue  # most are names, and stand with a capital only
        stands = [(block, place) for block in blocks for place in places(block.text, word)]
        if not stands:
            continue
        once, listed = len(stands) == 1, misspelt().get(raw, b"").decode()
        again = not (once or listed) and len(word) > _SHORT_PIECE  # a word used again is a word
        if not (again or _is_name(blocks, word)):
            yield from (Doubt(word, place, block, once, key, listed) for block, place in stands)


def _is_name(blocks: list[Block], word: str) -> bool:
    capital = word.capitalize()
    for block in blocks:
        text = block.text
        at = text.find(capital)
        while at >= 0:
            if alone(text, at, at + len(capital)):
                return True
            at = text.find(capital, at + len(capital))
    return False


def places(text: str, word: str) -> list[int]:
    """Where the word stands alone."""
    found, at = [], text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            found.append(at)
        at = text.find(word, end)
    return found


def alone(text: str, start: int, end: int) -> bool:
    """Say whether no letter or digit stands beside these places."""
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())
