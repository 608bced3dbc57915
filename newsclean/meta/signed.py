"""Who signed a page, where no metadata says so: the blocks that its markup calls author or byline."""

import re
from collections.abc import Iterable, Iterator, Sequence

from newsclean.fields import dates
from newsclean.fields.names import is_likely_name, is_sure_name
from newsclean.meta.names import names
from newsclean.page import Block

_CALLED = re.compile(
    r"\[(?:itemprop|rel)=[^\]]{0,30}author|[.#][^.#\[]{0,40}?(?:author|byline|by-line|writer|contributor|autor|auteur|redacteur)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"comment|related|recommend|sidebar|popular|latest|teaser|card|promo|newsletter|footer|trending|more-|carousel|avatar|social|share",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s{0,3}(?:[-–—|•·●⋅,(]\s{0,3})?(?:\b\d{1,2}[/.:]\d|\b\d{1,2} [A-Z]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|"
    r"\b(?:last|first|originally|updated?|published|posted|reviewed|edited|medically|fact|modified|publié|veröffentlicht)\b|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:on|in) (?=[A-Z\d])|\b\d{4}|\b\d{1,3} ?min|"
    r"\b(?:senior|staff|contributing|associate|editor|reporter|writer|contributor|correspondent|founder|guest|expert|specialist|manager|"
    r"director|sponsored|view|former|lead|co-founder|content|ceo|comments?|is an?|in|for)\b)",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"(?i:(?:written |posted |published |story |words |text |article |guide )?(?:by|author|authors|von|par|por|di|door))"
    r"(?:\s{0,2}[:—–-]\s{0,2}|\s{1,3}|(?=[A-Z]))(?=[A-Z\u00c0-\u024f\u0400-\u04ff]|the [A-Z])"
)
_ALONE = re.compile(r"(?:written |posted |published |words |story )?by:?|authors?:?", re.IGNORECASE)
_NAME = re.compile(r"[A-Z][\w'’.-]{1,20}(?: (?:[A-Z][\w'’.-]{0,20}|de|van|von|der|da|di|la|le|del|al|bin)){1,3}")
_LONGEST = 160
_NEAR = 40
_SHORT = 60
_DEEP = 4


def signed(blocks: Sequence[Block], outlets: Iterable[str] = ()) -> tuple[str, ...]:
    """Give the names in the first block near the headline that the markup calls a byline; none where there is no such block.

    Blocks behind the first forty below the headline are another article's, or a box about the author, and come second.
    """
    outlets = list(outlets)
    top = next((number for number, block in enumerate(blocks) if any(tag.startswith("h1") for tag in block.tags)), 0)
    numbers = [*range(top, min(len(blocks), top + _NEAR)), *range(max(0, top - 10), top)]
    for number in sorted(numbers, key=lambda number: not _called(blocks[number])):
        if (_called(blocks[number]) or _SAYS.match(blocks[number].text)) and (found := _read(blocks[number], outlets)):
            rest = (
                name
                for block in blocks[number + 1 : number + 4]
                if _called(block) and block.tags[:-2] == blocks[number].tags[:-2]
                for name in _read(block, outlets)
            )
            return tuple(dict.fromkeys((*found, *rest)))
    for number in numbers:
        if (
            _NAME.fullmatch(blocks[number].text)
            and is_sure_name(blocks[number].text)
            and _beside_date(blocks, number)
            and (found := _read(blocks[number], outlets))
        ):
            return found
    return ()


def _beside_date(blocks: Sequence[Block], number: int) -> bool:
    """Whether a name stands alone between "By" or a headline and a date, as names do in a byline of several lines."""
    before, behind = blocks[max(0, number - 1) : number], blocks[number + 1 : number + 2]
    if before and _ALONE.fullmatch(before[0].text.strip()):
        return True
    return any(len(block.text) <= _SHORT and any(dates.parse(block.text)) for block in (*behind, *before))


def _called(block: Block) -> bool:
    return any(_CALLED.search(tag) for tag in block.tags[-_DEEP:])


def _read(block: Block, outlets: Iterable[str]) -> tuple[str, ...]:
    if len(block.text) > _LONGEST:
        return ()
    if any(_ELSEWHERE.search(tag) for tag in block.tags[-_DEEP - 3 :]) or any(
        tag.startswith(("aside", "footer", "nav")) for tag in block.tags
    ):
        return ()
    found = names(_named(block.text), outlets)
    return found if _SAYS.match(block.text) else tuple(name for name in found if is_likely_name(name))


def _named(text: str) -> Iterator[str]:
    """The part of a byline that stands before its date and its job titles."""
    cut = _CUT.search(text, 3)
    part = text[: cut.start()] if cut else text
    if part.strip(" \xa0|,.-–—:"):
        yield part
