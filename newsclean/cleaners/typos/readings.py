"""What a doubtful word may have been meant to be, best first."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsclean.lexicons import ends, is_common, is_known, known, letters, near, zipf
from newsclean.lexicons.affixes import derived
from newsclean.lexicons.apart import edits
from newsclean.lexicons.slips import slips

_COMMON, _VERY_COMMON, _BUILT_ON = 3.3, 4.5, 3.6
_MOST = 6
TWO = 1.5  # the price of two slips
_LONG, _TWO = 8, 2
_STRETCHED = re.compile(r"(.)\1\1")  # huuuge is emphasis
_AGENT = re.compile(r"ers?\Z")
_ENDINGS = ("s", "d", "r", "y", "n", "ed", "er", "ly", "es", "ing")


class Reading(NamedTuple):
    """One thing a word may have been meant to be: how common it is, and the price of the slip."""

    score: float
    word: str
    price: float


@lru_cache(maxsize=4096)
def readings(word: str) -> tuple[Reading, ...]:
    """Give the most likely of the known words from which one slip makes this one, best first.

    >>> [reading.word for reading in readings("weree")][:1], [reading.word for reading in readings("knowdlege")]
    (['were'], ['knowledge'])

    Where there are none, two slips may have made a long word of a common one.
    """
    prices: dict[bytes, float] = {}
    found = slips(word, known(), letters().between, near().places(word.encode()))
    if any(is_common(other) for other, _ in found):
        for other, price in found:
            prices[other] = min(price, prices.get(other, price))
    elif len(word) >= _LONG and word.isascii():
        prices = dict.fromkeys(_two_slips_away(word), TWO)
    scored = (Reading(zipf(raw.decode()) - price, raw.decode(), price) for raw, price in prices.items())
    return tuple(sorted(scored, reverse=True)[:_MOST])


def _two_slips_away(word: str) -> list[bytes]:
    letters = set(word)
    alike = [other for other in ends().like(word) if len(letters.symmetric_difference(other)) <= _TWO + 1]
    found = [other.encode() for other in alike if edits(word, other, _TWO) <= _TWO]
    return [] if found and (_STRETCHED.search(word) or derived(word, common_word) or _parts(word)) else found


def _parts(word: str) -> bool:
    """Whether the word is two words, one of them common, as workovers is."""
    return any(
        is_known(word[:cut]) and is_known(word[cut:]) and max(zipf(word[:cut]), zipf(word[cut:])) >= _VERY_COMMON
        for cut in range(2, len(word) - 1)
    )


def common_word(word: str) -> bool:
    """Say whether a word is common enough to build others on."""
    return zipf(word) >= _BUILT_ON


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
