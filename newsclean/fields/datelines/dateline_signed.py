"""Datelines that name their agency: ``MOSCOW (Reuters) – ``, ``(ANSA) - ROMA, 16 APR - ``, ``SYDNEY March 22 AAP -``."""

import re
from collections.abc import Iterator
from functools import cache

from newsclean.fields.datelines.place_and_date import Filed, Head, is_known, read_head
from newsclean.fields.known.agencies import agencies, agency_pattern
from newsclean.late import late
from newsclean.shadow import shadow

DASH = r"(?:\s{0,3}(?:\.\s?[-–—]{1,2}|[-–—―−_|]{1,3}(?:\s[-–—](?=\s))?)\s{0,3}|\s?[:=]\s{1,3})"

# Without a dash only those are believed that are known to go without: Indian wires, CNN, and the big ones after a
# place in capitals.
_FAR = 40  # a bracket so far off is none of a dateline's
_QUOTES = "\"'“‘"
_CNN_TEXT = "cnn|ｃｎｎ|cnn.com|cnnmoney|cnn business|cnn español|cnn en español"
_OF_CNN = frozenset(_CNN_TEXT.split("|"))
_UNDASHED = _OF_CNN | {"pti", "ians", "ani", "uni"}
_BIG_TEXT = (
    "reuters ap afp dpa efe ansa xinhua cnn upi tass kyodo yonhap belga apa sda dapd epd kna lusa agi adnkronos ats "
    "tt ntb stt ritzau pap anp"
)
_BIG = frozenset(_BIG_TEXT.split())
_BODIES = frozenset("agence agency agentur association corporation network news party press the".split())
_CNN = re.compile(r"(?:([A-Z][\w .,'’/-]{2,50}?)\s)?CNN(?: Business| Sport| Indonesia)?\s{0,2}(?:[—–]|--)\s{0,3}")
_SLASHED = late(r"([^\W\d_][^/\d]{2,40}, [^\W\d_]{3,9}\.? \d{1,2})\.\s{1,2}/([A-Za-z]{2,20})/\.\s{1,3}")
_FIRST = late(r"[^\W_]{1,40}")
_OPENED = late(r"[(\[]\s?([^\W_]{1,40})")
_ALONE = late(r"([^|/,]{2,40}?)(?:\s?[|/]\s?|,\s|\s[–-]\s)([^|/,]{2,40})")
DESKS = frozenset(
    ("agencias", "agencies", "agences", "agenturen", "agenzie", "agências", "redacción", "redacción y agencias")
)
"""Desks that stand in an agency's place."""
_CALL_SIGN = late(rf"\(([KW][A-Z]{{2,3}}(?:-TV)?)\){DASH}")


def readings(start: str) -> Iterator[Filed]:
    """Read the start of a paragraph in every way that gives a dateline with an agency, the likeliest first.

    >>> [filed.agencies for filed in readings("San Diego (tca/dpa) - Ein")]
    [('tca', 'dpa')]
    """
    capitals = start[:2].isupper()
    if not capitals and "CNN" not in start and all(sign not in start for sign in "(（["):
        return
    folded = shadow(start)
    if "(" in folded or "[" in folded:
        if folded[0] == "(":
            yield from _agency_first(start, folded)
        yield from _bracketed(start, folded)
        yield from _call_sign(start)
        if folded.find("(") in range(_FAR) or folded.find("[") in range(_FAR):
            return
    if capitals and "/." in start and (match := _SLASHED.match(start)) and (head := read_head(match[1])):
        yield Filed(match.end(), head, (match[2],))  # "MOSCOW, February 14. /TASS/. "
    if capitals and ("-" in folded or "|" in folded):
        yield from _bare(start, folded)
    if "CNN" in start:
        yield from _of_cnn(start)


def alone(line: str) -> Filed | None:
    """Read a line that names an agency and a known place and nothing else, in either order.

    >>> alone("Reuters | Damasco").agencies, alone("Madrid / EFE").head.places[0].text, alone("Reuters / Ann Lee")
    (('Reuters',), 'Madrid', None)
    """
    match = _ALONE.fullmatch(line)
    for agency, place in (match.groups(), match.groups()[::-1]) if match else ():
        if (
            (shadow(agency) in agencies() or shadow(agency) in DESKS)
            and (head := read_head(place))
            and head.places
            and head.known
        ):
            return Filed(len(line), head, (agency,))
    return None


