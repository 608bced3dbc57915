"""Dates as pages declare them, as ISO 8601, with the offset where one is given."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ]{1,2}(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s{0,2}(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE,
)
_MONTHS = {name: number for number, names in enumerate(
    "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|nov november|dec december".split("|"), 1
) for name in names.split()}  # fmt: skip
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b", re.IGNORECASE)
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})\b", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4}),? ([a-z]{3,9})\.? (\d{1,2})\b", re.IGNORECASE)
_IN_URL = re.compile(r"/((?:19|20)\d{2})(?:[/-]?(\d{2})[/-]?(\d{2})|/([a-z]{3,9})/(\d{1,2}))(?=[/\-_.]|$)", re.IGNORECASE)
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


def iso(text: str) -> str | None:
    """Give a declared date as ISO 8601, or None where it is none; nothing is guessed about an order of day and month.

    >>> iso("2023-12-22T11:35:00-05:00"), iso("Fri, 22 Dec 2023 11:35:00 GMT"), iso("December 22, 2023"), iso("12/11/23")
    ('2023-12-22T11:35:00-05:00', '2023-12-22T11:35:00+00:00', '2023-12-22', None)
    """
    text = " ".join(text[:80].split())
    if match := _ISO.match(text):
        return _made(*match.groups())
    if match := _MONTH_FIRST.search(text):
        return _named(match[3], match[1], match[2])
    if match := _YEAR_FIRST.match(text):
        return _named(match[1], match[2], match[3])
    try:
        return _sane(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    if match := _DAY_FIRST.search(text):
        return _named(match[3], match[2], match[1])
    return None


def _sane(when: datetime) -> str | None:
    return when.isoformat() if _FIRST_YEAR <= when.year <= _LAST_YEAR else None


def _named(year: str, month: str, day: str) -> str | None:
    number = _MONTHS.get(month.lower())
    return _made(year, f"{number:02}", day.zfill(2), None, None, None, None) if number else None


def _made(  # noqa: PLR0913, PLR0917 - the groups of one pattern
    year: str, month: str, day: str, hour: str | None, minute: str | None, second: str | None, zone: str | None
) -> str | None:
    try:
        date(int(year), int(month), int(day))
        if not _FIRST_YEAR <= int(year) <= _LAST_YEAR:
            return None
        if hour is None or minute is None:
            return f"{year}-{month}-{day}"
        moment = f"{year}-{month}-{day}T{hour.zfill(2)}:{minute}:{second or '00'}"
        datetime.fromisoformat(moment)
    except ValueError:
        return None
    return moment + _offset(zone)


def _offset(zone: str | None) -> str:
    if not zone:
        return ""
    if zone[0] not in "+-":
        return "+00:00"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}"


def in_url(url: str) -> str | None:
    """Give the date in an address, as in ``/2023/12/22/ferry`` or ``/2023/dec/22/ferry``.

    >>> in_url("https://tide.example/2023/12/22/ferry"), in_url("https://tide.example/20231222-3")
    ('2023-12-22', '2023-12-22')
    >>> in_url("https://tide.example/2023/dec/22/ferry"), in_url("https://tide.example/2023/sport/22/ferry")
    ('2023-12-22', None)
    """
    match = _IN_URL.search(url)
    if not match:
        return None
    if match[4]:
        return _named(match[1], match[4], match[5])
    return _made(match[1], match[2], match[3], None, None, None, None)
