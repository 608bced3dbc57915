"""Datelines without an agency: ``MOSCOW - ``, ``BUFFALO, N.Y. — ``, ``Riad – ``, ``SHANGHAI: ``, ``Berlin. ``."""

import re
from collections.abc import Iterator

from newsclean.fields.datelines.place_and_date import Filed, Head, read_head
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.vietnamese import paper
from newsclean.fields.moments.days import days
from newsclean.gate import has_one
from newsclean.late import late
from newsclean.parts import Place
from newsclean.shadow import shadow, words

_DASHES = late(r"\s{0,3}(?:--|[-–—―−]|\s_(?=\s))\s{0,3}")
_SIGNS = tuple("-–—―−_")
_COLON = late(r":\s{1,3}")
_STOP = late(r"\.\s{1,3}(?=[„“»«\"A-ZÄÖÜÈ])")
# Indonesian sites set their name before the place: "REPUBLIKA.CO.ID,JAKARTA -- ".
_HOUSE = late(
    r"[A-Z][A-Z0-9]{2,20}(?:\.(?:COM|CO|ID|NET|NEWS|TV)){1,2}\s?[,–—-]{1,2}\s?"
    r"(?P<where>[A-Z][A-Z ]{2,24}[A-Z])(?:\s?(?:--|[-–—])\s{1,2}|\.\s{1,2})"
)
_HOUSE_ONLY = late(
    r"(?P<house>[A-Z][A-Za-z]\w{1,20}\.(?:com|co\.id|id|net|COM|CO))"
    r"(?:, ?(?P<where>[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?))?"
    r"\s[-–—]{1,2}\s{1,2}"
)
# Italian ones the province and the whole date behind it: "Visso (Macerata), 31 maggio 2025 – ".
_YEAR = late(
    r"(?P<where>[A-ZÀ-Ý][^\W\d_]{2,20}(?: [^\W\d_]{2,20}){0,3})(?: \((?P<region>[^\W\d_][^()\d]{1,24})\))?,"
    r"\s(?P<date>\d{1,2}\s[^\W\d_]{3,12}\s\d{4})\s?[-–—]\s{0,2}"
)
_ITALIAN = late(
    r"\s{1,3}(?=[«“]|(?:Il|Lo|La|I|Gli|Le|Un|Una|Uno|Non|È|Ci|Si|Da|Dal|Per|In|Nel|Nella)\s|L['’]|Dell['’]|Un['’])"
)
_MOST_DASHES = 4
_LONGEST_CITY, _SHORTEST_CITY = 40, 4
# Papers there set no capitals: "New Delhi: The Union Cabinet …".
_SOUTHERN_TEXT = (
    "abu dhabi,abuja,ahmedabad,amritsar,bangalore,bengaluru,bhopal,bhubaneswar,chandigarh,chennai,coimbatore,colombo"
    ",dehradun,dhaka,doha,dubai,guwahati,gurugram,hyderabad,imphal,indore,islamabad,jaipur,jammu,jeddah,kanpur,karachi,kathmandu,kochi"
    ",kolkata,kozhikode,kuala lumpur,lahore,lucknow,madurai,manama,mangaluru,mumbai,muscat,mysuru,nagpur,new delhi,noida"
    ",panaji,patna,peshawar,prayagraj,pune,quetta,raipur,ranchi,rawalpindi,riyadh,sharjah,shillong,shimla,srinagar,surat"
    ",thiruvananthapuram,varanasi,vijayawada,visakhapatnam"
)
_SOUTHERN = frozenset(_SOUTHERN_TEXT.split(","))
_GERMAN = frozenset({b"der", b"die", b"das", b"und", b"ist", b"ein", b"eine", b"im", b"mit", b"den", b"hat", b"von", b"auf"})


def readings(start: str) -> Iterator[Filed]:
    """Read the start of a paragraph in every way that gives a dateline without an agency.

    >>> [filed.end for filed in readings("BUFFALO, N.Y. — Hours before")], list(readings("EBONY: What is"))
    ([16], [])
    """
    if has_one(start, _SIGNS):
        yield from _dashed(start)
    yield from _with_colon(start)
    yield from _with_stop(start)
    yield from _italian(start)
    yield from _house_first(start)
    yield from _with_year(start)


