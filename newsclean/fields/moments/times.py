"""Times of day in a shadow, with the offset when the text states one that means one thing only."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_LAST_HOUR, _LAST_MINUTE, _NOON = 23, 59, 12

# What an abbreviation says everywhere. IST, BST, CST, MST and the seasonless ET, CT, PT say no offset.
_OFFSETS = {
    "est": "-05:00", "edt": "-04:00", "cdt": "-05:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
    "akst": "-09:00", "akdt": "-08:00", "hst": "-10:00", "gmt": "+00:00", "utc": "+00:00", "z": "+00:00",
    "cet": "+01:00", "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00", "eet": "+02:00", "eest": "+03:00",
    "msk": "+03:00", "мск": "+03:00", "jst": "+09:00", "kst": "+09:00", "hkt": "+08:00", "sgt": "+08:00",
    "aest": "+10:00", "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00", "pkt": "+05:00", "wib": "+07:00",
    "sast": "+02:00", "hne": "-05:00", "hae": "-04:00", "eat": "+03:00", "wat": "+01:00",
}  # fmt: skip
_FIGURES, _FARTHEST = re.compile(r"([+-])(\d{2}):?(\d{2})"), {"+": 14, "-": 12}
_LATE = frozenset(
    {"p", "μ", "下午", "晚上", "午後", "오후", "م", "مساء", "ب.ظ", "পিএম", "বিকেল", "বিকাল", "সন্ধ্যা", "petang", "malam"}
)
_EARLY = frozenset({"a", "π", "上午", "凌晨", "早上", "午前", "오전", "ص", "صباح", "ق.ظ", "এএম", "সকাল", "pagi"})


class Time(NamedTuple):
    """A time of day: where it stands, and ``22:55`` or ``22:55:10`` with the offset behind it, if any."""

    start: int
    end: int
    value: str


@cache
def _pattern() -> re.Pattern[str]:
    zone = (
        r"(?:\s{0,2}\(?(?P<zone>(?:utc|gmt)\s?[+-]\s?\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}(?!\d)"
        r"|(?:[a-z]{2,4}|z|мск)(?![^\W\d_]))\)?)?"
    )
    return re.compile(
        r"(?<![\d.:/])(?:(?P<half>上午|下午|晚上|凌晨|早上|中午|午前|午後|오전|오후|সকাল|বিকেল|বিকাল|সন্ধ্যা)\s?)?(?:"
        r"(?P<h>\d{1,2})\s?(?::|\.|h|u(?=\d\d\b)|時|时|시|点|點|giờ)\s?(?P<m>\d{2}|\d(?=\s?[分분]))(?:\s?[분分])?(?:[:.](?P<s>\d{2})(?:\.\d{3}(?=z\b))?)?(?![\d/])"
        r"(?:\s{0,2}(?:(?P<ap>[apπμ])\.?\s?[mμ]\b\.?|(?P<sun>م(?![^\W\d_])|ص(?![^\W\d_])|مساء|صباح|[بق]\.ظ|পিএম|এএম|petang|malam|pagi)[ًا]{0,2}))?"
        r"|(?P<h2>\d{1,2})(?:\s{0,2}(?P<ap2>[apπμ])\.?\s?[mμ]\b\.?|\s?(?:uhr|h\b|시(?!간)|時(?!間)|点|點)(?!\s?\d))"
        r"|(?P<h3>\d{2})(?P<m3>\d{2})(?=\s?(?:gmt|utc|hrs|edt|est|hkt)\b))" + zone
    )


def times(folded: str) -> Iterator[Time]:
    """Give the times of day in a shadow, in order.

    >>> [time.value for time in times("7:07 pm est, 13h59, 15.44 uhr, 1207 gmt, 09:30 ist")]
    ['19:07-05:00', '13:59', '15:44', '12:07+00:00', '09:30']

    >>> [time.value for time in times("05:30 م, ۰۶:۳۰:۱۳, 8.15 malam")]
    ['17:30', '06:30:13', '20:15']

    What is no time of day, such as 25:70, is passed over.
    """
    for match in _pattern().finditer(folded):
        hour = int(match["h"] or match["h2"] or match["h3"])
        minute = int(match["m"] or match["m3"] or 0)
        half = match["ap"] or match["ap2"] or match["sun"] or match["half"] or ""
        if half in _LATE and hour < _NOON:
            hour += _NOON
        elif half in _EARLY and hour == _NOON:
            hour = 0
        if hour <= _LAST_HOUR and minute <= _LAST_MINUTE:
            second = f":{int(match['s']):02}" if match["s"] and int(match["s"]) <= _LAST_MINUTE else ""
            zone = "" if _is_range(match["zone"] or "", hour, second) else match["zone"] or ""
            known = not zone or not zone.isalpha() or zone in _OFFSETS or zone in ZONES
            yield Time(
                match.start(),
                match.end() if known and zone == (match["zone"] or "") else match.start("zone"),
                f"{hour:02}:{minute:02}{second}{offset(zone)}",
            )


def _is_range(zone: str, hour: int, second: str) -> bool:
    """Whether what looks like an offset is the time at which something ends: ``13:00-16:40``."""
    found = _FIGURES.fullmatch(zone)
    if not found:
        return False
    hours, minutes = int(found[2]), int(found[3])
    return hours > _FARTHEST[found[1]] or minutes % 15 > 0 or (found[1] == "-" and not second and hours > hour)


ZONES = frozenset(
    {"et", "ct", "pt", "mt", "ist", "bst", "cst", "mst", "ast", "adt", "trt", "sst", "gst", "brt", "cat", "npt"}
)


def offset(zone: str) -> str:
    """Give the offset that a zone's name or figure states, or nothing.

    >>> offset("edt"), offset("gmt+0400"), offset("utc+1"), offset("cst")
    ('-04:00', '+04:00', '+01:00', '')
    """
    if zone in _OFFSETS:
        return _OFFSETS[zone]
    figure = re.search(r"([+-])\s?(\d{1,2})(?::?(\d{2}))?$", zone)
    return f"{figure[1]}{int(figure[2]):02}:{int(figure[3] or 0):02}" if figure else ""
