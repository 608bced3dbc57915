"""Literals without which a pattern cannot match, so that a string search can say no before a pattern is tried.

They are looked for in a shadow with its white space made single, since patterns let one to three spaces stand for one.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from math import fsum
from re import _constants as tokens  # type: ignore[attr-defined]  # the parser of re has no public name
from re import _parser as parser  # type: ignore[attr-defined]  # the same
from typing import Any

Tree = Any  # what the parser gives has no types
Strings = frozenset[str]
_Cost = Callable[[Strings], tuple[float, list[str]]]

_REPEATS = (tokens.MAX_REPEAT, tokens.MIN_REPEAT, tokens.POSSESSIVE_REPEAT)
_NO_WIDTH = (tokens.AT, tokens.ASSERT, tokens.ASSERT_NOT)
_SPACE = [(tokens.IN, [(tokens.CATEGORY, tokens.CATEGORY_SPACE)])]
_NOTHING = frozenset(("",))
_SHORTEST, _MOST, _MOST_SETS = 3, 24, 2
_MOST_OF_FIELDS = 150
_RARE_SIGNS = frozenset('$£€()[]{}<>|#=+©®…"')
_LOOK = 0.005


def gate(pattern: str, most: int = _MOST, common: Callable[[str], float] | None = None) -> tuple[tuple[str, ...], ...]:
    r"""Give sets of literals; every text that the pattern matches has one of each, once its white space is single.

    >>> gate(r"\b(?:sent|right)\s{1,3}to\s{1,3}your\s{1,3}[a-z]{3,9}\b.{0,9}inbox")
    (('inbox',), ('right to your ', 'sent to your '))

    An empty answer means that there are none, or too many to be worth looking for. `common` says how large a share of
    texts has a literal, for those who know better than to judge by its length.
    """
    return gate_of(parser.parse(pattern), most, common)


def gate_of(tree: Tree, most: int = _MOST, common: Callable[[str], float] | None = None) -> tuple[tuple[str, ...], ...]:
    """Give the same for a pattern that has been parsed."""
    return tuple(sets_of(tree, most, common or _by_length)[:_MOST_SETS])


def sets_of(tree: Tree, most: int, common: Callable[[str], float]) -> list[tuple[str, ...]]:
    """Give every such set, the cheapest first."""
    cost = partial(_cost, common)
    return [tuple(sorted(each)) for each in sorted(frozenset(_needs(tree, most, cost)), key=cost)]


def single(folded: str) -> str:
    """Give a shadow with every run of white space as one space.

    >>> single("read  more"), single("read more")
    (' read more ', 'read more')
    """
    if "  " in folded or not (folded.isascii() or folded.isprintable()):
        return f" {' '.join(folded.split())} "
    if "\x1c" in folded or "\x1d" in folded or "\x1e" in folded or "\x1f" in folded:  # what ASCII may have beside spaces
        return f" {' '.join(folded.split())} "
    return folded


def has_one(text: str, literals: tuple[str, ...]) -> bool:
    """Tell whether one of the literals stands in a text.

    >>> has_one("read more", ("more", "less"))
    True
    """
    for literal in literals:  # noqa: SIM110 - asked for every rule with a word of a block; a generator costs twice as much
        if literal in text:
            return True
    return False


def passes(pattern: re.Pattern[str], folded: str) -> bool:
    """Tell at little cost whether a pattern can match in a shadow at all.

    >>> passes(re.compile("all rights reserved|tous droits"), "Two of the crew died.")
    False
    """
    text = single(folded)
    return all(has_one(text, either) for either in _kept(pattern.pattern))


@cache
def _kept(pattern: str) -> tuple[tuple[str, ...], ...]:
    return gate(pattern, most=_MOST_OF_FIELDS)


def _needs(tree: Tree, most: int, cost: _Cost) -> Iterator[Strings]:
    """The sets of literals of which every match of a sequence has one each, where they are worth looking for."""
    run = _NOTHING
    for op, arg in tree:
        own = _strings(op, arg)
        grown = _joined(run, own) if own else None
        if grown is None or len(grown) > len(run):
            yield from _worth(run, most)
        if grown is None:
            yield from _inside(op, arg, most, cost)
        run = grown or own or _NOTHING
    yield from _worth(run, most)


def _worth(run: Strings, most: int) -> Iterator[Strings]:
    """A set of literals without those that hold another of them, if it is short and none is found everywhere."""
    least: list[str] = []
    for text in sorted(run, key=lambda text: (len(text), text)):
        if not any(other in text for other in least):
            least.append(text)
    if len(least) <= most and all(len(text.strip()) >= _SHORTEST or not _RARE_SIGNS.isdisjoint(text) for text in least):
        yield frozenset(least)


def _inside(op: Tree, arg: Tree, most: int, cost: _Cost) -> Iterator[Strings]:
    """The needs of what is nested in an element."""
    if op is tokens.SUBPATTERN:
        yield from _needs(arg[-1], most, cost)
    elif op is tokens.ATOMIC_GROUP:
        yield from _needs(arg, most, cost)
    elif op in _REPEATS and arg[0] > 0:
        yield from _needs(arg[2], most, cost)
    elif op is tokens.BRANCH:
        parts = [min(_needs(branch, most, cost), key=cost, default=None) for branch in arg[1]]
        if all(parts):
            yield from _worth(frozenset().union(*(part for part in parts if part)), most)


def _strings(op: Tree, arg: Tree) -> Strings | None:
    """The strings that an element matches, a space for any white space; None when they are too many."""
    if op is tokens.LITERAL:
        return frozenset((chr(arg),)) if arg == ord(" ") or not chr(arg).isspace() else None
    if op in _NO_WIDTH:
        return _NOTHING
    if op is tokens.SUBPATTERN:
        return _all(arg[-1])
    if op is tokens.IN:
        return _either([[member] for member in arg])
    if op is tokens.BRANCH:
        return _either(arg[1])
    return _repeated(*arg) if op in _REPEATS else None


def _either(trees: Iterable[Tree]) -> Strings | None:
    parts = [_all(tree) for tree in trees]
    every = frozenset().union(*(part for part in parts if part))
    return every if all(parts) and len(every) <= _MOST else None


def _repeated(low: int, high: int, tree: Tree) -> Strings | None:
    own = frozenset((" ",)) if list(tree) == _SPACE else _all(tree) if high == 1 else None
    return own if low or own is None else own | _NOTHING


def _all(tree: Tree) -> Strings | None:
    found: Strings | None = _NOTHING
    for op, arg in tree:
        own = _strings(op, arg)
        found = _joined(found, own) if found and own else None
    return found


def _joined(left: Strings, right: Strings) -> Strings | None:
    """Every string of the left with every string of the right behind it; two spaces between them are one."""
    if len(left) * len(right) > _MOST:
        return None
    return frozenset(a + (b[1:] if a[-1:] == b[:1] == " " else b) for a in left for b in right)


def _cost(common: Callable[[str], float], literals: Strings) -> tuple[float, list[str]]:
    """Which literals let the fewest texts through; every one of them has to be looked for."""
    return fsum(_LOOK + common(text) for text in literals), sorted(literals)


def _by_length(text: str) -> float:
    return 3.0 ** -len(text)
