"""Layer F: a name that the document spells otherwise everywhere else.

Two spellings of a name may be two people, two transliterations or two grammatical forms, so much must agree: the odd one
stands once, the other often or beside the same first name, and the difference is one that a slip makes and a language not.
"""

from __future__ import annotations

import re
from itertools import chain, combinations
from typing import TYPE_CHECKING

from newsclean.cleaners.typos.doubts import places
from newsclean.cleaners.typos.guards import free
from newsclean.cleaners.typos.joined import FUNCTION_WORDS
from newsclean.cleaners.typos.name_slips import is_ambiguous, is_doubled, is_given, may_be_slip
from newsclean.lexicons import known, names
from newsclean.lexicons.apart import one_edit
from newsclean.page import Mark, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaners.typos.blocks import Blocks
    from newsclean.page import Block

RULE, SCORE = "typo/name-spelt-otherwise", 0.85
_SHORTEST = 4
_TOGETHER = 2
# For a slip that might be a way of spelling, a clear slip or a well-known name, and both at once.
_OFTEN, _OFTEN_SWAPPED = (4, 3, 2), (4, 3, 2)
_OFTEN_DOUBLED = 6
_OFTEN_KNOWN = 5
_SHORTEST_ALONE = 6
_MOST_NAMES = 600  # a page with more unknown words than this is a list, and lists have near twins
_BESIDE_AFTER = re.compile(r" ([^\W\d_a-z][^\W\d_]{2,30})\b")
_BESIDE_BEFORE = re.compile(r"\b([^\W\d_a-z][^\W\d_]{2,30}) \Z")


def odd_names(key: Blocks) -> tuple[Mark, ...]:
    """Give the marks for names that stand once, and are spelt otherwise in the rest of the document."""
    odd = [raw.decode() for raw in key.strange if len(raw) >= _SHORTEST]
    pairs = sorted(_twins(odd)) if len(odd) <= _MOST_NAMES else []
    if not pairs:
        return ()
    blocks = key.watched
    where = {word: blocks[word.encode()] for pair in pairs for word in pair}
    return tuple(mark for pair in pairs for mark in _judged(key, where, pair))


def _twins(words: list[str]) -> set[tuple[str, str]]:
    """The pairs of words one slip apart that begin with one letter, and have the next or the last two in common."""
    return {
        (left, right) if left < right else (right, left)
        for left, right in chain(_begin_alike(words), _end_alike(words))
        if one_edit(left, right)
    }


def _begin_alike(words: list[str]) -> Iterator[tuple[str, str]]:
    """The pairs that begin with the same two letters, and end with the same or differ nowhere but at the end."""
    for group in _groups(words, [word[:2] for word in words]):
        for left, right in combinations(group, 2):
            if -1 <= len(left) - len(right) <= 1 and (left[-1] == right[-1] or left[:-3] == right[: len(left) - 3]):
                yield left, right


def _end_alike(words: list[str]) -> Iterator[tuple[str, str]]:
    """The pairs that end with the same two letters, and differ in the second letter."""
    for group in _groups(words, [word[-2:] + word[0] for word in words]):
        for left, right in combinations(group, 2):
            if left[1] != right[1] and -1 <= len(left) - len(right) <= 1 and left[4:] == right[4 + len(right) - len(left) :]:
                yield left, right


def _groups(words: list[str], ends: list[str]) -> Iterator[list[str]]:
    """The words that have an end in common."""
    if len(frozenset(ends)) == len(ends):
        return
    alike: dict[str, list[str]] = {}
    for word, end in zip(words, ends, strict=True):
        if end in alike:
            alike[end].append(word)
        else:
            alike[end] = [word]
    yield from (group for group in alike.values() if len(group) > 1)


def _judged(key: Blocks, where: dict[str, list[Block]], pair: tuple[str, str]) -> Iterator[Mark]:
    if not (may_be_slip(*pair) or may_be_slip(*reversed(pair))):
        return
    stand = {word: _stand(where[word], word) for word in pair}
    odd, main = sorted(pair, key=lambda word: len(stand[word]))
    if len(stand[odd]) != 1 or not stand[main] or not may_be_slip(odd, main):
        return
    block, place = stand[odd][0]
    end = place + len(odd)
    if not (free(block.text, place, end) and key.has_english(block)) or places(key.text, odd):
        return
    together = _together(key.text, block.text, place, odd, main)
    often = len(stand[main])
    sure = together or not _in_name(block.text, place, end) or _well_known(odd, main, often)
    alone = sure and _outnumbered(odd, main, often)
    if alone or together >= _TOGETHER:
        yield Mark(block.start + place, block.start + end, Role.TYPO, RULE, _cased(main), SCORE)


def _stand(blocks: list[Block], word: str) -> list[tuple[Block, int]]:
    return [(block, place) for block in blocks for place in places(block.text, _cased(word))]


def _cased(word: str) -> str:
    return word[0].upper() + word[1:]


def _outnumbered(odd: str, main: str, often: int) -> bool:
    """Whether the other spelling stands so often that this one needs nothing beside it."""
    swapped = sorted(odd) == sorted(main)
    if is_given(odd) or (is_given(main) and not swapped) or odd == main + "s":
        return False
    if is_doubled(odd, main) and main.encode() not in names():
        return len(odd) > _SHORTEST_ALONE and often >= _OFTEN_DOUBLED
    sure = (not is_ambiguous(odd, main)) + (main.encode() in names())
    if swapped:
        return often >= _OFTEN_SWAPPED[sure]
    return len(odd) >= _SHORTEST_ALONE and often >= _OFTEN[sure]


def _well_known(odd: str, main: str, often: int) -> bool:
    """Whether a name of the news stands so often that a clear slip of it is no other name in a longer one either."""
    return often >= _OFTEN_KNOWN and main.encode() in names() and not is_ambiguous(odd, main)


def _in_name(block: str, place: int, end: int) -> bool:
    """Whether the name is part of a longer one, and so may be another."""
    before = _BESIDE_BEFORE.search(block, max(0, place - 40), place)
    return bool(_BESIDE_AFTER.match(block, end)) or bool(before and before[1].lower().encode() not in known())


def _together(text: str, block: str, place: int, odd: str, main: str) -> int:
    """How often the other spelling stands beside the word that this one stands beside."""
    end, new, forward = place + len(odd), _cased(main), odd == main + "s"
    after, before = _BESIDE_AFTER.match(block, end), _BESIDE_BEFORE.search(block, max(0, place - 40), place)
    behind = text.count(f"{before[1]} {new}") if before and not forward and before[1].lower() not in FUNCTION_WORDS else 0
    return max(behind, text.count(f"{new} {after[1]}") if after else 0)
