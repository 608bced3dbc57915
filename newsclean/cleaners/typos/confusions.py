"""Layer G: a real word that stands for another, where the words on both sides ask for the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaners.typos import tokens
from newsclean.cleaners.typos.doubts import alone
from newsclean.cleaners.typos.guards import free
from newsclean.lexicons import confusions, pairs, triples, zipf
from newsclean.page import Mark, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaners.typos.blocks import Blocks
    from newsclean.lexicons.instead import Beside, Confusion
    from newsclean.page import Block

RULE, SCORE = "typo/real-word-in-context", 0.65
_LEAST_PULL = -0.3
_NEAR = 40
_STOPS = ".,;:!?"
_SEEN_LEFT, _SEEN_RIGHT = 5, 3
# A rare word that stands with neither neighbour anywhere, for one that stands with the left one often.
_RARE, _LONE_COUNT, _LONE_PULL, _LONE_GAIN = 4.2, 20, 0.4, 2.0


def confused(key: Blocks) -> tuple[Mark, ...]:
    """Give the marks for words that stand for others."""
    known, where = confusions(), key.watched
    return tuple(
        mark
        for raw in known.keys() & where.keys()
        for confusion in known[raw]
        for block, place in _asked(where[raw], confusion)
        if (mark := _mark(block, place, confusion)) and key.has_english(block)
    )


def _asked(blocks: list[Block], confusion: Confusion) -> Iterator[tuple[Block, int]]:
    """Where the word stands, in small letters, beside one that may ask for the other."""
    old, beside = confusion[0], confusion[3]
    length = len(old)
    for block in blocks:
        text, folded = block.text, block.shadow
        place = folded.find(old)
        while place >= 0:
            end = place + length
            asked = beside is None or _asked_for(text, place, end, beside)
            if asked and text[place].islower() and alone(folded, place, end):
                yield block, place
            place = folded.find(old, end)


def _asked_for(text: str, start: int, end: int, beside: Beside) -> bool:
    """Whether the word before or behind is one that hardly ever stands beside this word, and often beside the other."""
    space = text.find(" ", end + 1, end + _NEAR)
    right = text[end + 1 : space if space >= 0 else end + _NEAR]
    before, behind = beside
    return (
        right in behind
        or tokens.piece_before(text, start) in before
        or (right[-1:] in _STOPS and right.rstrip(_STOPS) in behind)
    )


def _mark(block: Block, place: int, confusion: Confusion) -> Mark | None:
    old, new, least, _ = confusion
    end = place + len(old)
    if not (_fits(block.text, place, end, (old, new), least) and free(block.text, place, end)):
        return None
    styled = new.replace("'", "’") if "’" in block.text else new
    return Mark(block.start + place, block.start + end, Role.TYPO, RULE, styled, SCORE)


def _fits(text: str, start: int, end: int, words: tuple[str, str], least: float) -> bool:
    old, new = words
    (left, _), (right, _) = tokens.before(text, start), tokens.after(text, end)
    known = pairs()
    count, pull = known.count_of, known.pull_by
    first, last, standing, other = map(known.number, (left, right, *words))
    before, after = count(first, standing), count(standing, last)
    if before and after:
        return False
    often, behind = count(first, other), count(other, last)
    pulls = pull(often, first, other), pull(behind, other, last)
    common = zipf(old)
    lone = not (before or after) and common < _RARE and pulls[0] >= _LONE_PULL and often >= _LONE_COUNT
    if not lone and min(pulls) < _LEAST_PULL:
        return False
    gain = zipf(new) + sum(pulls) - common - pull(before, first, standing) - pull(after, standing, last)
    if gain < (_LONE_GAIN if lone else least):
        return False
    seen = triples().seen
    if not lone and not (often >= _SEEN_LEFT and behind >= _SEEN_RIGHT) and not seen(left, new, right):
        return False
    return not seen(left, old, right)
