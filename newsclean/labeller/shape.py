"""The shape of one block: what can be said of it without looking around."""

from typing import NamedTuple

from newsclean.page import Block
from newsclean.prose import is_prose

_CLOSERS = "\"')]»”’“‘ "
_ENDS = dict.fromkeys(".。।؟", 0) | {":": 1, "：": 1, "…": 2} | dict.fromkeys("!?！？", 3) | dict.fromkeys(",;-–—，、", 4)
_ENDED = (0, 3)
_QUOTES = frozenset("\"'“”„«»‘’‚「『《")
_SIGNS = frozenset("#@©•·►▶→›‹»«*-–—+|/\\[({<&^~=_■●▪◦✓")
_LONG = 400
_DENSE = 12
_CODE, _EVERY = 1_000, 100
_PARTING = ('":', '","', "</", "};", "();")

TINY, SHORT, TITLE, LINE, SENTENCE, PROSE = range(6)
"""Kinds of block: a word or two, a few words, a headline's length, longer without an end, one sentence, a paragraph."""


LOOK = ("tokens", "end", "start", "capitals", "signs")
"""What the numbers of a look are."""


class Lists(NamedTuple):
    """Words that tell: the commonest of every language, and those that many sites use around articles and few in them."""

    common: frozenset[bytes]
    cues: frozenset[bytes]


class Shape(NamedTuple):
    """What a block looks like; `content` are its words but for the commonest, none where words are not parted.

    `weight` is its length in signs of a script with spaces, `mass` what it weighs for the core of a page, `look` the numbers
    that `LOOK` names.
    """

    block: Block
    kind: int
    weight: float
    mass: float
    cues: float
    content: frozenset[bytes]
    look: tuple[float, ...]

    def with_cues(self, lists: Lists) -> "Shape":
        """Give this shape with its cue words counted by other lists."""
        return self._replace(cues=_share(self.block.words & lists.cues, self.block.words))


def shape(block: Block, lists: Lists) -> Shape:
    """Describe a block."""
    text, words = block.text, block.words
    size, head = len(text), text[:_LONG]
    dense = len(words) * _DENSE < size and not text.isascii()
    weight = size * 2.5 if dense else float(size)
    end, prose, tokens = _end(text), is_prose(block), head.split()
    capital = sum([token[0].isupper() for token in tokens[1:]])
    look = (
        weight / 6 if dense else len(tokens),
        end,
        _start(text[0]),
        capital / (len(tokens) - 1) if len(tokens) > 1 else float(text[0].isupper()),
        _signs(head),
    )
    return Shape(
        block,
        PROSE if prose else _kind(weight, end),
        weight,
        -1.0 if not prose else 1.0 + min(weight, 600) / 100 if end in _ENDED else -0.5,
        _share(words & lists.cues, words),
        words - lists.common,
        look,
    )


def is_code(text: str) -> bool:
    """Tell whether a long line is data for a script, or its text: every hundred signs have one of those that part them.

    >>> is_code('{"blog": {"id": 9, "name": "ferries"}}' * 40), is_code("The ferry sank. " * 90), is_code('{"id": 9}')
    (True, False, False)
    """
    return len(text) >= _CODE and _EVERY * sum(map(text.count, _PARTING)) >= len(text)


def _share(some: frozenset[bytes], of: frozenset[bytes]) -> float:
    return len(some) / len(of) if of else 0.0


def _end(text: str) -> int:
    last = text[-1:] if text[-1:].isalpha() else text.rstrip(_CLOSERS)[-1:]
    return _ENDS.get(last, 5 if last.isdigit() else 6)


def _kind(weight: float, end: int) -> int:
    if weight < 20:  # noqa: PLR2004 - the steps of kinds
        return TINY
    if end in _ENDED:
        return SENTENCE
    return SHORT if weight < 40 else TITLE if weight < 110 else LINE  # noqa: PLR2004 - the same


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


def _signs(text: str) -> int:
    """Signs that prose has seldom: none, a bar, an address, a copyright sign, an arrow or bullet, other, a script's."""
    if '":' in text or "</" in text:
        return 7
    if "|" in text:
        return 1
    if "@" in text or "http" in text or "www." in text:
        return 2
    if "©" in text:
        return 3
    if text[0] in _SIGNS:
        return 4
    return 5 if text[-1] in _SIGNS else 6 if " - " in text or " – " in text or " · " in text or " / " in text else 0
