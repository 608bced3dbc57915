"""Layer E, inside words: a stray space that broke a common word in two ("th e")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaners.typos import tokens
from newsclean.cleaners.typos.evidence import beside
from newsclean.cleaners.typos.guards import free
from newsclean.lexicons import is_common, pairs, zipf
from newsclean.lexicons.sieve import LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaners.typos.blocks import Blocks
    from newsclean.cleaners.typos.doubts import Doubt
    from newsclean.page import Block

RULE, SCORE = "typo/spaces-in-word", 0.95
_PIECE = re.compile(r"[a-z]{1,20}(?![\w'’-])")
_NEVER = frozenset("s t d m re ll ve st nd rd th".split())
_COMMON, _COMMON_LETTER, _LEAST_PULL_LETTER = 3.3, 4.5, 0.3


def wholes(doubt: Doubt) -> list[tuple[int, int, str]]:
    """Give the words that the doubtful one makes with the next or the previous one; such a piece is no misspelling."""
    joins = _joins(doubt.block, doubt.place, doubt.word)
    return [found for found in joins if is_common(found[2].encode()) and zipf(found[2]) >= _COMMON - 1]


def broken(doubt: Doubt, found: list[tuple[int, int, str]]) -> tuple[int, int, str] | None:
    """Give that of the words which a stray space broke in two, with its places in the block."""
    return max((whole for whole in found if _meant(doubt.block, *whole)), default=None)


def _joins(block: Block, start: int, piece: str) -> Iterator[tuple[int, int, str]]:
    """The words that a piece makes with its neighbours, with their places in the block."""
    text, end = block.text, start + len(piece)
    if text[end : end + 1] == " " and (right := _PIECE.match(text, end + 1)):
        yield start, right.end(), piece + right.group()
    left = tokens.piece_before(text, start)
    if left and _PIECE.fullmatch(left):
        yield start - 1 - len(left), end, left + piece


def _meant(block: Block, start: int, end: int, word: str) -> bool:
    left, right = block.text[start:end].split(" ")
    return zipf(word) >= _COMMON and left not in _NEVER and right not in _NEVER and beside(block.text, start, end, word) > 0


def letters(key: Blocks) -> Iterator[tuple[Block, int, int, str]]:
    """Give the common words of which one letter was cut off, with their block and the places in it: an d, t he."""
    for raw in LETTERS & key.watched.keys():
        letter = raw.decode()
        for block in key.watched[raw]:
            if f" {letter} " in block.text and key.has_english(block):
                yield from _with_letter(block, letter)


def _with_letter(block: Block, letter: str) -> Iterator[tuple[Block, int, int, str]]:
    at = block.text.find(f" {letter} ")
    while at >= 0:
        fits = [found for found in _joins(block, at + 1, letter) if _whole_beside(block, *found)]
        if len(fits) == 1 and free(block.text, fits[0][0], fits[0][1]):
            yield block, *fits[0]
        at = block.text.find(f" {letter} ", at + 2)


def _whole_beside(block: Block, start: int, end: int, word: str) -> bool:
    """Whether the whole word is common and fits, and the letter has no business here, as in vitamin d."""
    text = block.text
    if zipf(word) < _COMMON_LETTER or beside(text, start, end, word) < _LEAST_PULL_LETTER:
        return False
    (before, _), (after, _) = tokens.before(text, start), tokens.after(text, end)
    left, right = text[start:end].split(" ")
    if max(zipf(left), zipf(right)) > zipf(word):
        return False
    count = pairs().count
    return not (count(left, right) or (len(left) == 1 and count(before, left)) or (len(right) == 1 and count(right, after)))
