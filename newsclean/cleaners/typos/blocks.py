"""The blocks of a page, and which words of them are strange: found once, cheaply, for all layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaners.typos.english import is_bare, is_english, mostly_english
from newsclean.cleaners.typos.tight import free_words
from newsclean.keywords import word_lists
from newsclean.late import Once
from newsclean.lexicons import names
from newsclean.lexicons.sieve import everyday, looked_at, unknown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.page import Block, Page

_LONGEST = 28


class Blocks:
    """The blocks of a page, and what all layers want to know of them, each found once.

    `before` is the same page with fewer repairs made, of which most still holds. `asked` are the words that were asked for
    since it was emptied, `left` are the doubts that were left as they stand, and what was asked for them.
    """

    def __init__(self, page: Page, before: Blocks | None = None) -> None:
        self.text: str = page.text
        self.blocks: tuple[Block, ...] = page.blocks
        self.lists = word_lists(page)
        self.before = before if before and before.mostly_english and self.mostly_english else None
        self.asked: set[bytes] = set()
        self.left: dict[tuple[object, ...], frozenset[bytes]] = {}

    @Once
    def _mended(self) -> tuple[frozenset[bytes], frozenset[bytes]]:
        """The words that the blocks mended since had before, and those that they have."""
        lists = zip(self.before.lists if self.before else (), self.lists, strict=True)
        both = [(old, new) for old, new in lists if old is not new]
        return frozenset().union(*[old for old, _ in both]), frozenset().union(*[new for _, new in both])

    def stays(self, doubt: tuple[object, ...]) -> bool:
        """Say whether a doubt was left before the latest repairs, of which none touches a word that was asked for then."""
        asked = self.before.left.get(doubt) if self.before else None
        if asked is None or not asked.isdisjoint(self._mended[0] ^ self._mended[1]):
            return False
        self.left[doubt] = asked
        return True

    @Once
    def free_words(self) -> frozenset[str]:
        """The words of the page that stand free."""
        return free_words(self.text)

    @Once
    def words(self) -> frozenset[bytes]:
        """The words of the page."""
        return frozenset().union(*self.lists)

    @Once
    def mostly_english(self) -> bool:
        """Whether most of the page is English."""
        return mostly_english(self.lists)

    def has_english(self, block: Block) -> bool:
        """Say whether a block with watched words is English: on an English page most are, so this is asked last.

        A line without any function word in which most words are strange is another language's: ``A miniszter lemondott.``
        """
        if not self.mostly_english:
            return True
        return is_english(block.words, most=True) and not (
            is_bare(block.words) and len(self._unknown.intersection(block.words)) * 2 > len(block.words)
        )

    @Once
    def _english(self) -> tuple[Sequence[Block], list[list[bytes]]]:
        """The blocks that may be English, and their words in order."""
        if self.mostly_english:
            return self.blocks, self.lists
        both = zip(self.blocks, self.lists, strict=True)
        english = [(block, words) for block, words in both if is_english(frozenset(words), most=False)]
        return [block for block, _ in english], [words for _, words in english]

    @Once
    def _unusual(self) -> frozenset[bytes]:
        """The words of the page's English that are not everyday ones, and those at which some layer looks all the same.

        Those of the page before the latest repairs are among them.
        """
        if self.before:
            return self.before._unusual | (self._mended[1] - everyday())  # noqa: SLF001  # of the same class
        words = self.words if self.mostly_english else frozenset().union(*self._english[1])
        return words - everyday()

    @Once
    def _unknown(self) -> frozenset[bytes]:
        return unknown(frozenset([raw for raw in self._unusual if raw.isalpha() and len(raw) <= _LONGEST]))

    @Once
    def strange(self) -> frozenset[bytes]:
        """The words of the page's English that no list holds, names among them."""
        return self._unknown & self.watched.keys() if self.before else self._unknown

    @Once
    def watched(self) -> dict[bytes, list[Block]]:
        """The strange words, lone letters, and words that are written for others, with the blocks that have them."""
        wanted = self._unknown | (self._unusual & looked_at())
        found: dict[bytes, list[Block]] = {raw: [] for raw in wanted}
        if wanted:
            blocks, lists = self._english
            for block, words in zip(blocks, map(wanted.intersection, lists), strict=True):
                if words:  # an empty set takes its time to be gone through
                    for raw in words:
                        found[raw].append(block)
        return {raw: blocks for raw, blocks in found.items() if blocks} if self.before else found

    @Once
    def nameless(self) -> frozenset[bytes]:
        """The strange words that are no names either."""
        return self.strange - names()
