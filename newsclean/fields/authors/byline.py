"""Bylines: a line that says who wrote the article, alone or with its date behind it."""

import re
from functools import lru_cache
from typing import NamedTuple

from newsclean.fields.authors.byline_east import east
from newsclean.fields.authors.byline_names import CUTS, byline_names, shouted_desk
from newsclean.fields.authors.byline_openers import is_label, opener
from newsclean.fields.authors.byline_stamp import stamp_in
from newsclean.fields.authors.described import described
from newsclean.fields.authors.desks import is_desk_name
from newsclean.fields.authors.house_lines import person_in
from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.employers import is_outlet
from newsclean.fields.known.jobs import is_job
from newsclean.fields.known.names import PARTICLES, is_first_name, is_name, is_sure_name, split_names
from newsclean.fields.moments.stamps import vocabulary
from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST = 200
_LONGEST_OPENER = 40
_BULLETS = " \t\xa0-–—•·*>|"
_TOLD = late(r"(.{4,60}?)\s(?:as told to|with)\s(.{4,60})")
_GLUED = late(r"(?:By|BY|by)(?=[A-Z][^\W\d_]{1,20}\.? (?:[A-Z]\.? )?[A-Z])")  # "ByAnn Lee"
_OF = late(
    r"(?:[Dd][Ee]|Από τ(?:ον|ην?)"
    r"|[Aa]rticol (?:scris )?de(?: [—–-])?|(?:[Ss]cris|[Pp]ublicat|[Tt]exto|[Rr]eportagem) de|Napisała?|Opracowała?"
    r"|Připravila?|Napsala?|Přeložila?|Rozmawiał[ai]?|Notowała?|Redagowała?|Беседовала?|Записала?|Розмовляла?"
    r"|Aus [A-ZÄÖÜ][^\W\d_ ]{2,24}(?: [A-ZÄÖÜ][^\W\d_]{2,24})? berichte[nt]|Protokolliert von"
    r"|Спілкувалася|Tłum\.|Przeł\.)\s(?=([^\W\d_a-z][^\W\d_]{1,20})\s[^\W\d_a-z])"
)
_GLUED_JOB = late(r"(?<=[a-zæøåäö]) (?:[A-ZÆØÅ][a-zæøå]{1,12})?[Jj]ournalist$")  # "Kari Berg Gjestejournalist"
_DATE = late(r"\d(?:\d{3}|\d?[/:.]\d{2}| (?:hour|min|day|month))")  # begins with one class, which is found fast
_CAPITALS = late(r"[^\W\d_a-zß-ÿ]\S{0,25} [^\W\d_a-zß-ÿ]")
_RANKS = late(r"^(?:[^\W\d_A-Z]{2,6}\.\s?){1,3}(?=[^\W\d_a-z])")  # "Autor: sierż. szt. Monika Nowak"
_INITIALS = late(r"[^\W\d_A-Z]{2,4}(?:\s?[,/]{1,2}\s?[^\W\d_A-Z]{2,5}){0,4}")
_HOUSE = late(r"([A-Za-z]{2,10})\s?[–—/-]\s?(?=[^\W\d_a-zß-ÿ])")
_DESKS = frozenset(("redaktionen", "redaksjonen"))
DESK = "redazione "
"""How a line begins that a desk of an Italian paper signs, with the date behind it."""


class Byline(NamedTuple):
    """Where a line's byline begins and ends, its names as printed, and where a date in the same line begins."""

    start: int
    end: int
    names: str
    stamp: int | None


def read(text: str) -> Byline | None:
    """Read a line as a byline; None when it is none.

    >>> read("By Matt BrownDecember 22, 2023")
    Byline(start=0, end=13, names='Matt Brown', stamp=13)
    >>> read("Von: Bill MCCARTHY, Marisha GOLDHAMER").names
    'Bill MCCARTHY, Marisha GOLDHAMER'
    >>> read("By Thursday, the river had fallen"), read("Por Navidad"), read("BY INDUSTRY")
    (None, None, None)

    Without "By" only a name with a date behind it, or one story "as told to" another, is believed.
    """
    return _read(text) if len(text) <= _LONGEST else None


