"""Layer E, between sentences and clauses: the space that was lost after a stop or a comma.

Needs no language: only that what stands on both sides is a word where it can be known, and that no code is about.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.lexicons import foreign, is_known, names, zipf
from newsclean.page import Mark, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

STOP_RULE, COMMA_RULE, SCORE = "typo/spaces-after-stop", "typo/spaces-after-comma", 0.95
_TIGHT = re.compile(r"[.,!?][A-Za-z]")
_STOP = re.compile(r"(?<![\w.'’@/#-])([a-z]{2,40})([.!?])([A-Z][a-z]{0,40})(?![\w@/(=-]|\.\w)")
_COMMA = re.compile(r"(?<![\w.'’@/#,-])([a-z]{2,40}),([a-z]{2,40})(?![\w@/(=-]|[.,]\w)")
_CODE = re.compile(r"[a-z]\.[A-Z][A-Za-z]{0,40}\(")
_DOMAINS = frozenset("net com org js info io tv edu gov exe pdf html php".split())  # noqa: SIM905 - a list of words is read as words
_ABBREVIATIONS = frozenset(
    "vs no st mr ms dr jr sr vol inc co ltd fig cf eg ie al pp ca aka approx dept est ft etc".split()  # noqa: SIM905 - a list of words is read as words
)
_LONGEST, _SHORT = 40, 2
_COMMON, _VERY_COMMON = 3, 5


def after_stops(text: str) -> Iterator[Mark]:
    """Give the marks where a stop or comma lost its space."""
    found: list[Mark] = []
    for tight in _TIGHT.finditer(text):
        found += _at(text, tight.start())
    code = bool(found) and _CODE.search(text)
    return iter([] if code else found)


def _at(text: str, sign: int) -> Iterator[Mark]:
    start = sign
    while start > 0 and text[start - 1].isalpha() and sign - start < _LONGEST:
        start -= 1
    comma = text[sign] == ","
    found = (_COMMA if comma else _STOP).match(text, start)
    if not found or not (_clauses(*found.groups()) if comma else _sentences(*found.group(1, 3))):
        return
    new = f"{text[start : sign + 1]} {text[sign + 1 : found.end()]}"
    yield Mark(found.start(), found.end(), Role.TYPO, COMMA_RULE if comma else STOP_RULE, new, SCORE)


def _clauses(left: str, right: str) -> bool:
    if _is_foreign(left) and _is_foreign(right):
        return True
    return _is_word(left) and _is_word(right) and max(zipf(left), zipf(right)) >= _COMMON


def _sentences(left: str, right: str) -> bool:
    small = right.lower()
    if small in _DOMAINS or left in _ABBREVIATIONS or not _is_word(left):
        return False
    if len(left) == _SHORT:
        return min(zipf(left), zipf(small)) >= _VERY_COMMON
    if _is_foreign(left) and _is_foreign(small):
        return True
    return zipf(small) >= _COMMON or (zipf(left) >= _COMMON and small.encode() in names())


def _is_word(word: str) -> bool:
    return is_known(word) or word.encode() in foreign()


def _is_foreign(word: str) -> bool:
    return word.encode() in foreign()
