"""Lines of figures that are the rows of an article's own list: prices that it compares, followers of those it ranks."""

import re
from collections.abc import Sequence
from itertools import pairwise

from newsclean.late import late
from newsclean.page import Mark, Page, Role
from newsclean.strength import SURE

_FEWEST, _FEWEST_PRICES = 3, 2
_FOLLOWERS = late(r"\W{0,3}\d[\d.,]{0,12} ?[a-z]{0,12} (?:followers?|subscribers|abonnés|abonnenten|seguidores)\W{0,3}")
_PRICE = late(r"\W{0,3}(?:from |only |just )?[a-z]{0,3}[$£€] ?\d[\d.,]{0,7} ?(?:/|a |per )? ?(?:month|week|year|mo)\W{0,3}")
_OF_PRICES = tuple(
    f"/appeal/{name}" for name in ("plan-billed", "offer-terms", "offer-short", "price-offer", "per-day", "price")
)


def listed_figures(page: Page, marks: Sequence[Mark]) -> frozenset[Mark]:
    """Give those of the marks that claim such rows: some that differ, each with words of the list's below it.

    Prices are those of a paper's own offer where any other appeal is on the page.
    """
    found: set[Mark] = set()
    counts = [m for m in marks if m.role is Role.COUNTER]
    if len(counts) >= _FEWEST and _rows(page, counts, _FOLLOWERS) >= _FEWEST:
        found.update(counts)
    prices = [m for m in marks if m.role is Role.APPEAL and m.rule.endswith(_OF_PRICES)]
    if len(prices) >= _FEWEST_PRICES and _rows(page, prices, _PRICE) >= _FEWEST_PRICES:
        others = any(m.role is Role.APPEAL and m.score >= SURE and m not in prices for m in marks)
        found.update(() if others else prices)
    return frozenset(found)


def _rows(page: Page, marks: Sequence[Mark], row: re.Pattern[str]) -> int:
    claimed = {m.start for m in marks}
    pairs = (block for block, below in pairwise(page.blocks) if block.start in claimed and below.start not in claimed)
    return len({block.shadow for block in pairs if row.fullmatch(block.shadow)})
