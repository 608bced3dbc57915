"""How strongly everything speaks for a reading of a doubtful word, as the logarithm of its odds.

The weights were fitted to planted slips and learners' misspellings against rare words of published news treated as if no
list held them, and rounded. Nothing in them knows a single word.
"""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaners.typos import tokens
from newsclean.cleaners.typos.readings import TWO, Reading, common_word, compound, readings, same_stem
from newsclean.lexicons import is_known, letters, pairs, zipf
from newsclean.lexicons.affixes import derived
from newsclean.lexicons.near import places_of
from newsclean.lexicons.slips import slips

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean.cleaners.typos.doubts import Doubt

_START = -0.4
_PRICES = {
    0.0: 1.4,
    0.1: 1.1,
    0.3: 0.6,
    0.4: -0.6,
    0.45: -0.6,
    0.5: 0.0,
    0.6: 0.3,
    0.8: -1.1,
    0.9: -2.1,
    TWO: -0.9,
    2.0: -2.0,
}
_TWO_SLIPS = 2.0
_COMMON, _LEAD, _LENGTH, _PULL, _HERE = 1.0, 0.55, 0.45, 0.85, 1.75
_DERIVED, _COMPOUND, _SAME_STEM, _OTHER_END = -2.1, -1.1, -1.2, -1.3
_SIBLING, _SIBLING_LEAD = -1.5, 1.3  # of brand and brands, either may be meant
_LISTED, _LISTED_LEAD, _LISTED_BEHIND = 1.5, 0.8, 0.5
_ODDEST, _ODDER = 0.6, 0.25
_BEATEN = -99.0


class Evidence(NamedTuple):
    """What a word was meant to be, and how sure that is: from everything, and from the word alone."""

    word: str
    odds: float
    alone: float


def evidence(doubt: Doubt) -> Evidence | None:
    """Weigh the readings of a word; None when there are none.

    >>> from newsclean import read
    >>> from newsclean.cleaners.typos.doubts import doubts
    >>> found = [evidence(doubt) for doubt in doubts(read("He met the western advisrr to the crown prince."))]
    >>> [(each.word, each.odds > 3) for each in found if each]
    [('adviser', True)]
    """
    found = readings(doubt.word)
    if not found:
        return None
    listed = doubt.listed.split()
    sides = _sides(doubt.block.text, doubt.place, doubt.place + len(doubt.word))
    ranked = sorted(((_rank(doubt, reading, sides), reading) for reading in found), reverse=True)
    (best, pull), reading = ranked[0]
    lead = best - ranked[1][0][0] if len(ranked) > 1 else 3.0
    alone = _START + _LEAD * (min(3.0, lead) - 1.5) + _of_reading(doubt, reading) + _of_word(doubt.word, reading.word)
    alone += _LISTED * (reading.word in listed and lead >= _LISTED_LEAD)
    if any(best - rank < _SIBLING_LEAD and same_stem(reading.word, other.word) for (rank, _), other in ranked[1:]):
        alone += _SIBLING
    return Evidence(reading.word, alone + _PULL * pull, alone)


def listed_odds(doubt: Doubt, word: str) -> float:
    """Give the odds for a reading that a list of misspellings has; the list's own word for it is not counted."""
    places = places_of(doubt.word.encode(), word.encode())
    price = min((price for _, price in slips(doubt.word, (word.encode(),), places=places)), default=_TWO_SLIPS)
    reading = Reading(zipf(word) - min(1.0, price), word, price)
    sides = _sides(doubt.block.text, doubt.place, doubt.place + len(doubt.word))
    rank, pull = _rank(doubt, reading, sides)
    rivals = (other for other in readings(doubt.word) if other.price <= min(1.0, price))
    if any(_rank(doubt, other, sides)[0] > rank + _LISTED_BEHIND for other in rivals):
        return _BEATEN
    return _START + _of_reading(doubt, reading) + _of_word(doubt.word, word, common_word) + _PULL * pull


def _rank(doubt: Doubt, reading: Reading, sides: tuple[str, str]) -> tuple[float, float]:
    pull = _between(sides, reading.word)
    return reading.score + 0.6 * pull + 0.5 * doubt.has(reading.word), max(-2.0, min(4.0, pull))


def beside(text: str, start: int, end: int, word: str) -> float:
    """Give how well a word would stand at this place of a text."""
    return _between(_sides(text, start, end), word)


def _sides(text: str, start: int, end: int) -> tuple[str, str]:
    return tokens.before(text, start)[0], tokens.after(text, end)[0]


def _between(sides: tuple[str, str], word: str) -> float:
    pull = pairs().pull
    return pull(sides[0], word) + pull(word, sides[1])


def _of_reading(doubt: Doubt, reading: Reading) -> float:
    word, other = doubt.word, reading.word
    return (
        _PRICES[reading.price]
        + _COMMON * (min(6.5, zipf(other)) - 4)
        + _HERE * doubt.has(other)
        + _SAME_STEM * same_stem(word, other)
        + _OTHER_END * (word[-1] != other[-1])
    )


def _of_word(word: str, other: str, is_stem: Callable[[str], bool] = is_known) -> float:
    odds = letters().odds(word)
    gain = fsum(letters().odds(other)) - fsum(odds) - 1
    return (
        _LENGTH * (min(10, len(word)) - 7)
        + _DERIVED * derived(word, is_stem)
        + _COMPOUND * compound(word)
        + _ODDEST * (-2 - min(odds))
        + _ODDER * max(-3.0, min(4.0, gain))
    )
