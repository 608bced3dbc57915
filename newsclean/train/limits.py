"""How sure a labeller has to be: the limits that cost at most a given share of any set's body, on sites it has not seen."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsclean.labeller.model import Limits
from newsclean.labeller.shape import PROSE, TITLE

NEVER = 2.0
_GRID = (0.7, 0.75, 0.8, 0.84, 0.87, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99, NEVER)
_PRICES = tuple(2.0 ** (step / 4) for step in range(56))
_KINDS = 6


class Verdict(NamedTuple):
    """What trees said of a block of a page they had not seen; `cell` is part of the page, class of kinds.

    `worth` is the share of the block in what is left of its page.
    """

    group: str
    page: str
    dump: bool
    cell: tuple[int, int]
    chance: float
    label: str
    words: int
    worth: float


def kind_class(kind: int) -> int:
    """Put a kind into one of three classes: labels, lines, paragraphs."""
    return 2 if kind == PROSE else 1 if kind >= TITLE else 0


def limits(verdicts: Iterable[Verdict], share: float) -> Limits:
    """Choose the limits for dumps that take most of the mean page's junk while no group loses more than `share` of its body.

    The price of a body word is the same in every cell; it is raised until the worst group is under the share.
    """
    rows = [row for row in verdicts if row.dump]
    body = _words(rows, "B")
    table = _table(rows, body)
    chosen: dict[tuple[int, int], int] = {}
    for price in _PRICES:
        chosen = {
            cell: max(range(len(_GRID)), key=lambda g: (gain[g] - price * max(loss[g].values(), default=0.0), g))
            for cell, (gain, loss) in table.items()
        }
        lost = [sum(table[cell][1][g].get(group, 0.0) for cell, g in chosen.items()) for group in body]
        if max(lost, default=0.0) <= share:
            break
    else:
        chosen = {}
    return [[_GRID[chosen.get((part, kind_class(kind)), -1)] for kind in range(_KINDS)] for part in range(3)]


def _words(rows: Iterable[Verdict], label: str) -> dict[str, int]:
    totals: dict[str, int] = defaultdict(int)
    for row in rows:
        if row.label == label:
            totals[row.group] += row.words
    return dict(totals)


_Cell = tuple[list[float], list[dict[str, float]]]


def _table(rows: Sequence[Verdict], body: dict[str, int]) -> dict[tuple[int, int], _Cell]:
    """For each cell and limit: what it takes of the mean page, and the share of body it costs each group."""
    table: dict[tuple[int, int], _Cell] = {}
    pages = len({row.page for row in rows})
    for row in rows:
        gain, loss = table.setdefault(row.cell, ([0.0] * len(_GRID), [{} for _ in _GRID]))
        for number, limit in enumerate(_GRID):
            if row.chance < limit:
                break
            if row.label == "J":
                gain[number] += row.worth / pages
            elif row.label == "B":
                loss[number][row.group] = loss[number].get(row.group, 0.0) + row.words / body[row.group]
    return table
