"""Layer B: a word no list holds, with one clear neighbour one slip away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaners.typos.readings import Reading, compound, readings, same_stem
from newsclean.lexicons import foreign, is_known, offensive, rare, zipf
from newsclean.lexicons.affixes import derived

if TYPE_CHECKING:
    from newsclean.cleaners.typos.doubts import Doubt

RULE, SCORE = "typo/neighbour-one-slip", 0.8
_LEAST_LETTERS, _SHORT = 5, 5
_LEAST_COMMON = 3.0
_LEAST_LEAD = 1.0


def unheard(doubt: Doubt) -> bool:
    """Say whether the word is new in every way: in no list, no derivation, no compound, not repeated, not foreign."""
    raw = doubt.word.encode()
    return (
        doubt.once
        and raw not in rare()
        and raw not in foreign()
        and zipf(doubt.word) < 2.1
        and not derived(doubt.word, is_known)
        and not compound(doubt.word)
    )


def clear(doubt: Doubt, found: list[Reading]) -> str | None:
    """Give the reading that leads all others."""
    if not found or len(doubt.word) < _LEAST_LETTERS:
        return None
    best = found[0]
    if best.common < _LEAST_COMMON or best.word in offensive() or speech(doubt.word, best.word):
        return None
    if len(found) > 1 and best.score - found[1].score < _LEAST_LEAD:
        return None
    if best.price > (0.4 if len(doubt.word) == _SHORT else 1.0):
        return None
    return None if best.price > 0.1 and same_stem(doubt.word, best.word) else best.word


def speech(word: str, meant: str) -> bool:
    """Say whether the word is how people speak, or how the British form the past: goin, learnt."""
    return (word.endswith("in") and meant == word + "g") or (word.endswith("t") and meant in {word[:-1] + "ed", word[:-1] + "d"})
