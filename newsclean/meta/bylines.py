"""What of a short line is the names of those who signed it."""

import re
from collections.abc import Iterator, Sequence

from newsclean.fields.authors import byline
from newsclean.fields.authors.byline_east import may_be_unsaid
from newsclean.fields.known.names import is_first_name, is_likely_name, is_name, is_sure_name, split_names
from newsclean.fields.moments import dates
from newsclean.fields.moments.stamps import is_stamp
from newsclean.meta.names import AFTER_COMMA
from newsclean.page import Block

_EAST = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_JOINED = re.compile(
    rf"(?<=[a-z.])(?=(?i:{_MONTHS})[a-z]{{0,6}}\.? \d)|(?<=[a-z])(?=\d{{1,2}}[ ./])|(?<=\d{{4}})(?=[A-Z])|(?<=[{_EAST}])(?=\d{{4}})"
)
_RUN_ON = re.compile(r"(?<=[a-z]{3})(?<!Mac)(?=[A-Z][a-z])")
_CUT = re.compile(
    rf"\s{{0,3}}(?:[-–—|•·●⋅∙,(]\s{{0,3}})?(?:@\w|\b\d{{1,2}}[/.:]\d|\b\d{{1,2}} [A-Z]|\b(?:{_MONTHS})[a-z]{{0,6}}\.? \d|"
    r"\b(?:last|first|originally|updated?|published|posted|reviewed|edited|medically|fact|modified|publié|veröffentlicht)\b|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:on|in) (?=[A-Z\d])|\b\d{4}|\b\d{1,3} ?min|"
    r"\b(?:senior|staff|contributing|associate|editor|reporter|writer|contributor|correspondent|founder|guest|expert|specialist|manager|"
    r"director|sponsored|view|former|lead|co-founder|content|ceo|comments?|is an?|in|at|for|with|and (?=\d)|review|gardener|head of|chief)\b)",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"(?:(?i:(?:this (?:post|article|story) was )?"
    r"(?:written |posted |published |story |words |text |article |guide |recipe |interview |post )?(?:by|authors?|contributors?|von|par|por|di|door))"
    r"(?:\s{0,2}[:—–-]\s{0,2}|\s{1,3})|(?:(?:Written |Posted )?[Bb]y|Authors?)(?=[A-Z][a-z]))(?=[A-Z\u00c0-\u024f\u0400-\u04ff]|the [A-Z])"
)
_AFTER_DATE = re.compile(rf"\d{{4}}.{{0,40}}?\b[Bb]y:? {{1,3}}(?=[A-Z{_EAST}])")
_BY_ELSEWHERE = re.compile(
    r"^.{0,20}\d{4}.{0,40}?\b(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f) (?=[A-Z\u00c0-\u024f])"
)
_ALONE = re.compile(r"(?:written |posted |published |words |story )?by:?|authors?:?", re.IGNORECASE)
_GAPS = re.compile(r"\s{0,3}(?:[|•·●⋅∙]|\s[-–—]\s|\s-|-\s|\xa0 ?\xa0|\bin (?=[A-Z])|\d{1,3} ?min)\s{0,3}")
_COMMA = re.compile(r", | and | & |[，、／]")
_EMPLOYED = re.compile(r" [-–—] .{2,40}$")  # "Ann Lee - AP Technology Writers"
_STROKES = re.compile(r"\s{0,3}[|│·•]\s{0,3}")
_AFTER = re.compile(
    r"\d{4}(?:年\d{1,2}月\d{1,2}日)?(?:,? \d{1,2}:\d\d(?: ?[ap]m)?)? ?[ |│·–-]{0,3}([^\d|│]{4,60})[|│ ]{0,3}"
)
_EDGES = " \xa0|│,.-–—:⋅∙&[]【】"
_DIGIT = re.compile(r"\d")
_LONGEST, _SHORT, _LINKED = 100, 60, 0.9


def says(block: Block) -> bool:
    """Whether a line says "by" or "author" before a name, at its start or behind a date."""
    text = block.text
    if _SAYS.match(text) or (_DIGIT.search(text) and _after_date(_JOINED.sub(" ", text))):
        return True
    return not text.isascii() and byline.read(text) is not None


def _after_date(text: str) -> re.Match[str] | None:
    """Where the names begin behind a date: behind "by", or behind another language's word for it if nothing else follows."""
    if found := _AFTER_DATE.search(text):
        return found
    found = _BY_ELSEWHERE.search(text)
    name = text[found.end() :].strip() if found else ""
    return found if name.count(" ") in (1, 2) and is_likely_name(name) else None


