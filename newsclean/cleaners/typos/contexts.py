"""Layer C: words with several readings, or too short to be clear, where the words beside them decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaners.typos import tokens
from newsclean.cleaners.typos.neighbours import speech
from newsclean.cleaners.typos.readings import Reading, same_stem
from newsclean.lexicons import misspelt, offensive, pairs, zipf

if TYPE_CHECKING:
    from newsclean.cleaners.typos.doubts import Doubt

RULE, SCORE = "typo/context-beside", 0.7
_LISTED_PRICE = 0.5
_LEAST_LEAD, _LEAST_PULL = 1.3, 0.9


def fitting(doubt: Doubt, found: list[Reading]) -> str | None:
    """Give the reading that the words on both sides ask for."""
    text, counts = doubt.block.text, pairs()
    left, _ = tokens.before(text, doubt.place)
    right, _ = tokens.after(text, doubt.place + len(doubt.word))
    listed = misspelt().get(doubt.word.encode()).decode().split()
    prices = {reading.word: reading.price for reading in found}
    prices |= {word: min(prices.get(word, _LISTED_PRICE), _LISTED_PRICE) for word in listed}
    ranked = sorted(
        ((zipf(word) - price + pull, pull, word) for word, price in prices.items()
         for pull in [counts.pull(left, word) + counts.pull(word, right)]),
        reverse=True,
    )
    if not ranked:
        return None
    score, pull, word = ranked[0]
    lead = score - ranked[1][0] if len(ranked) > 1 else 9.0
    short, stem, dear = len(doubt.word) < 5, same_stem(doubt.word, word), prices[word] > 0.55
    wanted = _LEAST_PULL + 0.8 * short + 0.5 * stem + 0.4 * dear
    if lead < _LEAST_LEAD or pull < wanted or word in offensive() or speech(doubt.word, word) or zipf(word) < 3.0:
        return None
    return word
