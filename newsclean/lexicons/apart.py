"""How far apart two strings are: by one slip, or by how many."""

from __future__ import annotations

from math import inf

from newsclean.lexicons.slips import CHANGES

_FAR_CHANGE = 1.5
_TWO = 2
_REACH = ((1, 0), (0, 1), (1, 1), (2, 2))  # how many letters of each string a slip takes: dropped, added, changed, swapped
_AT_ENDS = {
    apart: tuple((*head, *tail) for head in _REACH for tail in _REACH if head[0] + tail[0] - head[1] - tail[1] == apart)
    for apart in range(-_TWO, _TWO + 1)
}
_NEXT = {letter.decode(): "".join(other.decode() for other, _ in others) for letter, others in CHANGES.items()}


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
