"""Looks for a pattern in a long text only where it can match: around the literals of which every match has one."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from re import _constants as tokens  # type: ignore[attr-defined]  # the parser of re has no public name
from re import _parser as parser  # type: ignore[attr-defined]  # the parser of re has no public name

from newsclean.gate import gate_of, single

_LONG = 800  # a shorter text is looked through sooner than its literals are found
_BEYOND = 600  # how far behind a match anything may be looked at
_WIDEST = 2_000
_SHORTEST = 4  # what is shorter stands everywhere
_FOUND_FAST = (tokens.LITERAL, tokens.IN)  # the engine skips to what a pattern surely begins with


def matches(regex: re.Pattern[str], text: str) -> Iterable[re.Match[str]]:
    r"""Give what ``regex.finditer(text)`` gives, for a pattern that says nothing of several lines.

    >>> said = "The ferry sank. " * 100 + "Sign up to our newsletter. " + "Two died. " * 100
    >>> [match.span() for match in matches(re.compile(r"\b[a-z]{0,9} ?our newsletter"), said.lower())]
    [(1608, 1625)]
    """
    if len(text) < _LONG:
        return regex.finditer(text)
    literals, width = _asked_for(regex.pattern)
    if not literals or single(text) is not text:
        return regex.finditer(text)
    return (match for start, end in _windows(text, literals, width) for match in regex.finditer(text, start, end))


@cache
def _asked_for(pattern: str) -> tuple[tuple[str, ...], int]:
    """Literals of which every match has one, and how wide a match can be; no literals where that is not known."""
    tree = parser.parse(pattern)
    width = tree.getwidth()[1]
    if width > _WIDEST or tree[0][0] in _FOUND_FAST:
        return (), 0
    sets = [each for each in gate_of(tree) if all(len(text) >= _SHORTEST for text in each)]
    return (sets[0], width) if sets else ((), 0)


def _windows(text: str, literals: tuple[str, ...], width: int) -> Iterator[tuple[int, int]]:
    """The stretches in which a match can lie, with so much behind them that their end is not taken for the text's."""
    start = end = -1
    for at, behind in sorted(span for literal in literals for span in _places(text, literal)):
        if at - width > end:
            if end >= 0:
                yield start, end
            start = max(0, at - width)
        end = max(end, behind + width + _BEYOND)
    if end >= 0:
        yield start, end


def _places(text: str, literal: str) -> Iterator[tuple[int, int]]:
    at = text.find(literal)
    while at >= 0:
        yield at, at + len(literal)
        at = text.find(literal, at + 1)
