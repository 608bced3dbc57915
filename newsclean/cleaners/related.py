"""Lists of other articles: from their header to where the article resumes, or to the end."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newsclean.fields.closing.releases import release_notes
from newsclean.fields.datelines.dateline import find
from newsclean.fields.heads.titles import is_said
from newsclean.fields.others.dated_entries import dated_below, dated_entries, dated_tail
from newsclean.fields.others.elsewhere import elsewhere
from newsclean.fields.others.list_ends import asks, to_the_end, up_to_article
from newsclean.fields.others.matches import names_match
from newsclean.fields.others.summarised import are_pairs, cut_pairs, summarised
from newsclean.fields.tags import is_label
from newsclean.late import late
from newsclean.likeness import UNMEASURED, said_in, share
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import ends_sentence, exclaims, is_prose
from newsclean.pruned import without_ends
from newsclean.strength import SURE
from newsclean.zones import claims, free_span

_LONGEST_ITEM = 200
_FEWEST_TITLES = 3
_LEDE = 6
# As in "12 minuten geledenDEN HAAG", what a site has glued to the dateline.
_AGO = late(r"^\d{1,2} [a-zà-ÿ]{2,8} (?:geleden|ago|siden|sedan|fa|temu|önce)")
_SOURCES = frozenset(("links", "useful links", "source", "sources", "references", "sources and references", "works cited"))
_MOST_SOURCES = 40
_LINK = late(r"(?:https?:|www\.)\S{4,300}")


def related(page: Page) -> Iterator[Mark]:
    """Mark what follows the header of a list of other articles: its titles, dates and teasers.

    Reads the marks of rules whose name begins with ``header``. At the tail everything to the end goes but what other
    cleaners have named, and so do titles with summaries below two headers in a row; above and between paragraphs only
    short lines without a full stop, up to where the article resumes, and no line above it that it takes up: that is its
    headline.
    """
    whole, page = page, without_ends(page)
    yield from summarised(page)
    yield from elsewhere(page.blocks)
    yield from _sources(page.blocks)
    yield from (block.mark(Role.RELATED, "related/run", 0.9) for block in _dated(page))
    if notes := release_notes(page.blocks):
        yield Mark(notes[0].start, notes[-1].end, Role.JUNK, "related/release", score=0.9)
    said = [m for m in page.marks if "/related/header" in m.rule and m.score >= SURE]
    ends = {m.end for m in said}  # of those that are glued to a paragraph's end
    headers = {m.start for m in said} | {block.start for block in (whole.blocks if ends else ()) if block.end in ends}
    if not headers:
        return
    story = _story(page, headers)
    article = said_in(b for b in page.blocks[story.first : story.last][:_LEDE] if is_prose(b) and not asks(b))
    after = 0
    for number, block in enumerate(page.blocks):
        if number < after or block.start not in headers or is_label(block.text) or names_match(page.blocks, number + 1):
            continue  # the article's own topics or matches are below such a label
        end = _end(page, number, story)
        own = (n for n in range(number + 1, end) if number < story.first and _is_own(page.blocks[n], article))
        after = next(own, end)
        if number + 1 < after < end and share(page.blocks[after - 1], article) > 0:
            after -= 1  # what stands above a line of the article, a standfirst, is its headline
        if after > number + 1:
            yield from (item.mark(Role.RELATED, "related/run", 0.9) for item in page.blocks[number + 1 : after])


def _dated(page: Page) -> tuple[Block, ...]:
    """The teasers with their dates below that the page ends in, or that stand above what others have named at its end."""
    junk = {mark.start for mark in page.marks if mark.role in JUNK and mark.score >= SURE}
    end = next((n for n in range(len(page.blocks), 0, -1) if page.blocks[n - 1].start not in junk), 0)
    blocks = page.blocks[:end]
    return blocks[dated_tail(blocks) :]


class _Story(NamedTuple):
    """Where the article is, from where on all are titles, where other articles are filed, and the first of two headers."""

    claimed: Mapping[int, Mark]
    kept: set[int]
    first: int
    last: int
    titles: int
    filed: tuple[int, int]
    paired: int


def _story(page: Page, headers: set[int]) -> _Story:
    claimed = claims(page, before="related/")
    kept = {start for start, mark in claimed.items() if mark.role not in JUNK}
    first, last = free_span(page, claimed)
    cut = last == len(page.blocks) and is_prose(page.blocks[-1]) and len(page.blocks[-1].text) > _LONGEST_ITEM
    titles = last if cut else _titles(page.blocks[:last], claimed)  # a page that breaks off in a paragraph
    return _Story(claimed, kept, first, last, titles, _filed(page.blocks, kept), _paired(page.blocks, headers, first))


def _end(page: Page, number: int, story: _Story) -> int:
    """Where the list below a header ends."""
    below = number + 1
    if story.filed[0] <= below <= story.filed[1] or number == story.paired:
        end = len(page.blocks)
    else:
        at_tail = number >= story.last or (below >= story.titles and len(page.blocks) > number + _FEWEST_TITLES)
        at_tail = at_tail or (number > story.first and _is_under_tags(page.blocks[number - 1], story.claimed))
        end = below + (to_the_end(page, below, story.kept) if at_tail else up_to_article(page, below))
    if number > story.first:
        end = max(end, below + cut_pairs(page.blocks[below : below + _MOST_SOURCES]))
        end = max(end, below + dated_entries(page.blocks, below), below + dated_below(page.blocks, below))
    return end


def _is_under_tags(above: Block, claimed: Mapping[int, Mark]) -> bool:
    """Whether the article's topics stand right above a header: then the article is over, whatever stands below."""
    mark = claimed.get(above.start)
    return mark is not None and mark.role is Role.TAGS


