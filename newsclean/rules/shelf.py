"""The shelf of a pack: its rules filed under the words, openers and signs that the ways into their patterns need."""

import re
from collections import defaultdict
from typing import Any, NamedTuple

from newsclean.gate import single
from newsclean.page import Block
from newsclean.shadow import may_be_dense

_WORD = re.compile(r"[^\W_]+")

Tables = list[dict[str, str]]
"""The numbers of entries, with spaces between them, by what they are filed under."""


class Entry(NamedTuple):
    """A way into a pattern: the number of its rule, sets of words and sets of texts, of each of which a block has one."""

    number: int
    needs: tuple[frozenset[bytes], ...]
    literals: tuple[tuple[str, ...], ...]


class Shelf:
    """The rules for blocks of some length: `tables` of an index hold those for blocks of that length and of more."""

    def __init__(self, rows: list[str], tables: dict[str, Any]) -> None:
        self._rows = rows
        self._words, self._openers, self._parts = _Filed(tables["words"]), _Filed(tables["openers"]), _Filed(tables["parts"])
        self._names = frozenset(_encoded(" ".join(self._words.names)) if self._words.names else ())
        self._by_sign: dict[str, list[str]] = defaultdict(list)
        for part in self._parts.names:
            self._by_sign[part[0]].append(part)
        self.keywords = self._names.union(*(_encoded(words) for words in tables["wanted"] if words))

    def of(self, block: Block, spotted: frozenset[bytes]) -> list[int]:
        """Give the numbers of the rules that a block may match, in their order, given the keywords spotted in it."""
        near = self._near(block.shadow, spotted)
        return _met(near, block.shadow, spotted) if near else []

    def _near(self, folded: str, spotted: frozenset[bytes]) -> list[Entry]:
        """The entries filed under what a block has."""
        found: list[Entry] = []
        for word in spotted & self._names:
            found += self._words.get(word) or self._words.read(word, word.decode("utf-8", "surrogatepass"), self._rows)
        first = _WORD.search(folded)
        second = _WORD.search(folded, first.end()) if first and first[0].isdecimal() else None  # the first may be a count
        for opener in (first, second):
            if opener and opener[0] in self._openers.names:
                found += self._openers.get(opener[0]) or self._openers.read(opener[0], opener[0], self._rows)
        if self._by_sign and not folded.isascii() and may_be_dense(folded):
            for sign in self._by_sign.keys() & set(folded):
                for part in self._by_sign[sign]:
                    if part in folded:
                        found += self._parts.get(part) or self._parts.read(part, part, self._rows)
        return found


class _Filed(dict[Any, list[Entry]]):
    """Entries by what they are filed under, read when they are first asked for: most of them never are."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self.names = frozenset[str]().union(*tables)

    def read(self, key: bytes | str, name: str, rows: list[str]) -> list[Entry]:
        found = self[key] = [_entry(rows[int(row)]) for table in self._tables for row in table.get(name, "").split()]
        return found


def _encoded(words: str) -> list[bytes]:
    """Words with spaces between them as UTF-8; the empty word, by which blocks without words are found, may be one."""
    return words.encode("utf-8", "surrogatepass").split(b" ")


def _entry(row: str) -> Entry:
    needed, *said = row.split("\n")
    number, *needs = needed.split("\t")
    sets = tuple(frozenset(_encoded(words)) for words in needs)
    return Entry(int(number), sets, tuple(tuple(texts.split("\t")) for texts in said if texts))


def _met(near: list[Entry], folded: str, spotted: frozenset[bytes]) -> list[int]:
    """The rules of the entries whose needs a block has, in loops within loops, since nothing is done as often as this."""
    found: list[int] = []
    text = ""
    for number, needs, literals in near:
        for need in needs:
            if spotted.isdisjoint(need):
                break
        else:
            text = text or single(folded)
            for either in literals:
                for literal in either:
                    if literal in text:
                        break
                else:
                    break
            else:
                found.append(number)
    return sorted(set(found)) if len(found) > 1 else found
