"""When a page shows that it was published: the dates near its headline, and the one it labels as such elsewhere."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import islice

from newsclean.fields.moments import dates
from newsclean.fields.moments.stamps import is_stamp
from newsclean.meta import near
from newsclean.meta.bylines import says
from newsclean.page import Block

_CALLED = re.compile(r"date|time|publish|posted|byline|meta|info|author", re.IGNORECASE)
_NAMED = re.compile(r"date|publish|posted|(?:^|[^a-z])time", re.IGNORECASE)
_LABEL = re.compile(r"publi\w{1,8}|posted|dat(?:um|e) |veröffentlicht|erschienen|opublikowano|gepubliceerd|опубликовано")
_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_JOIN = re.compile(
    rf"(?<=[a-z])(?=[A-Z])|(?<=[A-Z][A-Z])(?=[A-Z][a-z]{{2}})|(?<=[A-Za-z])(?=\d{{1,2}}[ ./])|(?<=[A-Z\d])(?={_MONTH}[a-z]{{0,6}}\.? \d{{1,2}}\b)|"
    r"(?<=, (?:19|20)\d\d)(?=\d)|(?<=[a-z] \d\d (?:19|20)\d\d)(?=\d)|(?<=\d(?:st|nd|rd|th) (?:19|20)\d\d)(?=\d)"
)
_WRITTEN = re.compile(r"\[itemprop=date|^time(?![a-z-])")
_ITEM = re.compile(r"^li(?![a-z-])")
_POSTED = re.compile(r"(?:posted|published)(?: on)?:? ")
_RIGHTS = re.compile(r"©|copyright|\(c\)")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LONGEST, _SHORT, _LABELS, _MOST = 140, 60, 20, 100
_LINKED = 0.9
_WEB = "1990"
_ABOVE, _BELOW, _DEEP, _CLOSE, _JUST_ABOVE = 8, 30, 4, 5, 2
_NEXT = 2  # the lines behind the date of publication that may say when the article was changed

Stamps = dates.Stamps
Moments = Sequence[tuple[str, str]]


def dated(blocks: Sequence[Block], language: str | None, top: int, moments: Moments = ()) -> Stamps:
    """Give the dates near the headline: in a block that the markup calls a date if there is one, else in a short line.

    Where there is none, the page's only date that is labelled or called published will do. Nothing is read from running
    text, nor from teasers of other articles. `top` is the headline's number; `moments` are what the page's ``<time>`` elements show and what they mean.
    """
    page = _Shown(blocks, language, moments)
    numbers = [*range(top, min(len(blocks), top + _BELOW)), *range(max(0, top - _ABOVE), top)]
    close = {*range(top - _JUST_ABOVE, top + 1), *near.right_below(blocks, top, _CLOSE)}
    around = [number for number in numbers if _may_be(blocks[number], close=number in close)]
    called = page.nearest([number for number in around if _is(blocks[number], _CALLED)], close)
    if called.published:
        return called
    below = range(max(0, top - _ABOVE), len(blocks))  # a page's head shows the day on which it is read
    only = page.only(_labelled(blocks, below))
    rest = page.nearest(around, close)
    published = only or rest.published or page.only(_named(blocks, below)) or page.only(_alone(blocks, below))
    return Stamps(published, called.modified or rest.modified)


def beside(blocks: Sequence[Block], language: str | None, top: int) -> Stamps:
    """Give the dates beside a page's headline, in lines that are this article's: a byline, a date, what the markup calls so."""
    lines = [number for number in near.right_below(blocks, top, _CLOSE) if says(blocks[number]) or _is_date(blocks[number])]
    above = [number for number in range(max(0, top - _JUST_ABOVE), top) if _is_date(blocks[number])]
    numbers = [number for number in (*lines, *above) if _may_be(blocks[number], close=True)]
    return _Shown(blocks, language, ()).first(numbers)


def _is_date(block: Block) -> bool:
    return (
        bool(_DIGIT.search(block.text))
        and (_is(block, _CALLED) or is_stamp(block.text))
        and (not near.is_caption(block) or _is(block, _WRITTEN))
    )


class _Shown:
    """The dates in the blocks of a page."""

    def __init__(self, blocks: Sequence[Block], language: str | None, moments: Moments) -> None:
        self.blocks, self.language, self.moments = blocks, language, moments
        self._known: dict[int, Stamps] = {}

    def first(self, numbers: Iterable[int]) -> Stamps:
        published = modified = None
        left = iter(numbers)
        for number in left:
            stamps = self.stamps(number)
            published, modified = published or stamps.published, modified or stamps.modified
            if published:
                modified = modified or next(
                    (s.modified for n in islice(left, _NEXT) if (s := self.stamps(n)).modified), None
                )
                break
        return Stamps(published, modified)

    def nearest(self, numbers: Sequence[int], close: Container[int]) -> Stamps:
        """The first dates close to the headline, or else the one that all lines farther off agree on; a list of items has none."""
        found = self.first([number for number in numbers if number in close])
        far = [number for number in numbers if number not in close and any(self.stamps(number))]
        places = {self.blocks[number].tags[-_DEEP:] for number in far}
        lines = {(block.tags[-_DEEP:], block.text) for block in self.blocks if places and _DIGIT.search(block.text)}
        if sum(tags in places for tags, _ in lines) > len(places):
            return found
        return found if found.published else Stamps(self.only(far), found.modified or self.first(far).modified)

    def only(self, numbers: Iterable[int]) -> str | None:
        """The date of publication in some blocks, if it is one and the same in all of them."""
        found = {value for number in numbers if (value := self.stamps(number).published)}
        return max(found, key=len) if len({value[:10] for value in found}) == 1 else None

    def stamps(self, number: int) -> Stamps:
        """The dates of a block, read once."""
        if number not in self._known:
            self._known[number] = self._read(number)
        return self._known[number]

    def _read(self, number: int) -> Stamps:
        """The dates of a block, behind a label on a line of its own; elements that run together (``Ann LeeMay 3``) are parted."""
        text, known = self.blocks[number].text, {}
        for shown, moment in self.moments:
            if shown in text:
                text, known[moment[:10]] = text.replace(shown, f" {moment[:10]} ", 1), moment
        text = _JOIN.sub(" ", text)
        before = self.blocks[number - 1].text if number else ""
        if 0 < len(before) <= _LABELS and not _DIGIT.search(before):
            text = f"{before} {text}"
        found = dates.parse(text, language=self.language)
        if any(value and value < _WEB for value in found) and not is_stamp(text):
            return Stamps()  # what happened then
        return Stamps(*(known.get(value, value) if value else None for value in found))


def _may_be(block: Block, *, close: bool) -> bool:
    """Whether a block may have a date of its page: no sentence, no caption, no other article, and no row of a table below."""
    if not _DIGIT.search(block.text) or _RIGHTS.search(block.shadow):
        return False
    if len(block.text) > _LONGEST and not (close and _POSTED.match(block.shadow)):
        return False
    if (len(block.text) > _SHORT and block.text[-1] in ".!?") or (near.is_caption(block) and not _is(block, _WRITTEN)):
        return False
    is_list = "\t" in block.text or block.linked > _LINKED or (len(block.text) > _SHORT and _is(block, _ITEM))
    return (close or not is_list) and not near.is_other(block, close=close, counts=close)


def _is(block: Block, called: re.Pattern[str]) -> bool:
    return any(called.search(tag) for tag in block.tags[-_DEEP:])


def _labelled(blocks: Sequence[Block], below: range) -> Iterator[int]:
    """The short lines with digits that are labelled as published, in themselves or by the line above."""
    for number in below:
        block = blocks[number]
        if _DIGIT.search(block.text) and (len(block.text) <= _SHORT or is_stamp(block.text)):
            above = blocks[number - 1].shadow if number else ""
            said = _LABEL.match(block.shadow) or (len(above) <= _LABELS and _LABEL.match(above))
            if said and not near.is_other(block, close=True):
                yield number


def _named(blocks: Sequence[Block], below: range) -> Iterator[int]:
    """The short lines with digits that their elements call a date."""
    for number in below:
        block = blocks[number]
        if (
            len(block.text) <= _SHORT
            and _DIGIT.search(block.text)
            and _is(block, _NAMED)
            and not near.is_other(block, close=False)
        ):
            yield number


def _alone(blocks: Sequence[Block], below: range) -> Iterator[int]:
    """The lines that are nothing but a date; none where there are so many with a year that the page is a list of something."""
    found = [number for number in below if len(blocks[number].text) <= _SHORT and _YEAR.search(blocks[number].text)]
    for number in found if len(found) <= _MOST else ():
        if (
            blocks[number].linked <= _LINKED
            and not near.is_other(blocks[number], close=False)
            and is_stamp(blocks[number].text)
        ):
            yield number
