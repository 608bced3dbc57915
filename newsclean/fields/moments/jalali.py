"""The solar calendar by which papers in Iran date their stories."""

from datetime import date, timedelta

_EPOCH = date(1921, 3, 21)  # the first day of 1300
_FIRST = 1300
_LEAPS = frozenset((1, 5, 9, 13, 17, 22, 26, 30))  # of 33 years, as observed from 1210 to 1472
_CYCLE, _MONTHS = 33, 12
_LONG_MONTHS, _LONG, _SHORT = 6, 31, 30


def from_jalali(year: int, month: int, day: int) -> str:
    """Give the date of a day from 1300 on, "" for one that the calendar has not.

    >>> from_jalali(1399, 1, 9), from_jalali(1404, 1, 8), from_jalali(1403, 12, 30), from_jalali(1404, 12, 30)
    ('2020-03-28', '2025-03-28', '2025-03-20', '')
    """
    longest = _LONG if month <= _LONG_MONTHS else _SHORT if month < _MONTHS or _is_leap(year) else _SHORT - 1
    if not (1 <= month <= _MONTHS and 1 <= day <= longest):
        return ""
    passed = (year - _FIRST) * 365 + sum(map(_is_leap, range(_FIRST, year)))
    passed += (month - 1) * _SHORT + min(month - 1, _LONG_MONTHS) + day - 1
    return (_EPOCH + timedelta(days=passed)).isoformat()


def _is_leap(year: int) -> bool:
    return year % _CYCLE in _LEAPS
