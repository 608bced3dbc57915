"""Slips of hand and ear: which words one slip may have made of another, and how likely the slip is."""

from collections.abc import Iterator
from itertools import pairwise

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = "aeiou"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ALIKE = ("csz", "ckq", "gj", "iy", "fv", "td", "bp", "mn", "lr", "sxz")  # letters the ear takes for one another
DOUBLED, SWAPPED, TWIN, MISSING, VOWEL, SOUND, EXTRA_NEAR, NEAR, EXTRA_VOWEL, EXTRA = 0.0, 0.1, 0.1, 0.3, 0.4, 0.45, 0.5, 0.6, 0.8, 0.9


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


def _changes() -> dict[str, tuple[tuple[str, float], ...]]:
    prices: dict[str, dict[str, float]] = {letter: dict.fromkeys(NEAR_KEYS[letter], NEAR) for letter in _LETTERS}
    for group in _ALIKE:
        for letter in group:
            prices[letter] |= dict.fromkeys(set(group) - {letter}, SOUND)
    for letter in _VOWELS:
        prices[letter] |= dict.fromkeys(set(_VOWELS) - {letter}, VOWEL)
    return {letter: tuple(sorted(others.items())) for letter, others in prices.items()}


_CHANGES = _changes()


def slips(word: str) -> Iterator[tuple[str, float]]:
    """Give every string from which one slip makes this word, with the price of the slip; the first letter holds.

    >>> dict(slips("weree"))["were"], dict(slips("teh"))["the"], dict(slips("speling"))["spelling"]
    (0.0, 0.1, 0.1)

    A string may come twice with two prices. Only the letters a to z are slipped on.
    """
    yield from _added(word)
    for i in range(len(word) - 1):
        if word[i] != word[i + 1]:
            yield word[:i] + word[i + 1] + word[i] + word[i + 2 :], SWAPPED
    for i in range(1, len(word)):
        head, letter, tail = word[:i], word[i], word[i + 1 :]
        for other, price in _CHANGES.get(letter, ()):
            yield head + other + tail, price
    for i in range(1, len(word) + 1):
        head, tail = word[:i], word[i:]
        twins = word[i - 1 : i + 1]
        for letter in _LETTERS:
            yield head + letter + tail, TWIN if letter in twins else MISSING


def _added(word: str) -> Iterator[tuple[str, float]]:
    for i in range(1, len(word)):
        letter, before, after = word[i], word[i - 1], word[i + 1 : i + 2]
        if letter == before:
            price = DOUBLED
        else:
            near = NEAR_KEYS.get(letter, "")
            beside = before in near or (after and after in near)
            price = EXTRA_NEAR if beside else EXTRA_VOWEL if letter in _VOWELS else EXTRA
        yield word[:i] + word[i + 1 :], price


def one_edit(left: str, right: str) -> bool:
    """Say whether one letter added, dropped, changed or swapped with the next makes one string of the other.

    >>> one_edit("form", "from"), one_edit("thorough", "through"), one_edit("Gates", "Gats"), one_edit("gate", "gate")
    (True, True, True, False)
    """
    if len(left) > len(right):
        left, right = right, left
    if len(right) - len(left) > 1 or left == right:
        return False
    at = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), len(left))
    if len(left) < len(right):
        return left[at:] == right[at + 1 :]
    swapped = left[at : at + 2] == right[at + 1 : at - 1 if at else None : -1] and left[at + 2 :] == right[at + 2 :]
    return left[at + 1 :] == right[at + 1 :] or swapped
