"""The ways into a pattern: its alternatives, each with what a block needs for it, which is far rarer than what all share.

As a whole ``access denied|page not found`` needs a block with ``access`` or ``found``; one way in needs ``access`` and
``denied``, the other ``page`` and ``found``. A block that has neither pair is passed over before anything is compiled.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from math import fsum, prod
from re import _constants as tokens  # type: ignore[attr-defined]  # the parser of re has no public name
from re import _parser as parser  # type: ignore[attr-defined]  # the same
from typing import NamedTuple

from newsclean.gate import gate_of
from newsclean.rules.openers import openers_of
from newsclean.rules.pack import DENSE
from newsclean.rules.rule import spaced
from newsclean.rules.spell import Tree, cost, ways_of
from newsclean.rules.triggers import is_of_signs

_MOST_ENTRIES, _MOST_NEEDS, _MOST_WORDS, _MOST_LITERALS = 40, 3, 40, 40
_RARE = 3e-5  # a way in that so few blocks pass is not split any more
_OPENS = 0.05  # how often a word that a block has is its first
_USEFUL = 0.2  # a need that more blocks meet keeps too few out
_WORTH = 0.6  # the share of the blocks that its branches may let through together, for a group to be split
_LOOK = 0.1  # what it costs to look for literals, where a pattern tried costs 1
_EDGE = (tokens.AT, tokens.AT_BOUNDARY)

Words = tuple[str, ...]
Common = Callable[[str], float]


class Entry(NamedTuple):
    """What a block must have for one way into a pattern.

    That is one of the `openers`, if there are any, as its first word, one word of each of the `needs`, and in its shadow,
    with single spaces, one text of each of the `literals`.
    """

    openers: Words
    needs: tuple[Words, ...]
    literals: tuple[Words, ...]
    tree: Tree


def by_length(word: str) -> float:
    """Tell roughly how large a share of paragraphs has a word, for those who know nothing better than its length."""
    return min(1.0, cost([word]))


def entries(pattern: str, *, whole: bool = False, common: Common | None = None) -> list[Entry]:
    r"""Give the ways into a pattern; a block that it matches has what one of them needs, of each the rarest words first.

    >>> [entry.needs for entry in entries(r"\b(?:tell us .{0,9} idea|log in .{0,9} vote)\b", common=lambda _: 0.1)]
    [(('idea',), ('tell',)), (('log',), ('vote',))]

    `common` says how large a share of paragraphs has a word; without it there is one way in, which takes less time. The
    answer is empty where there is a way without such words.
    """
    read = partial(_entry, whole=whole, common=common or by_length)
    left: list[Entry] = [read(_flat(parser.parse(spaced(pattern))))]
    done: list[Entry] = []
    if common is None:
        return [entry for entry in left if entry.needs]
    while left:
        left.sort(key=partial(_passed, common=common))
        entry = left.pop()
        room = _MOST_ENTRIES - len(left) - len(done)
        parts = _parted(entry, room, read, common) if _passed(entry, common) > _RARE else []
        left, done = ([*left, *parts], done) if parts else (left, [*done, entry])
    return _merged(done, common) if all(entry.needs for entry in done) else []


def _merged(found: Iterable[Entry], common: Common) -> list[Entry]:
    """One entry for those that need the same words; of the literals of several there is one set."""
    same: dict[tuple[Words, tuple[Words, ...]], list[tuple[Words, ...]]] = defaultdict(list)
    for entry in found:
        same[entry[:2]].append(entry.literals)
    return [Entry(*key, _either(same[key], common), ()) for key in sorted(same)]


def _either(literals: list[tuple[Words, ...]], common: Common) -> tuple[Words, ...]:
    """Sets of literals that a text has if it has those of one of several ways in."""
    if len(literals) == 1 or not all(literals):
        return literals[0] if len(literals) == 1 else ()
    every = {text for sets in literals for text in min(sets, key=partial(_any, common=common))}
    least = tuple(sorted(text for text in every if not any(other in text for other in every - {text})))
    return (least,) if len(least) <= _MOST_LITERALS else ()


def _flat(tree: Tree) -> list[Tree]:
    """A sequence without groups, whose contents stand in their place."""
    flat: list[Tree] = []
    for op, arg in tree:
        if op is tokens.SUBPATTERN and not arg[1] and not arg[2]:
            flat += _flat(arg[-1])
        elif op is tokens.ATOMIC_GROUP:
            flat += _flat(arg)
        else:
            flat.append((op, arg))
    return flat


def _entry(tree: list[Tree], *, whole: bool, common: Common) -> Entry:
    begins = tree[:1] == [(tokens.AT, tokens.AT_BEGINNING)]
    first = openers_of(tree, whole=whole) if whole or begins else ()
    said = gate_of(tree, _MOST_LITERALS, common)
    if whole and is_of_signs(tree):
        return Entry(first, (("",),), said, tree)
    found = {tuple(sorted(words)) for words in ways_of([_EDGE, *tree, _EDGE] if whole else tree)}
    return Entry(first, tuple(_needs(found, common)), said, tree)


def _needs(found: set[Words], common: Common) -> Iterator[Words]:
    """The rarest set of words, and those that keep out blocks that it lets through."""
    seen: set[str] = set()
    number = 0
    for often, words in sorted((_any(words, common), words) for words in found):
        useful = often < _USEFUL and len(words) <= _MOST_WORDS and not DENSE.search("".join(words))
        if not number or (useful and number <= _MOST_NEEDS and seen.isdisjoint(words)):
            yield words
            number += 1
            seen.update(words)


def _any(words: Words, common: Common) -> float:
    return min(1.0, fsum(map(common, words)))


def _passed(entry: Entry, common: Common) -> float:
    """The share of blocks that a way in lets through, roughly."""
    opens = _OPENS * _any(entry.openers, common) if entry.openers else 1.0
    said = min((_any(either, common) for either in entry.literals), default=1.0)
    met = prod(_any(words, common) for words in entry.needs)
    return opens * (_LOOK * met + min(said, met))


def _parted(entry: Entry, room: int, read: Callable[[list[Tree]], Entry], common: Common) -> list[Entry]:
    """The ways into the branches of the one group that makes them rarest; none where that is not worth it."""
    best, least = [], _WORTH * _passed(entry, common)
    for at, (op, arg) in enumerate(entry.tree):
        if op is tokens.BRANCH and len(arg[1]) < room:
            parts = [read([*entry.tree[:at], *_flat(branch), *entry.tree[at + 1 :]]) for branch in arg[1]]
            passed = fsum(_passed(part, common) for part in parts)
            if passed < least or (not entry.needs and all(part.needs for part in parts)):
                best, least = parts, passed
    return best
