"""Timestamps: when a page says its article was published and last changed, to the precision it gives and no further."""

from functools import cache
from typing import NamedTuple

from newsclean.fields.data import sections
from newsclean.fields.known.words import WORD
from newsclean.fields.moments.days import CHANGED, Day, days
from newsclean.fields.moments.times import Time, times
from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST = 400
_SHORT, _CLOSE = 3, 10
_WORD = late(WORD)

_AMERICAN = late(r"\d ?[ap]\.?m\.? [ecmp][sd]?t\b")
_TURNED = late(r"[\u06f0-\u06f9]{2} : ")  # many Iranian sites print the minute first
_CJK = late("[\u3000-\u9fff]")


class Stamps(NamedTuple):
    """When an article was published and last changed, as ISO 8601 cut to what was read; None where it isn't said."""

    published: str | None = None
    modified: str | None = None


def parse(text: str, *, language: str | None = None) -> Stamps:
    """Read a timestamp line.

    >>> parse("Updated Dec. 23, 2023 4:04AM EST / Published Dec. 22, 2023 12:16PM EST")
    Stamps(published='2023-12-22T12:16-05:00', modified='2023-12-23T04:04-05:00')
    >>> parse("05 Gennaio 2025 Aggiornato alle 16:01"), parse("Updated at 5:08 p.m. ET")
    (Stamps(published='2025-01-05', modified=None), Stamps(published=None, modified=None))

    Nothing is invented: no offset that the text doesn't state, no year that it leaves out, no order of day and month
    that neither the figures, the language of the words (or `language`) nor an American time of day settle.
    """
    folded = CHANGED.sub("", shadow(text[:_LONGEST]))
    found = list(days(folded, day_first=_day_first(folded, language)))
    clock = [time for time in times(_without(folded, found)) if not _TURNED.match(folded, time.start)]
    published = modified = None
    before = 0
    for number, day in enumerate(found):
        after = found[number + 1].start if number + 1 < len(found) else len(folded)
        time = _time_of(folded, day, clock, before, after)
        value = day.value and (f"{day.value}T{time.value}" if time else day.value)
        start = min(day.start, time.start) if time else day.start
        if _is_update(folded, before, start, max(day.end, time.end if time else 0), after):
            modified = modified or value
        else:
            published = published or value
        before = max(day.end, time.end if time else 0)
    return Stamps(published, modified)


def _day_first(folded: str, language: str | None) -> bool | None:
    """Whether 03/04 is the third of April: so wherever the words, or the caller, say the text is not English.

    In front of an American time of day it is the fourth of March.
    """
    if language is not None and not language.startswith("en"):
        return True
    if _AMERICAN.search(folded):
        return False
    english, others = _labels()
    return (
        True if any(phrase in folded for phrase in others) and not any(word in english for word in _words(folded)) else None
    )


@cache
def _labels() -> tuple[frozenset[str], frozenset[str]]:
    """The first line of each list of labels is English; the rest are not, but for words that English has as well."""
    lists = sections("stamp_words.txt")
    names = ("published", "updated", "weekdays")
    english = frozenset(word for name in names for word in lists[name][0])
    others = [word for name in names for line in lists[name][1:] for word in line]
    return english, frozenset(word for word in others if word not in english and len(word) > 3)  # noqa: PLR2004 - "act", "maj"


def _words(folded: str) -> list[str]:
    return [match[0] for match in _WORD.finditer(folded)]


def _without(folded: str, found: list[Day]) -> str:
    """The text with its dates blanked, so that 24.12 is no time of day."""
    for day in found:
        folded = f"{folded[: day.start]}{' ' * (day.end - day.start)}{folded[day.end :]}"
    return folded


def _time_of(folded: str, day: Day, clock: list[Time], before: int, after: int) -> Time | None:
    """The time that belongs to a date: right behind it, or else right before it, with nothing but small words between."""
    for time in clock:
        if day.end <= time.start < after and _is_gap(folded[day.end : time.start]):
            return time
    for time in reversed(clock):
        if before <= time.start and time.end <= day.start and _is_gap(folded[time.end : day.start]):
            return time
    return None


def _is_gap(between: str) -> bool:
    small = _vocabulary()["joints"] | _vocabulary()["weekdays"]
    return len(between) <= 30 and all(word in small for word in _words(between))  # noqa: PLR2004 - a date and its time are neighbours


def _is_update(folded: str, before: int, start: int, end: int, after: int) -> bool:
    """Whether the nearest label says that this is the date of a change; labels stand before, in Japanese also behind."""
    for stretch in (folded[before:start], folded[end : min(after, end + 12)] if _CJK.search(folded) else ""):
        last = {name: _last(stretch, _vocabulary()[name]) for name in ("published", "updated")}
        if max(last.values())[0] >= 0:
            return last["updated"] > last["published"]
    return False


def _last(text: str, phrases: frozenset[str]) -> tuple[int, int]:
    """Where the last of some phrases ends in a text, -1 if none is there, and its length; most are not even in a word."""
    return max([(_rfind(text, phrase), len(phrase)) for phrase in phrases if phrase in text], default=(-1, 0))


def _rfind(text: str, phrase: str) -> int:
    """Where a phrase last ends in a text as whole words, -1 if nowhere."""
    at = text.rfind(phrase)
    if at < 0 or (
        phrase.isascii() and (text[at - 1 : at].isalpha() or text[at + len(phrase) : at + len(phrase) + 1].isalpha())
    ):
        return -1
    if len(phrase) <= _SHORT and phrase.isascii() and len(text) - at > _CLOSE:
        return -1  # "the Act was signed on", where "Act. 12:30" is a label in Spanish
    return at + len(phrase)


@cache
def _vocabulary() -> dict[str, frozenset[str]]:
    return {name: frozenset(word for line in lists for word in line) for name, lists in sections("stamp_words.txt").items()}
