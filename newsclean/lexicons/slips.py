"""Slips of hand and ear: which words one slip may have made of another, and how likely the slip is."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = "aeiou"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ALIKE = ("csz", "ckq", "gj", "iy", "fv", "td", "bp", "mn", "lr", "sxz")  # letters the ear takes for one another
DOUBLED, SWAPPED, TWIN, MISSING, VOWEL, SOUND, EXTRA_NEAR, NEAR, EXTRA_VOWEL, EXTRA = (
    0.0,
    0.1,
    0.1,
    0.3,
    0.4,
    0.45,
    0.5,
    0.6,
    0.8,
    0.9,
)


def _neighbours() -> dict[str, str]:
    near: dict[str, set[str]] = {letter: set() for letter in _LETTERS}
    for row in _ROWS:
        for left, right in pairwise(row):
            near[left].add(right)
            near[right].add(left)
    for upper, lower in pairwise(_ROWS):
        for column, letter in enumerate(lower):
            for above in upper[column : column + 2]:
                near[letter].add(above)
                near[above].add(letter)
    return {letter: "".join(sorted(keys)) for letter, keys in near.items()}


NEAR_KEYS = _neighbours()


def _changes() -> dict[bytes, tuple[tuple[bytes, float], ...]]:
    prices: dict[str, dict[str, float]] = {letter: dict.fromkeys(NEAR_KEYS[letter], NEAR) for letter in _LETTERS}
    for group in _ALIKE:
        for letter in group:
            prices[letter] |= dict.fromkeys(set(group) - {letter}, SOUND)
    for letter in _VOWELS:
        prices[letter] |= dict.fromkeys(set(_VOWELS) - {letter}, VOWEL)
    return {
        letter.encode(): tuple((other.encode(), price) for other, price in sorted(others.items()))
        for letter, others in prices.items()
    }


CHANGES = _changes()
"""The letters that each letter may have been written for, each with the price of the slip."""
_NEAR = {letter.encode(): keys.encode() for letter, keys in NEAR_KEYS.items()}
_EACH = tuple(letter.encode() for letter in _LETTERS)


def slips(
    word: str,
    among: Container[bytes],
    between: Callable[[bytes], tuple[bytes, ...]] | None = None,
    places: tuple[bool, Iterable[int]] | None = None,
) -> list[tuple[bytes, float]]:
    """Give the words, of those among which it looks, from which one slip makes this one, each with the price of the slip.

    >>> slips("spelling", {b"speling"}), slips("teh", {b"the"})
    ([(b'speling', 0.9), (b'speling', 0.0)], [(b'the', 0.1)])

    A word may come twice with two prices, of which the lower is meant. The first letter holds; only a to z are slipped on.
    `between` says which letters are worth trying between two others, `places` whether the word may have lost a letter
    and which of its letters may be wrong, see `Near`; without them all are tried.
    """
    raw = word.encode()
    lost, wrong = places or (True, range(len(raw)))
    heads = [(raw[:i], raw[i : i + 1], raw[i + 1 :]) for i in wrong]
    found = [(made, SWAPPED) for h, letter, t in heads if t and (made := h + t[:1] + letter + t[1:]) in among]
    found += [(head + tail, _price(head, letter, tail)) for head, letter, tail in heads if head and head + tail in among]
    for head, letter, tail in heads:
        if head:
            found += [(made, price) for other, price in CHANGES.get(letter, ()) if (made := head + other + tail) in among]
    return found + _with_letter(raw, among, between) if lost else found


def _with_letter(
    raw: bytes, among: Container[bytes], between: Callable[[bytes], tuple[bytes, ...]] | None
) -> list[tuple[bytes, float]]:
    """The words that have a letter which this one may have lost."""
    ends = [(raw[:i], raw[i:]) for i in range(1, len(raw) + 1)]
    found = [(made, TWIN) for head, tail in ends if (made := head + head[-1:] + tail) in among]
    for head, tail in ends:
        letters = between(head[-1:] + tail[:1]) if between else _EACH
        found += [(made, MISSING) for letter in letters if (made := head + letter + tail) in among]
    return found


def _price(head: bytes, letter: bytes, tail: bytes) -> float:
    """What it costs to have added this letter."""
    if letter == head[-1:]:
        return DOUBLED
    near = _NEAR.get(letter, b"")
    if head[-1:] in near or (tail and tail[:1] in near):
        return EXTRA_NEAR
    return EXTRA_VOWEL if letter in b"aeiou" else EXTRA