def _dashed(start: str) -> Iterator[Filed]:
    for _, dash in zip(range(_MOST_DASHES), _DASHES.finditer(start), strict=False):
        head = read_head(start[: dash.start()])
        if head is None or not head.places:
            if head is None and dash[0].strip() != "-":
                return
            continue
        spaced = dash[0][-1:].isspace()
        if not head.known or not _has_city(head) or not (spaced or dash[0].strip() != "-"):
            continue
        cities = _is_city(head) or ("/" in start[: dash.start()] and _cities_only(start[: dash.start()]))
        if head.capitals or (spaced and cities and _follows_apart(start[dash.end() :], head)):
            yield Filed(dash.end(), head, dashed=spaced or head.capitals)


def _has_city(head: Head) -> bool:
    """A country by itself opens a paragraph about it too often."""
    return all(place.region or shadow(place.text) in gazetteer().cities for place in head.places)


def _is_city(head: Head) -> bool:
    """One known city, not only a word before a known region."""
    return len(head.places) == 1 and shadow(head.places[0].text.split(",")[0]) in gazetteer().cities


def _follows_apart(rest: str, head: Head) -> bool:
    """Whether what follows is not a second city: "Paris – Roubaix" is a race."""
    following = re.match(r"[\w'’-]{2,30}", rest)
    return (
        not following
        or shadow(following[0]) not in gazetteer().cities
        or shadow(following[0]) == shadow(head.places[0].text)
    )


def _with_colon(start: str) -> Iterator[Filed]:
    colon = _COLON.search(start)
    if colon and (head := read_head(start[: colon.start()])) and head.places and head.known:
        name = shadow(head.places[0].text)
        firm = head.capitals or name in _SOUTHERN
        if firm and name not in gazetteer().people and name not in gazetteer().states and name in gazetteer().cities:
            yield Filed(colon.end(), head)


def _with_stop(start: str) -> Iterator[Filed]:
    """``Berlin. Bundeskanzlerin …``: a city and a full stop, in German papers; elsewhere the city is in capitals."""
    stop = _STOP.search(start, 0, _LONGEST_CITY)
    if stop and _cities_only(start[: stop.start()]):
        head = read_head(start[: stop.start()])
        german = len(_GERMAN & words(shadow(start))) > 1
        if head and _is_city(head) and (german or (head.capitals and stop.start() >= _SHORTEST_CITY)):
            yield Filed(stop.end(), head)


def _house_first(start: str) -> Iterator[Filed]:
    """``KONTAN.CO.ID - JAKARTA. ``: the site's name, and a place in capitals behind it; a paper's alone in Vietnamese."""
    if signed := paper(start):
        yield Filed(signed[0], Head((), known=True), (signed[1],))
    if "." in start[:24] and (alone := _HOUSE_ONLY.match(start)):
        places = (Place(alone["where"]),) if alone["where"] else ()
        yield Filed(alone.end(), Head(places, known=True), (alone["house"],))
    match = _HOUSE.match(start) if start[:2].isupper() else None
    if match:
        yield Filed(
            match.end(),
            Head((Place(match["where"]),), known=True, capitals=True),
            (start[: match.start("where")].rstrip(" ,-–—"),),
        )


def _with_year(start: str) -> Iterator[Filed]:
    """``Visso (Macerata), 31 maggio 2025 – ``: a place that nobody has to know, since the whole date stands behind it."""
    match = _YEAR.match(start)
    date = next(days(shadow(match["date"])), None) if match else None
    if match and date and date.value:
        yield Filed(match.end(), Head((Place(match["where"], match["region"]),), date.value, known=True))


def _italian(start: str) -> Iterator[Filed]:
    """``GENOVA «Mi chieda …``: a city in capitals and nothing else, before a quotation or an Italian article."""
    gap = _ITALIAN.search(start) if start[:2].isupper() else None
    if gap and (head := read_head(start[: gap.start()])) and head.capitals and _is_city(head):
        yield Filed(gap.end(), head)


def _cities_only(text: str) -> bool:
    return all(shadow(part.strip()) in gazetteer().cities for part in re.split(r"[/,]", text))
