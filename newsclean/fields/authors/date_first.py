"""Bylines behind the date in their line: ``Posted on 1 January 2021 by Ann Lee``, ``1.1.2021 | Von Anna Lang``."""

import re
from functools import cache, lru_cache

from newsclean.fields.authors.byline import Byline, read
from newsclean.fields.authors.byline_openers import opener
from newsclean.fields.known.names import is_sure_name
from newsclean.fields.moments.stamps import is_stamp
from newsclean.late import late
from newsclean.shadow import shadow

BEFORE_BYLINE = "timestamps/before-byline"
"""The rule of a date with a byline behind it in its line."""

_LONGEST = 140
_FIGURE = late(r"\d")
_GAP_SIGNS = r"(?<=[\d\w.)])(?:\s?[|•·/,–—-]\s{1,3}|\s{1,3})"
_BAR = late(r"\s[|•·]\s(?=[^\W\d_])")
_PLACED = late(r"[^\W\d_][^\d,.:]{2,24} [-–—] (?=\d)")
_JOINTS = " |•·/,–—-"
_OF = "da "


def date_first(text: str) -> Byline | None:
    """Read the byline of a line that begins with its date; None when it has none.

    >>> found = date_first("Posted on January 1, 2021 by Ann Lee")
    >>> found.start, found.names
    (26, 'Ann Lee')
    >>> date_first("Sydhavn - 01. januar 2021 kl. 10:53 Af Søren Larsen").names, date_first("1 January 2021 • Ann Lee").names
    ('Søren Larsen', 'Ann Lee')
    >>> date_first("Pubblicato il 3 maggio 2021 da Ann Lee").names
    'Ann Lee'
    >>> date_first("3 mai 2021, par Ann Lee, mis à jour le 4 mai 2021").stamp
    25
    >>> date_first("1 January 2021 by the sea"), date_first("Updated 10:53"), date_first("2 ferries built by Ann Lee")
    (None, None, None)

    Without a word for "by" a bar stands between the two, and only a name that can be nothing else is believed.
    """
    return _read(text) if len(text) <= _LONGEST and _FIGURE.search(text) else None


@lru_cache(maxsize=64)
def _read(text: str) -> Byline | None:
    """The same of a short line; kept for a while, since two cleaners ask about one line."""
    for gap in _gap().finditer(shadow(text)):
        at, behind = gap.end(), text[gap.end() :]
        of = len(_OF) if behind.startswith(_OF) else 0  # which opens no line, and is no part of the name
        found = read(f"di {behind[of:]}" if of else behind)
        if found and not found.start and _is_date(text[: gap.start()]):
            return Byline(at + of, at + found.end, found.names, None if found.stamp is None else at + found.stamp)
    bar = _BAR.search(text)
    if bar and is_sure_name(text[bar.end() :]) and _is_date(text[: bar.start()]):
        return Byline(bar.end(), len(text), text[bar.end() :], None)
    return None


@cache
def _gap() -> re.Pattern[str]:
    """What stands between a date and what opens the byline behind it."""
    return re.compile(rf"{_GAP_SIGNS}(?=(?:da|od|af|text|texte|testo|tekst|autor)\b[:\s]|{opener().pattern})")


def _is_date(text: str) -> bool:
    bare = text.strip(_JOINTS)
    placed = _PLACED.match(bare)
    return is_stamp(bare) or (placed is not None and is_stamp(bare[placed.end() :]))
