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

from newsclean.gate import sets_of
from newsclean.rules.everywhere import cost
from newsclean.rules.openers import NUMBER, openers_of
from newsclean.rules.rule import spaced
from newsclean.rules.spell import Tree, ways_of
from newsclean.rules.strings import DENSE
from newsclean.rules.triggers import is_of_signs

_MOST_ENTRIES, _MOST_NEEDS, _MOST_WORDS, _MOST_LITERALS = 40, 3, 40, 40
_MOST_SETS = 3
_OPENS = 0.05  # how often a word that a block has is its first
_NUMBERS = 0.1  # how many short lines begin with one
_USEFUL = 0.2  # a need that more blocks meet keeps too few out
_WORTH = 0.8  # what its branches may cost together of what a group costs, for it to be split
_CHEAP = 2e-3  # what costs so little is not split any more
_DEAR = 0.05  # what costs so much is split even where only the next split makes up for it
_NEAR, _LOOK, _SIGN = 0.2, 0.4, 0.05  # µs: an entry found, a literal looked for, one of one sign
_MATCH, _SEARCH = 24.0, 30.0  # the same: a pattern tried at the beginning of a block or everywhere, now and then compiled
_AMONG = 0.3  # how often a literal stands where the words around it do
_EDGE = (tokens.AT, tokens.AT_BOUNDARY)

Words = tuple[str, ...]
Common = Callable[[str], float]


class Entry(NamedTuple):
    """What a block must have for one way into a pattern.

    That is one of the `openers`, if there are any, as its first word, one word of each of the `needs`, and in its shadow,
    with single spaces, one text of each of the `literals`. `tried` is what it costs then to try the pattern.
    """

    openers: Words
    needs: tuple[Words, ...]
    literals: tuple[Words, ...]
    tried: float
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
    undivided = read(_flat(parser.parse(spaced(pattern))))
    left, done = [undivided], list[Entry]()
    if common is None:
        return [entry for entry in left if entry.needs]
    while left:
        left.sort(key=partial(_cost, common=common))
        entry = left.pop()
        room = _MOST_ENTRIES - len(left) - len(done)
        cost = _cost(entry, common)
        parts = _parted(entry, room, read, common) if cost > _CHEAP else []
        parts = parts or (_parted(entry, room, read, common, twice=True) if cost > _DEAR else [])
        left, done = ([*left, *parts], done) if parts else (left, [*done, entry])
    known = done if all(entry.needs for entry in done) else [undivided] if undivided.needs else []
    return _merged(known, common)


def _merged(found: Iterable[Entry], common: Common) -> list[Entry]:
    """One entry for those that need the same words; of the literals of several there is one set."""
    same: dict[tuple[Words, tuple[Words, ...]], list[Entry]] = defaultdict(list)
    for entry in found:
        same[entry[:2]].append(entry)
    return [Entry(*key, _either([e.literals for e in same[key]], common), same[key][0].tried, ()) for key in sorted(same)]


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
    said = tuple(sets_of(tree, _MOST_LITERALS, common)[:_MOST_SETS])
    tried = _MATCH if whole or begins else _SEARCH
    if whole and is_of_signs(tree):
        return Entry(first, (("",),), said, tried, tree)
    found = {tuple(sorted(words)) for words in ways_of([_EDGE, *tree, _EDGE] if whole else tree)}
    return Entry(first, tuple(_needs(found, common)), said, tried, tree)


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


def _cost(entry: Entry, common: Common) -> float:
    """What a way in costs with each block, roughly, in µs."""
    opens = begins(entry.openers, common) if entry.openers else 1.0
    near = min(opens, _any(entry.needs[0], common)) if entry.needs else 1.0
    met = opens * prod(_any(words, common) for words in entry.needs)
    return _NEAR * near + met * min(
        (looked_for(either, common, met, entry.tried) for either in entry.literals), default=entry.tried
    )


def begins(openers: Words, common: Common) -> float:
    """Tell roughly how large a share of blocks begins with one of the words."""
    return min(1.0, fsum(_NUMBERS if word == NUMBER else _OPENS * common(word) for word in openers))


def looked_for(literals: Words, common: Common, met: float, tried: float) -> float:
    """Give what it costs to look for literals in a block that has the words, and to try the pattern where one is found."""
    said = tuple(text for text in literals if any(map(str.isalnum, text)))
    beside = max(0.0, _AMONG / met - 1.0) * _any(said, common)  # a sign alone stands anywhere
    found = _any(literals, common) + beside
    return fsum(_SIGN if len(text) == 1 else _LOOK for text in literals) + tried * min(1.0, found)


def _parted(
    entry: Entry, room: int, read: Callable[[list[Tree]], Entry], common: Common, *, twice: bool = False
) -> list[Entry]:
    """The ways into the branches of the one group that makes them cheapest, or will when they are parted `twice`.

    There are none where that is not worth it.
    """
    best, least = [], _WORTH * _cost(entry, common)
    for at, (op, arg) in enumerate(entry.tree):
        if op is tokens.BRANCH and len(arg[1]) < room:
            parts = [read([*entry.tree[:at], *_flat(branch), *entry.tree[at + 1 :]]) for branch in arg[1]]
            further = (_parted(part, room - len(parts), read, common) if twice else () for part in parts)
            cost = fsum(_cost(part, common) for one, two in zip(parts, further, strict=True) for part in two or (one,))
            if cost < least or (not entry.needs and all(part.needs for part in parts)):
                best, least = parts, cost
    return best
