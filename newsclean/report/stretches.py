"""A source cut into stretches: what stays, what became a field, what went, what was repaired, and why."""

from collections.abc import Iterator
from typing import NamedTuple

from newsclean.edit import Edit
from newsclean.offsets import Offsets
from newsclean.page import JUNK, LIFTED, Page

KEPT, LIFT, GONE, REPAIR = "kept", "lifted", "gone", "repaired"


class Stretch(NamedTuple):
    """One stretch of the source; `new` is what stands in its place, for what is kept or lifted the text itself."""

    start: int
    text: str
    kind: str
    role: str = ""
    rule: str = ""
    new: str = ""

    @property
    def end(self) -> int:
        """Where the stretch ends, exclusive."""
        return self.start + len(self.text)


def stretches(page: Page, edits: tuple[Edit, ...]) -> Iterator[Stretch]:
    r"""Yield the stretches of the page's source in order, without gaps; `edits` are those of the article's ledger.

    >>> import newsclean
    >>> from newsclean.cleaners import CLEANERS
    >>> page = newsclean.mark(newsclean.read("The ferry sank.\n\nAdvertisement"), CLEANERS)
    >>> [(s.kind, s.text) for s in stretches(page, newsclean.assemble(page).ledger.edits)]
    [('kept', 'The ferry sank.'), ('gone', '\n\nAdvertisement')]

    An edit made for two reasons is told by the first of them, as in ``Article.removed``. Signs of Markdown stay.
    """
    lifted = list(_lifted(page))
    at = 0
    for edit in edits:
        role, _, rule = edit.why.partition("+")[0].partition(":")
        if role == "markup":
            continue
        yield from _kept(page.source, at, edit.start, lifted)
        yield Stretch(edit.start, edit.old, GONE if role in JUNK else REPAIR, role, rule, edit.new)
        at = edit.end
    yield from _kept(page.source, at, len(page.source), lifted)


def _lifted(page: Page) -> Iterator[tuple[int, int, str, str]]:
    from newsclean.settle import segments

    offsets = Offsets(page.edits)
    for segment in segments(page):
        if segment.mark.role in LIFTED:
            yield *offsets.span(segment.start, segment.end), segment.mark.role, segment.mark.rule


def _kept(source: str, start: int, end: int, lifted: list[tuple[int, int, str, str]]) -> Iterator[Stretch]:
    """The unchanged text between two edits, cut where fields were lifted out of it; `lifted` is used up as it goes."""
    while lifted and lifted[0][1] <= start:
        lifted.pop(0)
    for first, last, role, rule in lifted:
        if first >= end:
            break
        low, high = max(first, start), min(last, end)
        if start < low:
            yield _plain(source, start, low)
        if low < high:
            yield Stretch(low, source[low:high], LIFT, role, rule, source[low:high])
        start = max(start, high)
    if start < end:
        yield _plain(source, start, end)


def _plain(source: str, start: int, end: int) -> Stretch:
    return Stretch(start, source[start:end], KEPT, new=source[start:end])
