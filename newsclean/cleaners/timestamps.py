"""Timestamps: when the article was published and changed, in lines above it or beside its byline."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from operator import attrgetter

from newsclean.fields.authors import byline
from newsclean.fields.authors.date_first import BEFORE_BYLINE, date_first
from newsclean.fields.closing.rights import is_rights
from newsclean.fields.heads.opening import Opening, openings
from newsclean.fields.moments.dated import dated
from newsclean.fields.moments.days import days
from newsclean.fields.moments.labels import announces, is_lost
from newsclean.fields.moments.reading_time import find
from newsclean.fields.moments.stamps import is_label, is_labelled, is_stamp, may_be_stamp
from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import prose_span
from newsclean.pruned import past_junk
from newsclean.shadow import shadow

_LONGEST = 80
_CLOCK = late(
    r"(?:[01]?\d|2[0-3])[:.hu][0-5]\d(?: ?h(?:oras|r?s)?\.?| Uhr| ?[apAP]\.?[mM]\.?)?(?: [A-Z]{2,4}(?:[+-]\d{1,2})?)?"
)
_TIMED = late(r"(?<![\d.])(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\.?\d)")  # not the "4.11" of "4.11.2024"
_BULLETS = "•·-–—* "
_MOST_DATES = 2  # published and changed


def timestamps(page: Page) -> Iterator[Mark]:
    r"""Mark the lines that say when the article was published or changed.

    >>> from newsclean.read import read
    >>> page = read("Ferry sinks\nMarch 1, 2013 22:55\n" + "The ferry sank on Monday, and two of its crew were lost. " * 3)
    >>> [page.text[m.start : m.end] for m in timestamps(page)]
    ['March 1, 2013 22:55']

    The lines are looked for around the first paragraph of the story, which a standfirst may precede. Below the article
    only lines that name themselves count ("Updated: …"), and none with a headline behind it, unless it is the day above the
    article: a date above a headline is that of another story. A reading time in the same line is left to its own field.
    Where the line above a date is its label alone (``Last updated``), it is part of the mark, and so is its time alone on
    the line below. A label in the head whose date was lost goes alone.
    """
    whole, page = page, past_junk(page)
    _, last = prose_span(page)
    listed = _listed(whole)
    found = (
        [_with_time(whole, _with_label(whole, mark)) for mark in _around(page, story, last) if mark.start not in listed]
        for story in openings(page)
    )
    head = next(filter(None, found), [])
    yield from head
    known = frozenset(day for mark in head for day in _days(whole.text[mark.start : mark.end]))
    for number in range(max(last, 1), len(page.blocks)):
        if _is_own(page, number, tail=True, known=known):
            yield from _but_reading_time(page.blocks[number], "timestamps/foot")


def _listed(page: Page) -> frozenset[int]:
    """Where lines begin that stand under the header of a list of other articles, below a paragraph: a date is theirs."""
    first, _ = prose_span(page)
    headers = {mark.start for mark in page.marks if "/related/header" in mark.rule}
    return frozenset(below.start for above, below in pairwise(page.blocks[first + 1 :]) if above.start in headers)


def _days(text: str) -> Iterator[str]:
    """The days that a text names with their year."""
    return (day.value for day in days(shadow(text)) if day.value)


def _around(page: Page, story: Opening, last: int) -> Iterator[Mark]:
    """The dates around the first paragraph of a story, and those behind a byline.

    Far from it a line is one when it begins with the whole line above, as a byline with its date does under the name.
    """
    above, chronicle = "", cache(lambda: _dates_inside(page, story, last) > _MOST_DATES)
    for number, block in enumerate(page.blocks):
        repeats, above = 0 < len(above) <= _LONGEST and block.text.startswith(above), block.text
        if not story.start <= number < story.end:
            if (repeats or block.shadow.startswith(byline.DESK)) and (signed := byline.read(block.text)) and signed.stamp:
                yield from _but_reading_time(block, "timestamps/behind-byline", signed.stamp)
        elif signed := date_first(block.text):
            yield Mark(block.start, block.start + signed.start, Role.TIMESTAMP, BEFORE_BYLINE)
            if signed.stamp:
                yield from _but_reading_time(block, "timestamps/behind-byline", signed.stamp)
        elif (signed := byline.read(block.text)) and signed.stamp:
            yield from _but_reading_time(block, "timestamps/behind-byline", signed.stamp)
        elif is_stamp(block.text) and (number < story.prose or (may_be_stamp(block.text) and not chronicle())):
            yield from _but_reading_time(block, "timestamps/head")
        elif _is_own(page, number, tail=number >= last) and not (
            story.prose <= number < last and chronicle() and not any(_days(block.text))  # "Update 14:20" heads an entry
        ):
            yield from _but_reading_time(block, "timestamps/labelled")
        elif number < story.prose and (told := _above(page, number)):
            end, rule = told
            yield Mark(block.start, block.start + end, Role.TIMESTAMP, rule)


def _above(page: Page, number: int) -> tuple[int, str] | None:
    """How much of a line above the story is date and source, or a label whose date was lost, and the rule that says so.

    A label stands above all prose, and in the first line it has to announce a date, or may be the headline.
    """
    text = page.blocks[number].text
    if end := dated(text):
        return end, "timestamps/sourced"
    lost = number < prose_span(page)[0] and (is_lost(text) if number else announces(text))
    dates_follow = any(is_stamp(block.text) for block in page.blocks[number + 1 : number + 2])
    return (len(text), "timestamps/label") if lost and not dates_follow else None


def _with_label(page: Page, mark: Mark) -> Mark:
    """A line, with the one above it where that is its label alone: ``Updated`` / ``5 December 2023``."""
    number = bisect_left(page.blocks, mark.start, key=attrgetter("start"))
    above = page.blocks[number - 1] if number else None
    if above is None or above.end > mark.start or not is_label(above.text) or is_labelled(page.text[mark.start : mark.end]):
        return mark
    return mark._replace(start=above.start)


def _with_time(page: Page, mark: Mark) -> Mark:
    """A date and the line below it where that is its time alone: ``04 marzo 2019`` / ``09:41``."""
    number = bisect_left(page.blocks, mark.end, key=attrgetter("start"))
    below = page.blocks[number : number + 1]
    alone = (
        below and _CLOCK.fullmatch(below[0].text.lstrip(_BULLETS)) and not _TIMED.search(page.text[mark.start : mark.end])
    )
    return mark._replace(end=below[0].end) if alone else mark


def _dates_inside(page: Page, story: Opening, last: int) -> int:
    """How many dates stand among the paragraphs: more than a few are the headings of a chronicle."""
    return sum(len(block.text) <= _LONGEST and is_stamp(block.text) for block in page.blocks[story.prose : last])


def _is_own(page: Page, number: int, *, tail: bool, known: frozenset[str] = frozenset()) -> bool:
    """Whether a labelled date is the article's: it heads no update ("Update at 2 p.m.:"), and in the tail no teaser."""
    text = page.blocks[number].text
    if not may_be_stamp(text) or text.rstrip().endswith(":") or not is_labelled(text) or not is_stamp(text):
        return False
    following = page.blocks[number + 1 : number + 2] if tail and known.isdisjoint(_days(text)) else ()
    return not any(b.text.count(" ") > 1 and not is_rights(b.text) and not is_stamp(b.text) for b in following)


def _but_reading_time(block: Block, rule: str, begin: int = 0) -> Iterator[Mark]:
    claimed = find(block.text)
    if claimed is None or claimed.start < begin:
        yield Mark(block.start + begin, block.end, Role.TIMESTAMP, rule)
        return
    for start, end in ((begin, claimed.start), (claimed.end, len(block.text))):
        if any(c.isalnum() for c in block.text[start:end]):
            yield Mark(block.start + start, block.start + end, Role.TIMESTAMP, rule)
