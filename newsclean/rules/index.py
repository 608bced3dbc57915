"""Which rules a block is shown to, as data: the ways into every pattern by the words and signs they are filed under.

It is made when rules are written out, so that nothing of it has to be computed when newsclean starts.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable
from math import fsum
from typing import Any

from newsclean.keywords import LENGTHS, OPENING
from newsclean.rules.entries import Common, Entry, Words, begins, by_length, entries
from newsclean.rules.rule import Rule
from newsclean.rules.strings import DENSE

Literals = Callable[[Entry], Iterable[tuple[str, ...]]]
_Filed = list[dict[str, list[int]]]


def index(rules: Iterable[Rule], common: Common | None = None, literals: Literals | None = None) -> dict[str, Any]:
    r"""Give the index of rules; `literals` chooses among those of an entry, without it they are left to the rule.

    >>> found = index([Rule("en/test", role="related", pattern="read more", scope="whole")])
    >>> found["openers"][0], found["entries"]
    ({'read': '0'}, ['0\n'])
    """
    rows: dict[str, int] = {}
    filed: dict[str, _Filed] = {key: [defaultdict(list) for _ in LENGTHS] for key in ("words", "openers", "parts")}
    wanted: list[set[str]] = [set() for _ in LENGTHS]
    for number, rule in enumerate(rules):
        shelf = bisect_right(LENGTHS, rule.reach) - 1
        for entry in entries(rule.pattern, whole=rule.scope == "whole", common=common):
            said = tuple(literals(entry)) if literals else ()
            for key, name, needs in _places(entry, common or by_length):
                row = "\t".join((str(number), *map(" ".join, needs))) + "\n" + "\n".join(map("\t".join, said))
                filed[key][shelf][name].append(rows.setdefault(row, len(rows)))
                wanted[shelf].update(*needs)
    tables = {key: [{name: " ".join(map(str, ids)) for name, ids in each.items()} for each in filed[key]] for key in filed}
    return {"entries": list(rows), **tables, "wanted": [" ".join(sorted(words)) for words in wanted]}


def _places(entry: Entry, common: Common) -> Iterable[tuple[str, str, tuple[Words, ...]]]:
    """Under what an entry is filed, which is the rarest of what it needs, and what is needed beside that."""
    first, *others = entry.needs
    dense = any(not word.isascii() and DENSE.search(word) for word in first)
    rare = begins(entry.openers, common) <= fsum(map(common, first))
    if entry.openers and (not any(map(str.isascii, entry.openers)) if dense else rare):
        needs = tuple(others) if dense else entry.needs
        return [("openers", opener, tuple(words for words in needs if opener not in words)) for opener in entry.openers]
    first_words = (tuple(OPENING + opener for opener in entry.openers),) if entry.openers else ()
    return [("parts" if DENSE.search(word) else "words", word, (*first_words, *others)) for word in first]
