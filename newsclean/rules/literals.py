"""The literals by which a shipped rule is passed over, chosen by how common their words are in English news."""

import re
from collections.abc import Iterable
from functools import cache
from math import fsum

from newsclean.gate import fewer
from newsclean.lexicons import zipf
from newsclean.rules.entries import by_length

_RARE, _MANY = 1e-4, 24
_SIGN = 0.01
_WORDS_OF_A_PARAGRAPH = 60
_BESIDE = 0.3  # how much less often a phrase stands somewhere than the rarest of its words
_WORD = re.compile("[a-z]{2,30}")


def literals(sets: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Give those of the sets of literals of an entry that are worth looking for."""
    kept: list[tuple[str, ...]] = []
    for each in sets:
        if not kept or fsum(map(common, kept[0])) > _RARE:
            kept += fewer([each]) if len(each) > _MANY else [each]
    return tuple(kept)


@cache
def common(text: str) -> float:
    """How large a share of paragraphs has a literal, roughly.

    >>> common("your ") > 5 * common("subscription")
    True
    """
    words = _WORD.findall(text)
    if not words:
        return by_length(text.strip()) if any(map(str.isalnum, text)) else _SIGN
    rarest = min(zipf(word) for word in words)
    return float(
        max(by_length(text.strip()), min(1.0, _WORDS_OF_A_PARAGRAPH * 10 ** (rarest - 9)) * _BESIDE ** (len(words) - 1))
    )
