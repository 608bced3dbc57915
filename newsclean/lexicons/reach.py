"""How far a word can be followed among others from either end: where a slip may sit, found without trying any."""

from bisect import bisect_left
from collections.abc import Iterable


class Reach:
    """Words in order, forwards and backwards.

    >>> Reach([b"electing", b"election"]).of(b"electiing")
    (6, 3)
    """

    __slots__ = ("_backwards", "_forwards")

    def __init__(self, words: Iterable[bytes]) -> None:
        self._forwards = sorted(words)
        self._backwards = sorted(word[::-1] for word in self._forwards)

    def of(self, word: bytes) -> tuple[int, int]:
        """Give how many of its first letters some word begins with, and with how many of its last letters one ends."""
        return _shared(self._forwards, word), _shared(self._backwards, word[::-1])

    def beginning(self, head: bytes) -> list[bytes]:
        """Give the words that begin with these letters."""
        return self._forwards[bisect_left(self._forwards, head) : bisect_left(self._forwards, head + b"\xff")]

    def places(self, word: bytes) -> range:
        """Give the places at which one slip may have made this word of one of the words."""
        first, last = self.of(word)
        return range(max(0, len(word) - 2 - last), min(len(word), first + 1))


def _shared(words: list[bytes], word: bytes) -> int:
    at = bisect_left(words, word)
    return max((_alike(other, word) for other in words[max(0, at - 1) : at + 1]), default=0)


def _alike(left: bytes, right: bytes) -> int:
    return next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
