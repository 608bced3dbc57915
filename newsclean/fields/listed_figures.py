"""Lines of figures that are the rows of an article's own list: prices that it compares, followers of those it ranks."""

import re
from collections.abc import Sequence

from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.strength import SURE

_FEWEST = 3
_FOLLOWERS = late(r"\W{0,3}\d[\d.,]{0,12} ?[a-z]{0,12} (?:followers?|subscribers|abonnés|abonnenten|seguidores)\W{0,3}")
_PRICE = late(r"\W{0,3}(?:from |only |just )?[a-z]{0,3}[$£€] ?\d[\d.,]{0,7} ?(?:/|a |per )? ?(?:month|week|year|mo)\W{0,3}")
_OF_PRICES = tuple(
    f"/appeal/{name}" for name in ("plan-billed", "offer-terms", "offer-short", "price-offer", "per-day", "price")
)
_SOLD = frozenset((Role.APPEAL, Role.NEWSLETTER))


def listed_figures(page: Page, marks: Sequence[Mark]) -> frozenset[Mark]:
    """Give those of the marks that claim such rows: three or more that differ, each with words of the list's below it.

    Prices are those of a paper's own offer where anything else on the page sells that.
    """
    found: set[Mark] = set()
    counts = [m for m in marks if m.role is Role.COUNTER]
    if len(counts) >= _FEWEST and _is_list(page, counts, _FOLLOWERS):
        found.update(counts)
    prices = [m for m in marks if m.role is Role.APPEAL and m.rule.endswith(_OF_PRICES)]
    if len(prices) >= _FEWEST and _is_list(page, prices, _PRICE):
        others = any(m.role in _SOLD and m.score >= SURE and m not in prices for m in marks)
        found.update(() if others else prices)
    return frozenset(found)


def _is_list(page: Page, marks: Sequence[Mark], row: re.Pattern[str]) -> bool:
    claimed = {m.start for m in marks}
    told = {block.shadow for block, below in _pairs(page.blocks) if block.start in claimed and below.start not in claimed
            and row.fullmatch(block.shadow)}
    return len(told) >= _FEWEST


def _pairs(blocks: Sequence[Block]) -> Sequence[tuple[Block, Block]]:
    return list(zip(blocks, blocks[1:], strict=False))
