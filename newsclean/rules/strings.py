"""What a pattern spells, in short form: strings of which only three things matter.

These are what stands before the first edge of a word and after the last one, which may go on outside, and the rarest
whole word between.
"""

import re
from functools import cache

from newsclean.rules.everywhere import cost

DENSE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""A sign of a script whose words cannot be looked up."""
EDGE, UNKNOWN = "\x00", "\x01"
"""An edge of a word, and what may be anything."""
_EDGES = re.compile(r"(?:[^\w\x01]|_)+")
_MOST, _MOST_PAIRS, _MOST_WAYS = 256, 8192, 16


def tails(strings: set[str]) -> set[str]:
    """Give what stands after the last edge, with it; nothing where that is too much."""
    found = {EDGE * (EDGE in text) + text.rpartition(EDGE)[2] for text in strings}
    return found if len(found) <= _MOST_WAYS else {UNKNOWN}


def heads(strings: set[str]) -> set[str]:
    """Give what stands before the first edge, with it; nothing where that is too much."""
    found = {text.partition(EDGE)[0] + EDGE * (EDGE in text) for text in strings}
    return found if len(found) <= _MOST_WAYS else {UNKNOWN}


def joined(left: set[str], right: set[str]) -> set[str]:
    """Give every string of the left with every string of the right behind it."""
    if len(left) * len(right) > _MOST_PAIRS:
        return {UNKNOWN}
    return few({short(a + b) for a in left for b in right})


def few(strings: set[str]) -> set[str]:
    """Give strings unless they are too many, when they may be anything."""
    return strings if len(strings) <= _MOST else {UNKNOWN}


@cache
def short(text: str) -> str:
    """Give a string in short form; scripts without spaces stay as they are."""
    if DENSE.search(text):
        return text
    head, *rest = _EDGES.split(text)
    head = UNKNOWN if UNKNOWN in head else head
    if not rest:
        return head
    usable = (word for word in rest[:-1] if word and UNKNOWN not in word)
    best = min(usable, key=lambda word: (cost([word]), word), default="")
    return f"{head}{EDGE}{best}{EDGE if best else ''}{UNKNOWN if UNKNOWN in rest[-1] else rest[-1]}"


def word(text: str) -> str:
    """Give the word by which a string is looked for; empty when none is whole."""
    runs = text.replace(EDGE, " ").replace(UNKNOWN, " ").split()
    if dense := [run for run in runs if DENSE.search(run)]:
        return max(dense, key=len)
    return short(text).split(EDGE)[1] if text.count(EDGE) > 1 else ""
