"""A chain of blocks, each body, field or junk: how likely each of them is junk, all others considered."""

from collections.abc import Sequence
from math import exp
from typing import NamedTuple

_MOST = 40.0


class Model(NamedTuple):
    """The weights of a chain, all of them against body: one field and one junk weight for each place of a feature.

    `steps` are the weights of going from one label to the next, ``steps[from][to]``; `first` and `last` those of the ends.
    """

    field: Sequence[float]
    junk: Sequence[float]
    steps: Sequence[Sequence[float]]
    first: Sequence[float]
    last: Sequence[float]


def chances(features: Sequence[Sequence[int]], model: Model) -> list[float]:
    """Give the probability that a block is junk, for each block, by going through the chain there and back."""
    field, junk = model.field.__getitem__, model.junk.__getitem__
    signs = [(_exp(sum(map(field, places))), _exp(sum(map(junk, places)))) for places in features]
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


def _exp(weight: float) -> float:
    return exp(max(-_MOST, min(_MOST, weight)))
