"""One moment out of several accounts of it: what a page declares, and what it shows to its readers."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone

_FARTHEST = timedelta(hours=14)
_QUARTER = timedelta(minutes=15)
_DAY, _FIRST_ZONE = timedelta(days=1), timedelta(hours=12)
_WEST, _EAST = timedelta(hours=8), timedelta(hours=13)  # of UTC, where newsrooms are


def local(declared: str, others: Iterable[str]) -> str:
    """Give a moment that was declared in UTC in the newsroom's own time, where another account of the page has that.

    >>> local("2023-12-23T03:22:07+00:00", ["2023-12-22T22:22:07-05:00"])
    '2023-12-22T22:22:07-05:00'
    >>> local("2023-12-23T03:22:07+00:00", ["2023-12-22", "2023-12-22T22:22"])
    '2023-12-22T22:22:07-05:00'

    An account of another moment, or without a time of day, changes nothing.
    """
    moment = _moment(declared)
    if moment is None or moment.tzinfo is None or moment.utcoffset():
        return declared
    for other in others:
        said = _moment(other)
        if said is None or "T" not in other:
            continue
        offset = said.utcoffset() if said.tzinfo else _offset(said, moment)
        if offset and (said.tzinfo is None or abs(said - moment) < timedelta(minutes=1)):
            return moment.astimezone(timezone(offset)).isoformat()
    return declared


def _offset(shown: datetime, moment: datetime) -> timedelta | None:
    """How far a clock without a zone is off UTC, if it shows this moment."""
    gap = shown - moment.astimezone(UTC).replace(tzinfo=None)
    if not shown.second:
        gap += timedelta(seconds=moment.second)
    return gap if abs(gap) <= _FARTHEST and not gap % _QUARTER else None


def printed(declared: str, modified: str, shown: str) -> str:
    """Give the day that is shown to the readers of a moment declared in UTC, where a newsroom's clock may show that day.

    >>> printed("2025-12-19T02:41:41+00:00", "", "2025-12-18"), printed("2025-12-19T02:41:41+00:00", "", "2025-12-16")
    ('2025-12-18', '2025-12-19T02:41:41+00:00')

    A moment in any other time is its newsroom's own, and the day of the last change says nothing of the first one.
    """
    moment, day = _moment(declared), _moment(shown)
    if moment is None or day is None or "T" in shown or shown in (declared[:10], modified[:10]):
        return declared
    if moment.tzinfo is None or moment.utcoffset():
        return declared
    clock = moment.replace(tzinfo=None)
    return shown if clock - _WEST < day + _DAY and clock + _EAST >= day else declared


def first(declared: str, shown: str) -> str:
    """Give what is shown where that is earlier than the declared date of publication: some systems declare that of the last change.

    >>> first("2025-11-05", "2024-01-31"), first("2024-02-01", "2024-02-01")
    ('2024-01-31', '2024-02-01')
    >>> first("2025-11-05T03:00:00+00:00", "2025-11-04")
    '2025-11-05T03:00:00+00:00'

    A day that may be the declared one on another side of the world changes nothing.
    """
    one, other = _moment(declared), _moment(shown[:10])
    if one is None or other is None:
        return declared
    if one.tzinfo:
        one = one.astimezone(UTC).replace(tzinfo=None)
    return shown if one >= other + _DAY + _FIRST_ZONE else declared


def is_next(day: str, other: str) -> bool:
    """Tell whether two days are next to each other.

    >>> is_next("2023-12-19T23:30", "2023-12-20"), is_next("2023-12-18", "2023-12-20")
    (True, False)
    """
    one, two = _moment(day[:10]), _moment(other[:10])
    return one is not None and two is not None and abs(one - two) == _DAY


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
