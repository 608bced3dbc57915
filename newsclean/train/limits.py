"""How sure a labeller has to be: the limits that cost at most a given share of any set's body, on sites it has not seen."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsclean.labeller.settle import Limits
from newsclean.labeller.shape import PROSE, TITLE

_GRID = (0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.985, 0.99, 0.993, 0.995, 0.997, 0.998, 0.999, 2.0)
_PRICES = tuple(2.0 ** (step / 8) for step in range(16, 136))
_KINDS = 6


class Verdict(NamedTuple):
    """What a chain said of a block of a page it had not seen; `cell` is state, part of the page, class of kinds."""

    group: str
    cell: tuple[int, int, int]
    chance: float
    label: str
    words: int


def kind_class(kind: int) -> int:
    """Put a kind into one of three classes: labels, lines, paragraphs."""
    return 2 if kind == PROSE else 1 if kind >= TITLE else 0


def limits(verdicts: Iterable[Verdict], share: float) -> Limits:
    """Choose the limits that take the most junk words while no group loses more than `share` of its body words.

    The price of a body word is the same in every cell; it is raised until the worst group is under the share.
    """
    rows = list(verdicts)
    body = _totals(rows, "B")
    junk = _totals(rows, "J")
    table = _table(rows, body, junk)
    for price in _PRICES:
        chosen = {
            cell: max(range(len(_GRID)), key=lambda g: (gain[g] - price * max(loss[g].values(), default=0.0) * 1.0, g))
            for cell, (gain, loss) in table.items()
        }
        lost = {group: sum(table[cell][1][g].get(group, 0.0) for cell, g in chosen.items()) for group in body}
        if max(lost.values(), default=0.0) <= share:
            break
    else:
        chosen = {}
    return [
        [[_GRID[chosen.get((state, part, kind_class(kind)), -1)] for kind in range(_KINDS)] for part in range(3)]
        for state in range(4)
    ]


def _totals(rows: Sequence[Verdict], label: str) -> dict[str, int]:
    totals: dict[str, int] = {}
    for row in rows:
        if row.label == label:
            totals[row.group] = totals.get(row.group, 0) + row.words
    return totals


_Cell = tuple[list[float], list[dict[str, float]]]


def _table(rows: Sequence[Verdict], body: dict[str, int], junk: dict[str, int]) -> dict[tuple[int, int, int], _Cell]:
    """For each cell and limit: the share of junk it takes, and the share of body it costs each group."""
    table: dict[tuple[int, int, int], _Cell] = {}
    for row in rows:
        gain, loss = table.setdefault(row.cell, ([0.0] * len(_GRID), [{} for _ in _GRID]))
        for number, limit in enumerate(_GRID):
            if row.chance < limit:
                break
            if row.label == "J":
                gain[number] += row.words / junk[row.group] / len(junk)
            elif row.label == "B":
                loss[number][row.group] = loss[number].get(row.group, 0.0) + row.words / body[row.group]
    return table
