"""Which words stand in every match of a pattern: its parsed tree, spelt out as far as that is possible.

A pattern spells strings, with a sign for what may be anything. Of a string only three things matter: what stands before
its first edge of a word and after its last one, which may go on outside, and the rarest whole word between. Strings are
kept in that short form, so that few of them say much.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, reduce
from itertools import accumulate
from re import _constants as tokens  # type: ignore[attr-defined]  # the parser of re has no public name
from re import _parser as parser  # type: ignore[attr-defined]  # the same
from typing import Any

from newsclean.rules.everywhere import cost

Tree = Any  # what the parser gives has no types

DENSE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]"
)
REPEATS = (tokens.MAX_REPEAT, tokens.MIN_REPEAT, tokens.POSSESSIVE_REPEAT)
_EDGE, _UNKNOWN, _EDGES = "\x00", "\x01", re.compile(r"(?:[^\w\x01]|_)+")
_MOST, _MOST_PAIRS, _MOST_WAYS = 256, 8192, 16


def ways(pattern: str) -> Iterator[frozenset[str]]:
    r"""Give sets of words, one word of each of which stands in every match; for scripts without spaces, whole strings.

    >>> {tuple(sorted(found)) for found in ways(r"\b(?:log|sign) in\b.{0,9}\bnow\b")} == {("log", "sign"), ("now",)}
    True
    """
    return ways_of(parser.parse(pattern))


def ways_of(tree: Tree) -> Iterator[frozenset[str]]:
    """Give the same for a pattern that has been parsed."""
    for way in _ways(tree, {""}, {""}):
        found = frozenset(_word(text) for strings in way for text in strings)
        if found and "" not in found:
            yield found


def walk(tree: Tree) -> Iterator[tuple[Tree, Tree]]:
    """Give every element of a parsed pattern with what it has, whatever it is nested in."""
    for op, arg in tree:
        yield op, arg
        yield from _inside(arg)


def _inside(arg: Tree) -> Iterator[tuple[Tree, Tree]]:
    for part in arg if isinstance(arg, tuple | list) else [arg]:
        if isinstance(part, parser.SubPattern):
            yield from walk(part)
        elif isinstance(part, list):
            yield from _inside(part)
        elif isinstance(part, tuple) and isinstance(part[0], type(tokens.LITERAL)):
            yield part


def _ways(sequence: Tree, left: set[str], right: set[str]) -> Iterator[list[set[str]]]:
    """The strings of a sequence, whole and in stretches: a stretch ends where something unknown stands, and begins there."""
    spelt = [_spell(op, arg) for op, arg in sequence]
    following = accumulate(reversed(spelt), lambda after, strings: _heads(_joined(strings, after)), initial=right)
    total, current = left, left
    for (op, arg), strings, after in zip(sequence, spelt, list(following)[-2::-1], strict=True):
        yield from _inner_ways(op, arg, _tails(current), after)
        total, grown = _joined(total, strings), _joined(current, strings)
        if grown == {_UNKNOWN}:
            yield [_joined(current, _heads(strings))]
            current = strings
        elif any(_UNKNOWN in text for text in strings):
            yield [grown]
            current = strings
        else:
            current = grown
    yield from ([_joined(current, right)], [_joined(total, right)])


def _inner_ways(op: Tree, arg: Tree, left: set[str], right: set[str]) -> Iterator[list[set[str]]]:
    """Ways through a group: as for a sequence, or one way through every alternative."""
    if op is tokens.SUBPATTERN:
        yield from _ways(arg[-1], left, right)
    elif op is tokens.BRANCH:
        each = [[_few(set().union(*way)) for way in _ways(branch, left, right)] for branch in arg[1]]
        yield [min(strings, key=_cost_of_strings) for strings in each]


def _cost_of_strings(strings: set[str]) -> float:
    found = {_word(text) for text in strings}
    return float("inf") if "" in found else cost(found)


def _tails(strings: set[str]) -> set[str]:
    """What stands after the last edge, with it; nothing where that is too much."""
    found = {_EDGE * (_EDGE in text) + text.rpartition(_EDGE)[2] for text in strings}
    return found if len(found) <= _MOST_WAYS else {_UNKNOWN}


def _heads(strings: set[str]) -> set[str]:
    """What stands before the first edge, with it; nothing where that is too much."""
    found = {text.partition(_EDGE)[0] + _EDGE * (_EDGE in text) for text in strings}
    return found if len(found) <= _MOST_WAYS else {_UNKNOWN}


def _joined(left: set[str], right: set[str]) -> set[str]:
    """Every string of the left with every string of the right behind it."""
    if len(left) * len(right) > _MOST_PAIRS:
        return {_UNKNOWN}
    return _few({_short(a + b) for a in left for b in right})


def _few(strings: set[str]) -> set[str]:
    return strings if len(strings) <= _MOST else {_UNKNOWN}


def _spell(op: Tree, arg: Tree) -> set[str]:
    speller = _SPELLERS.get(op)
    return speller(arg) if speller else {_UNKNOWN}


def _spell_all(sequence: Tree) -> set[str]:
    return reduce(_joined, (_spell(op, arg) for op, arg in sequence), {""})


def _spell_branch(arg: Tree) -> set[str]:
    return _few(set().union(*(_spell_all(branch) for branch in arg[1])))


def _spell_class(members: Tree) -> set[str]:
    if all(op is tokens.LITERAL or arg in (tokens.CATEGORY_SPACE, tokens.CATEGORY_NOT_WORD) for op, arg in members):
        return {_short(chr(arg)) if op is tokens.LITERAL else _EDGE for op, arg in members}
    return {_UNKNOWN}


def _spell_repeat(arg: Tree) -> set[str]:
    low, high, inner = arg
    spelt = _spell_all(inner)
    if spelt == {_EDGE}:
        return {"", _EDGE} if low == 0 else {_EDGE}
    more = _joined(_joined(spelt, {_UNKNOWN}), _tails(spelt)) if high > 1 else set()
    return _few(({""} if low == 0 else set()) | (spelt if low <= 1 else set()) | more)


def _spell_look(arg: Tree) -> set[str]:
    """What is looked at takes no room, but it may be an edge."""
    direction, inner = arg
    edge_at = str.startswith if direction > 0 else str.endswith
    return {_EDGE if all(edge_at(text, _EDGE) for text in _spell_all(inner)) else ""}


@cache
def _short(text: str) -> str:
    """A string in short form; scripts without spaces stay as they are."""
    if DENSE.search(text):
        return text
    head, *rest = _EDGES.split(text)
    head = _UNKNOWN if _UNKNOWN in head else head
    if not rest:
        return head
    usable = (word for word in rest[:-1] if word and _UNKNOWN not in word)
    best = min(usable, key=lambda word: (cost([word]), word), default="")
    return f"{head}{_EDGE}{best}{_EDGE if best else ''}{_UNKNOWN if _UNKNOWN in rest[-1] else rest[-1]}"


def _word(text: str) -> str:
    """The word by which a string is looked for; empty when none is whole."""
    runs = text.replace(_EDGE, " ").replace(_UNKNOWN, " ").split()
    if dense := [run for run in runs if DENSE.search(run)]:
        return max(dense, key=len)
    return _short(text).split(_EDGE)[1] if text.count(_EDGE) > 1 else ""


_SPELLERS: dict[Tree, Callable[[Tree], set[str]]] = {
    tokens.LITERAL: lambda arg: {_short(chr(arg))},
    tokens.AT: lambda arg: {"" if arg is tokens.AT_NON_BOUNDARY else _EDGE},
    tokens.SUBPATTERN: lambda arg: _spell_all(arg[-1]),
    tokens.ATOMIC_GROUP: _spell_all,
    tokens.BRANCH: _spell_branch,
    tokens.IN: _spell_class,
    tokens.MAX_REPEAT: _spell_repeat,
    tokens.MIN_REPEAT: _spell_repeat,
    tokens.POSSESSIVE_REPEAT: _spell_repeat,
    tokens.ASSERT: _spell_look,
    tokens.ASSERT_NOT: lambda _: {""},
}
