"""What stands around the date in the line of a timestamp, and says nothing of when."""

from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.months import months
from newsclean.fields.moments.days import CHANGED
from newsclean.fields.moments.reading_time import find
from newsclean.late import late

_COUNTERS = late(
    r"\b(?:\d{1,6} )?(?:comments?|shares?|views?|likes?|kommentare?|commentaires?|comentarios?|commenti|reacties)\b"
)
_DAY = late(r"(?:(?<= on )|(?<=day ))\d{1,2}/\d{1,2}(?![\d/])")  # "on 8/6"
_PLACED = late(r"([^\W\d_][^,\d]{1,30}?)\s?[,-]\s(?=.{0,24}\d)")
# "Valdeagua (Ciudad Real) - 14 mar 2025 - 05:30 CET", however small the place.
_PLACED_FULL = late(r"[^\W\d_][^,\d()]{1,30}(?: \([^()\d]{3,30}\))? ?[-|] (?=\d{1,2} [^\W\d_]{3,5}\.? \d{4} - \d\d:\d\d\b)")
_SECTIONED = late(
    r"(?:(?<=\d)|(?<=\d [a-z]{3})|(?<=\d [ap]m [a-z]{3}))\s?[-–—|•·]\s?[^\W\d_]{4,20}(?: & [^\W\d_]{2,20})?$"
)  # "Nov 4, 2024 - World"
_FROM_SECTION = late(r"(?<=\d)\.?\s?from the section [^\W\d_][\w &-]{2,30}$")  # "5 March 2023.From the section Football"


def without_frame(folded: str) -> str:
    """Give a shadow without the place before its date, and the section, changes, reading time and counters behind it.

    >>> without_frame("nov 4, 2024 - world")
    'nov 4, 2024'
    """
    if (placed := _PLACED.match(folded)) and placed[1] in gazetteer().cities:
        folded = folded[placed.end() :]
    folded = _PLACED_FULL.sub("", folded, count=1)
    if (sectioned := _SECTIONED.search(folded)) and sectioned[0].lstrip(" -") not in months():  # not "2024-yil 4-noyabr"
        folded = folded[: sectioned.start()]
    folded = _FROM_SECTION.sub("", CHANGED.sub("", folded))
    if claimed := find(folded):
        folded = blanked(folded, claimed.start, claimed.end)
    return _COUNTERS.sub(" ", _DAY.sub(" ", folded))


def blanked(folded: str, start: int, end: int) -> str:
    """Give a shadow with one stretch of it blank.

    >>> blanked("on 8/6 at noon", 3, 6)
    'on     at noon'
    """
    return folded[:start] + " " * (end - start) + folded[end:]
