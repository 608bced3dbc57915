"""Layer E: lost and stray spaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaners.typos import tokens
from newsclean.lexicons import is_known, known, pairs, zipf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaners.typos.doubts import Doubt
    from newsclean.page import Block, Page

STOP_RULE, COMMA_RULE, SPLIT_RULE, SCORE = "typo/spaces-after-stop", "typo/spaces-after-comma", "typo/spaces-in-word", 0.95
_STOP = re.compile(r"(?<![\w.'’@/#-])([a-z]{3,40})([.!?])([A-Z][a-z]{0,40})(?![\w@/(=-]|\.\w)")
_COMMA = re.compile(r"(?<![\w.'’@/#,-])([a-z]{2,40}),([a-z]{2,40})(?![\w@/(=-]|[.,]\w)")
_PIECE = re.compile(r"[a-z]{1,20}")
_NEVER = frozenset("s t d m re ll ve st nd rd th".split())
_DOMAINS = frozenset("net com org js info io tv edu gov exe pdf html php".split())
_KINDS = bytes(ord("a") if chr(b).islower() else ord("A") if chr(b).isupper() else b if b in b".!?," else 0x20 for b in range(128))
_TRIGGER = _KINDS + bytes(128)


def after_stops(page: Page) -> Iterator[tuple[int, int, str, str]]:
    """Give the places where a stop or comma lost its space: start, end, new, rule."""
    folded = page.text.encode("ascii", "replace").translate(_TRIGGER)
    for sign in (b"a.A", b"a,a", b"a!A", b"a?A"):
        at = folded.find(sign)
        while at >= 0:
            yield from _at(page.text, at + 1)
            at = folded.find(sign, at + 2)


def _at(text: str, sign: int) -> Iterator[tuple[int, int, str, str]]:
    start = sign
    while start > 0 and text[start - 1].isalpha() and sign - start < 40:
        start -= 1
    pattern, rule = (_COMMA, COMMA_RULE) if text[sign] == "," else (_STOP, STOP_RULE)
    found = pattern.match(text, start)
    if not found or not _believed(found):
        return
    yield found.start(), found.end(), f"{text[start : sign + 1]} {text[sign + 1 : found.end()]}", rule


def _believed(found: re.Match[str]) -> bool:
    left, right = found.group(1), found.group(found.lastindex or 1)
    least = 2.5 if found.lastindex == 2 else 3.0
    return min(zipf(left), zipf(right.lower())) >= least and right.lower() not in _DOMAINS


def whole(doubt: Doubt) -> tuple[int, int, str] | None:
    """Give the word that a stray space broke in two, with its places in the page, when the doubtful word is a piece."""
    text, start, end = doubt.block.text, doubt.place, doubt.place + len(doubt.word)
    best: tuple[float, int, int, str] | None = None
    if text[end : end + 1] == " " and (right := _PIECE.match(text, end + 1)) and _ends(text, right.end()):
        best = _scored(doubt, start, right.end(), doubt.word, right.group())
    left = text[: start - 1].rpartition(" ")[2] if text[start - 1 : start] == " " else ""
    if left and _PIECE.fullmatch(left):
        other = _scored(doubt, start - 1 - len(left), end, left, doubt.word)
        best = max(filter(None, (best, other)), default=None)
    return best[1:] if best else None


def _ends(text: str, end: int) -> bool:
    return text[end : end + 1] in " .,;:!?)\"”" 


def _scored(doubt: Doubt, start: int, end: int, left: str, right: str) -> tuple[float, int, int, str] | None:
    word, text = left + right, doubt.block.text
    if zipf(word) < 3.3 or left in _NEVER or right in _NEVER:
        return None
    pull = pairs().pull(tokens.before(text, start)[0], word) + pairs().pull(word, tokens.after(text, end)[0])
    if pull <= 0:
        return None
    return zipf(word) + pull, doubt.block.start + start, doubt.block.start + end, word
