"""The words of a page that no list holds: found once, cheaply, for all layers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaners.typos.tight import free_words
from newsclean.lexicons import everyday, known, misspelt, names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.page import Block, Page

_ENGLISH = frozenset(
    b"the of and to that with from which this they their there would been has had but not are who she his by it you we or"
    b" an when what about could said have be for on as can more will".split(),
)
_LEAST_SHARE, _LEAST_IN_ENGLISH = 0.06, 0.02
_SHORT, _FEW_NEEDED, _LONG = 12, 50, 200
_ENOUGH, _PLENTY = 500, 10
_LONGEST, _SHORT_PIECE = 28, 4


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
        return self.page.has(word.encode())

    @property
    def start(self) -> int:
        """Where it stands in the page."""
        return self.block.start + self.place

    @property
    def end(self) -> int:
        """Where it ends in the page."""
        return self.start + len(self.word)


class Blocks:
    """The blocks of a page, and what all layers want to know of them, each found once."""

    def __init__(self, page: Page | Blocks) -> None:
        self.text: str = page.text
        self.blocks: tuple[Block, ...] = page.blocks

    @cached_property
    def free_words(self) -> frozenset[str]:
        """The words of the page that stand free."""
        return free_words(self.text)

    def has(self, word: bytes) -> bool:
        """Say whether some block has the word."""
        return any(word in block.words for block in self.blocks)

    @cached_property
    def watched(self) -> dict[bytes, list[Block]]:
        """The words of the page's English that are not everyday ones, with the blocks that have them.

        The words that are written for others, and lone letters, are here however often news prints them.
        """
        common = everyday()
        found: dict[bytes, list[Block]] = {}
        for block in self.blocks:
            if self.mostly_english or _is_english(block.words, most=False):
                for raw in block.words - common:
                    if raw in found:
                        found[raw].append(block)
                    else:
                        found[raw] = [block]
        return found

    @cached_property
    def mostly_english(self) -> bool:
        """Whether most of the page is English."""
        return _mostly_english(self.blocks)

    def has_english(self, block: Block) -> bool:
        """Say whether a block with watched words is English: on an English page most are, so this is asked last."""
        return not self.mostly_english or _is_english(block.words, most=True)

    @cached_property
    def strange(self) -> frozenset[bytes]:
        """The words of the page's English that no list holds, names among them."""
        unknown = frozenset(self.watched) - known()
        return frozenset([raw for raw in unknown if raw.isalpha() and len(raw) <= _LONGEST])

    @cached_property
    def nameless(self) -> frozenset[bytes]:
        """The strange words that are no names either."""
        return self.strange - names()


def _mostly_english(blocks: tuple[Block, ...]) -> bool:
    seen = hits = 0
    for block in blocks:
        seen += min(_LONG, len(block.words))
        hits += len(block.words & _ENGLISH)
        if seen > _ENOUGH:
            break
    return hits >= _LEAST_SHARE * seen > 0


def _is_english(words: frozenset[bytes], *, most: bool) -> bool:
    if len(words) < _SHORT:
        return most
    if most and len(words) < _FEW_NEEDED:
        return not words.isdisjoint(_ENGLISH)
    return len(words & _ENGLISH) >= min(_PLENTY, (_LEAST_IN_ENGLISH if most else _LEAST_SHARE) * len(words))


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
        stands = [(block, place) for block in blocks if word in block.text for place in places(block.text, word)]
        if not stands:
            continue
        once, listed = len(stands) == 1, misspelt().get(raw, b"").decode()
        again = not (once or listed) and len(word) > _SHORT_PIECE  # a word used again is a word
        if not (again or _is_name(blocks, word)):
            yield from (Doubt(word, place, block, once, key, listed) for block, place in stands)


def _is_name(blocks: list[Block], word: str) -> bool:
    capital = word.capitalize()
    return any(capital in block.text and places(block.text, capital) for block in blocks)


def places(text: str, word: str) -> list[int]:
    """Where the word stands alone."""
    found, at = [], text.find(word)
    while at >= 0:
        end = at + len(word)
        if alone(text, at, end):
            found.append(at)
        at = text.find(word, end)
    return found


def alone(text: str, start: int, end: int) -> bool:
    """Say whether no letter or digit stands beside these places."""
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())
