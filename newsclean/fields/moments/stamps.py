"""Whether a line is a timestamp and nothing else: dates, times, labels, weekdays and the small words between them."""

import re
from functools import cache, lru_cache
from itertools import islice

from newsclean.fields.data import sections
from newsclean.fields.known.months import months
from newsclean.fields.known.words import WORD
from newsclean.fields.moments.ago import RELATIVE
from newsclean.fields.moments.days import days
from newsclean.fields.moments.frame import blanked, without_frame
from newsclean.fields.moments.labels import just_now, labels_in, no_labels, phrases
from newsclean.fields.moments.times import ZONES, offset, times
from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST, _LONGEST_WORDS = 220, 44
_TOKEN = late(rf"{WORD}|\d+")
_MOST_DIGITS = 3
_FIGURE = late(r"\d")
_AROUND, _MOST_BEFORE_WORDS = " .|-•·()", 5
_MOST_STRANGE = 2
_MOST_UNKNOWN = 6
_MOST_YEARS = 9
_SMALLEST = frozenset({"no", "on", "am", "em", "di", "de", "na", "at", "date", "time", "was", "story", "article", "data"})
_YEARLESS = late(  # "4.11. 10:12", and the other way round "15:15 18.09"
    r"(?:[^\W\d_]{4,12} )?\d{1,2}\.\d{1,2}\.,? (?:klo |kl\.? )?\d{1,2}[.:]\d{2}(?: uhr)?"
    r"|(?:[01]?\d|2[0-3]):[0-5]\d,? (?:[0-2]?\d|3[01])\.(?:0[1-9]|1[0-2])(?: \d{1,6})?"
)
_BULLETS = late(r"\s{0,2}[•·|]\s{0,2}")
_ISO = late(r"\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:z|[+-]\d\d:?\d\d)?")  # as machines write it


def is_stamp(text: str) -> bool:
    """Tell whether a line says when its article was published or changed, and nothing else.

    >>> is_stamp("Published Jun 04, 2026  •  Last updated 1 day ago  •  2 minute read"), is_stamp("Updated at 5:08 p.m. ET")
    (True, True)
    >>> is_stamp("March 17"), is_stamp("On 3 March 2013 the ferry sank"), is_stamp("60 Minutes")
    (False, False, False)
    >>> is_stamp("an hour ago"), is_stamp("Publié il y a une heure"), is_stamp("years ago")
    (True, True, False)
    """
    return _is_stamp(text) if may_be_stamp(text) else len(text) <= _LONGEST_WORDS and _is_just_now(text)


def may_be_stamp(text: str) -> bool:
    """Tell at little cost that a line may be a timestamp: it is short and has a figure."""
    return 4 <= len(text) <= _LONGEST and _FIGURE.search(text) is not None  # noqa: PLR2004 - "3 h."


def _is_just_now(text: str) -> bool:
    """Whether a line tells a time in words alone, a label before it or not: "Updated an hour ago"."""
    folded = shadow(text).strip(_AROUND)
    if folded in just_now():
        return True
    words = folded.split(" ")
    cuts = range(1, min(len(words), _MOST_BEFORE_WORDS))
    return any(" ".join(words[at:]) in just_now() and is_label(" ".join(words[:at])) for at in cuts)


@lru_cache(maxsize=64)
def _is_stamp(text: str) -> bool:
    """The same of a short line with a figure; kept for a while, since several cleaners ask about one line."""
    folded = shadow(text)
    if _ISO.fullmatch(folded):
        return True
    if all(map(_YEARLESS.fullmatch, parts := _BULLETS.split(folded))):
        return all(part[0].isdigit() or part.partition(" ")[0] in _allowed() for part in parts)
    unknown = [word for word in _TOKEN.findall(folded) if word not in _allowed()]
    if len(unknown) > _MOST_UNKNOWN and sum(not word.isdigit() for word in unknown) > _MOST_UNKNOWN:
        return False
    return _says_when(without_frame(folded), stopped=text.endswith("."))


def _says_when(folded: str, *, stopped: bool) -> bool:
    """Whether nothing but days, times and labels is left, give or take a word; a line `stopped` by a full stop has none."""
    found, rest = _cut_days(folded)
    clock = list(times(rest))
    for time in clock:
        rest = blanked(rest, time.start, time.end)
    relative = RELATIVE.search(rest) is not None
    words = _TOKEN.findall(rest)
    strange = [word for word in words if not _is_small(word, relative=relative)]
    if any(found) and clock and words and words[-1] in strange and words[-1].isdigit() and len(words[-1]) <= _MOST_DIGITS:
        strange.remove(words[-1])  # how many comments it has, and before that how often it was read
        strange.pop() if strange and strange[-1].isdigit() and words[-2:-1] == strange[-1:] else None
    if stopped and strange and strange[-1] == words[-1]:
        return False  # a short sentence stands behind it
    if len(strange) > (_MOST_STRANGE if any(found) and clock else 0) or any(word.isdigit() for word in strange):
        return False
    labelled = not _labels().isdisjoint(words)
    if not labelled and _is_life(found):
        return False
    timed = bool(clock) and (bool(found) or labelled or relative)
    return any(found) or timed or bool(found and labelled) or (relative and _counts(words, labelled=labelled))


def _is_life(found: list[str | None]) -> bool:
    """Whether two days have years between them, as those of a birth and a death have."""
    years = [int(day[:4]) for day in found if day and day[:4].isdecimal()]
    return len(years) > 1 and max(years) - min(years) > _MOST_YEARS


def _cut_days(folded: str) -> tuple[list[str | None], str]:
    found = list(days(folded))
    whole = [day.value or ("ambiguous" if re.search(r"\d{4}$", folded[day.start : day.end]) else None) for day in found]
    for day in found:
        folded = blanked(folded, day.start, day.end)
    return whole, folded


def _counts(words: list[str], *, labelled: bool) -> bool:
    """Whether a relative time has its number, or a label: "3 hours ago", "Updated yesterday"."""
    return labelled or any(word.isdigit() for word in words)


def _is_small(word: str, *, relative: bool) -> bool:
    if word.isdigit():
        return relative and len(word) <= _MOST_DIGITS
    return word in vocabulary() or word in ZONES or bool(offset(word))


def is_label(text: str) -> bool:
    """Tell whether a line is such a label and nothing else, as where the date stands on the next one, or was lost.

    >>> is_label("Last updated:"), is_label("Mis à jour le"), is_label("Updated rules for ferries")
    (True, True, False)
    """
    return bool(labels_in(text))


@cache
def _labels() -> frozenset[str]:
    return frozenset(word for phrase in phrases() for word in phrase.split()) - _SMALLEST - no_labels()


@cache
def _allowed() -> frozenset[str]:
    """The small words and the months: a line with many others is no timestamp, and needs no closer look."""
    return vocabulary() | frozenset(months()) | ZONES


@cache
def vocabulary() -> frozenset[str]:
    """Give the words that timestamps are made of."""
    lists = sections("stamp_words.txt").values()
    return frozenset(word for each in lists for line in each for phrase in line for word in (phrase, *phrase.split()))


def is_labelled(text: str) -> bool:
    """Tell whether a line begins with a word for publishing or updating.

    >>> is_labelled("Updated at 5:08 p.m. ET"), is_labelled("March 1, 2013")
    (True, False)
    """
    folded = shadow(text[:40])
    return not _labels().isdisjoint(match[0] for match in islice(_TOKEN.finditer(folded), 2)) or bool(_ISO.fullmatch(folded))
