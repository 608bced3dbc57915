"""The words of a page that no list holds: found once, cheaply, for all layers."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsclean.lexicons import known

if TYPE_CHECKING:
    from newsclean.page import Block, Page

_ENGLISH = frozenset(
    b"the of and to that with from which this they their there would been has had but not are who she his by it you we or"
    b" an when what about could said have be for on as can more will".split(),
)
_LEAST_SHARE, _LEAST_IN_ENGLISH = 0.06, 0.02
_SHORT, _LONG = 12, 200
_PLENTY = 10


class Doubt(NamedTuple):
    """A word no list holds, where it stands in its block, whether the document has it once, and all words of it."""

    word: str
    place: int
    block: Block
    once: bool
    blocks: tuple[Block, ...]

    def has(self, word: str) -> bool:
        """Say whether the document has another word, in small letters or capitals."""
        raw = word.encode()
        return any(raw in block.words for block in self.blocks)

    @property
    def start(self) -> int:
        """Where it stands in the page."""
        return self.block.start + self.place

    @property
    def end(self) -> int:
        """Where it ends in the page."""
        return self.start + len(self.word)


class Blocks:
    """The blocks of a page as a key that is cheap to look up: texts remember their hash, tuples do not."""

    __slots__ = ("blocks", "text")

    def __init__(self, page: Page | Blocks) -> None:
        self.text, self.blocks = page.text, page.blocks

    def __hash__(self) -> int:
        return hash(self.text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Blocks) and (self.blocks is other.blocks or self.blocks == other.blocks)


def english(page: Page | Blocks) -> tuple[Block, ...]:
    """Give the blocks that are English, by their own words or, when short, by the document's.

    >>> from newsclean import read
    >>> len(english(read("The vote was close.\\nDie Abstimmung war knapp, sagte der Sprecher der Partei am Abend in Wien.")))
    1
    """
    return _english(Blocks(page))


@lru_cache(maxsize=2)
def _english(key: Blocks) -> tuple[Block, ...]:
    hits = [len(block.words & _ENGLISH) for block in key.blocks]
    most = sum(hits) >= _LEAST_SHARE * sum(min(_LONG, len(block.words)) for block in key.blocks) > 0
    share = _LEAST_IN_ENGLISH if most else _LEAST_SHARE
    return tuple(
        block
        for block, hit in zip(key.blocks, hits, strict=True)
        if (most if len(block.words) < _SHORT else hit >= min(_PLENTY, share * len(block.words)))
    )


def doubts(page: Page | Blocks) -> tuple[Doubt, ...]:
    """Give the lower-case words of the page's English that no list holds.

    >>> from newsclean import read
    >>> [doubt.word for doubt in doubts(read("He was electiing not to use the veto, Serdyukov said."))]
    ['electiing']

    A word the document also writes with a capital is no doubt but a name.
    """
    return _doubts(Blocks(page))


@lru_cache(maxsize=2)
def _doubts(key: Blocks) -> tuple[Doubt, ...]:
    lexicon = known()
    found = [(raw, block) for block in _english(key) for raw in block.words - lexicon if raw.isalpha()]
    often = Counter(raw for raw, _ in found)
    return tuple(
        Doubt(raw.decode(), place, block, often[raw] == 1 and block.shadow.count(raw.decode()) == 1, key.blocks)
        for raw, block in found
        for place in places(block.text, raw.decode())
        if not _stands(key.text, raw.decode().capitalize())
    )


def _stands(text: str, word: str) -> bool:
    return word in text and bool(places(text, word))


def places(text: str, word: str) -> list[int]:
    """Where the word stands alone."""
    places, at = [], text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            places.append(at)
        at = text.find(word, end)
    return places
