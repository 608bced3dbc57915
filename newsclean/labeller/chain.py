"""A chain of blocks, each body, field or junk: how likely each of them is junk, all others considered."""

from collections.abc import Sequence
from math import exp
from typing import NamedTuple

_MOST = 40.0


class Model(NamedTuple):
    """The weights of a chain, in hundredths and against body: a field and a junk weight for each place of a feature.

    The two are packed into one number, see `pack`, so that one sum adds both. `steps` are the weights of going from one
    label to the next, ``steps[from][to]``; `first` and `last` those of the ends.
    """

    weights: Sequence[int]
    steps: Sequence[Sequence[float]]
    first: Sequence[float]
    last: Sequence[float]


def pack(field: int, junk: int) -> int:
    """Put two numbers into one; sums of such numbers are the sums of both.

    >>> unpack(pack(-120, 35) + pack(20, -40))
    (-100, -5)
    """
    return (field << 32) + junk


def unpack(packed: int) -> tuple[int, int]:
    """Take the two numbers out again."""
    junk = ((packed + 0x80000000) & 0xFFFFFFFF) - 0x80000000
    return (packed - junk) >> 32, junk


def chances(features: Sequence[Sequence[int]], model: Model) -> list[float]:
    """Give the probability that a block is junk, for each block, by going through the chain there and back.

    A block without features is body.
    """
    weight = model.weights.__getitem__
    signs = [_signs(sum(map(weight, places))) if places else (0.0, 0.0) for places in features]
    (bb, bf, bj), (fb, ff, fj), (jb, jf, jj) = ([exp(step) for step in row] for row in model.steps)
    forth = []
    b, f, j = (exp(weight) for weight in model.first)
    for number, (of_field, of_junk) in enumerate(signs):
        if number:
            b, f, j = b * bb + f * fb + j * jb, b * bf + f * ff + j * jf, b * bj + f * fj + j * jj
        f *= of_field
        j *= of_junk
        whole = b + f + j
        b, f, j = b / whole, f / whole, j / whole
        forth.append((b, f, j))
    b, f, j = (exp(weight) for weight in model.last)
    found = []
    for (of_field, of_junk), (b0, f0, j0) in zip(reversed(signs), reversed(forth), strict=True):
        found.append(j0 * j / (b0 * b + f0 * f + j0 * j))
        f *= of_field
        j *= of_junk
        b, f, j = bb * b + bf * f + bj * j, fb * b + ff * f + fj * j, jb * b + jf * f + jj * j
        whole = b + f + j
        b, f, j = b / whole, f / whole, j / whole
    found.reverse()
    return found


def _signs(packed: int) -> tuple[float, float]:
    field, junk = unpack(packed)
    return exp(max(-_MOST, min(_MOST, field / 100))), exp(max(-_MOST, min(_MOST, junk / 100)))
