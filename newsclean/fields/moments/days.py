"""Calendar dates in a shadow, in every order newspapers write them."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from newsclean.fields.known.months import month_pattern, months
from newsclean.fields.moments.jalali import from_jalali
from newsclean.late import late

_FIRST_YEAR, _LAST_YEAR = 1800, 2100
_MOST_MONTHS = 12
_CENTURY_TURN = 50
_NO_YEARS = range(40, 70)  # neither to come nor of the web: 3.4.40 is a version
_JALALI, _BUDDHIST, _BEFORE_CHRIST = (1370, 1410), (2500, 2600), 543  # years that papers count in Iran and in Thailand
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_OF_YEAR = r"жыл(?:ғы|дың|ы)|yil(?:ning)?|йил(?:нинг)?|წლის"  # where the year stands before the day, it is declined
_FIRST_ARABIC = "\u0600"
_LISTOPAD, _OCTOBER = "listopada", 10  # November in Polish, and in Croatian, which sets a stop behind the day, October


CHANGED = late(r"[(（](?:最終)?更新\s?:?\s?\d{1,2}[/月]\d{1,2}日?\s?\d{1,2}:\d{2}[)）]$")
"""What a Japanese paper sets behind a date: when the story was changed, without the year, ``（最終更新 11/4 19:00）``."""


class Day(NamedTuple):
    """A date: where it stands and ``2013-03-01``; None as value when it names no year or may mean two days."""

    start: int
    end: int
    value: str | None


@cache
def _pattern() -> re.Pattern[str]:
    month = month_pattern()
    ordinal = r"(?:st|nd|rd|th|er|º|ª|°|-?(?:го|е|ое|ого))?"
    return re.compile(
        r"(?:(?<![\d./-])|(?<=\bב-))(?<!\d:)(?:"
        r"(?P<y>\d{4})(?P<s0>[-./]\s?)(?P<m>\d{1,2})(?P=s0)(?P<d>\d{1,2})(?![\d/-])"
        # Hungarian, Lithuanian with its letters ("2024 m. kovo 4 d."), Basque and Armenian
        rf"|(?P<hy>\d{{4}})(?:\.|\sm\.|ko|\s?թ\.?)\s(?P<hm>{month})\s{{1,2}}(?P<hd>\d{{1,2}})(?:\sd\.|\.|(?!\d)(?:an?(?![^\W\d_]))?)"
        rf"|(?P<gy>\d{{4}})\.\sgada\s(?P<gd>\d{{1,2}})\.\s(?P<gm>{month})"
        rf"|(?P<ky>\d{{4}})[\s-]{{1,2}}(?:{_OF_YEAR})\s(?P<kd>\d{{1,2}})[\s-]{{1,2}}(?P<km>{month})"
        rf"|(?P<era>{'|'.join(_ERAS)})\s?(?P<ey>\d{{1,3}}|元)年\s?(?P<em>\d{{1,2}})月\s?(?P<ed>\d{{1,2}})日"
        r"|(?P<cy>\d{4})\s?[年년](?:\((?:令和|平成)(?:\d{1,2}|元)年\))?\s?(?P<cm>\d{1,2})\s?[月월]\s?(?P<cd>\d{1,2})\s?[日일号號]"
        r"|(?P<n1>\d{1,2})(?P<s1>[-./]\s?)(?P<n2>\d{1,2})(?P=s1)(?:\s(?=\d{4}))?(?P<ny>\d{4}|\d{2})(?!\d|(?P=s1)\d)"
        r"|(?P<xd>\d{1,2})/(?P<xm>\d{1,2})[\s-](?P<xy>(?:19|20)\d\d)(?![\d:])"  # Swedish and Danish
        r"|(?P<vd>\d{1,2})\stháng\s(?P<vm>\d{1,2})(?:,?\s(?:năm\s)?(?P<vy>\d{4}))?"
        rf"|(?P<d1>\d{{1,2}}){ordinal}[.,]?(?:\s{{1,2}}(?:de|di|of|dita|d'))?[\s/-]{{0,3}}(?P<mn1>{month})(?:/\s?[^\W\d_]{{3,10}})?"
        r"(?:(?:[,\s/'-]{1,3}|(?<=[^\W\d_]\.))(?:de\s|del\s|г\.?\s)?(?P<y1>\d{4}|(?<=')\d{2}|[12]\d(?=$))"
        r"(?:(?P=d1)\s(?P=mn1)\s(?P=y1))?(?!\d|:\d))?"  # written twice, the second time for those who hear the page
        rf"|(?<![^\W\d_])(?P<mn2>{month})\s{{0,3}}(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:]|\.?\s(?:de\s)?{month})(?:(?:[,.]?\s{{0,3}}|\sdel?\s)(?P<y2>\d{{4}})(?![\d:]))?"
        r")"
    )


def days(folded: str, *, day_first: bool | None = None) -> Iterator[Day]:
    """Give the dates in a shadow, in order; `day_first` says how 03/04/2013 is meant where the figures don't.

    >>> [day.value for day in days("march 1, 2013 / 24.12.2020 / 2013年3月1日 / 16 aprile 2024 / dec 24")]
    ['2013-03-01', '2020-12-24', '2013-03-01', '2024-04-16', None]
    >>> [day.value for day in days("03/04/2013 or 13/04/2013")], next(days("03/04/2013", day_first=True)).value
    ([None, '2013-04-13'], '2013-04-03')
    >>> [day.value for day in days("2024ko azaroaren 4a / 2024-yil 4-noyabr / 2024 жылғы 4 қараша / 4 d'abril de 2024")]
    ['2024-11-04', '2024-11-04', '2024-11-04', '2024-04-04']
    >>> [day.value for day in days("mar. 5 mars 2024 / 5/3 2024 / 5/3-2024")]
    ['2024-03-05', '2024-03-05', '2024-03-05']
    >>> [day.value for day in days("published on 5 mar 20235 mar 2023")]
    ['2023-03-05']
    >>> [day.value for day in days("令和7年6月9日 / ۸ فروردین ۱۴۰۴ / 10 พ.ย. 2566")]
    ['2025-06-09', '2025-03-28', '2023-11-10']
    """
    for match in _pattern().finditer(folded):
        part = match.groupdict()
        if part["n1"]:
            value = _numeric(part, day_first=day_first)
        elif part["y"] or part["cy"]:
            value = _counted(part["y"] or part["cy"], part["m"] or part["cm"], part["d"] or part["cd"])
        elif part["era"]:
            year = _ERAS[part["era"]] + (1 if part["ey"] == "元" else int(part["ey"]))
            value = _iso(str(year), part["em"], part["ed"])
        elif part["vd"] or part["xd"]:
            value = _iso(part["vy"] or part["xy"], part["vm"] or part["xm"], part["vd"] or part["xd"])
        elif name := part["hm"] or part["gm"] or part["km"]:
            day = part["hd"] or part["gd"] or part["kd"]
            value = _iso(part["hy"] or part["gy"] or part["ky"], str(months()[name.rstrip(".")]), day)
        else:
            name = (part["mn1"] or part["mn2"]).rstrip(".")
            month = _OCTOBER if name == _LISTOPAD and folded[match.end("d1")] == "." else months()[name]
            dated = _iso if name < _FIRST_ARABIC else _counted
            value = dated(part["y1"] or part["y2"], str(month), part["d1"] or part["d2"])
        if value != "":
            yield Day(match.start(), match.end(), value)


def _numeric(part: dict[str, str], *, day_first: bool | None) -> str | None:
    first, second = int(part["n1"]), int(part["n2"])
    if part["s1"].startswith(".") and second <= _MOST_MONTHS:
        return _iso(part["ny"], part["n2"], part["n1"])
    if first > _MOST_MONTHS or (day_first and second <= _MOST_MONTHS) or first == second:
        return _iso(part["ny"], part["n2"], part["n1"])
    if second > _MOST_MONTHS or day_first is False:
        return _iso(part["ny"], part["n1"], part["n2"])
    return None


def _counted(year: str | None, month: str, day: str) -> str | None:
    """Write a date whose year may be one of Iran's or of Thailand's."""
    number = int(year or 0)
    if _JALALI[0] <= number <= _JALALI[1]:
        return from_jalali(number, int(month), int(day))
    return _iso(str(number - _BEFORE_CHRIST) if _BUDDHIST[0] <= number <= _BUDDHIST[1] else year, month, day)


def _iso(year: str | None, month: str, day: str) -> str | None:
    """Write a date; None without a year, "" for a day that no calendar has."""
    if year is None:
        return None
    number = int(year)
    if len(year) == 2:  # noqa: PLR2004 - two digits leave the century to the reader
        if number in _NO_YEARS:
            return ""
        number += 2000 if number < _CENTURY_TURN else 1900
    try:
        return date(number, int(month), int(day)).isoformat() if _FIRST_YEAR <= number <= _LAST_YEAR else ""
    except ValueError:
        return ""