def named(block: Block) -> Iterator[str]:
    """The part of a byline that stands before its date and its job titles; of an unsaid one only what is likely a name."""
    text = _JOINED.sub(" ", block.text)
    said = _SAYS.match(text) or _after_date(text)
    if not said and not text.isascii() and (read := byline.read(block.text)):
        yield from filter(is_name, split_names(read.names))
        return
    text = _without_section(text[said.end() if said else 0 :].lstrip(_EDGES).replace("\xa0 ", " | "))
    if (run_on := _RUN_ON.search(text)) and " " in text[: run_on.start()]:
        text = f"{text[: run_on.start()]} | {text[run_on.start() :]}"
    cut = _CUT.search(text, 3 if text.isascii() else 2)
    part = (text[: cut.start()] if cut else text).strip(_EDGES)
    if not part:
        return
    pieces = [_without_place(piece.strip()) for piece in _COMMA.split(part.partition(" | ")[0])]
    pieces = [_EMPLOYED.sub("", piece) if is_likely_name(_EMPLOYED.sub("", piece)) else piece for piece in pieces]
    likely = [number for number, piece in enumerate(pieces) if is_likely_name(piece) and may_be_unsaid(piece)]
    for number in likely:
        behind = pieces[number + 1] if number + 1 < len(pieces) else ""
        yield f"{pieces[number]}, {behind}" if AFTER_COMMA.fullmatch(behind) else pieces[number]
    if said and not likely:
        yield pieces[0]


def _without_section(text: str) -> str:
    """A byline without the section or the date before it: ``Politics · Ann Lee, Bo Ek``, ``18/03/2019 | Ann Lee``."""
    first, *rest = _STROKES.split(text, maxsplit=1)
    if not rest or any(is_likely_name(piece.strip()) for piece in _COMMA.split(first)):
        return text
    names = _COMMA.split(_STROKES.split(rest[0], maxsplit=1)[0].strip(_EDGES))
    return rest[0] if all(is_likely_name(piece.strip()) for piece in names) else text


def _without_place(piece: str) -> str:
    """A name without the place behind its stroke: ``Derya KILIÇ/MUĞLA``; two names stay."""
    name, stroke, place = piece.partition("/")
    return name.strip() if stroke and is_likely_name(name.strip()) and not is_likely_name(place.strip()) else piece


def alone(blocks: Sequence[Block], number: int) -> list[str]:
    """The names in a line that is nothing but names, or names and a date, where its neighbours are a byline's as well."""
    block = blocks[number]
    text = _JOINED.sub(" ", block.text)
    if len(text) > _LONGEST:
        return []
    pieces = [piece.strip(" ,:") for piece in _COMMA.split(text)]
    if all(map(is_sure_name, pieces)):
        return pieces if len(pieces) > 1 or _is_link(blocks, number) or _beside_date(blocks, number) else []
    cut, behind = _CUT.search(text, 3), _AFTER.search(text)
    handle = cut and text[cut.end() - 2] == "@"
    if not (cut or behind) or not (handle or (_DIGIT.search(text) and (any(dates.parse(text)) or _tells_when(text)))):
        return []
    around = text[: cut.start()] if cut else "", behind[1] if behind else ""
    parts = [part.strip(" ,:") for part in (*around, *_GAPS.split(text))]
    sure = list(dict.fromkeys(part for part in parts if is_sure_name(part)))
    return sure if len(sure) == 1 else []


def _tells_when(text: str) -> bool:
    """Whether a part of a line says how long ago something was: ``Ann Lee - 4 hours ago``."""
    return any(map(is_stamp, _GAPS.split(text)))


def _is_link(blocks: Sequence[Block], number: int) -> bool:
    """Whether a name is a link between lines that are none, as to a page about its bearer; topics stand side by side."""
    beside = (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2])
    return (
        blocks[number].linked > _LINKED
        and is_first_name(blocks[number].text.split()[0])
        and all(block.linked <= _LINKED for block in beside)
    )


def _beside_date(blocks: Sequence[Block], number: int) -> bool:
    """Whether a name stands alone between "By" or a headline and a date, as names do in a byline of several lines."""
    before, behind = blocks[max(0, number - 1) : number], blocks[number + 1 : number + 2]
    if before and _ALONE.fullmatch(before[0].text.strip()):
        return True
    return any(
        len(block.text) <= _SHORT and _DIGIT.search(block.text) and any(dates.parse(block.text))
        for block in (*behind, *before)
    )
