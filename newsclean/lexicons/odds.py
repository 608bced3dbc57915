"""How English a run of letters looks: the odds of each letter after the two before it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SIGNS = "^abcdefghijklmnopqrstuvwxyz$"
_WIDTH = len(_SIGNS)
_NUMBERS = {sign: number for number, sign in enumerate(_SIGNS)}
_STEP = 50  # odds are kept as fiftieths of a power of ten
_HARDLY = 110  # six in a thousand
_SEEN, _ALL = 0.5, 14.0


class Letters:
    """The odds of letters in words, as powers of ten."""

    __slots__ = ("_between", "_odds")

    def __init__(self, odds: bytes) -> None:
        self._odds = odds
        self._between: dict[bytes, tuple[bytes, ...]] = {}

    def odds(self, word: str) -> list[float]:
        """Give the odds of each letter of a word in a to z, and of its end, as powers of ten."""
        odds, first, second, found = self._odds, 0, 0, []
        for sign in word + "$":
            third = _NUMBERS[sign]
            found.append(-odds[(first * _WIDTH + second) * _WIDTH + third] / _STEP)
            first, second = second, third
        return found

    def between(self, pair: bytes) -> tuple[bytes, ...]:
        """Give the letters that may stand between two others, or between the last one of a word and its end."""
        if pair not in self._between:
            first, last = (_NUMBERS[sign] for sign in (pair.decode() + "$")[:2])
            odds = self._odds[first * _WIDTH * _WIDTH + last :: _WIDTH]
            middles = [middle for middle in range(1, _WIDTH - 1) if odds[middle] < _HARDLY and self._meet(first, middle)]
            self._between[pair] = tuple(_SIGNS[middle].encode() for middle in middles)
        return self._between[pair]

    def _meet(self, first: int, middle: int) -> bool:
        """Whether the two stand together anywhere: after two that never do all letters are alike."""
        at = (first * _WIDTH + middle) * _WIDTH
        return len(set(self._odds[at : at + _WIDTH])) > 1


def count(words: Iterable[tuple[str, float]]) -> bytes:
    """Give the table of odds for words and their weights."""
    triples: Counter[tuple[int, int, int]] = Counter()
    pairs: Counter[tuple[int, int]] = Counter()
    for word, weight in words:
        numbers = [0, 0, *(_NUMBERS[sign] for sign in word), _WIDTH - 1]
        for triple in zip(numbers, numbers[1:], numbers[2:], strict=False):
            triples[triple] += weight  # type: ignore[assignment]  # a Counter takes any number
            pairs[triple[:2]] += weight  # type: ignore[assignment]  # the same
    from math import log10

    signs = range(_WIDTH)
    return bytes(
        min(255, round(-_STEP * log10((triples[a, b, c] + _SEEN) / (pairs[a, b] + _ALL))))
        for a in signs
        for b in signs
        for c in signs
    )
