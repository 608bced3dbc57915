"""Layer A: misspellings that a list knows, with one believable reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaners.typos.evidence import listed_odds
from newsclean.cleaners.typos.neighbours import article
from newsclean.cleaners.typos.readings import common_word
from newsclean.lexicons.affixes import derived
from newsclean.lexicons.apart import one_edit
from newsclean.lexicons.offensive import offensive

if TYPE_CHECKING:
    from newsclean.cleaners.typos.doubts import Doubt

RULE, SCORE = "typo/known-misspelling", 0.9
# The list's own word counts for much; for less where the word may have been built on purpose, and where it comes again.
_LEAST_ODDS = {(True, False): -4.5, (True, True): -4.2, (False, False): -3.8, (False, True): -4.4}  # one slip, built
_LEAST_ODDS_AGAIN = 0.0
_LEAST_ODDS_AMONG_STRANGERS = {2: 1.0}


def only(word: str, listed: str) -> str:
    """Give what the list has for the word when it has one reading that may be put into a text, else ""."""
    ruled_out = not listed or " " in listed or listed in offensive() or word == listed + "s" or article(word, listed)
    return "" if ruled_out else listed


def believed(doubt: Doubt, meant: str, strange: int) -> bool:
    """Say whether the list may be believed here, where so many of the words around are strange."""
    if strange > max(_LEAST_ODDS_AMONG_STRANGERS):
        return False
    if "'" in meant:
        return True
    least = _LEAST_ODDS[one_edit(doubt.word, meant), derived(doubt.word, common_word)] if doubt.once else _LEAST_ODDS_AGAIN
    return listed_odds(doubt, meant) >= max(least, _LEAST_ODDS_AMONG_STRANGERS.get(strange, least))


def styled(doubt: Doubt, meant: str) -> str:
    """Give the word with the apostrophe its block uses."""
    return meant.replace("'", "’") if "’" in doubt.block.text else meant
