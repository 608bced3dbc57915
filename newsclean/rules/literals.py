"""The literals by which a shipped rule is passed over, chosen by how common their words are in English news."""

import re

from newsclean.gate import fewer, gate
from newsclean.lexicons import zipf
from newsclean.rules.rule import Rule, spaced
from newsclean.rules.scopes import is_opening

_MOST = 40
_WORDS_OF_A_PARAGRAPH = 60
_BESIDE = 0.3  # how much less often a phrase stands somewhere than the rarest of its words
_WORD = re.compile("[a-z]{2,30}")


def literals(rule: Rule) -> tuple[tuple[str, ...], ...]:
    """Give sets of literals; a block without one of each cannot match."""
    if rule.scope == "whole" or is_opening(rule.pattern):
        return ()
    return fewer(gate(spaced(rule.pattern), _MOST, common))


def common(text: str) -> float:
    """How large a share of paragraphs has a literal, roughly.

    >>> common("your ") > 5 * common("subscription")
    True
    """
    words = _WORD.findall(text)
    if not words:
        return 1.0
    rarest = min(zipf(word) for word in words)
    return float(min(1.0, _WORDS_OF_A_PARAGRAPH * 10 ** (rarest - 9)) * _BESIDE ** (len(words) - 1))
