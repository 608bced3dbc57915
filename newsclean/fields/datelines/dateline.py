"""Datelines: where, when and by which agency a story was filed, at the start of its first paragraph."""

import re
from collections.abc import Iterator
from itertools import chain

from newsclean.fields.datelines import (
    dateline_agency,
    dateline_east,
    dateline_iberian,
    dateline_plain,
    dateline_release,
    dateline_signed,
)
from newsclean.fields.datelines.place_and_date import Filed, read_head
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.parts import Dateline
from newsclean.shadow import shadow

_LONGEST = 120
_SHORTEST_REST = 40
_OPENERS = "\"'“”„«»‹›‘’‚([¿¡…「『 "
_BRACKETS = "[（［【"
_OTHER_SCRIPTS = "\u0370"
_SITE, _SITES = 24, (".co", ".id")
_FIRST = re.compile(r"[^\W\d_]{1,20}")
_PHOTOGRAPHED = re.compile(r"\s?(?:[A-Za-z]{3,9}\.? \d{1,2}|\d{1,2}\.? [A-Za-z]{3,9})(?:,? \d{4})?\s?:")


def find(text: str) -> int:
    """Give the length of the dateline that opens a paragraph, with its dash and the space after it; 0 when there is none.

    >>> find("MOSCOW (Reuters) – Russian President Dmitry Medvedev told his U.S. counterpart")
    19
    >>> find("World Health Organization (WHO) said – after a long debate – that the outbreak was over")
    0

    Without an agency only a place in capitals that is known, or stands before a known region, is believed.
    """
    start = text[:_LONGEST]
    if not _may_open(start):
        return 0
    return next((filed.end for filed in _readings(start) if _goes_on(text[filed.end :], filed)), 0)


def parse(text: str) -> Dateline:
    """Read the parts of a dateline, given with or without its paragraph.

    >>> parse("CLEAR LAKE, Iowa, Dec 23 (Reuters) - ").agencies
    ('Reuters',)

    What cannot be read is left empty; `text` is always the whole dateline, or everything when there is none.
    """
    end = find(text)
    bare = text.rstrip()
    dashed = f"{bare} - " if not end and bare.endswith(")") else text  # a line of its own has no dash
    for filed in _readings(dashed[:_LONGEST]):
        if filed.end == end or (not end and filed.end >= len(bare)):
            return Dateline(text[: filed.end], filed.head.places, filed.agencies, filed.head.date, filed.reporter)
    if agencies := dateline_agency.names(text):
        return Dateline(text, (), agencies)
    if line := dateline_signed.alone(bare):
        return Dateline(text, line.head.places, line.agencies, line.head.date)
    head = read_head(bare.rstrip("-–—―_:.| ")) if len(bare) <= _LONGEST else None
    return Dateline(text, head.places if head else (), date=head.date if head else None)


def _may_open(start: str) -> bool:
    """Whether a paragraph can open with a dateline: it begins in capitals, with a known city, or has a bracket near."""
    if "(" in start or start[:2].isupper() or start[2:4].isupper() or start[:1] in _BRACKETS or start[:1] >= _OTHER_SCRIPTS:
        return True
    if any(site in start[:_SITE] for site in _SITES) or (start[:1].isdigit() and start[3:4] >= _OTHER_SCRIPTS):
        return True
    first = _FIRST.match(start)
    return first is not None and shadow(first[0]) in gazetteer().firsts


def _readings(start: str) -> Iterator[Filed]:
    ways = (dateline_release, dateline_signed, dateline_east, dateline_plain, dateline_iberian)
    return chain(*(way.readings(start) for way in ways), dateline_release.of_unknown(start))


def _goes_on(rest: str, filed: Filed) -> bool:
    """Whether what follows reads like the first sentence of a story."""
    if filed.agencies and filed.dashed:
        return True
    first = rest.lstrip(_OPENERS)[:1]
    if len(rest) < _SHORTEST_REST or not first or first.islower() or not (first.isalnum() or first == "$"):
        return False
    return not _PHOTOGRAPHED.match(rest)
