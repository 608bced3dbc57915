"""What a cross-validation says, in figures."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from newsclean.labeller.worth import worth

_BINS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)


class Verdict(NamedTuple):
    """What trees said of a block of a page they had not seen."""

    group: str
    page: str
    dump: bool
    chance: float
    label: str
    words: int
    weight: float
    cost: float


def report(verdicts: Iterable[Verdict], price: float) -> Iterator[str]:
    """Give, for each group of pages, what one look takes of junk and of body, then how chances hold."""
    rows = list(verdicts)
    gone = set(_gone(rows, price))
    for group in sorted({row.group for row in rows}):
        mine = [number for number, row in enumerate(rows) if row.group == group]
        junk, body = (max(1, _words((rows[n] for n in mine), label)) for label in "JB")
        taken, lost = (_words((rows[n] for n in gone.intersection(mine)), label) for label in "JB")
        yield f"{group}: junk taken {taken / junk:.3f} of {junk} words, body lost {lost / body:.5f} of {body}"
    for low, high in pairwise(_BINS):
        told = [row for row in rows if low <= row.chance < high and row.label in ("B", "F", "J")]
        if told:
            share = sum(row.label == "J" for row in told) / len(told)
            yield f"chance {low}–{min(high, 1)}: {len(told)} blocks, {share:.3f} of them junk"


def _gone(rows: list[Verdict], price: float) -> Iterator[int]:
    """The places of the blocks that go, page by page."""
    pages: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        if row.dump:
            pages[row.page].append(number)
    for numbers in pages.values():
        mine = [rows[number] for number in numbers]
        gone = worth([row.chance for row in mine], [row.weight for row in mine], [row.cost for row in mine], price)
        yield from (numbers[place] for place in gone)


def junk_at(verdicts: Iterable[Verdict], share: float = 0.001) -> dict[str, float]:
    """Give, for each group, the share of junk words above the limit that costs `share` of its body words."""
    rows = sorted(verdicts, key=lambda row: -row.chance)
    found = {}
    for group in sorted({row.group for row in rows}):
        mine = [row for row in rows if row.group == group]
        left = share * _words(mine, "B")
        taken = 0
        for row in mine:
            left -= row.words if row.label == "B" else 0
            if left < 0:
                break
            taken += row.words if row.label == "J" else 0
        found[group] = taken / max(_words(mine, "J"), 1)
    return found


def _words(rows: Iterable[Verdict], label: str) -> int:
    return sum(row.words for row in rows if row.label == label)
