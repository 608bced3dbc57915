"""Whether two words with a stop or comma between them, and no space, are two: in any language that writes with spaces."""

from __future__ import annotations

import re

from newsclean.cleaners.typos.doubts import places

STOPS, COMMAS = ".!?؟", ",،"
# The scripts that write words apart and whose words are runs of letters: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic,
# Georgian and Korean. Not Chinese, Japanese and Thai; not the Indian ones, whose vowels are no letters to the machine.
LETTER = "a-zA-ZÀ-ÖØ-öø-ɏḀ-ỿͰ-ϿЀ-ԯԱ-ևא-תء-يٱ-ۓა-ჿ가-힣"
DOMAINS = frozenset("net com org js info io tv edu gov exe pdf html php".split())
ABBREVIATIONS = frozenset("vs no st mr ms dr jr sr vol inc co ltd fig cf eg ie al pp ca aka approx dept est ft etc".split())
_TECHNICAL = re.compile(r"[{}\\]|\w\(\)|[^\W_]_[^\W_]|::|=>|</")
_BEFORE, _AFTER = frozenset(' \n\t\xa0"“„«‘(¿¡'), re.compile(r"[,.;:!?…\"”»’)]{0,3}(?:\s|\Z)")
_WORDS_BEFORE = re.compile(rf"(?:[{LETTER}\d,'’-]{{1,40}} ){{3}}\Z")
_WORDS_AFTER = re.compile(rf"[{LETTER}]{{0,40}}['’]?[{LETTER}]{{0,20}},?(?: [{LETTER}\d'’-]{{1,40}},?){{2}}")
_NEAR = 130
_SHORTEST, _SHORTEST_SURE = 3, 3
_ENOUGH = 40  # places looked at


def seen_apart(found: re.Match[str]) -> bool:
    """Say whether the document has both words elsewhere, standing free."""
    left, sign, right = found.groups()
    if min(len(left), len(right)) < _SHORTEST or not _shaped(left, sign, right):
        return False
    text = found.string
    others = [right] if sign in COMMAS else [right, right[0].lower() + right[1:]]
    return (
        _elsewhere(text, left, found.start())
        and any(_elsewhere(text, other, found.start(3)) for other in others)
        and not _TECHNICAL.search(text)
    )


def certain(found: re.Match[str]) -> bool:
    """Say whether nothing but two sentences can look like this: three words before, two behind, a capital between."""
    left, sign, right = found.groups()
    if sign in COMMAS or min(len(left), len(right)) < _SHORTEST_SURE or not _shaped(left, sign, right) or not left.islower():
        return False
    text = found.string
    before = _WORDS_BEFORE.search(text, max(0, found.start() - _NEAR), found.start())
    return bool(before and _WORDS_AFTER.match(text, found.end())) and not _TECHNICAL.search(text)


def _shaped(left: str, sign: str, right: str) -> bool:
    """Whether the letters are those of a sentence's end and another's beginning, or of two words of one sentence."""
    if right.lower() in DOMAINS or left.lower() in ABBREVIATIONS:
        return False
    if left.lower() == left.upper() and right.lower() == right.upper():
        return True
    if sign in COMMAS:
        return left.islower() and right.islower()
    return left.islower() and right[0].isupper() and right[1:].islower()


def _elsewhere(text: str, word: str, start: int) -> bool:
    """Whether the word stands free in another place of the text."""
    return any(
        place != start and (place == 0 or text[place - 1] in _BEFORE) and _AFTER.match(text, place + len(word))
        for place in places(text, word)[:_ENOUGH]
    )
