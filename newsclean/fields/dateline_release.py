"""Datelines of press releases: ``DALLAS, May 3, 2017 /PRNewswire/ -- ``, ``BOSTON (May 3, 2017) – ``."""

from collections.abc import Iterator

from newsclean.fields.heads import Filed, read_head
from newsclean.fields.names import is_first_name
from newsclean.late import late

_WIRE = late(r"/([A-Z][\w .&-]{1,40})/\s{0,3}[-–—]{1,2}\s{0,3}")
_YEAR = late(r"\d{1,2},? \d{4}\)?\s{0,2}(?:--|[-–—])\s{1,3}")
_NAMED = late(r"\(([A-Z][\w.&'’ -]{2,40})\)\s{0,2}(?:--|[-–—])\s{1,3}")
_PARTED = late(r"\s?[-–—]?\s?\((?=[A-Z])|\s[-–—]{1,2}\s(?=[A-Z])")


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
    if year := _YEAR.search(start):
        head = read_head(_PARTED.sub(", ", start[: year.end()].rstrip(" -–—)"), count=1))
        if head and head.places and head.known and head.date:
            yield Filed(year.end(), head)


def of_unknown(start: str) -> Iterator[Filed]:
    """Read a dateline whose agency no list knows: a known place in capitals and the day stand before it.

    >>> [filed.agencies for filed in of_unknown("SEOUL, Feb. 5 (Korea Bizwire) – A robot")]
    [('Korea Bizwire',)]
    """
    if "(" in start and start[:2].isupper() and (named := _NAMED.search(start)):
        head = read_head(start[: named.start()])
        if head and head.places and head.known and head.capitals and head.date and not is_first_name(named[1].split()[0]):
            yield Filed(named.end(), head, (named[1],))
