"""When a page shows that it was published: the dates near its headline, and the one it labels as such elsewhere."""

import re
from collections.abc import Iterable, Iterator, Sequence

from newsclean.fields import dates
from newsclean.meta import near
from newsclean.page import Block

_CALLED = re.compile(r"date|time|publish|posted|byline|meta|info|author", re.IGNORECASE)
_NAMED = re.compile(r"date|publish|posted|(?:^|[^a-z])time", re.IGNORECASE)
_LABEL = re.compile(r"publi\w{1,8}|posted|dat(?:um|e) |veröffentlicht|erschienen|opublikowano|gepubliceerd|опубликовано")
_JOIN = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d{1,2}[ ./])")
_RIGHTS = re.compile(r"©|copyright|\(c\)")
_DIGIT = re.compile(r"\d")
_LONGEST, _SHORT, _LABELS = 140, 60, 20
_ABOVE, _BELOW, _DEEP, _CLOSE = 8, 30, 4, 5

Stamps = dates.Stamps


def dated(blocks: Sequence[Block], language: str | None = None, headline: str = "") -> Stamps:
    """Give the dates near the headline: in a block that the markup calls a date if there is one, else in a short line.

    Where there is none, the page's only date that is labelled or called published will do. Nothing is read from running
    text, nor from teasers of other articles.
    """
    top = near.top(blocks, headline)
    numbers = range(max(0, top - _ABOVE), min(len(blocks), top + _BELOW))
    around = [number for number in numbers if _may_be(blocks[number], close=0 <= number - top <= _CLOSE)]
    called = _first(blocks, [number for number in around if _is(blocks[number], _CALLED)], language)
    if called.published:
        return called
    only = _only(blocks, _labelled(blocks), language)
    rest = _first(blocks, around, language)
    published = only or rest.published or _only(blocks, _named(blocks), language)
    return Stamps(published, called.modified or rest.modified)


def below(blocks: Sequence[Block], language: str | None, headline: str) -> Stamps:
    """Give the dates in the few lines right below a page's headline, which are this article's and nobody else's."""
    top = near.top(blocks, headline)
    lines = range(top + 1, min(len(blocks), top + 1 + _CLOSE))
    return _first(blocks, [number for number in lines if _may_be(blocks[number], close=True)], language)


def _first(blocks: Sequence[Block], numbers: Iterable[int], language: str | None) -> Stamps:
    published = modified = None
    for number in numbers:
        stamps = _stamps(blocks, number, language)
        published, modified = published or stamps.published, modified or stamps.modified
        if published:
            break
    return Stamps(published, modified)


def _may_be(block: Block, *, close: bool) -> bool:
    if len(block.text) > _LONGEST or not _DIGIT.search(block.text) or _RIGHTS.search(block.shadow):
        return False
    return not near.is_other(block, close=close)


def _is(block: Block, called: re.Pattern[str]) -> bool:
    return any(called.search(tag) for tag in block.tags[-_DEEP:])


def _stamps(blocks: Sequence[Block], number: int, language: str | None) -> Stamps:
    """The dates of a block, behind a label on a line of its own; elements that run together (``Ann LeeMay 3``) are parted."""
    text = _JOIN.sub(" ", blocks[number].text)
    before = blocks[number - 1].text if number else ""
    if 0 < len(before) <= _LABELS and not _DIGIT.search(before):
        text = f"{before} {text}"
    return dates.parse(text, language=language)


def _only(blocks: Sequence[Block], numbers: Iterable[int], language: str | None) -> str | None:
    """The date of publication in some blocks, if it is one and the same in all of them."""
    found = {value for number in numbers if (value := _stamps(blocks, number, language).published)}
    return max(found, key=len) if len({value[:10] for value in found}) == 1 else None


def _labelled(blocks: Sequence[Block]) -> Iterator[int]:
    """The short lines with digits that are labelled as published, in themselves or by the line above."""
    for number, block in enumerate(blocks):
        if len(block.text) <= _SHORT and _DIGIT.search(block.text):
            above = blocks[number - 1].shadow if number else ""
            said = _LABEL.match(block.shadow) or (len(above) <= _LABELS and _LABEL.match(above))
            if said and not near.is_other(block, close=True):
                yield number


def _named(blocks: Sequence[Block]) -> Iterator[int]:
    """The short lines with digits that their elements call a date."""
    for number, block in enumerate(blocks):
        if (
            len(block.text) <= _SHORT
            and _DIGIT.search(block.text)
            and _is(block, _NAMED)
            and not near.is_other(block, close=False)
        ):
            yield number
