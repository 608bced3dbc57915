"""Slips of hand and ear: which words one slip may have made of another, and how likely the slip is."""

from __future__ import annotations

from itertools import pairwise
from math import inf
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


_CHANGES = _changes()
_NEXT = {letter.decode(): "".join(other.decode() for other, _ in others) for letter, others in _CHANGES.items()}
_FAR_CHANGE = 1.5
_NEAR = {letter.encode(): keys.encode() for letter, keys in NEAR_KEYS.items()}
_EACH = tuple(letter.encode() for letter in _LETTERS)
_TWO = 2
_REACH = ((1, 0), (0, 1), (1, 1), (2, 2))  # how many letters of each string a slip takes: dropped, added, changed, swapped
_AT_ENDS = {
    apart: tuple((*head, *tail) for head in _REACH for tail in _REACH if head[0] + tail[0] - head[1] - tail[1] == apart)
    for apart in range(-_TWO, _TWO + 1)
}


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
            found += [(made, price) for other, price in _CHANGES.get(letter, ()) if (made := head + other + tail) in among]
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


def edits(left: str, right: str, most: float = inf) -> float:
    """Count the letters to add, drop, change or swap with the next to make one string of the other.

    >>> edits("knowdlege", "knowledge"), edits("resposinble", "responsible"), edits("form", "from"), edits("form", "form")
    (2.0, 2.0, 1.0, 0.0)

    To change a letter into one that is neither near it nor like it counts one and a half. Beyond `most` it stops counting.
    """
    left, right = _unlike(left, right)
    if most <= _TWO < max(len(left), len(right)) - _TWO and not _slips_at_ends(left, right):
        return inf
    before: list[float] = []
    row = [float(length) for length in range(len(right) + 1)]
    for i, sign in enumerate(left):
        above, row = row, [i + 1.0]
        for j, other in enumerate(right):
            least = min(above[j + 1] + 1, row[j] + 1, above[j] + _change(sign, other))
            if i and j and sign == right[j - 1] and left[i - 1] == other:
                least = min(least, before[j - 1] + 1)
            row.append(least)
        before = above
        if min(row) > most < min(before):
            break
    return min(row) if min(row) > most else row[-1]


def _slips_at_ends(left: str, right: str) -> bool:
    """Whether one slip at each end may be all, of strings that neither begin nor end alike and are too long for one slip."""
    apart = len(left) - len(right)
    return any(
        left[head : len(left) - tail] == right[other_head : len(right) - other_tail]
        for head, other_head, tail, other_tail in _AT_ENDS.get(apart, ())
    )


def _unlike(left: str, right: str) -> tuple[str, str]:
    """The strings without what they begin and end with alike."""
    low, short = 0, min(len(left), len(right))
    while low < short and left[low] == right[low]:
        low += 1
    high, most = -1, low - short
    while high >= most and left[high] == right[high]:
        high -= 1
    return left[low : len(left) + high + 1], right[low : len(right) + high + 1]


def _change(sign: str, other: str) -> float:
    if sign == other:
        return 0.0
    return 1.0 if other in _NEXT.get(sign, "") else _FAR_CHANGE
