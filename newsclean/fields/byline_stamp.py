"""The date that stands in a byline's own line, behind the names."""

from functools import cache

from newsclean.fields.data import sections
from newsclean.fields.dated import dated
from newsclean.fields.days import days
from newsclean.fields.stamps import is_stamp
from newsclean.fields.times import times
from newsclean.late import late
from newsclean.shadow import shadow

_LABEL_OR_GLUE = late(  # where a date begins that its line has glued to the name: "By Matt BrownDecember 22, 2023"
    r"(?<=[^\W\d_A-Z])(?=[A-Z][a-z]{2,8}\.? \d)|(?:Last )?(?:Updated|Published|Posted|PUBLISHED|UPDATED)"
    r"|Aktualisiert|Veröffentlicht|Publié|Pubblicato|Publicado"
)
_LONG_DAY, _LONGEST_DAY = 5, 16
_WEEKDAY = late(r"(?<![^\W\d_])([^\W\d_](?:[^\W\d_]|-){2,13})[,.]?\s{1,2}$")
_ON = late(r"(?<![^\W\d_])(?:on|pada)\s$")


def stamp_in(text: str) -> int | None:
    """Give the offset where the date in a byline's line begins, its label and weekday included; None when it has none.

    >>> stamp_in("By Ann Lee, Friday, May 2, 2023"), stamp_in("By Ann LeeMay 2, 2023"), stamp_in("By Ann Lee")
    (12, 10, None)
    """
    folded = shadow(text)
    starts = [day.start for day in days(folded)] + [time.start for time in times(folded)]
    starts += [match.start() for match in _LABEL_OR_GLUE.finditer(text)]
    for at in sorted(starts):
        if at and (is_stamp(text[at:]) or dated(text[at:]) == len(text) - at):
            return _with_weekday(folded, at)
    return None


def _with_weekday(folded: str, at: int) -> int:
    """Where a date begins with its weekday, and with "on" before that."""
    day = _WEEKDAY.search(folded, max(0, at - _LONGEST_DAY), at)
    start = day.start() if day and day[1] in _weekdays() else at
    on = _ON.search(folded, max(0, start - _LONGEST_DAY), start)
    return on.start() if on else start


@cache
def _weekdays() -> frozenset[str]:
    """The names of weekdays, and their short forms in English; those of others may be anything else."""
    english, *others = sections("stamp_words.txt")["weekdays"]
    return frozenset(english).union(day for line in others for day in line if len(day) >= _LONG_DAY)
