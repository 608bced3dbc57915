"""The words of a page that no list holds: found once, cheaply, for all layers."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsclean.lexicons import confusions, known, names

if TYPE_CHECKING:
    from newsclean.page import Block, Page

_ENGLISH = frozenset(
    b"the of and to that with from which this they their there would been has had but not are who she his by it you we or"
    b" an when what about could said have be for on as can more will".split(),
)
_LEAST_SHARE, _LEAST_IN_ENGLISH = 0.06, 0.02
_SHORT, _FEW_NEEDED, _LONG = 12, 50, 200
_ENOUGH, _PLENTY = 500, 10
_LONGEST = 28


class Doubt(NamedTuple):
    """A word no list holds, where it stands in its block, whether the document has it once, and the document."""

    word: str
    place: int
    block: Block
    once: bool
    page: Blocks

    def has(self, word: str) -> bool:
        """Say whether the document has another word, in small letters or capitals."""
        return word.encode() in self.page.words()

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

    __slots__ = ("_words", "blocks", "text")
    blocks: tuple[Block, ...]
    text: str

    def __init__(self, page: Page | Blocks) -> None:
        self.text, self.blocks = page.text, page.blocks
        self._words: frozenset[bytes] | None = None

    def words(self) -> frozenset[bytes]:
        """Give all words of the page."""
        if self._words is None:
            self._words = frozenset().union(*(block.words for block in self.blocks))
        return self._words

    def __hash__(self) -> int:
        return hash(self.text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Blocks) and (self.blocks is other.blocks or self.blocks == other.blocks)


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
    found: list[Doubt] = []
    named = names()
    for raw, blocks in strange(key).items():
        if raw in named:
            continue
        word = raw.decode()
        stands = [(block, place) for block in blocks if word in block.text for place in places(block.text, word)]
        if stands and not any(places(block.text, word.capitalize()) for block in blocks):
            once = len(stands) == 1
            found += (Doubt(word, place, block, once, key) for block, place in stands)
    return tuple(found)


@lru_cache(maxsize=2)
def watched(key: Blocks) -> dict[bytes, list[Block]]:
    """Give the words of the page's English that some layer looks at, with the blocks that have them.

    They are those that no list holds, names among them, lone letters, and the words that are written for others.
    """
    plain = _plain()
    found: dict[bytes, list[Block]] = defaultdict(list)
    most = _mostly_english(key.blocks)
    for block in key.blocks:
        if not most and not _is_english(block.words, most=False):
            continue
        odd = block.words - plain
        if odd and (not most or len(block.words) < _SHORT or _is_english(block.words, most=True)):
            for raw in odd:
                found[raw].append(block)
    return found


@cache
def _plain() -> frozenset[bytes]:
    return known() - confusions().keys() - {raw for raw in known() if len(raw) == 1}


def strange(key: Blocks) -> dict[bytes, list[Block]]:
    """Give the words of the page's English that no list holds, names among them, and the blocks that have them."""
    everyday = known()
    return {
        raw: blocks for raw, blocks in watched(key).items() if len(raw) <= _LONGEST and raw not in everyday and raw.isalpha()
    }


def places(text: str, word: str) -> list[int]:
    """Where the word stands alone."""
    found, at = [], text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            found.append(at)
        at = text.find(word, end)
    return found
