"""Reading times, as a page claims them: ``3 minute read``, ``Lesezeit: 2 min``, ``この記事は約3分で読めます``."""

import re
from functools import cache
from typing import NamedTuple

from newsclean.fields.moments.reading_words import ABOUT, BEFORE, BEHIND, SORT, UNIT, WORDS
from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST = 200

_FIGURE = late(r"\d")
_LONGEST_RANGE = 24
_RANGE = late(r"(\d{1,3})\s?-\s?\d{1,3} (?:minut(?:es|en|er|ter|i|os|y)|min\.?|минут[ыа]?)")
_UNITS = (
    r"(?:min\.?|mins|minutes?|leseminuten|minuten|minuter|minutter|minuti|minutos|minut[yę]?|мин\.?|минут[ыа]?|хв\.?|хвилини?"
    r"|dk\.?|dakika|دقائق|دقيقة|perc|λεπτά|menit|minuuttia)(?![^\W\d_])"
)
_MINUTES = rf"(?:(?:~|ca\.?|ok\.?) ?)?([1-9]|[1-4]\d) ?{_UNITS}\.?"
_BARE = late(_MINUTES)
_BULLETS = " •·|-()"
_BEHIND_BAR = rf"(?<=[|•·-] )(?:~ ?)?(?P<c>[1-9]|[1-4]\d) ?{_UNITS}\.?$|^(?:~ ?)?(?P<d>[1-9]|[1-4]\d) ?{_UNITS}(?= [|•·-] )"
_GROUPS = "abcd"


@cache
def trigger_words() -> frozenset[bytes]:
    """Give the words of which one stands in every reading time that has none of the `SIGNS`, as UTF-8."""
    return frozenset(word.encode() for word in WORDS.split())


class ReadingTime(NamedTuple):
    """How long a page says its article takes, and where in the text it says so."""

    minutes: int
    start: int
    end: int


@cache
def _pattern() -> re.Pattern[str]:
    opener = rf"(?<![^\W\d_])(?:{'|'.join(BEFORE)}){SORT}\s{{0,2}}[:-]?\s{{0,2}}\(?{ABOUT}?"
    told = rf"[\s-]{{0,2}}(?:{'|'.join(BEHIND)})(?![^\W\d_])"
    before = rf"{opener}(?P<a>\d{{1,3}})\s{{0,2}}{UNIT}(?:で読めます|で読める|です| circa| ca\.|{told})?"
    behind = rf"(?:(?<![^\W\d_]){ABOUT})?(?<![\d.,])(?P<b>\d{{1,3}})[\s-]{{0,2}}{UNIT}{told}"
    return re.compile(f"(?:{before}|{behind}|{_BEHIND_BAR})")


def find(text: str) -> ReadingTime | None:
    """Find the reading time in a short line; None when it gives none.

    >>> find("3 minute read."), find("Published Jun 04, 2026 • 2 minute read").minutes, find("60 Minutes")
    (ReadingTime(minutes=3, start=0, end=13), 2, None)

    >>> find("March 5, 2024 | 3 min").minutes, find("60 Minutes | 10 min ago")
    (3, None)

    Before and behind bars and bullets minutes need no word for reading. A line of more than 200 characters is prose and
    is not looked at.
    """
    if len(text) > _LONGEST or not _FIGURE.search(text):
        return None
    match = _pattern().search(shadow(text))
    return ReadingTime(int(next(filter(None, map(match.group, _GROUPS)))), *match.span()) if match else None


def is_bare(text: str) -> bool:
    """Tell whether a line is a number of minutes and nothing else, which is a reading time only beside a byline or date.

    >>> is_bare("5 min"), is_bare("3 Leseminuten"), is_bare("90 min")
    (True, True, False)
    """
    return _BARE.fullmatch(shadow(text).strip(_BULLETS)) is not None


def is_range(text: str) -> bool:
    """Tell whether a line is a range of minutes and nothing else, as browsers put it above an article they show bare.

    >>> is_range("6-7 minutes"), is_range("Bake for 6-7 minutes")
    (True, False)
    """
    return len(text) <= _LONGEST_RANGE and _RANGE.fullmatch(shadow(text)) is not None


def minutes(text: str) -> int | None:
    """Give the minutes a reading-time line claims.

    >>> minutes("Tiempo de lectura: 6 min"), minutes("この記事は約3分で読めます"), minutes("Brew time: 6 minutes")
    (6, 3, None)

    Of a range it is the first.
    """
    found = find(text)
    bare = None if found else _BARE.fullmatch(shadow(text).strip(_BULLETS)) or _RANGE.fullmatch(shadow(text))
    return found.minutes if found else int(bare[1]) if bare else None
