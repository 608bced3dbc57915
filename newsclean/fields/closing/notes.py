"""Notes: what the newsroom says about its own article, such as a correction, an update or where it ran first."""

import re
from functools import cache

from newsclean.fields.closing.note_phrases import OPENINGS, PHRASES
from newsclean.fields.data import sections
from newsclean.gate import passes
from newsclean.page import Block
from newsclean.rules.speech import is_cited, is_reported
from newsclean.shadow import shadow, words

_LONGEST = 900
_SHORT = 420
_LEAD = 60
_SENTENCE_END = re.compile(r"[^\W\d_]{3}[.!?][\"')]{0,2}\s{1,3}")
_DENSE = ("訂正", "更正", "勘误", "정정", "تصحيح", "編集部注", "编者按", "編者按", "편집자주", "ملاحظة", "요약")
_SAID_OF_SPEECH = ("correction", "clarification")
_SAID_OF_OTHERS = ("disclosure", "machine-summary")

KINDS = frozenset((*OPENINGS, *PHRASES))
"""Every answer of `kind`."""


@cache
def _patterns() -> tuple[dict[str, re.Pattern[str]], dict[str, re.Pattern[str]]]:
    lead = r"[\s*\[(_•>–—-]{0,4}"
    openings = {kind: re.compile(rf"{lead}(?:{pattern})") for kind, pattern in OPENINGS.items()}
    return openings, {kind: re.compile(pattern) for kind, pattern in PHRASES.items()}


@cache
def _triggers() -> dict[str, frozenset[bytes]]:
    lists = sections("note_words.txt")
    return {name: frozenset(word.encode() for line in lists[name] for word in line) for name in lists}


@cache
def trigger_words() -> frozenset[bytes]:
    """Give the words of which one stands in every note of a script with spaces, as UTF-8."""
    return _triggers()["openings"] | _triggers()["said"]


def may_be_note(block: Block, found: frozenset[bytes]) -> bool:
    """Tell at little cost whether a block can be a note, given the trigger words in it; most paragraphs cannot."""
    triggers = _triggers()
    if not block.text.isascii() and any(sign in block.text[:30] for sign in _DENSE):
        return True
    if not triggers["openings"].isdisjoint(found) and not triggers["openings"].isdisjoint(words(block.shadow[:_LEAD])):
        return True
    return not triggers["said"].isdisjoint(found) and not triggers["of"].isdisjoint(block.tokens)


def kind(text: str) -> str | None:
    """Tell what kind of note a block is, None when it is none.

    >>> kind("Correction, Nov. 15, 2019: This article originally misidentified the mayor.")
    'correction'
    >>> kind("This story has been updated to include comments."), kind("The correction was printed on page 3.")
    ('update', None)

    "Update" by itself opens news as often as notes, so it decides nothing.
    """
    if len(text) > _LONGEST:
        return None
    folded = shadow(text)
    found = next((name for name, pattern in _patterns()[0].items() if pattern.match(folded)), None)
    if found is None and len(text) <= _SHORT and (said := _said(folded)) and not _SENTENCE_END.search(folded, 0, said[1]):
        return None if said[0] in _SAID_OF_OTHERS and is_reported(folded) else said[0]
    told = folded.partition(":")[2] if found in _SAID_OF_SPEECH else folded if found == "update" else ""
    return None if is_reported(told) else found  # somebody said that


def note_start(text: str) -> int | None:
    """Find where a note begins that stands behind other sentences of a paragraph; None when there is none.

    >>> text = "Two of the crew died. This story has been updated with a comment."
    >>> text[note_start(text) :]
    'This story has been updated with a comment.'
    """
    offset = max(0, len(text) - _SHORT)
    folded = shadow(text[offset:])
    said = _said(folded)
    ends = [match.end() for match in _SENTENCE_END.finditer(folded, 0, said[1] + 1)] if said else []
    return offset + ends[-1] if said and ends and said[1] - ends[-1] <= _LEAD else None


def _said(folded: str) -> tuple[str, int] | None:
    """The first kind of note whose words a text has, and where they stand."""
    found = ((name, pattern.search(folded)) for name, pattern in _patterns()[1].items() if passes(pattern, folded))
    name, match = next(((name, match) for name, match in found if match), ("", None))
    return (name, match.start()) if match and not ('"' in folded and is_cited(match.re, folded)) else None
