"""Layer E, between sentences and clauses: the space that was lost after a stop or a comma.

Where word lists know what stands on both sides, they decide; in every other language that writes with spaces, the
document itself and the shape of the place do (`tight`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsclean.cleaners.typos.tight import ABBREVIATIONS, COMMAS, DOMAINS, LETTER, STOPS, certain, may_be_two, seen_apart
from newsclean.lexicons import foreign, is_known, names, zipf
from newsclean.page import Mark, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaners.typos.blocks import Blocks

STOP_RULE, COMMA_RULE, SCORE = "typo/spaces-after-stop", "typo/spaces-after-comma", 0.95
_ACCENT = "\u0300-\u036f\u064b-\u065f"
# One pattern for each sign: a pattern that begins with one certain character is found three times as fast.
_TIGHT = {sign: re.compile(rf"\{sign}(?=[A-Za-z])") for sign in ".,!?"}
_STOP = rf"(?<![\w.'’@/#{_ACCENT}-])([{LETTER}]{{2,40}})([{STOPS}])([{LETTER}]{{1,40}})(?![\w@/(={_ACCENT}-]|[{STOPS}]\w)"
_COMMA = (
    rf"(?<![\w.'’@/#,{_ACCENT}-])([{LETTER}]{{2,40}})([{COMMAS}])([{LETTER}]{{2,40}})(?![\w@/(={_ACCENT}-]|[.{COMMAS}]\w)"
)
_CODE = re.compile(r"[a-z]\.[A-Z][A-Za-z]{0,40}\(")
_CODE_NEAR = re.compile(r"\w\(\)|=>|</|(?<![\w@/.-])[a-z]{1,30}_[a-z]")
_LONGEST, _SHORT, _NEAR = 40, 2, 150
_COMMON, _VERY_COMMON = 3, 5


@cache
def _tight_anywhere() -> dict[str, re.Pattern[str]]:
    """What has letters of all scripts in it is compiled when a text first needs it."""
    return {sign: re.compile(rf"\{sign}(?=[{LETTER}])") for sign in STOPS + COMMAS}


@cache
def _around(sign: str) -> re.Pattern[str]:
    return re.compile(_COMMA if sign in COMMAS else _STOP)


def after_stops(key: Blocks) -> Iterator[Mark]:
    """Give the marks where a stop or comma lost its space."""
    text = key.text
    tight = _TIGHT if text.isascii() or key.mostly_english else _tight_anywhere()
    places = [
        place
        for sign, pattern in tight.items()
        if sign in text
        for found in pattern.finditer(text)
        if text[(place := found.start()) - 2 : place].isalpha()
    ]
    marks = [mark for place in sorted(places) for mark in _at(key, place)]
    return iter([] if marks and _CODE.search(text) else marks)


def _at(key: Blocks, sign: int) -> Iterator[Mark]:
    text, start = key.text, sign
    while start > 0 and text[start - 1].isalpha() and sign - start < _LONGEST:
        start -= 1
    rule, known = (COMMA_RULE, _clauses) if text[sign] in COMMAS else (STOP_RULE, _sentences)
    found = _around(text[sign]).match(text, start)
    if text[start - 1 : start] == "<":  # a ticker: <eric.St>
        return
    if not found or not (known(found[1], found[3]) or _apart(key, found)):
        return
    if not _CODE_NEAR.search(text, max(0, start - _NEAR), sign + _NEAR):
        yield Mark(start, found.end(), Role.TYPO, rule, f"{text[start : sign + 1]} {found[3]}", SCORE)


def _apart(key: Blocks, found: re.Match[str]) -> bool:
    """Whether the document says that these are two words: on English pages, where the first is one of the commonest."""
    if not may_be_two(found):
        return False
    if key.mostly_english:
        return found[2] in STOPS and is_known(found[1]) and zipf(found[1]) >= _COMMON and seen_apart(found, key.free_words)
    return seen_apart(found, key.free_words) or certain(found, key.free_words)


def _clauses(left: str, right: str) -> bool:
    if not (left.islower() and right.islower()):
        return False
    if _is_foreign(left) and _is_foreign(right):
        return True
    return _is_word(left) and _is_word(right) and max(zipf(left), zipf(right)) >= _COMMON


def _sentences(left: str, right: str) -> bool:
    small = right[0].lower() + right[1:]
    if small == right or not (left.islower() and small.islower()):
        return False
    if small in DOMAINS or left in ABBREVIATIONS or not _is_word(left):
        return False
    if len(left) == _SHORT:
        return min(zipf(left), zipf(small)) >= _VERY_COMMON
    if _is_foreign(left) and _is_foreign(small):
        return True
    return zipf(small) >= _COMMON or (zipf(left) >= _COMMON and small.encode() in names())


def _is_word(word: str) -> bool:
    return is_known(word) or _is_foreign(word)


def _is_foreign(word: str) -> bool:
    return word.encode() in foreign()
