"""Which words stand in every match of a pattern: its parsed tree, spelt out as far as that is possible.

A pattern spells strings, with a sign for what may be anything. They are kept in short form, so that few of them say much.
"""

from collections.abc import Callable, Iterator
from functools import reduce
from itertools import accumulate
from re import _constants as tokens  # type: ignore[attr-defined]  # the parser of re has no public name
from re import _parser as parser  # type: ignore[attr-defined]  # the same
from typing import Any

from newsclean.rules.everywhere import cost
from newsclean.rules.strings import EDGE, UNKNOWN, few, heads, joined, short, tails, word

Tree = Any  # what the parser gives has no types

REPEATS = (tokens.MAX_REPEAT, tokens.MIN_REPEAT, tokens.POSSESSIVE_REPEAT)


def ways(pattern: str) -> Iterator[frozenset[str]]:
    r"""Give sets of words, one word of each of which stands in every match; for scripts without spaces, whole strings.

    >>> {tuple(sorted(found)) for found in ways(r"\b(?:log|sign) in\b.{0,9}\bnow\b")} == {("log", "sign"), ("now",)}
    True
    """
    return ways_of(parser.parse(pattern))


def ways_of(tree: Tree) -> Iterator[frozenset[str]]:
    """Give the same for a pattern that has been parsed."""
    for way in _ways(tree, {""}, {""}):
        found = frozenset(word(text) for strings in way for text in strings)
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
    following = accumulate(reversed(spelt), lambda after, strings: heads(joined(strings, after)), initial=right)
    total, current = left, left
    for (op, arg), strings, after in zip(sequence, spelt, list(following)[-2::-1], strict=True):
        yield from _inner_ways(op, arg, tails(current), after)
        total, grown = joined(total, strings), joined(current, strings)
        if grown == {UNKNOWN}:
            yield [joined(current, heads(strings))]
            current = strings
        elif any(UNKNOWN in text for text in strings):
            yield [grown]
            current = strings
        else:
            current = grown
    yield from ([joined(current, right)], [joined(total, right)])


def _inner_ways(op: Tree, arg: Tree, left: set[str], right: set[str]) -> Iterator[list[set[str]]]:
    """Ways through a group: as for a sequence, or one way through every alternative."""
    if op is tokens.SUBPATTERN:
        yield from _ways(arg[-1], left, right)
    elif op is tokens.BRANCH:
        each = [[few(set().union(*way)) for way in _ways(branch, left, right)] for branch in arg[1]]
        yield [min(strings, key=_cost_of_strings) for strings in each]


def _cost_of_strings(strings: set[str]) -> float:
    found = {word(text) for text in strings}
    return float("inf") if "" in found else cost(found)


def _spell(op: Tree, arg: Tree) -> set[str]:
    speller = _SPELLERS.get(op)
    return speller(arg) if speller else {UNKNOWN}


def _spell_all(sequence: Tree) -> set[str]:
    return reduce(joined, (_spell(op, arg) for op, arg in sequence), {""})


def _spell_branch(arg: Tree) -> set[str]:
    return few(set().union(*(_spell_all(branch) for branch in arg[1])))


def _spell_class(members: Tree) -> set[str]:
    if all(op is tokens.LITERAL or arg in (tokens.CATEGORY_SPACE, tokens.CATEGORY_NOT_WORD) for op, arg in members):
        return {short(chr(arg)) if op is tokens.LITERAL else EDGE for op, arg in members}
    return {UNKNOWN}


def _spell_repeat(arg: Tree) -> set[str]:
    low, high, inner = arg
    spelt = _spell_all(inner)
    if spelt == {EDGE}:
        return {"", EDGE} if low == 0 else {EDGE}
    more = joined(joined(spelt, {UNKNOWN}), tails(spelt)) if high > 1 else set()
    return few(({""} if low == 0 else set()) | (spelt if low <= 1 else set()) | more)


def _spell_look(arg: Tree) -> set[str]:
    """What is looked at takes no room, but it may be an edge."""
    direction, inner = arg
    edge_at = str.startswith if direction > 0 else str.endswith
    return {EDGE if all(edge_at(text, EDGE) for text in _spell_all(inner)) else ""}


_SPELLERS: dict[Tree, Callable[[Tree], set[str]]] = {
    tokens.LITERAL: lambda arg: {short(chr(arg))},
    tokens.AT: lambda arg: {"" if arg is tokens.AT_NON_BOUNDARY else EDGE},
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
