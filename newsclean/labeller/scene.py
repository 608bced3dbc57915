"""The page around its blocks: its core of prose, and which of a block's words the article has."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import sub
from typing import NamedTuple, Protocol

from newsclean.labeller.shape import PROSE, Shape

FAR = 60
_FEWEST, _MOSTLY = 3, 0.7

Column = Sequence[float]


class Core(NamedTuple):
    """The densest stretch of paragraphs, ``shapes[first:last]``, and the words that stand in it once or more, and twice."""

    first: int
    last: int
    once: frozenset[bytes]
    twice: frozenset[bytes]


def core(shapes: Sequence[Shape]) -> Core | None:
    """Find the core of a page; None when it has no prose."""
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
    for each in shapes[first:last]:
        if each.kind == PROSE:
            twice |= once & each.content
            once |= each.content
    return Core(first, last, frozenset(once), frozenset(twice))


class Shared(NamedTuple):
    """How many of a block's words the core has, and the paragraphs before it and behind it."""

    core: list[int]
    before: list[int]
    behind: list[int]


def shared(shapes: Sequence[Shape], around: Core) -> Shared:
    """Count the words that blocks share with the article."""
    inside = range(around.first, around.last)
    ours = [around.twice if s.kind == PROSE and n in inside else around.once for n, s in enumerate(shapes)]
    return Shared(
        [len(each.content & words) for each, words in zip(shapes, ours, strict=True)],
        _passed(shapes),
        _passed(shapes[::-1])[::-1],
    )


def _passed(shapes: Sequence[Shape]) -> list[int]:
    """How many of a block's words stood in the paragraphs before it."""
    seen: set[bytes] = set()
    found = []
    for each in shapes:
        found.append(len(each.content & seen))
        if each.kind == PROSE:
            seen |= each.content
    return found


def since(signs: Iterable[bool]) -> list[int]:
    """How many blocks it is back to the nearest one that has the sign."""
    found, far = [], FAR
    for sign in signs:
        far += 1
        found.append(far)
        if sign:
            far = 0
    return found


def until(signs: Sequence[bool]) -> list[int]:
    """How many blocks it is on to the nearest one that has the sign."""
    return since(reversed(signs))[::-1]


def sums(values: Iterable[float]) -> list[float]:
    """Give the sums of the first none, one, two … values."""
    return list(accumulate(values, initial=0))


def runs(ended: Sequence[bool]) -> list[int]:
    """How long the run of blocks is that end as sentences do, as this one; less than 0 where this one does not."""
    back, on = _same(ended), _same(ended[::-1])[::-1]
    return [(b + f - 1) * (1 if end else -1) for b, f, end in zip(back, on, ended, strict=True)]


def _same(signs: Sequence[bool]) -> list[int]:
    found: list[int] = []
    for number, sign in enumerate(signs):
        found.append(found[-1] + 1 if number and signs[number - 1] == sign else 1)
    return found


def amid(prose: Sequence[bool]) -> list[bool]:
    """Whether the three blocks before each one are paragraphs, and the three behind it, or as many as there are."""
    loose = sums([not each for each in prose])
    total = len(prose)
    return [
        0 < number < total - 1
        and loose[number] == loose[max(0, number - 3)]
        and loose[number + 1] == loose[min(total, number + 4)]
        for number in range(total)
    ]


def titled(shapes: Sequence[Shape], heads: Sequence[bool]) -> tuple[list[int], list[bool]]:
    """How many words of each block the title has, the first line or a headline that was named, and where it stands again."""
    words: set[bytes] = set()
    for number, (each, head) in enumerate(zip(shapes, heads, strict=True)):
        if head or (number == 0 and each.kind != PROSE):
            words |= each.content
    ours = [len(each.content & words) for each in shapes]
    spots = [
        head or (number > 0 and each.kind != PROSE and same >= _FEWEST and same >= _MOSTLY * len(each.content))
        for number, (each, head, same) in enumerate(zip(shapes, heads, ours, strict=True))
    ]
    return ours, spots


class Window(Protocol):
    """A mean round about every block."""

    def __call__(self, values: Sequence[float], of: Sequence[float] | None = None) -> Column:
        """Give the mean for each block, of sums of one thing, or of one thing over another."""


def window(total: int, low: int, high: int) -> Window:
    """Make the function that gives, for each block, the mean of sums from `low` blocks off to `high` (exclusive).

    With a second list, the sum of the first over that of the second.
    """
    pad = max(-low, high)
    first, last = slice(pad + low, pad + low + total), slice(pad + high, pad + high + total)

    def within(values: Sequence[float]) -> list[float]:
        padded = [*[values[0]] * pad, *values, *[values[-1]] * pad]
        return list(map(sub, padded[last], padded[first]))

    blocks = within(range(total + 1))

    def mean(values: Sequence[float], of: Sequence[float] | None = None) -> Column:
        if of is None:
            return [some / number if number else -1.0 for some, number in zip(within(values), blocks, strict=True)]
        parts = zip(within(values), within(of), blocks, strict=True)
        return [some / (whole or 1) if number else -1.0 for some, whole, number in parts]

    return mean
