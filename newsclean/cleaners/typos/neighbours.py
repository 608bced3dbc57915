"""Layers B and C: a word no list holds, one slip away from a word that is clearly meant, by itself or by its context."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsclean.cleaners.typos.joined import FUNCTION_WORDS
from newsclean.lexicons import heard, zipf
from newsclean.lexicons.offensive import offensive

if TYPE_CHECKING:
    from newsclean.cleaners.typos.doubts import Doubt
    from newsclean.cleaners.typos.evidence import Evidence

ALONE, BESIDE = ("typo/neighbour-one-slip", 0.8), ("typo/context-beside", 0.7)
_LEAST_ODDS, _LEAST_ODDS_LONG = {3: 2.5, 4: 2.0}, 1.2
_ODDS_AGAINST_TWO, _COMMON = 2.7, 3.3
_SHORT = 3
_PRINTED = 2.1  # a word news prints more often than this is a word


@lru_cache(maxsize=4096)
def unheard(word: str) -> bool:
    """Say whether the word is in no list and not foreign.

    >>> unheard("electiing"), unheard("livestreamer"), unheard("gouvernement")
    (True, True, False)
    """
    raw = word.encode()
    return len(raw) >= _SHORT and raw not in heard() and zipf(word) < _PRINTED


def layer(doubt: Doubt, found: Evidence) -> tuple[str, str, float] | None:
    """Give the rule, the new word and the score, when the evidence is enough: the word's own, or with its context."""
    least = _LEAST_ODDS.get(len(doubt.word), _LEAST_ODDS_LONG)
    if found.odds < least or found.word in offensive() or speech(doubt.word, found.word) or article(doubt.word, found.word):
        return None
    if found.odds < _ODDS_AGAINST_TWO and run_together(doubt.word):
        return None
    rule, score = ALONE if found.alone >= least else BESIDE
    return rule, found.word, score


def run_together(word: str) -> bool:
    """Say whether the word may be a common one with a function word before or behind it: modelis, anormal."""
    cuts = ((word[:cut], word[cut:]) for cut in range(1, len(word)))
    return any(
        ((left == "a" or left in FUNCTION_WORDS) and zipf(right) >= _COMMON)
        or (right in FUNCTION_WORDS and zipf(left) >= _COMMON)
        for left, right in cuts
    )


def speech(word: str, meant: str) -> bool:
    """Say whether the word is how people speak, or how the British form the past: goin, learnt."""
    return (word.endswith("in") and meant == word + "g") or (
        word.endswith("t") and meant in {word[:-1] + "ed", word[:-1] + "d"}
    )


def article(word: str, meant: str) -> bool:
    """Say whether the word may as well be two, the article and another: anumber, havea."""
    return (word[0] == "a" and meant == word[1:]) or (word[-1] == "a" and meant == word[:-1])
