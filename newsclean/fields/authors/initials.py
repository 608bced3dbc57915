"""Who wrote an article and where, as some papers sign: ``ku Frankfurt``, ``Ana Ruiz | Madrid | 12/03/2011``."""

from collections.abc import Iterator

from newsclean.fields.datelines.dateline_signed import DESKS
from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.names import is_sure_name, split_names
from newsclean.fields.moments.stamps import is_stamp
from newsclean.late import late
from newsclean.page import Block, Mark, Role
from newsclean.shadow import shadow

_INITIALS = late(  # no preposition: "from Toledo" is a title
    r"(?!(?:a[mnstb]|auf|aus|be[iy]|bis|d[aei]|e[mn]|from|für|im|in|je|mit|nach|near|of|off|on|para|per|por|pour|sur|to|ü?ber|um|v[io][amn]|z[um]r?)\b)"
    r"([a-zäöü]{2,4}(?:/[a-zäöü]{2,4})?),? ([A-ZÄÖÜ][\w /-]{2,25})"
)
_ROW = late(r"([^|/,\d]{3,60}?)(?: [|/] |, )([^|/,\d]{3,25}?) ?[|,/] (?=.{0,12}\d)")
_PLACED = late(r"([^|/]{4,40}?) [|/] ([^|/]{3,25})")


def initials(block: Block) -> Iterator[Mark]:
    """Mark the initials, or the name, as byline and the place beside it as dateline, where a city has that name."""
    if row := _ROW.match(block.text):
        yield from _dated(block, row.span(1), row.span(2), row.end())
        return
    if " | " in block.text and (parts := block.text.rstrip(" |").split(" | "))[1:] and all(map(_is_house, parts)):
        yield block.mark(Role.BYLINE, "byline/agencies")
        return
    match = _INITIALS.fullmatch(block.text)
    if not match and (placed := _PLACED.fullmatch(block.text)) and is_sure_name(placed[1]):
        match = placed
    if match and all(part.strip() in gazetteer().cities for part in shadow(match[2]).split("/")):
        yield Mark(block.start, block.start + match.end(1), Role.BYLINE, "byline/initials")
        yield Mark(block.start + match.start(2), block.end, Role.DATELINE, "byline/initials-place")


def _dated(block: Block, who: tuple[int, int], place: tuple[int, int], at: int) -> Iterator[Mark]:
    """``Ana Ruiz, Bruselas | 12/03/2011 7:59 am``, ``EFE | Madrid | 12/03/2011``: an agency is its dateline's."""
    names, stamp = block.text[slice(*who)], block.text[at:]
    house = _is_house(names)
    if not (house or all(map(is_sure_name, split_names(names)))) or not is_stamp(stamp):
        return
    if shadow(block.text[slice(*place)]).strip() not in gazetteer().cities:
        return
    start, end = place
    if not house:
        yield Mark(block.start, block.start + who[1], Role.BYLINE, "byline/row")
    yield Mark(block.start + (0 if house else start), block.start + end, Role.DATELINE, "byline/row-place")
    yield Mark(block.start + at, block.end, Role.TIMESTAMP, "byline/row-date")


def _is_house(text: str) -> bool:
    return shadow(text) in agencies() or shadow(text) in DESKS
