"""Whether two words with a stop or comma between them, and no space, are two: in any language that writes with spaces."""

from __future__ import annotations

import re
from functools import cache

STOPS, COMMAS = ".!?؟", ",،"
# The scripts that write words apart and whose words are runs of letters: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic,
# Georgian and Korean. Not Chinese, Japanese and Thai; not the Indian ones, whose vowels are no letters to the machine.
LETTER = "a-zA-ZÀ-ÖØ-öø-ɏḀ-ỿͰ-ϿЀ-ԯԱ-ևא-תء-يٱ-ۓა-ჿ가-힣"
DOMAINS = frozenset("net com org js info io tv edu gov exe pdf html php".split())
ABBREVIATIONS = frozenset("vs no st mr ms dr jr sr vol inc co ltd fig cf eg ie al pp ca aka approx dept est ft etc".split())
_TECHNICAL = re.compile(r"[{}\\]|\w\(\)|[^\W_]_[^\W_]|::|=>|</")
_FREE = rf"(?<![^\s\"“„«‘(¿¡])[{LETTER}]{{2,40}}(?=[,.;:!?…\"”»’)]{{0,3}}(?:\s|\Z))"
_WORDS_BEFORE = rf"(?:[{LETTER}\d,'’-]{{1,40}} ){{3}}\Z"
_WORDS_AFTER = rf"[{LETTER}]{{0,40}}['’]?[{LETTER}]{{0,20}},?(?: [{LETTER}\d'’-]{{1,40}},?){{2}}"
_NEAR = 130
_SHORTEST = 3


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern with letters of all scripts in it, which not every text needs."""
    return re.compile(pattern)


def free_words(text: str) -> frozenset[str]:
    """Give the words of a text that stand free, with spaces on both sides but for a stop or quotation marks.

    >>> sorted(free_words("He said.Then he left."))
    ['He', 'he', 'left']

    A technical text gives none: words are glued there on purpose.
    """
    return frozenset() if _TECHNICAL.search(text) else frozenset(_compiled(_FREE).findall(text))


def may_be_two(found: re.Match[str]) -> bool:
    """Say whether the words are long enough, and shaped as the end and the beginning of a sentence or clause."""
    left, sign, right = found.groups()
    return min(len(left), len(right)) >= _SHORTEST and _shaped(left, sign, right)


def seen_apart(found: re.Match[str], free: frozenset[str]) -> bool:
    """Say whether both words stand free elsewhere in the document."""
    left, sign, right = found.groups()
    return left in free and (right in free or (sign not in COMMAS and right[0].lower() + right[1:] in free))


def certain(found: re.Match[str], free: frozenset[str]) -> bool:
    """Say whether nothing but two sentences can look like this: three words before, two behind, a capital between."""
    left, sign, _ = found.groups()
    if sign in COMMAS or not left.islower():
        return False
    text = found.string
    before = _compiled(_WORDS_BEFORE).search(text, max(0, found.start() - _NEAR), found.start())
    return bool(before and free and _compiled(_WORDS_AFTER).match(text, found.end()))


def _shaped(left: str, sign: str, right: str) -> bool:
    """Whether the letters are those of a sentence's end and another's beginning, or of two words of one sentence."""
    if right.lower() in DOMAINS or left.lower() in ABBREVIATIONS:
        return False
    if left.lower() == left.upper() and right.lower() == right.upper():
        return True
    if sign in COMMAS:
        return left.islower() and right.islower()
    return left.islower() and right[0].isupper() and right[1:].islower()
