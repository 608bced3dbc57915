"""What a cross-validation says, in figures."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from newsclean.labeller.model import Limits
from newsclean.labeller.shape import PROSE, TINY, TITLE
from newsclean.train.limits import Verdict

_BINS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)
_KIND = (TINY, TITLE, PROSE)


def report(verdicts: Iterable[Verdict], limits: Limits) -> Iterator[str]:
    """Give, for each group of pages, what one look takes of junk and of body, then how chances hold."""
    rows = list(verdicts)
    for group in sorted({row.group for row in rows}):
        mine = [row for row in rows if row.group == group]
        gone = [row for row in mine if row.dump and row.chance >= limits[row.cell[0]][_KIND[row.cell[1]]]]
        junk, body = _words(mine, "J"), _words(mine, "B")
        shares = _words(gone, "J") / max(junk, 1), _words(gone, "B") / max(body, 1)
        yield f"{group}: junk taken {shares[0]:.3f} of {junk} words, body lost {shares[1]:.5f} of {body}"
    for low, high in pairwise(_BINS):
        told = [row for row in rows if low <= row.chance < high and row.label in ("B", "F", "J")]
        if told:
            share = sum(row.label == "J" for row in told) / len(told)
            yield f"chance {low}–{min(high, 1)}: {len(told)} blocks, {share:.3f} of them junk"


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
