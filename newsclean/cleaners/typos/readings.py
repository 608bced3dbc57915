"""What a doubtful word may have been meant to be, best first."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsclean.lexicons import between, common, is_known, known, reach, zipf
from newsclean.lexicons.slips import slips

_COMMON = 3.3
_MOST = 6
_AGENT = re.compile(r"ers?\Z")
_ENDINGS = ("s", "d", "r", "y", "n", "ed", "er", "ly", "es", "ing")


class Reading(NamedTuple):
    """One thing a word may have been meant to be: how common it is, and the price of the slip."""

    score: float
    word: str
    price: float


@lru_cache(maxsize=1024)
def readings(word: str) -> tuple[Reading, ...]:
    """Give the most likely of the known words from which one slip makes this one, best first; none unless one is common.

    >>> [reading.word for reading in readings("weree")][:1]
    ['were']
    """
    prices: dict[bytes, float] = {}
    places = reach().places(word.encode())
    likely = slips(word, common(), between(), places) if places else ()
    for other, price in slips(word, known(), between()) if likely else ():
        prices[other] = min(price, prices.get(other, price))
    scored = (Reading(zipf(raw.decode()) - price, raw.decode(), price) for raw, price in prices.items())
    return tuple(sorted(scored, reverse=True)[:_MOST])


def same_stem(word: str, other: str) -> bool:
    """Say whether two words differ in their ending only, as wisdoms and wisdom do.

    >>> same_stem("wisdoms", "wisdom"), same_stem("fixe", "fixed"), same_stem("handl", "handle")
    (True, True, False)
    """
    if _AGENT.search(word) and word.startswith(other.rstrip("s")):
        return True
    return any(word == other + ending or other == word + ending for ending in _ENDINGS) or (
        word[:-1] == other[:-1] and word[-1] in "sdryn" and other[-1] in "sdryn"
    )


def compound(word: str) -> bool:
    """Say whether the word is two common words in one, as livestream is.

    >>> compound("livestream"), compound("goverment")
    (True, False)
    """
    return any(
        is_known(word[:cut]) and is_known(word[cut:]) and min(zipf(word[:cut]), zipf(word[cut:])) >= _COMMON
        for cut in range(3, len(word) - 2)
    )
