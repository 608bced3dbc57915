"""The date that stands in a byline's own line, behind the names."""

from functools import cache

from newsclean.fields.data import sections
from newsclean.fields.moments.ago import RELATIVE
from newsclean.fields.moments.dated import dated
from newsclean.fields.moments.days import days
from newsclean.fields.moments.stamps import is_labelled, is_stamp, vocabulary
from newsclean.fields.moments.times import times
from newsclean.late import late
from newsclean.shadow import shadow

_LABEL_OR_GLUE = late(  # where a date begins that its line has glued to the name: "By Matt BrownDecember 22, 2023"
    r"(?<=[^\W\d_A-Z])(?=[A-Z][a-z]{2,8}\.? \d)|(?:Last )?(?:Updated|Published|Posted|PUBLISHED|UPDATED)"
    r"|Aktualisiert|Veröffentlicht|Publié|Pubblicato|Publicado"
)
_PARTED = late(r"(?:,|\s[|/•·–—-])\s{1,2}")
_LONG_DAY, _LONGEST_DAY = 5, 16
_WEEKDAY = late(r"(?<![^\W\d_])([^\W\d_](?:[^\W\d_]|-){2,13})[,.]?\s{1,2}$")
_BEFORE = late(r"(?<![^\W\d_])([^\W\d_]{1,16})[.:]?\s{1,2}$")
_MOST_BEFORE, _LONGEST_BEFORE = 5, 20


def stamp_in(text: str) -> int | None:
    """Give the offset where the date in a byline's line begins, its label and weekday included; None when it has none.

    >>> stamp_in("By Ann Lee, Friday, May 2, 2023"), stamp_in("By Ann LeeMay 2, 2023"), stamp_in("By Ann Lee")
    (12, 10, None)
    >>> stamp_in("Par Awa Diop le 3 mai 2021"), stamp_in("Par Awa Diop, mis à jour le 3 mai 2021 à 14h")
    (13, 14)
    >>> stamp_in("By Ann Lee, 2 hours ago"), stamp_in("By Ann Lee / March 5, 2024")
    (12, 13)
    """
    folded = shadow(text)
    starts = [day.start for day in days(folded)] + [time.start for time in times(folded)]
    starts += [match.start() for match in _LABEL_OR_GLUE.finditer(text)]
    if RELATIVE.search(folded):
        starts += [match.end() for match in _PARTED.finditer(folded)]
    for at in sorted(starts):
        if at and (is_stamp(text[at:]) or dated(text[at:]) == len(text) - at):
            return _with_label(text, folded, at)
    return None


def _with_label(text: str, folded: str, at: int) -> int:
    """Where a date begins with its weekday and the small words before that: ``le``, ``on``, ``Mis à jour le``.

    A word with a capital may be a name, unless a label begins with it.
    """
    day = _WEEKDAY.search(folded, max(0, at - _LONGEST_DAY), at)
    start = day.start() if day and day[1] in _weekdays() else at
    for _ in range(_MOST_BEFORE):
        word = _BEFORE.search(folded, max(0, start - _LONGEST_BEFORE), start)
        if not word or not word.start() or word[1] not in vocabulary():
            break
        if text[word.start()].isupper() and not is_labelled(text[word.start() :]):
            break
        start = word.start()
    return start


@cache
def _weekdays() -> frozenset[str]:
    """The names of weekdays, and their short forms in English; those of others may be anything else."""
    english, *others = sections("stamp_words.txt")["weekdays"]
    return frozenset(english).union(day for line in others for day in line if len(day) >= _LONG_DAY)
