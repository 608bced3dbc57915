"""Dates in a line that says more: where a story was taken from, or the section that it stands in."""

import re

from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.employers import is_outlet, is_placed
from newsclean.fields.moments.stamps import is_label, is_labelled, is_stamp, vocabulary
from newsclean.late import late
from newsclean.prose import ends_sentence
from newsclean.shadow import shadow

_LONGEST = 120
_SOURCE = late(
    r"\s{0,3}(?:来源|來源|出处|출처|(?:Source|Quelle|Fonte|Fuente|Sumber|Kaynak|Źródło|Zdroj|Forrás|Sursa|Kilde|Källa|Lähde)\b"
    r"|Источник|Джерело|Източник|Πηγή|المصدر|منبع|Izvor|Извор)\s?[:：]"
)
_SECTION = late(r"\s?[,|•/]\s{1,3}(?=[^\W\d_]{3}[^\d.!?:]{0,30}$)")
_MOST_SPACES, _MOST_OF_SOURCE = 2, 3
# As old pages of Chinese portals begin.
_ADDRESS = late(r"(?:https?://)?www\.[\w.-]{3,40}/?\s{1,3}(?=(?P<clock>\d{4}年.{5,10}\d\d:\d\d))(?=.{12,17}[^。]{0,30}$)")
# "14 марта 2026, 00:55 — Общественная служба новостей": whose story it is.
_HOUSE = late(r"\d[:.]\d\d\s{1,3}[-–—]\s{1,3}(?=[^\W\d_]{2}[^\d.!?:]{0,50}$)")


def dated(text: str) -> int:
    """Give the length of what is date and time in a line that goes on with a source or a section; 0 where it does not.

    >>> dated("2024-10-08, Kronika policyjna"), dated("Site's name | 8.10.2024")
    (29, 0)
    >>> dated("2023-05-29 08:55 来源:中新网 打印"), dated("2024-10-08, it rained.")
    (16, 0)
    >>> dated("World News | Agence France-Presse | Updated: March 04, 2019 20:11 IST")
    69

    A section goes with its date, for the two are one line of furniture.
    """
    if len(text) > _LONGEST or not text[:1].isalnum():
        return 0
    source = _SOURCE.search(text)
    if source and (end := _sourced(text, source)):
        return end
    section = _SECTION.search(text)
    of_date = section and not vocabulary().isdisjoint(shadow(text[section.end() :]).split())
    if section and not of_date and text.count(" ", section.end()) <= _MOST_SPACES and is_stamp(text[: section.start()]):
        return len(text)
    if _is_barred(text):
        return len(text)
    house = _HOUSE.search(text)
    if house and is_stamp(text[: house.start() + 4]):
        return len(text)
    return len(text) if _is_labels(text) or _is_addressed(text) else 0


def _sourced(text: str, source: re.Match[str]) -> int:
    """The length of a date in front of its source, or of both where the source stands first."""
    if source.start():
        return source.start() if is_stamp(text[: source.start()]) else 0
    words = text[source.end() :].split()
    rests = (" ".join(words[number:]) for number in range(1, min(len(words), _MOST_OF_SOURCE) + 1))
    return len(text) if any(map(is_stamp, rests)) else 0


def _is_barred(text: str) -> bool:
    """``World News | Agence France-Presse | Updated: 4 March 2019``: sections and a source before a date with its label.

    Without a label an agency stands first (``IANS | New Delhi | 4 March 2019``), or a paper or city alone (``Rome | …``).
    """
    before, bar, last = text.rpartition(" | ")
    before, bar, last = (before, bar, last) if bar else text.rpartition(" / ")
    if not bar or not is_stamp(last):
        return False
    house = before.split(" | ")[0]
    alone = house == before and (is_outlet(house) or is_placed(house))
    if not is_labelled(last) and shadow(house) not in agencies() and not alone:
        return False
    return all(piece.count(" ") <= _MOST_SPACES and not ends_sentence(piece) for piece in before.split(" | "))


def _is_addressed(text: str) -> bool:
    """``http://www.sina.com.cn 2008年01月10日02:10 东南快报``: the site, the date and whose story it is."""
    address = _ADDRESS.match(text)
    return address is not None and is_stamp(text[address.end() : address.end("clock")])


def _is_labels(text: str) -> bool:
    """``Published: Updated:``: two labels whose dates were lost."""
    first, colon, second = text.partition(":")
    return bool(colon) and is_label(first) and is_label(second.strip())
