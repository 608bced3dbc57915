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


class Ends:
    """Words by how they begin and end, and how long they are.

    >>> sorted(Ends(["knowledge", "knowingly", "known"]).like("knowdlege"))
    ['knowledge']
    """

    __slots__ = ("_groups",)

    def __init__(self, words: Iterable[str]) -> None:
        groups: dict[str, list[str]] = {}
        for word in words:
            for ends in _ends(word):
                groups.setdefault(f"{ends}{len(word)}", []).append(word)
        self._groups = {ends: tuple(group) for ends, group in groups.items()}

    def like(self, word: str) -> set[str]:
        """Give the words, at most two letters longer or shorter, that share three letters of the beginning and the end."""
        sizes = range(len(word) - 2, len(word) + 3)
        return {other for ends in _ends(word) for size in sizes for other in self._groups.get(f"{ends}{size}", ())}


def _ends(word: str) -> tuple[str, str]:
    return f"{word[:3]}-{word[-1]}", f"{word[:2]}-{word[-2:]}"


def _shared(words: list[bytes], word: bytes) -> int:
    at = bisect_left(words, word)
    return max((_alike(other, word) for other in words[max(0, at - 1) : at + 1]), default=0)


def _alike(left: bytes, right: bytes) -> int:
    return next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
