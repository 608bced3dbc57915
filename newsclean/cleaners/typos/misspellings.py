"""Layer A: misspellings that a list knows, with one believable reading."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaners.typos.guards import at_home, free
from newsclean.lexicons import is_known, misspelt, offensive

if TYPE_CHECKING:
    from newsclean.cleaners.typos.doubts import Doubt

RULE, SCORE = "typo/known-misspelling", 0.9


def listed(doubt: Doubt) -> str | None:
    """Give what the list has for the word, when there is one reading and the word stands where repairs may be made."""
    meant = misspelt().get(doubt.word.encode()).decode()
    if not meant or " " in meant or meant in offensive() or not at_home(doubt):
        return None
    return meant.replace("'", "’") if "’" in doubt.block.text else meant
