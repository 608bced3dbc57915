"""The literals by which a shipped rule is passed over, chosen by how common their words are in English news."""

import re
from collections.abc import Iterator
from functools import cache
from math import fsum, prod

from newsclean.lexicons import zipf
from newsclean.rules.entries import Entry, by_length, looked_for
from newsclean.rules.pieces import shared

_SIGN = 0.01
_SIGNS = {"(": 0.1, ")": 0.1, ":": 0.2, "-": 0.4, "'": 0.2, '"': 0.06, "?": 0.05, "$": 0.04, "/": 0.03}
_WITH_SIGN = 0.2  # how much less often a word stands somewhere with a certain sign beside it
_WORDS_OF_A_PARAGRAPH = 60
_BESIDE = 0.3  # how much less often a phrase stands somewhere than the rarest of its words
_WORD = re.compile("[a-z]{2,30}")
_MORE = re.compile(r"[:?|()\[\]>+@#$€£]")


def literals(entry: Entry) -> Iterator[tuple[str, ...]]:
    """Give the set of literals of an entry that is worth looking for, if any is, or of what its literals share."""
    met = prod(min(1.0, fsum(map(common, words))) for words in entry.needs)
    choice = [each for some in entry.literals for each in (some, tuple(sorted(shared(some))))]
    best = min(choice, key=lambda each: looked_for(each, common, met, entry.tried), default=())
    if best and looked_for(best, common, met, entry.tried) < entry.tried:
        yield best


@cache
def common(text: str) -> float:
    """How large a share of paragraphs has a literal, roughly.

    >>> common("your ") > 5 * common("subscription")
    True
    """
    words = _WORD.findall(text)
    if not words:
        return by_length(text.strip()) if any(map(str.isalnum, text)) else _SIGNS.get(text.strip(), _SIGN)
    rarest = min(zipf(word) for word in words)
    beside = _BESIDE ** (len(words) - 1) * (_WITH_SIGN if _MORE.search(text) else 1.0)
    return float(max(8.0 ** -min(len(text.strip()), 8), min(1.0, _WORDS_OF_A_PARAGRAPH * 10 ** (rarest - 9)) * beside))
