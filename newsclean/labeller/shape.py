"""The shape of one block: what can be said of it without looking around."""

import re
from bisect import bisect_right
from typing import NamedTuple

from newsclean.page import Block
from newsclean.zones import is_prose

_CLOSERS = "\"')]»”’ "
_ENDS = dict.fromkeys(".。।؟", 0) | {":": 1, "：": 1, "…": 2} | dict.fromkeys("!?！？", 3) | dict.fromkeys(",;-–—，、", 4)
_QUOTES = frozenset("\"'“”„«»‘’‚「『《")
_SIGNS = frozenset("#@©•·►▶→›‹»«*-–—+|/\\[({<&^~=_■●▪◦✓")
_PRICES = frozenset("$€£¥₹%")
_DIGITS = re.compile(r"\d{1,12}")
_LENGTHS = (12, 22, 35, 50, 70, 100, 150, 240, 400, 800)
_COUNTS = (2, 3, 4, 5, 7, 10, 15, 25)
_SHARES = (0.001, 0.17, 0.3, 0.42, 0.55)
_LONG = 400
_DENSE = 12

NO_WORDS = 6
"""What `common` is for a script whose words are not parted."""

TINY, SHORT, TITLE, LINE, SENTENCE, PROSE = range(6)
"""Kinds of block: a word or two, a few words, a headline's length, longer without an end, one sentence, a paragraph."""


class Lists(NamedTuple):
    """Words that tell: the commonest of every language, and those that many sites use around articles and few in them."""

    common: frozenset[bytes]
    cues: frozenset[bytes]


class Look(NamedTuple):
    """What a block looks like from near, in small numbers."""

    tokens: int
    end: int
    start: int
    common: int
    capitals: int
    digits: int
    signs: int
    quoted: int
    sentences: int


class Shape(NamedTuple):
    """What a block looks like from afar; `content` are its words but for the commonest, none where words are not parted."""

    kind: int
    length: int
    cues: int
    mass: float
    dense: bool
    block: Block
    content: frozenset[bytes]

    def with_cues(self, lists: Lists) -> "Shape":
        """Give this shape with its cue words counted by other lists."""
        words = self.block.words
        return self._replace(cues=_cues(len(words & lists.cues), len(words)))


def shape(block: Block, lists: Lists) -> Shape:
    """Describe a block."""
    text, words = block.text, block.words
    size = len(text)
    dense = len(words) * _DENSE < size and not text.isascii()
    weight = size * 2 + size // 2 if dense else size
    prose = is_prose(block)
    return Shape(
        PROSE if prose else _kind(weight, _end(text)),
        bisect_right(_LENGTHS, weight),
        _cues(len(words & lists.cues), len(words)),
        1.0 + min(weight, 600) / 100 if prose else -1.0,
        dense,
        block,
        words - lists.common,
    )


def look(shape: Shape) -> Look:
    """Look at a block from near."""
    text, words = shape.block.text, shape.block.words
    size, head = len(text), text[:_LONG]
    tokens = head.split()
    prose = shape.kind == PROSE
    weight = size * 2 + size // 2
    return Look(
        bisect_right(_COUNTS, weight // 6 if shape.dense else len(tokens)),
        _end(text),
        _start(text[0]),
        bisect_right(_SHARES, (len(words) - len(shape.content)) / len(words)) if words and not shape.dense else NO_WORDS,
        0 if prose else _capitals(tokens),
        _digits(head, len(tokens)) if not prose or size < _LONG else 0,
        _signs(head),
        (1 if '"' in shape.block.shadow else 0) + (2 if text[-1] in _QUOTES else 0),
        min(3, head.count(". ") + head.count("! ") + head.count("? ")),
    )


def _end(text: str) -> int:
    last = text.rstrip(_CLOSERS)[-1:]
    return _ENDS.get(last, 5 if last.isdigit() else 6)


def _kind(weight: int, end: int) -> int:
    if weight < 20:  # noqa: PLR2004 - the steps of kinds
        return TINY
    if end in (0, 3):
        return SENTENCE
    return SHORT if weight < 40 else TITLE if weight < 110 else LINE  # noqa: PLR2004 - the same


def _cues(found: int, words: int) -> int:
    """No cue word, one of many, some, a third, most."""
    if not found:
        return 0
    return 4 if found * 2 > words else 3 if found * 4 > words else 2 if found * 9 > words else 1


def _start(sign: str) -> int:
    if sign.isupper():
        return 0
    if sign.islower():
        return 1
    if sign.isdigit():
        return 2
    if sign in _QUOTES:
        return 3
    return 4 if sign.isalpha() else 5


def _capitals(tokens: list[str]) -> int:
    """How many words begin with a capital: none or the first, some, most, all, all of their letters."""
    upper = sum([token[0].isupper() for token in tokens])
    if upper == len(tokens):
        if len(tokens) < 2:  # noqa: PLR2004 - one capital word says little
            return 1 if not tokens[0].isupper() else 4
        return 4 if tokens[0].isupper() and tokens[-1].isupper() else 3
    if upper <= 1:
        return 0
    return 2 if upper * 5 >= len(tokens) * 3 else 1


def _digits(text: str, tokens: int) -> int:
    """No number, some, a year, a clock, mostly numbers, a price."""
    found = _DIGITS.findall(text)
    if not found:
        return 0
    if not _PRICES.isdisjoint(text):
        return 5
    if len(found) * 2 > tokens:
        return 4
    if any(len(number) == 4 and number[:2] in ("19", "20") for number in found):  # noqa: PLR2004 - a year
        return 2
    return 3 if ":" in text and len(found) > 1 else 1


def _signs(text: str) -> int:
    """Signs that prose has seldom: none, a bar, an arrow or bullet, an address, a copyright sign, other."""
    if "|" in text:
        return 1
    if "@" in text or "http" in text or "www." in text:
        return 2
    if "©" in text:
        return 3
    if text[0] in _SIGNS:
        return 4
    return 5 if text[-1] in _SIGNS else 6 if " - " in text or " – " in text or " · " in text or " / " in text else 0
