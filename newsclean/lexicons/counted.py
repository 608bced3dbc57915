"""How often words stand side by side in news: pairs, and triples round the words that are easily confused."""

from __future__ import annotations

from bisect import bisect_left
from math import log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array

CLASSES = (",", ".", "!", "(", "-", ")", '"', "?", ";", ":", "<number>", "<unknown>", "<edge>", "<capitalised>")
TOKENS = 32.7e6
STEPS = 8  # a count is kept as the eighth part of a power of two
_UNSEEN = 2.0  # pairs below five were not kept; two is what an unseen one is taken for, on both sides of the ratio
_NOWHERE = -1


class Pairs:
    """Counts of neighbouring tokens: words, stops, and the classes of `CLASSES`."""

    __slots__ = ("_after", "_counts", "_logs", "_starts", "_words")

    def __init__(
        self, words: dict[bytes, int], counts: array[int], starts: array[int], after: array[int], logs: bytes
    ) -> None:
        self._words = words | {token.encode(): len(words) + place for place, token in enumerate(CLASSES)}
        self._counts, self._starts, self._after, self._logs = counts, starts, after, logs

    def number(self, token: str) -> int:
        """Give the token's number, or -1 for a word that no pair has."""
        return self._words.get(token.encode(), _NOWHERE)

    def count(self, left: str, right: str) -> float:
        """Give how often `right` followed `left`, to within a twentieth; 0 below five."""
        return self.count_of(self.number(left), self.number(right))

    def count_of(self, first: int, second: int) -> float:
        """Give the same for the numbers of two tokens."""
        if first < 0 or second < 0:
            return 0.0
        low, high = self._starts[first], self._starts[first + 1]
        place = bisect_left(self._after, second, low, high)
        found = place < high and self._after[place] == second
        return 2.0 ** (self._logs[place] / STEPS) if found else 0.0

    def pull(self, left: str, right: str) -> float:
        """Give how much more often the two stand together than chance would have it, as a power of ten.

        Below 0 for words that avoid each other, and near 0 where too little is known.
        """
        return self.pull_of(self.number(left), self.number(right))

    def pull_of(self, first: int, second: int) -> float:
        """Give the same for the numbers of two tokens."""
        return self.pull_by(self.count_of(first, second), first, second)

    def pull_by(self, count: float, first: int, second: int) -> float:
        """Give the same where it is known how often one follows the other."""
        if first < 0 or second < 0:
            return 0.0
        expected = self._counts[first] * self._counts[second] / TOKENS
        return log10((count + _UNSEEN) / (expected + _UNSEEN))


class Triples:
    """Which tokens stood round an easily confused word, three times or more."""

    __slots__ = ("_around", "_pairs", "_places", "_starts")

    def __init__(self, words: tuple[str, ...], starts: array[int], around: array[int], pairs: Pairs) -> None:
        self._places = {word: place for place, word in enumerate(words)}
        self._starts, self._around, self._pairs = starts, around, pairs

    def seen(self, left: str, word: str, right: str) -> bool:
        """Say whether the three were seen together."""
        at = self._places.get(word)
        if at is None:
            return False
        wanted = (self._pairs.number(left) << 16) + self._pairs.number(right)
        low, high = self._starts[at], self._starts[at + 1]
        place = bisect_left(self._around, wanted, low, high)
        return place < high and self._around[place] == wanted
