"""The page around its blocks: its core of prose, and what can be counted from there."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newsclean.labeller.shape import PROSE, SENTENCE, Shape

_LISTS = (0.15, 0.3, 0.5)
_DIRT = (0.15, 0.4, 0.65, 0.85)
_FEW = (1, 2, 3, 5, 9)
_UNKNOWN = 8
_OVERLAPS = (0.001, 0.13, 0.26, 0.4, 0.55, 0.75)


class Scene(NamedTuple):
    """The page around its blocks: where its core of prose begins and ends, and the words in it.

    `dirt` is how much of the page is no sentence, `lists` how much of its core, in steps.
    """

    first: int
    last: int
    once: set[bytes]
    twice: set[bytes]
    dirt: int
    lists: int


def scene(shapes: Sequence[Shape]) -> Scene | None:
    """Find the core of a page, its densest stretch of prose; None when it has no prose."""
    best, run, start, first, last = 0.0, 0.0, 0, 0, 0
    for number, each in enumerate(shapes):
        if run <= 0:
            run, start = 0.0, number
        run += each.mass
        if run > best:
            best, first, last = run, start, number + 1
    if not best:
        return None
    once: set[bytes] = set()
    twice: set[bytes] = set()
    prose = 0
    for each in shapes[first:last]:
        if each.kind == PROSE:
            twice |= once & each.content
            once |= each.content
    prose = sum([each.kind >= SENTENCE for each in shapes])
    inside = sum([each.kind < SENTENCE for each in shapes[first:last]]) / (last - first)
    return Scene(first, last, once, twice, bisect_right(_DIRT, 1 - prose / len(shapes)), bisect_right(_LISTS, inside))


def overlaps(shapes: Sequence[Shape], around: Scene) -> tuple[list[int], list[int]]:
    """How many of its words a block shares with the core, and which part of them; 8 where that is unknown."""
    shared, parts = [], [_UNKNOWN]
    for number, each in enumerate(shapes):
        own = each.kind == PROSE and around.first <= number < around.last
        common = len(each.content & (around.twice if own else around.once))
        shared.append(common)
        parts.append(_UNKNOWN if each.dense or not each.block.words else _part(common, len(each.content)))
    parts.append(_UNKNOWN)
    return shared, parts


def _part(some: int, of: int) -> int:
    return bisect_right(_OVERLAPS, some / of) if of else 7


def signals(shapes: Sequence[Shape], around: Scene, evidence: Sequence[int]) -> list[int]:
    """How many lines that go with junk, or went as junk, part a block from the core; near it, inside the core."""
    passed = [0]
    for each, sign in zip(shapes, evidence, strict=True):
        passed.append(passed[-1] + ((each.cues > 2) or (sign & 3) != 0))  # noqa: PLR2004 - a quarter of its words
    total, start, end = len(shapes), passed[around.first], passed[around.last]
    head = [start - passed[n] for n in range(around.first)]
    core = [passed[min(total, n + 4)] - passed[max(0, n - 3)] for n in range(around.first, around.last)]
    tail = [passed[n + 1] - end for n in range(around.last, total)]
    return [bisect_right(_FEW, count) for count in (*head, *core, *tail)]


def topic(shapes: Sequence[Shape], shared: Sequence[int]) -> list[int]:
    """Which part of the words of a block and its eight neighbours the core has: sources have more than titles."""
    of_core, all_words = [0], [0]
    for each, count in zip(shapes, shared, strict=True):
        of_core.append(of_core[-1] + count)
        all_words.append(all_words[-1] + len(each.content))
    total, found = len(shapes), []
    for number in range(total):
        low, high = max(0, number - 4), min(total, number + 5)
        words = all_words[high] - all_words[low]
        found.append(bisect_right(_OVERLAPS, (of_core[high] - of_core[low]) / words) if words else 7)
    return found


def distances(is_prose: Sequence[bool]) -> tuple[list[int], list[int]]:
    """How many blocks it is to the nearest paragraph before and behind each block."""
    before, far = [], 40
    for prose in is_prose:
        far += 1
        before.append(far)
        if prose:
            far = 0
    behind, far = [], 40
    for prose in reversed(is_prose):
        far += 1
        behind.append(far)
        if prose:
            far = 0
    behind.reverse()
    return before, behind


def passed(is_prose: Sequence[bool]) -> list[int]:
    """How many paragraphs stand before each block, and before the end."""
    passed = [0]
    for prose in is_prose:
        passed.append(passed[-1] + prose)
    return passed
