"""The head of a dateline: its places and its date, read from what stands before the agency or the dash."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.months import month_pattern, months
from newsclean.parts import Place
from newsclean.shadow import shadow

_MOST_WORDS = 8
_MOST_SPACES = 13
_PROSE = re.compile(
    r"[^\W\d_]{1,25} (?!de |del |da |der |den |an |am |of |und |and |sur |la |el |in |im )[a-zß-öø-ÿ]{2,20} [a-z]"
)
_LAST_DAY, _LAST_MONTH = 31, 12
_SMALL_WORDS_TEXT = (
    "al am an and auf bei da das de del der della des di do dos du e el et im in la las le les los "
    "near of on sur the ter und van y"
)
_SMALL_WORDS = frozenset(_SMALL_WORDS_TEXT.split())
_NOT_IN_PLACES = frozenset(':;!?"“”«»=|')
_DIGIT = re.compile(r"\d")
_FRENCH = re.compile(r"^(?:Ma?c|D[eu]|L[ae]|V[ao]n)(?=[A-Z])|^[^\w]+$|^St\.$")  # McALLEN, DeWITT, LaGRANGE
_JOINTS = re.compile(r"\s?[/·]\s?|\s(?:and|und|et|y|e)\s")


class Head(NamedTuple):
    """Where and when: the places as printed, and the date as ``--03-24``, ``2011-03-24`` or ``---24``.

    `known` says that the gazetteer knows every place or the region after it, `capitals` that the first is in capitals.
    """

    places: tuple[Place, ...] = ()
    date: str | None = None
    known: bool = False
    capitals: bool = False


class Filed(NamedTuple):
    """One reading of a paragraph's start as a dateline: where it ends and what it says."""

    end: int
    head: Head
    agencies: tuple[str, ...] = ()
    reporter: str | None = None
    dashed: bool = True


@cache
def _date() -> re.Pattern[str]:
    month = month_pattern()
    return re.compile(
        r"(?:^|[\s,،.]{1,3})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s{1,3}|(?:lunes|martes|jueves|viernes),?\s{1,3})?"
        rf"(?:(?P<m1>{month})\s{{0,2}}(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s{{1,2}}(?P<y1>\d{{4}}))?"
        rf"|(?:(?P<y0>\d{{4}})\.\s)?(?P<m0>január|február|március|április|május|június|július|augusztus|szeptember|október"
        r"|november|december) (?P<d0>\d{1,2})\.(?:,? (?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap))?"
        rf"|(?P<d2>\d{{1,2}})(?:\.|º|er|st|nd|rd|th)?(?:\s{{1,2}}de)?\s{{0,2}}(?P<m2>{month})"
        r"(?:,?\s{1,2}(?:de\s{1,2}|del\s{1,2})?(?P<y2>\d{4}))?)[\s.,]{0,3}$"
    )


def read_head(text: str) -> Head | None:
    """Read places and date; None when the words are not shaped like either.

    >>> read_head("CLEAR LAKE, Iowa, Dec 23")
    Head(places=(Place(text='CLEAR LAKE, Iowa', region='Iowa'),), date='--12-23', known=True, capitals=True)
    >>> read_head("World Health Organization says") is None
    True
    """
    bare = text.strip(" \t\xa0,،").rstrip(" -–—")
    if bare.count(" ") > _MOST_SPACES or _PROSE.match(bare):
        return None
    match = _date().search(shadow(bare)) if _DIGIT.search(bare) else None
    date = None
    if match:
        part = match.groupdict()
        year, month, day = (next((part[f"{sign}{n}"] for n in "120" if part[f"{sign}{n}"]), None) for sign in "ymd")
        date = iso(year, months()[(month or "").rstrip(".")], day or "")
        short = "," in bare and bare[match.start() : match.start() + 2] in (". ", ".,")  # "Mich. May 3"
        bare = bare[: match.start() + short].strip(" ,،")
        again = _date().search(shadow(bare)) if year and bare.endswith(year) else None  # "Nov 12, 2020, Nov. 12, 2020"
        bare = bare[: again.start()].strip(" ,،") if again else bare
    if not bare:
        return Head(date=date, known=date is not None) if match or not text.strip() else None
    if not _is_name_shaped(bare):
        return None
    places = tuple(_places(bare))
    return Head(places, date, all(map(is_known, places)), _in_capitals(places[0]))


def iso(year: str | None, month: int | None, day: str) -> str | None:
    """Write what a dateline gives of a date; None for a day that no month has, and a month that no year has.

    >>> iso(None, 3, "24"), iso("2011", 3, "24"), iso(None, None, "24"), iso(None, 3, "42"), iso(None, 44, "1")
    ('--03-24', '2011-03-24', '---24', None, None)
    """
    if not 1 <= int(day) <= _LAST_DAY or (month is not None and not 1 <= month <= _LAST_MONTH):
        return None
    if month is None:
        return f"---{int(day):02}"
    return f"{year or '-'}-{month:02}-{int(day):02}"


def _is_name_shaped(text: str) -> bool:
    words = _JOINTS.sub(" ", text).replace("(", " ").split()
    if not words or len(words) > _MOST_WORDS or not _NOT_IN_PLACES.isdisjoint(text) or not words[0][0].isalpha():
        return False
    return all(not word[0].islower() or word.strip(",") in _SMALL_WORDS for word in words) and not any(
        word.strip("(),.").isdigit() for word in words
    )


def _places(text: str) -> Iterator[Place]:
    cities, regions = gazetteer().cities, gazetteer().regions
    if shadow(text) in cities:
        yield Place(text)
        return
    for part in filter(None, (piece.strip(" ,،") for piece in _JOINTS.split(text))):
        name, comma, region = (piece.strip() for piece in part.replace("،", ",").partition(","))
        bracket = re.fullmatch(r"[^()]{2,40}\(([^()]{2,40})\)", part)
        if bracket and shadow(bracket[1]) in regions:
            yield Place(part, bracket[1])
        else:
            yield Place(part, region if comma and name and region else None)


def is_known(place: Place) -> bool:
    """Whether the gazetteer has the place, or the region that stands after it, or a region in capitals by itself.

    >>> is_known(Place("NEW JERSEY")), is_known(Place("Moab, Utah", "Utah")), is_known(Place("Jordan"))
    (True, True, False)
    """
    cities, regions = gazetteer().cities, gazetteer().regions
    folded = shadow(place.text)
    return folded in cities or shadow(place.region or "") in regions or (folded in regions and place.text.isupper())


def _in_capitals(place: Place) -> bool:
    """Whether a place is set in capitals; the region after it need not be, nor the small letters of McALLEN and de."""
    name = place.text.split(",")[0].split(" (")[0]
    words = [word for word in re.split(r"[\s'’-]", name) if word and word not in _SMALL_WORDS]
    return sum(c.isupper() for c in name) > 1 and all(_FRENCH.sub("", word).isupper() for word in words)


def placed(names: list[str], date: str | None = None) -> Head:
    """Give the head of a dateline whose places are known to be such by its form.

    >>> placed(["서울"]).places[0].text
    '서울'
    """
    return Head(tuple(Place(name.strip()) for name in names), date, known=True)
