"""One moment out of several accounts of it: what a page declares, and what it shows to its readers."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone

_FARTHEST = timedelta(hours=14)
_QUARTER = timedelta(minutes=15)
_DAY, _FIRST_ZONE = timedelta(days=1), timedelta(hours=12)


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


def first(declared: str, modified: str, shown: str) -> str:
    """Give what is shown where the declared date of publication is but that of the last change, as some systems have it.

    >>> first("2025-11-05", "2025-11-05", "2024-01-31"), first("2024-02-01", "2024-02-01", "2024-02-01")
    ('2024-01-31', '2024-02-01')
    >>> first("2025-11-05T03:00:00+00:00", "2025-11-05T03:00:00+00:00", "2025-11-04")
    '2025-11-05T03:00:00+00:00'

    A day that may be the declared one on another side of the world changes nothing.
    """
    one, two, three = _moment(declared), _moment(modified[:10]), _moment(shown[:10])
    if one is None or two is None or three is None:
        return declared
    if one.tzinfo:
        one = one.astimezone(UTC).replace(tzinfo=None)
    return shown if one >= two - _DAY and one >= three + _DAY + _FIRST_ZONE else declared


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