@cache
def _firsts() -> frozenset[str]:
    """The first words of agencies' names, which are quicker looked up than all names are tried at a bracket."""
    return frozenset(word for name in agencies() for word in _FIRST.findall(name)[:1])


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    agency = agency_pattern()
    listed = rf"{agency}(?:\s?[/,&-]\s?{agency}){{0,3}}"
    return (
        re.compile(rf"[(\[]\s?({listed})\s?[)\]]({DASH})?\.?\s{{0,3}}"),
        re.compile(rf"\(({listed})\)\s?-\s?([^()]{{3,60}}?)\s?(?:-|\.\s?-)\s{{1,3}}"),
        re.compile(rf"(.{{3,60}}?),?\s({agency}(?:/{agency}){{0,3}})\s{{0,2}}[-|]\s{{0,3}}"),
    )


def _bracketed(start: str, folded: str) -> Iterator[Filed]:
    """``PLACE, date (Agency) – `` in all its forms, the place or the agency's dash missing among them."""
    match = _patterns()[0].search(folded) if any(word in _firsts() for word in _OPENED.findall(folded)) else None
    if not match or (head := read_head(start[: match.start()])) is None:
        return
    named = _named(start, folded, match.span(1))
    end = match.end()
    if match[2] is None and not start[match.end(1) : end].endswith((" ", "\xa0")) and not _is_glued(start[end:], named):
        return
    if not named or (_BODIES & set(folded[: match.start()].split()) and not head.known):
        return
    dashed = match[2] is not None
    if dashed and (not head.places or head.known or head.capitals or head.date or _BIG & {n.lower() for n in named}):
        yield Filed(end, head, named)
    elif not dashed and _goes_without(head, set(map(shadow, named)), empty=match.start() == 0):
        yield Filed(end, head, named, dashed=False)


def _is_glued(rest: str, named: tuple[str, ...]) -> bool:
    """Whether a sentence follows without a space, as it does in ``(CNN)The``, or nothing does."""
    return not rest or (rest.lstrip(_QUOTES)[:1].isupper() and not _OF_CNN.isdisjoint(name.lower() for name in named))


def _goes_without(head: Head, named: set[str], *, empty: bool) -> bool:
    if named & _UNDASHED:
        return (empty and not named.isdisjoint(_OF_CNN)) or head.known or (head.capitals and head.date is not None)
    return bool(named & _BIG) and head.known


def _agency_first(start: str, folded: str) -> Iterator[Filed]:
    """``(ANSA) - ROMA, 16 APR - ``."""
    match = _patterns()[1].match(folded)
    if match and (head := read_head(start[slice(*match.span(2))])) and (head.capitals or head.known) and head.places:
        yield Filed(match.end(), head, _named(start, folded, match.span(1)))


def _bare(start: str, folded: str) -> Iterator[Filed]:
    """``SYDNEY March 22 AAP -`` and ``CAJAMARCA/BERLIN ap/taz | ``: an agency without brackets, after a known place."""
    match = _patterns()[2].match(folded)
    head = read_head(start[: match.end(1)]) if match else None
    site = match is not None and "." in match[2]  # no sentence goes on so: "KUPANG, KOMPAS.com - "
    if match and head and head.places and head.capitals and (site or any(map(is_known, head.places))):
        yield Filed(match.end(), head, tuple(start[slice(*match.span(2))].split("/")))


def _of_cnn(start: str) -> Iterator[Filed]:
    """``London CNN — `` and ``CNN — ``, which go without brackets since 2022, often on a line of their own."""
    match = _CNN.match(start)
    if (
        match
        and not start[match.end() :][:1].islower()
        and (head := read_head(match[1] or "")) is not None
        and (head.known or not match[1])
    ):
        yield Filed(match.end(), head, ("CNN",))


def _call_sign(start: str) -> Iterator[Filed]:
    """``ST. LOUIS, MO (KTVI) – ``: a station's call sign is believed only after a known place."""
    match = _CALL_SIGN.search(start)
    if match and (head := read_head(start[: match.start()])) and head.known and head.places:
        yield Filed(match.end(), head, (match[1],))


def _named(start: str, folded: str, span: tuple[int, int]) -> tuple[str, ...]:
    """The agencies between the brackets, as printed; an agency whose own name has a slash stays whole."""
    if folded[slice(*span)] in agencies():
        return (start[slice(*span)].strip(),)
    return tuple(name.strip() for name in re.split(r"[/,&]", start[slice(*span)]))
