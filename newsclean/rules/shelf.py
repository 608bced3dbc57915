"""The shelf of a pack: its rules filed under the words, openers and signs that the ways into their patterns need."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from newsclean.gate import single
from newsclean.keywords import OPENING, opening
from newsclean.shadow import may_be_dense


class Entry(NamedTuple):
    """A way into a pattern: the number of its rule, sets of words and sets of texts, of each of which a block has one."""

    number: int
    needs: tuple[frozenset[bytes], ...]
    literals: tuple[tuple[str, ...], ...]


class Table:
    """What an index has for blocks of one length, by the kinds of its keys; the names are what is spotted in a block."""

    def __init__(self, index: Mapping[str, Any], number: int) -> None:
        self.filed: dict[str, dict[str, str]] = {kind: index[kind][number] for kind in ("words", "openers", "parts")}
        words = _encoded(" ".join(self.filed["words"])) if self.filed["words"] else ()
        self.names = frozenset((*words, *map(opening, self.filed["openers"])))
        wanted = index["wanted"][number]
        self.wanted = frozenset(_encoded(wanted) if wanted else ())


class Shelf:
    """The rules for blocks of some length: the tables for blocks of that length and of more."""

    def __init__(self, rows: list[str], tables: Sequence[Table]) -> None:
        self._rows, self._tables = rows, tables
        self._filed: dict[bytes | str, list[Entry]] = {}
        self._names = frozenset[bytes]().union(*(table.names for table in tables))
        self.keywords = self._names.union(*(table.wanted for table in tables))

    def of(self, folded: str, spotted: frozenset[bytes]) -> list[int]:
        """Give the numbers of the rules that a shadow may match, in their order, given the keywords spotted in it."""
        keys: list[bytes | str] = [*(spotted & self._names)]
        if not folded.isascii() and may_be_dense(folded):
            signs = self._by_sign.keys() & set(folded)
            keys += [part for sign in signs for part in self._by_sign[sign] if part in folded]
        found: list[int] = []
        if not keys:
            return found
        filed, lacks, text = self._filed, spotted.isdisjoint, ""
        for key in keys:
            for number, needs, literals in filed[key] if key in filed else self._read(key):
                for need in needs:  # loops within loops, since nothing is done as often as this
                    if lacks(need):
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

    @cached_property
    def _by_sign(self) -> dict[str, list[str]]:
        """The parts of scripts without spaces by their first signs, found out for the first text in such a script."""
        found: dict[str, list[str]] = defaultdict(list)
        for part in dict.fromkeys(part for table in self._tables for part in table.filed["parts"]):
            found[part[0]].append(part)
        return found

    def _read(self, name: bytes | str) -> list[Entry]:
        """The entries filed under a name, read when they are first asked for: most of them never are."""
        key, text = ("parts", name) if isinstance(name, str) else _place(name)
        rows = (row for table in self._tables for row in table.filed[key].get(text, "").split())
        found = self._filed[name] = [_entry(self._rows[int(row)]) for row in rows]
        return found


def _place(name: bytes) -> tuple[str, str]:
    """Where a keyword's entries are filed, and under what."""
    word = name.decode("utf-8", "surrogatepass")
    return ("openers", word[1:]) if word[:1] == OPENING else ("words", word)


def _encoded(words: str) -> list[bytes]:
    """Words with spaces between them as UTF-8; the empty word, by which blocks without words are found, may be one."""
    return words.encode("utf-8", "surrogatepass").split(b" ")


def _entry(row: str) -> Entry:
    needed, *said = row.split("\n")
    number, *needs = needed.split("\t")
    sets = tuple(frozenset(_encoded(words)) for words in needs)
    return Entry(int(number), sets, tuple(tuple(texts.split("\t")) for texts in said if texts))