@lru_cache(maxsize=64)
def _read(text: str) -> Byline | None:
    """The same of a short line; kept for a while, since several cleaners ask about one line."""
    bare = text.lstrip(_BULLETS)
    start = len(text) - len(bare)
    if not bare.isascii() and (named := east(bare)):
        return Byline(start, start + named[1], named[0], start + named[2] if named[2] < len(bare) else None)
    opened = opener().match(shadow(bare[:_LONGEST_OPENER])) or _GLUED.match(bare) or _of_person(bare)
    if not opened and " as told to " not in bare and not (_CAPITALS.match(bare) and _DATE.search(bare)):
        return None
    stamp = stamp_in(bare)
    head = bare[:stamp].rstrip(_BULLETS + ",/")
    if opened:
        said = _RANKS.sub("", head[opened.end() :])
        if (end := described(said)) and stamp is None:
            return Byline(start, start + len(head) - len(said) + end, said[:end], None)
        names = byline_names(said) or shouted_desk(head, opened.end()) or _desk(said) or _signs(head, opened.end())
    elif stamp:
        names = _without_job(_past_house(head))
        names = names if _are_sure(names) or is_desk_name(names) else None
    else:
        names = (
            head if (told := _TOLD.fullmatch(head)) and " as told to " in head and all(map(is_name, told.groups())) else None
        )
    if names is None:
        return None
    return Byline(start, start + len(head), names, None if stamp is None else start + stamp)


def _signs(head: str, at: int) -> str | None:
    """The signs of those who wrote an article, behind a label with a colon: ``Autor: kz,ank//popi``."""
    signs = head[at:].strip()
    return signs if ":" in head[:at] and _INITIALS.fullmatch(signs) else None


def _desk(text: str) -> str | None:
    """A desk in small letters behind its article: ``par la rédaction``."""
    return text if is_desk_name(text) and (" " in text or shadow(text) in _DESKS) else None


def _of_person(text: str) -> re.Match[str] | None:
    """``De Ioana Popescu``, ``Napsala Jana Nováková``: what opens titles too is believed before a known first name alone."""
    opened = _OF.match(text)
    if opened and (is_first_name(opened[1]) or (text.startswith("Aus ") and is_sure_name(text[opened.end() :]))):
        return opened
    return None


def _past_house(text: str) -> str:
    """The names behind their agency: ``STT–ELINA KORKEE, MARIA MUILU``."""
    house = _HOUSE.match(text)
    rest = text[house.end() :] if house else ""
    return rest if house and shadow(house[1]) in agencies() and shadow(rest) not in agencies() else text


def _without_job(text: str) -> str:
    """The name in front of its job: ``Ana Petrova, Jurnalis``."""
    name, comma, job = text.rpartition(",")
    if not comma:
        name, comma, job = text.partition(" - ")
    return name.rstrip() if comma and is_job(job.strip()) else text


def _are_sure(head: str) -> bool:
    pieces = split_names(head)
    if not vocabulary().isdisjoint(frozenset(shadow(head).split()) - PARTICLES):
        return False
    return bool(pieces) and is_sure_name(pieces[0]) and all(is_name(piece) or is_outlet(piece) for piece in pieces)


def signature(text: str) -> str:
    """Give the names of a byline as printed, without "By", date, paper and address; the whole line when it can't be read.

    >>> signature("Written by Madison J. Gray"), signature("By Tom Krasovic, The San Diego Union-Tribune")
    ('Madison J. Gray', 'Tom Krasovic')
    """
    text = _GLUED_JOB.sub("", text)
    if is_label(shadow(text)):
        return ""
    found = read(text)
    if found is None and (person := person_in(text)):
        return person
    first = _without_job(CUTS.split(text, maxsplit=1)[0]) if found is None else ""
    return found.names if found else first if is_sure_name(first) else _past_house(text.strip(_BULLETS + ","))
