"""Other articles below the end: titles with their first words, of which this article has said next to nothing."""

from collections.abc import Iterator, Mapping, Sequence
from math import fsum

from newsclean.fields.others.bare_titles import bare_titles
from newsclean.fields.others.teasers import is_date_line, is_title
from newsclean.likeness import is_dense, stems
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import is_prose
from newsclean.zones import claims

_NEAR = 8
_FEWEST_TITLES, _FEWEST_PLACES = 2, 3
_FEWEST, _FEWEST_SIGNS, _LINES_OF_SIGN = 3, 2, 5
_CUT_OFF = ("…", "...")
_LONGEST, _LONGEST_PLACED = 420, 640
_ENDS = frozenset({Role.BYLINE, Role.CREDIT_LINE, Role.TAGS, Role.AUTHOR_BIO, Role.RIGHTS})
_MOST_SAID, _MOST_SAID_BEHIND_END, _ONCE = 0.26, 0.5, 0.35
_MOST_LINES = 80
_FEWEST_PARAGRAPHS = 3


def foreign(page: Page) -> Iterator[Mark]:
    """Mark a list of teasers at the end of a page: short paragraphs under titles, or each with a place in front.

    Reads marks. The list needs three paragraphs; a quarter of their words at most may stand in the article, which has to be
    a third of the page or more. Two paragraphs in a row end the list, as does a line that another cleaner has lifted. Titles
    alone have to be six, and as long as those of news.
    """
    if len(page.blocks) < _FEWEST + _FEWEST_PARAGRAPHS or not _may_end_so(page.blocks):
        return
    named = claims(page, before="foreign/")
    blocks = page.blocks
    bare = {m.start: m for m in bare_titles(blocks, named)}
    yield from bare.values()
    named |= bare
    start = _start(blocks, named)
    free = [n for n in range(start, len(blocks)) if blocks[n].start not in named]
    prose = [n for n in free if is_prose(blocks[n])]
    if len(prose) < _FEWEST or is_dense(blocks[prose[0]].text):
        return
    seen = _first_seen(blocks[:start], named)
    if start * 2 > len(blocks) and _is_over(blocks, start, named) and 2 * len(prose) <= len(free):
        if _said(blocks, prose, seen) <= _MOST_SAID_BEHIND_END:
            yield from _teasers(page, free, prose, named, "foreign/after-end")
        return
    if first := _beginning(blocks, free, seen):
        listed = [n for n in free if n >= first]
        yield from _teasers(page, listed, [n for n in prose if n >= first], named, "foreign/teaser")


def _beginning(blocks: Sequence[Block], free: Sequence[int], seen: frozenset[bytes]) -> int:
    """Where the list begins: at the title or the place below which the article's words are fewest; 0 when nowhere.

    Without signs there is none: sub-headings and paragraphs of an article's own list look the same.
    """
    signs = [n for n in free if _is_evident(blocks[n])]
    places = [n for n in free if _is_placed(blocks[n])]
    found: list[tuple[float, int]] = []
    for first in signs and free[-_MOST_LINES:]:
        prose = [n for n in free if n >= first and is_prose(blocks[n])]
        enough = sum(n >= first for n in signs) * _LINES_OF_SIGN >= sum(n >= first for n in free)
        if len(prose) < _FEWEST or len(signs) < _FEWEST_SIGNS:
            break
        if enough and (first in places if len(places) >= _FEWEST_PLACES else is_title(blocks[first].text)):
            found.append((_said(blocks, prose, seen), first))
        seen |= stems(blocks[first])
    said, first = min(found, default=(1.0, 0))
    return first if said <= _MOST_SAID else 0


def _teasers(
    page: Page, listed: Sequence[int], prose: Sequence[int], named: Mapping[int, Mark], rule: str
) -> Iterator[Mark]:
    """The lines of the list, if it is not much longer than the article above."""
    above = [len(b.text) for b in page.blocks[: listed[0]] if b.start not in named and is_prose(b)]
    if len(above) >= _FEWEST_PARAGRAPHS and sum(len(page.blocks[n].text) for n in prose) < 2 * sum(above):
        yield from (page.blocks[n].mark(Role.RELATED, rule, 0.75) for n in listed)


def _may_end_so(blocks: Sequence[Block]) -> bool:
    """The trigger: titles among the last lines, or places in brackets in front of them."""
    near = blocks[-_NEAR:]
    places = sum(map(_is_placed, near))
    return places >= _FEWEST_PLACES or sum(not is_prose(b) and is_title(b.text) for b in near) >= _FEWEST_TITLES


def _is_evident(block: Block) -> bool:
    """Whether a line shows that it leads elsewhere: a place in front, dots that cut it off, the date of an article."""
    return _is_placed(block) or block.text.endswith(_CUT_OFF) or is_date_line(block.text)


def _is_placed(block: Block) -> bool:
    """``(Paris) …``."""
    return block.text[0] == "(" and ")" in block.text[2:30]


def _start(blocks: Sequence[Block], named: Mapping[int, Mark]) -> int:
    """Where the list can begin at the earliest."""
    placed = sum(map(_is_placed, blocks[-_NEAR:])) >= _FEWEST_PLACES
    below = False
    for number in range(len(blocks) - 1, -1, -1):
        block = blocks[number]
        if mark := named.get(block.start):
            if mark.role not in JUNK and mark.role is not Role.RIGHTS:
                return number + 1
            continue
        prose = is_prose(block)
        if prose and ((below and not placed) or len(block.text) > (_LONGEST_PLACED if placed else _LONGEST)):
            return number + 1 + (below and not placed)
        below = prose
    return 0


def _first_seen(blocks: Sequence[Block], named: Mapping[int, Mark]) -> frozenset[bytes]:
    return frozenset().union(*(stems(block) for block in blocks if block.start not in named))


def _is_over(blocks: Sequence[Block], start: int, named: Mapping[int, Mark]) -> bool:
    """Whether the line above says that the article has ended: its author, its credits, its tags."""
    above = named.get(blocks[start - 1].start) if start else None
    return above is not None and above.role in _ENDS


def _said(blocks: Sequence[Block], prose: Sequence[int], seen: frozenset[bytes]) -> float:
    """The share of their words that was said above, on the average; all of it when one of them is the article's."""
    said = [len(words & seen) / max(1, len(words)) for words in (stems(blocks[n]) for n in prose)]
    average = fsum(said) / len(said)
    return average if max(said) <= average + _ONCE else 1.0
