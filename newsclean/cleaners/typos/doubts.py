"""The words of a page that no list holds: found once, cheaply, for all layers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaners.typos.english import is_english, mostly_english
from newsclean.cleaners.typos.tight import free_words
from newsclean.keywords import word_lists
from newsclean.lexicons import misspelt, names
from newsclean.lexicons.sieve import everyday, looked_at, unknown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.page import Block, Page

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
        return word.encode() in self.page.words

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

    def __init__(self, page: Page) -> None:
        self.text: str = page.text
        self.blocks: tuple[Block, ...] = page.blocks
        self.lists = word_lists(page)

    @cached_property
    def free_words(self) -> frozenset[str]:
        """The words of the page that stand free."""
        return free_words(self.text)

    @cached_property
    def words(self) -> frozenset[bytes]:
        """The words of the page."""
        return frozenset().union(*self.lists)

    @cached_property
    def mostly_english(self) -> bool:
        """Whether most of the page is English."""
        return mostly_english(self.lists)

    def has_english(self, block: Block) -> bool:
        """Say whether a block with watched words is English: on an English page most are, so this is asked last."""
        return not self.mostly_english or is_english(block.words, most=True)

    @cached_property
    def _english(self) -> tuple[Sequence[Block], list[list[bytes]]]:
        """The blocks that may be English, and their words in order."""
        if self.mostly_english:
            return self.blocks, self.lists
        both = zip(self.blocks, self.lists, strict=True)
        english = [(block, words) for block, words in both if is_english(frozenset(words), most=False)]
        return [block for block, _ in english], [words for _, words in english]

    @cached_property
    def _unusual(self) -> frozenset[bytes]:
        """The words of the page's English that are not everyday ones, and those at which some layer looks all the same."""
        words = self.words if self.mostly_english else frozenset().union(*self._english[1])
        return words - everyday()

    @cached_property
    def strange(self) -> frozenset[bytes]:
        """The words of the page's English that no list holds, names among them."""
        return unknown(frozenset([raw for raw in self._unusual if raw.isalpha() and len(raw) <= _LONGEST]))

    @cached_property
    def watched(self) -> dict[bytes, list[Block]]:
        """The strange words, lone letters, and words that are written for others, with the blocks that have them."""
        wanted = self.strange | (self._unusual & looked_at())
        found: dict[bytes, list[Block]] = {raw: [] for raw in wanted}
        if wanted:
            blocks, lists = self._english
            for block, words in zip(blocks, map(wanted.intersection, lists), strict=True):
                if words:  # an empty set takes its time to be gone through
                    for raw in words:
                        found[raw].append(block)
        return found

    @cached_property
    def nameless(self) -> frozenset[bytes]:
        """The strange words that are no names either."""
        return self.strange - names()


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
        if _is_name(blocks, word):
            continue
        stands = [(block, place) for block in blocks for place in places(block.text, word)]
        if not stands:
            continue
        once, listed = len(stands) == 1, misspelt().get(raw, b"").decode()
        if once or listed or len(word) <= _SHORT_PIECE:  # a word used again is a word
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
