"""Datelines of releases: ``DALLAS, May 3, 2017 /PRNewswire/ -- ``, ``BOSTON (May 3, 2017) – ``, ``BONN, 3 May 2017: ``."""

from collections.abc import Iterator

from newsclean.fields.datelines.place_and_date import Filed, read_head
from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.names import is_first_name
from newsclean.late import late
from newsclean.shadow import shadow

_WIRE = late(r"/([A-Z][\w .&-]{1,40})/\s{0,3}[-–—]{1,2}\s{0,3}")
_YEAR = late(r"\d{4}(?<=[\w.,] \d{4})\)?(?:\s{0,2}(?:--|[-–—])|:)\s{1,3}")
_DAY = r"[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}"
_SPACED = late(rf"\s/\s(?:(?P<wire>[A-Z][\w .]{{2,24}})\s/\s)?(?P<day>{_DAY})\s/\s{{1,3}}")
_INSIDE = late(rf"\s?(?:--|[-–—])?\s?\((?P<wire>[A-Z][\w. ]{{2,30}}?)\s[-–—]\s(?P<day>{_DAY})\)\s?(?:--|[-–—])\s{{1,3}}")
_BEHIND = late(rf"\s\((?P<wire>[A-Z]\w{{2,20}})\)\s(?P<day>{_DAY})\s{{1,3}}(?:(?:--|[-–—])\s{{1,3}})?")
_PLACE_BEHIND = late(rf"(?P<day>{_DAY})\s\((?P<place>[A-Z][\w .,'’-]{{2,40}})\)\s?(?:--|[-–—])\s{{1,3}}")
_WRAPPED = late(r"[(\[](?P<place>[A-Z][\w .,'’-]{2,40})[)\]]\s?(?P<dash>--|[-–—])?\s{0,3}")
_NAMED = late(r"\(([A-Z][\w.&'’ -]{2,40})\)\s{0,2}(?:--|[-–—])\s{1,3}")
_PARTED = late(r"\s?[-–—]?\s?\((?=[A-Z])|\s[-–—]{1,2}\s(?=[A-Z\d])")


def readings(start: str) -> Iterator[Filed]:
    """Read the start of a paragraph as that of a press release: the wire between slashes, or a whole date before the dash.

    >>> [filed.agencies for filed in readings("DALLAS, May 3, 2017 /PRNewswire/ -- Acme")]
    [('PRNewswire',)]
    >>> [filed.head.date for filed in readings("BOSTON, Mass. – (May 3, 2017) – A study")]
    ['2017-05-03']
    >>> list(readings("The May 3, 2017 - vote"))
    []
    """
    if "/" in start and (wire := _WIRE.search(start)):
        head = read_head(start[: wire.start()])
        if head and head.places and (head.known or (head.capitals and head.date)):
            yield Filed(wire.end(), head, (wire[1],))
    if "20" in start or "19" in start:  # a year's
        yield from _wired(start)
        yield from _place_behind(start)
    if start[:1] in "([":
        yield from _wrapped(start)
    if year := _YEAR.search(start):
        head = read_head(_PARTED.sub(", ", start[: year.end()].rstrip(" -–—):"), count=1))
        if head and head.places and head.known and head.date:
            yield Filed(year.end(), head)


def _wired(start: str) -> Iterator[Filed]:
    """``OSLO / ACCESSWIRE / May 3, 2017 / ``, ``OSLO--(Newsfile Corp. - May 3, 2017) - ``, ``OSLO (PRWEB) May 3, 2017 ``."""
    inside = "(" in start
    way = (_INSIDE.search(start) or _BEHIND.search(start)) if inside else _SPACED.search(start) if " / " in start else None
    if not way or (inside and shadow(way["wire"]) not in agencies()):
        return
    head = read_head(f"{start[: way.start()]}, {way['day']}")
    if head and head.places and head.date and (head.known or head.capitals):
        yield Filed(way.end(), head, (way["wire"],) if way["wire"] else ())


def _place_behind(start: str) -> Iterator[Filed]:
    """``May 3, 2017 (Boston) – ``."""
    match = _PLACE_BEHIND.match(start)
    head = read_head(f"{match['place']}, {match['day']}") if match else None
    if match and head and head.known and head.date:
        yield Filed(match.end(), head)


def _wrapped(start: str) -> Iterator[Filed]:
    """``(BOSTON) – ``, ``[BOSTON] ``: a known place in brackets."""
    match = _WRAPPED.match(start)
    head = read_head(match["place"]) if match else None
    if match and head and head.known and head.date is None and not start[match.end() :][:1].islower():
        told = head.capitals if start[0] == "[" else match["dash"] is not None
        yield from (Filed(match.end(), head),) if told else ()


def of_unknown(start: str) -> Iterator[Filed]:
    """Read a dateline whose agency no list knows: a known place in capitals and the day stand before it.

    >>> [filed.agencies for filed in of_unknown("SEOUL, Feb. 5 (Korea Bizwire) – A robot")]
    [('Korea Bizwire',)]
    """
    if "(" in start and start[:2].isupper() and (named := _NAMED.search(start)):
        head = read_head(start[: named.start()])
        if head and head.places and head.known and head.capitals and head.date and not is_first_name(named[1].split()[0]):
            yield Filed(named.end(), head, (named[1],))
