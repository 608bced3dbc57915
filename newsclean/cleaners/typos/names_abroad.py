"""Layer F on pages that are not English: a name spelt otherwise once, where no word list says what is a name.

Most languages bend their names, and some write every noun with a capital. So only slips count that no grammar makes: two
letters that changed places inside the word, or a clear slip beside the same first name, and never in the ending.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from newsclean.cleaners.typos.doubts import places
from newsclean.cleaners.typos.guards import free
from newsclean.lexicons import first_names, foreign, known, names
from newsclean.lexicons.apart import one_edit
from newsclean.lexicons.slips import NEAR_KEYS
from newsclean.page import Mark, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaners.typos.blocks import Blocks

RULE, SCORE = "typo/name-spelt-otherwise", 0.8
_CAPITAL = "A-ZÀ-ÖØ-ÞĀ-ŽȘȚΑ-ΩЁЄІЇА-ЯҐԱ-Ֆ"
_INSIDE = re.compile(rf"[{_CAPITAL}](?<=[^\W\d_.!?] [{_CAPITAL}])[^\W\d_]{{5,39}}(?![\w-])")  # inside a sentence
_FIRST_NAME = re.compile(r"([^\W\d_]{3,30}) \Z")
_OFTEN, _TOGETHER, _MOST_NAMES = 3, 3, 600
_ENDING = 3
_NEAR = 40


def odd_names_abroad(key: Blocks) -> tuple[Mark, ...]:
    """Give the marks for names that stand once, and are spelt otherwise in the rest of a document that is not English."""
    if key.mostly_english:
        return ()
    count = Counter(word for word in _INSIDE.findall(key.text) if word[1:].islower())
    often = [word for word, number in count.items() if number >= _OFTEN]
    once = [word for word, number in count.items() if number == 1]
    if not often or len(count) > _MOST_NAMES:
        return ()
    swaps = {swapped: word for word in often for swapped in _swapped(word)}
    pairs = [(odd, swaps[odd]) for odd in once if odd in swaps]
    pairs += [(odd, main) for odd in once for main in often if odd[0] == main[0] and _clear_slip(odd, main)]
    return tuple(mark for odd, main in pairs for mark in _judged(key, odd, main, alone=odd in swaps))


def _swapped(word: str) -> Iterator[str]:
    """The word with two letters of its inside swapped."""
    for at in range(1, len(word) - _ENDING):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _clear_slip(odd: str, main: str) -> bool:
    """Whether a neighbouring key was hit instead of, or beside, the right one, inside the word."""
    if abs(len(odd) - len(main)) > 1 or odd[-_ENDING:] != main[-_ENDING:] or not one_edit(odd, main):
        return False
    at = next(i for i, (a, b) in enumerate(zip(odd, main, strict=False)) if a != b)
    if len(odd) == len(main):
        return main[at] in NEAR_KEYS.get(odd[at], "") and not {odd[at], main[at]} & set("aeiouy")
    return len(odd) > len(main) and odd[at] not in "aeiouyhs" and odd[at] not in (odd[at - 1], odd[at + 1])


def _judged(key: Blocks, odd: str, main: str, *, alone: bool) -> Iterator[Mark]:
    text = key.text
    stands = places(text, odd)
    if len(stands) != 1 or _is_word(odd) or places(text, odd.lower()) or places(text, main.lower()):
        return
    start, end = stands[0], stands[0] + len(odd)
    if not free(text, start, end):
        return
    before = _FIRST_NAME.search(text, max(0, start - _NEAR), start)
    together = text.count(f"{before[1]} {main}") if before and before[1][0].isupper() else 0
    if alone or together >= _TOGETHER:
        yield Mark(start, end, Role.TYPO, RULE, main, SCORE)


def _is_word(word: str) -> bool:
    raw = word.lower().encode()
    return raw in known() or raw in names() or raw in foreign() or raw in first_names()
