"""Which words a block must have before a rule's pattern is tried on it, read off the pattern itself.

A pattern is cut into stretches that spell out a limited number of strings; each string gives its longest whole word. One
word of every stretch must stand in a block that matches, so the smallest stretch is what the rule is filed under. For
scripts without spaces the string itself is looked for.
"""

import re
from collections.abc import Iterator
from re import _constants as tokens  # type: ignore[attr-defined]  # the parser of re has no public name
from re import _parser as parser  # type: ignore[attr-defined]  # the same
from typing import Any

from newsclean.rules.rule import spaced
from newsclean.shadow import shadow, words

_MOST = 256
_EDGE = "\x00"
_WORD = re.compile(r"[0-9A-Za-z\x80-\U0010ffff]+")


def triggers(pattern: str, *, whole: bool = False) -> tuple[str, ...]:
    """Give the words of which at least one stands in every match of the pattern; `whole` if a match is a whole block.

    >>> sorted(triggers(r"\\b(?:subscribe|register|(?:sign|log) ?(?:up|in))\\b.{0,40}\\b(?:keep|finish) reading\\b"))
    ['reading']
    >>> triggers("続きを読むには")
    ('続きを読むには',)

    An empty answer means that the pattern has no such words, and no block could be passed over.
    """
    best: tuple[str, ...] = ()
    for stretch in _stretches(parser.parse(rf"\b(?:{spaced(pattern)})\b" if whole else spaced(pattern))):
        found = {_word(text) for text in stretch}
        if "" not in found and found and (not best or _cost(found) < _cost(best)):
            best = tuple(sorted(found))
    return best


def _cost(found: Any) -> float:
    return float(sum(8.0 ** -min(len(word.encode()), 8) for word in found))


def _word(text: str) -> str:
    """The longest whole word of a string in which _EDGE stands for any edge of a word."""
    dense = [run for run in text.replace(_EDGE, " ").split() if any(ord(c) >= 0x0E00 for c in run)]
    if dense:
        return max(dense, key=len)
    parts = text.split(_EDGE)
    whole = [w for n, part in enumerate(parts) for w in _whole_words(part, n > 0, n < len(parts) - 1)]
    return max(whole, key=len, default="")


def _whole_words(part: str, closed_left: bool, closed_right: bool) -> Iterator[str]:  # noqa: FBT001 - private
    """The words of a part, but for those at an end that is not an edge: they may go on outside."""
    folded = shadow(part)
    for word in _WORD.finditer(folded):
        if (closed_left or word.start() > 0) and (closed_right or word.end() < len(folded)):
            yield from (each.decode() for each in words(word[0]))


def _stretches(sequence: Any) -> Iterator[set[str]]:
    """The strings that each limited stretch of a sequence spells out; a gap between stretches spells nothing."""
    current = {""}
    for op, arg in sequence:
        grown = _grow(current, op, arg)
        if grown is None or len(grown) > _MOST:
            if op in (tokens.SUBPATTERN, tokens.ATOMIC_GROUP):
                yield from _stretches(arg[-1] if op is tokens.SUBPATTERN else arg)
            elif op is tokens.BRANCH:
                yield from _branches(arg[1])
            yield current
            current = {_EDGE} if _is_gap_of_spaces(op, arg) else {""}
        else:
            current = grown
    yield current


def _branches(branches: Any) -> Iterator[set[str]]:
    """A branch too large to spell out: the best stretch of every alternative, together."""
    best = []
    for branch in branches:
        usable = [found for s in _stretches(branch) if "" not in (found := {_word(t) for t in s}) and found]
        if not usable:
            return
        best.append(min(usable, key=_cost))
    yield {f"{_EDGE}{word}{_EDGE}" for found in best for word in found}


def _grow(current: set[str], op: Any, arg: Any) -> set[str] | None:
    """Every string with everything this element can spell behind it; None when that cannot be spelt out."""
    spelt = _spell(op, arg)
    if spelt is None or len(current) * len(spelt) > _MOST:
        return None
    return {a + b for a in current for b in spelt}


def _spell(op: Any, arg: Any) -> set[str] | None:
    if op is tokens.LITERAL:
        return {chr(arg)}
    if op is tokens.AT:
        return {_EDGE}
    if op is tokens.SUBPATTERN:
        return _spell_all(arg[-1])
    if op is tokens.BRANCH:
        each = [_spell_all(branch) for branch in arg[1]]
        return None if None in each else set().union(*(e for e in each if e))
    if op is tokens.IN:
        return _spell_set(arg)
    if op in (tokens.MAX_REPEAT, tokens.MIN_REPEAT, tokens.POSSESSIVE_REPEAT):
        return _spell_repeat(*arg)
    if op in (tokens.ASSERT, tokens.ASSERT_NOT):
        return {""}
    return None


def _spell_all(sequence: Any) -> set[str] | None:
    current: set[str] | None = {""}
    for op, arg in sequence:
        current = _grow(current, op, arg) if current is not None else None
    return current


def _spell_set(members: Any) -> set[str] | None:
    found: set[str] = set()
    for op, arg in members:
        if op is tokens.LITERAL:
            found.add(chr(arg))
        elif op is tokens.CATEGORY and arg is tokens.CATEGORY_SPACE:
            found.add(" ")
        else:
            return None
    return found


def _spell_repeat(low: int, high: int, inner: Any) -> set[str] | None:
    spelt = _spell_all(inner)
    if spelt == {" "}:
        return {"", " "} if low == 0 else {" "}
    if spelt is None or high > 2:  # noqa: PLR2004 - longer repeats are not phrases
        return None
    result: set[str] = set()
    for count in range(low, high + 1):
        grown = {""}
        for _ in range(count):
            grown = {a + b for a in grown for b in spelt}
        result |= grown
    return result


def _is_gap_of_spaces(op: Any, arg: Any) -> bool:
    return op is tokens.MAX_REPEAT and arg[0] > 0 and _spell_all(arg[2]) == {" "}
