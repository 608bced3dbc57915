"""With which words the matches of a pattern can begin, read off the pattern itself."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from re import _constants as tokens  # type: ignore[attr-defined]  # the parser of re has no public name
from re import _parser as parser  # type: ignore[attr-defined]  # the same

from newsclean.rules.rule import spaced
from newsclean.rules.scopes import is_opening
from newsclean.rules.spell import REPEATS, Tree

_MOST, _MOST_TIMES, _WIDEST_RANGE = 400, 12, 40
_EDGE = " "
NUMBER = "0"
"""What stands for any number."""
_NO_ENDS = (tokens.AT_BEGINNING, tokens.AT_BEGINNING_STRING, tokens.AT_NON_BOUNDARY)
_EDGES = (tokens.CATEGORY_SPACE, tokens.CATEGORY_NOT_WORD)

_Heads = frozenset[str]  # what matches begin with: their first word, and an edge behind it where it has ended


class _EndlessError(Exception):
    """A pattern whose matches can begin with anything."""


@cache
def openers(pattern: str, *, whole: bool = False) -> tuple[str, ...]:
    r"""Give the words of which a block must have one as its first, for a pattern that matches from its beginning.

    >>> openers(r"^(?:please )?(?:read|see) more\b"), openers("share|tweet this", whole=True)
    (('please', 'read', 'see'), ('share', 'tweet'))
    >>> openers(r"\bread more"), openers(r"^\w{3,9} more"), openers(r"^(?:photo )?\d{1,2} of")
    ((), (), ('0', 'photo'))

    ``0`` stands for any number. With `whole` a match is a whole block. An empty answer means that nothing is known.
    """
    if not whole and not is_opening(pattern):
        return ()
    return openers_of(parser.parse(spaced(pattern)), whole=whole)


def openers_of(tree: Tree, *, whole: bool) -> tuple[str, ...]:
    """Give the same for a pattern that has been parsed."""
    try:
        heads = _after(frozenset(("",)), tree)
    except _EndlessError:
        return ()
    words = {_counted(head.rstrip(_EDGE)) for head in heads if whole or head.endswith(_EDGE)}
    return tuple(sorted(words)) if "" not in words and (whole or all(h.endswith(_EDGE) for h in heads)) else ()


def _after(heads: _Heads, tree: Tree) -> _Heads:
    """What matches begin with, given what they begin with before this part of the pattern."""
    for op, arg in tree:
        heads = _few(_step(heads, op, arg))
    return heads


def _few(heads: Iterable[str]) -> _Heads:
    found = frozenset(heads)
    if len(found) > _MOST:
        raise _EndlessError
    return found


def _step(heads: _Heads, op: Tree, arg: Tree) -> Iterable[str]:
    if all(head.endswith(_EDGE) for head in heads):
        return heads
    if op not in _STEPS:
        raise _EndlessError
    return _STEPS[op](heads, arg)


def _branched(heads: _Heads, arg: Tree) -> _Heads:
    return frozenset().union(*(_after(heads, branch) for branch in arg[1]))


def _repeated(heads: _Heads, arg: Tree) -> _Heads:
    low, high, tree = arg
    every = heads if low == 0 else frozenset()
    for times in range(1, high + 1):
        grown = _after(heads, tree)
        if times > low and grown <= every:
            return every
        if times > _MOST_TIMES:
            raise _EndlessError
        heads, every = grown, _few(every | grown) if times >= low else every
    return every


def _members(members: Tree) -> Iterator[str]:
    for op, arg in members:
        if op is tokens.LITERAL:
            yield chr(arg)
        elif op is tokens.CATEGORY and arg in _EDGES:
            yield _EDGE
        elif op is tokens.CATEGORY and arg is tokens.CATEGORY_DIGIT:
            yield NUMBER
        elif op is tokens.RANGE and arg[1] - arg[0] <= _WIDEST_RANGE:
            yield from map(chr, range(arg[0], arg[1] + 1))
        else:
            raise _EndlessError


def _counted(word: str) -> str:
    """A word with ``0`` for each number in it, if one of them may be any."""
    return re.sub(r"\d{1,400}", NUMBER, word) if NUMBER in word else word


def _grown(heads: _Heads, signs: Iterable[str]) -> Iterator[str]:
    """Each word that has not ended, with each sign behind it; a sign that is no letter or digit ends it, or leads to it."""
    signs = tuple(signs)
    for head in heads:
        for sign in signs:
            if head.endswith(_EDGE):
                yield head
            elif sign.isalnum():
                yield _counted(head + sign)
            else:
                yield head + _EDGE if head else head


def _at(heads: _Heads, arg: Tree) -> Iterable[str]:
    """An edge of a word, or the end, behind each word that has not ended."""
    if arg in _NO_ENDS:
        return heads
    return (head if head.endswith(_EDGE) or not head else head + _EDGE for head in heads)


_STEPS: dict[Tree, Callable[[_Heads, Tree], Iterable[str]]] = {
    tokens.LITERAL: lambda heads, arg: _grown(heads, [chr(arg)]),
    tokens.IN: lambda heads, arg: _grown(heads, _members(arg)),
    tokens.SUBPATTERN: lambda heads, arg: _after(heads, arg[-1]),
    tokens.ATOMIC_GROUP: _after,
    tokens.BRANCH: _branched,
    tokens.AT: _at,
    tokens.ASSERT: lambda heads, _: heads,
    tokens.ASSERT_NOT: lambda heads, _: heads,
    **dict.fromkeys(REPEATS, _repeated),
}
