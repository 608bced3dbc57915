"""Layer A: misspellings that a list knows, with one believable reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaners.typos.evidence import common, listed_odds
from newsclean.cleaners.typos.neighbours import article
from newsclean.lexicons import misspelt, offensive
from newsclean.lexicons.affixes import derived
from newsclean.lexicons.slips import one_edit

if TYPE_CHECKING:
    from newsclean.cleaners.typos.doubts import Doubt

RULE, SCORE = "typo/known-misspelling", 0.9
# The list's own word counts for much; for less where the word may have been built on purpose, and where it comes again.
_LEAST_ODDS = {(True, False): -4.2, (True, True): -3.15, (False, False): -3.55, (False, True): -2.95}  # one slip, built
_LEAST_ODDS_AGAIN = 0.0
_LEAST_ODDS_AMONG_STRANGERS = {2: 1.0}


def listed(doubt: Doubt, strange: int) -> str | None:
    """Give what the list has for the word, when it has one reading and nothing speaks against it."""
    word, meant = doubt.word, misspelt().get(doubt.word.encode()).decode()
    if not meant or " " in meant or meant in offensive() or word == meant + "s" or article(word, meant) or strange > 2:
        return None
    if "'" in meant:
        return meant.replace("'", "’") if "’" in doubt.block.text else meant
    least = _LEAST_ODDS[one_edit(word, meant), derived(word, common)] if doubt.once else _LEAST_ODDS_AGAIN
    return meant if listed_odds(doubt, meant) >= (least if strange < 2 else _LEAST_ODDS_AMONG_STRANGERS[strange]) else None
