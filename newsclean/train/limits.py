"""How sure a labeller has to be: the limits that take most junk at a price for body, on sites it has not seen."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsclean.labeller.model import Limits
from newsclean.labeller.shape import PROSE, TITLE

NEVER = 2.0
_GRID = (0.7, 0.75, 0.8, 0.84, 0.87, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99, NEVER)
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


def limits(verdicts: Iterable[Verdict], price: float) -> Limits:
    """Choose the limits for dumps: a part of a page's body that goes costs `price` times what such a part of junk brings.

    Each page counts the same, however long it is. Where nothing is worth its price, nothing goes.
    """
    rows = [row for row in verdicts if row.dump]
    chosen = {cell: _best(worth) for cell, worth in _table(rows, price).items()}
    return [[chosen.get((part, kind_class(kind)), NEVER) for kind in range(_KINDS)] for part in range(3)]


def _best(worth: Sequence[float]) -> float:
    return max((value, limit) for value, limit in zip(worth, _GRID, strict=True))[1]


def _table(rows: Sequence[Verdict], price: float) -> dict[tuple[int, int], list[float]]:
    """For each cell, what each limit brings: the junk it takes less the price of the body it costs."""
    body: dict[str, int] = defaultdict(int)
    for row in rows:
        body[row.page] += row.words if row.label == "B" else 0
    table: dict[tuple[int, int], list[float]] = {}
    for row in rows:
        worth = table.setdefault(row.cell, [0.0] * len(_GRID))
        gain = row.worth if row.label == "J" else -price * row.words / body[row.page] if row.label == "B" else 0.0
        for number, limit in enumerate(_GRID):
            if row.chance < limit:
                break
            worth[number] += gain
    return table