def _paired(blocks: Sequence[Block], headers: set[int], first: int) -> int:
    """The first of two headers in a row below the article's beginning, if all behind them are titles with summaries."""
    double = (n for n in range(first + 1, len(blocks) - 1) if blocks[n].start in headers and blocks[n + 1].start in headers)
    number = next(double, -1)
    return number if number > 0 and are_pairs(blocks[number + 2 :]) else -1


def _filed(blocks: Sequence[Block], kept: set[int]) -> tuple[int, int]:
    """From where on all paragraphs open with a dateline, as other articles do, none resumes this, and the last but one."""
    prose: list[int] = []
    for number in reversed(range(len(blocks))):
        block = blocks[number]
        is_told = is_prose(block) or is_said(block)
        if block.start in kept or (is_told and not find(_AGO.sub("", block.text))):
            return number + 1, prose[1] if len(prose) > 1 else -1
        prose += [number] * is_told
    return 0, prose[1] if len(prose) > 1 else -1


def _sources(blocks: Sequence[Block]) -> Iterator[Mark]:
    """The bare links that a page ends in, below ``Sources``; sources that have their names are the article's."""
    last = blocks[-_MOST_SOURCES:]
    header = next((n for n, block in enumerate(last) if block.shadow.strip(" :") in _SOURCES), len(last))
    below = last[header + 1 :]
    if len(below) > 1 and all(_LINK.fullmatch(block.shadow) for block in below):
        yield Mark(last[header].start, below[-1].end, Role.RELATED, "related/sources", score=0.9)


def _titles(blocks: Sequence[Block], claimed: Mapping[int, Mark]) -> int:
    """From where on all blocks are titles, down to the last that asks or exclaims and so reads like a paragraph."""
    first, is_below = len(blocks), False
    for number in reversed(range(len(blocks))):
        if blocks[number].start not in claimed:
            above = is_prose(blocks[number])
            if not _may_be_title(blocks[number].text) or (above and is_below):
                break
            is_below = above
        first = number
    return first


def _may_be_title(text: str) -> bool:
    return not ends_sentence(text) or (exclaims(text) and len(text) <= _LONGEST_ITEM)


def _is_own(block: Block, article: frozenset[bytes]) -> bool:
    return share(block, article) > UNMEASURED
