"""A shelf of rules: those that can match blocks of some length, filed under the words that every match has."""

import re
from collections import defaultdict
from typing import NamedTuple

from newsclean.page import Block
from newsclean.shadow import may_be_dense

_WORD = re.compile(r"[^\W_]+")

Needs = tuple[frozenset[bytes], ...]
"""A block that matches has one word of each."""


class Filed(NamedTuple):
    """A rule by its number: the words it begins with, where they are known, and the words of which a block needs one.

    In scripts without spaces parts of words stand for the latter. Of each of the `needs` a block has a word beside.
    """

    number: int
    openers: frozenset[str]
    words: frozenset[bytes]
    parts: frozenset[str]
    needs: Needs


class Shelf:
    """The rules for blocks of at least some length."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.keywords: set[bytes] = set()
        self._by_opener: dict[str, list[tuple[int, Needs]]] = defaultdict(list)
        self._by_word: dict[bytes, list[tuple[int, Needs]]] = defaultdict(list)
        self._by_sign: dict[str, list[tuple[str, int, Needs]]] = defaultdict(list)

    def file(self, rule: Filed) -> None:
        """Put a rule where a block that it could match will find it."""
        first = () if rule.parts else (rule.words,)
        for opener in rule.openers:
            word = opener.encode("utf-8", "surrogatepass")
            rest = tuple(need for need in (*first, *rule.needs) if word not in need)
            self._by_opener[opener].append((rule.number, rest))
            self.keywords.update(*rest)
        if not rule.openers:
            self.keywords.update(rule.words, *rule.needs)
            for word in rule.words:
                self._by_word[word].append((rule.number, rule.needs))
            for part in rule.parts:
                self._by_sign[part[0]].append((part, rule.number, rule.needs))

    def of(self, block: Block, spotted: frozenset[bytes]) -> list[int]:
        """Give the numbers of the rules that a block may match, in their order, given the keywords spotted in it."""
        found, folded = [], block.shadow
        for word in spotted:
            for number, needs in self._by_word.get(word, ()):
                if not needs or _has(spotted, needs):
                    found.append(number)
        first = _WORD.search(folded)
        second = _WORD.search(folded, first.end()) if first and first[0].isdecimal() else None  # the first may be a count
        for opener in (first, second):
            if opener:
                for number, needs in self._by_opener.get(opener[0], ()):
                    if not needs or _has(spotted, needs):
                        found.append(number)
        if not folded.isascii() and may_be_dense(folded):
            for sign in self._by_sign.keys() & set(folded):
                found += [n for part, n, needs in self._by_sign[sign] if part in folded and _has(spotted, needs)]
        return sorted(set(found)) if len(found) > 1 else found


def _has(words: frozenset[bytes], needs: Needs) -> bool:
    for need in needs:  # noqa: SIM110 - asked for every rule with a word of a block; a generator costs twice as much
        if words.isdisjoint(need):
            return False
    return True
