"""Datelines of Spanish and Portuguese papers: ``SANTIAGO.- ``, ``La Paz, 14 abr (ABI).- ``, ``Ciudad de México. ``."""

from collections.abc import Iterator

from newsclean.fields.datelines.place_and_date import Filed, Head, read_head
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.gate import has_one
from newsclean.late import late
from newsclean.parts import Place
from newsclean.shadow import shadow, words

_SIGNS = (".-", ".–", ".—", ". -", ". –", ". —", "., ")
_OPENS = r"(?=[\"“«¿¡'‘A-ZÁÉÍÓÚÑÂÊÔÃÀ\d]|$)"
_STOPPED = late(
    rf"([A-ZÁÉÍÓÚÑÂÊÔÃ][^():;!?\"“”«»\n]{{2,58}}?)(?:,? ?\(([^\W\d_][\w. ]{{1,20}})\))?\s?\.\s?[-–—]{{1,2}}\s{{0,3}}{_OPENS}"
)
_CITY = late(rf"([A-ZÁÉÍÓÚÑÂ][^().:;!?\"“”«»\n]{{3,48}}?)\.\s{{1,3}}{_OPENS}")
_DAY = late(
    r"([A-ZÁÉÍÓÚÑÂ][^\W\d_]{2,15}(?: [^\W\d_]{2,15}){0,3}), (\d{1,2}) [-–—]"
    rf"\s{{1,3}}{_OPENS}(?!\S{{2,20}},? \d)"
)
_RIO = late(rf"RIO(?: DE JANEIRO)?\s[-–—]\s{{1,3}}{_OPENS}")
_LOUD = r"[A-ZÁÉÍÓÚÑÂÊÔÃ]{3,20}(?: [A-ZÁÉÍÓÚÑÂÊÔÃ]{2,20}){0,3}"
_COUNTRY = late(rf"{_LOUD}, {_LOUD}\.?")
# The states of Mexico as its papers shorten them, and other regions behind a city.
_STATE = late(
    r"(?:Ags|B\.?C|B\.?C\.?S|Camp|Chih|Chis|Coah|Col|Dgo|Edom[eé]x|Gro|Gto|Hgo|Jal|M[eé]x|Mich|Mor|N\.?L|Nay|Oax|Pue"
    r"|Q\. ?Roo|Qro|S\.?L\.?P|Sin|Son|Tab|Tamps|Tlax|Ver|Yuc|Zac)\.?"
)
_REGION = late(r"[A-ZÁÉÍÓÚÑ][\w.]{1,14}(?: [A-ZÁÉÍÓÚÑ][^\W\d_]{1,14}){0,2}")
_IBERIAN = frozenset(b"el la los las un una de del en que se por con y a o os as um uma do da no na dos das em para".split())
_FEWEST_WORDS, _SHORTEST_SENTENCE = 4, 60
_LONGEST_CITY = 30
_LAST_DAY = 31


def readings(start: str) -> Iterator[Filed]:
    """Read the start of a paragraph in every way in which these papers write a dateline.

    >>> heads = ("Buenos Aires.- ", "CAYO, BELICE.- ", "Xalapa, Ver.- ", "La Paz, 14 abr (ABI).- ")
    >>> [next(readings(f"{head}El juicio")).end - len(head) for head in heads]
    [0, 0, 0, 0]
    >>> list(readings("RUIZ.- El juicio empieza")), list(readings("Lima. Agosto. El calor de la noche en la plaza"))
    ([], [])
    """
    if has_one(start, _SIGNS) and (found := _STOPPED.match(start)):
        yield from _stopped(found[1], found[2], found.end())
    if (found := _DAY.match(start)) and int(found[2]) <= _LAST_DAY and _is_city(found[1]):
        yield Filed(found.end(), Head((Place(found[1]),), f"---{int(found[2]):02}", known=True))
    if found := _RIO.match(start):
        yield Filed(found.end(), Head((Place(start[: found.end()].rstrip(" -–—")),), known=True, capitals=True))
    if (found := _CITY.match(start)) and len(_IBERIAN & words(shadow(start))) >= _FEWEST_WORDS:
        yield from _with_stop(found[1], start, found.end())


def _stopped(where: str, agency: str | None, end: int) -> Iterator[Filed]:
    """``Buenos Aires.- ``: the stop and the dash part no words of a sentence; who speaks is no known place."""
    head = read_head(where)
    named = (agency,) if agency else ()
    town, _, region = where.partition(", ")
    if head and head.places and head.known and (head.capitals or _is_city(head.places[0].text.split(",")[0])):
        yield Filed(end, head, named)
    elif _COUNTRY.fullmatch(where) or _STATE.fullmatch(region) or (_REGION.fullmatch(region) and _is_city(town)):
        short = region if "." in region[:-1] else region.rstrip(".")
        yield Filed(end, Head((Place(where, short),), known=True, capitals=town.isupper()), named)


def _with_stop(where: str, start: str, end: int) -> Iterator[Filed]:
    """``Ciudad de México, 14 de abril. ``; without its day only before a whole sentence, which no novel begins with."""
    head = read_head(where)
    if not head or len(head.places) != 1 or not _is_city(head.places[0].text) or len(where) > _LONGEST_CITY:
        return
    if head.date or not has_one(start[end : end + _SHORTEST_SENTENCE], (". ", "! ", "? ")):
        yield Filed(end, head)


def _is_city(text: str) -> bool:
    folded = shadow(text.strip())
    return folded in gazetteer().cities and folded not in gazetteer().people
