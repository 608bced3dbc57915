"""What holds in a text, as marks in offsets of its source: what goes, what is repaired, what is lifted into a field."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from newsclean.edit import Edit
from newsclean.guard import guarded
from newsclean.offsets import Offsets
from newsclean.page import LIFTED, REPAIRS, Cleaner, Mark, Role
from newsclean.settle import segments


def held(text: str, cleaners: Iterable[Cleaner] | None = None) -> list[Mark]:
    r"""Clean a text and give the marks that hold in it, in order; a removal has the white space that goes with it.

    >>> held("Advertisement\n\nThe ferry sank.")
    [Mark(start=0, end=15, role=<Role.ADVERTISEMENT: 'advertisement'>, rule='en/advertisement/marker', new=None, score=1.0)]

    `new` is what stands in the ledger: None where nothing comes in the place of junk.
    """
    from newsclean import CLEANERS, assemble, mark, read

    page = mark(read(text), CLEANERS if cleaners is None else cleaners)
    ledger = assemble(page).ledger
    offsets = Offsets(page.edits)
    holding = [m.mark._replace(start=m.start, end=m.end) for m in segments(guarded(page)[0])]
    strongest = [_in_source(mark, offsets) for mark in holding]
    repairs = sorted(_in_source(mark, offsets) for mark in page.marks if mark.new is not None)
    made = _scored(ledger.edits if ledger else (), strongest, repairs)
    return sorted((*made, *(m for m in strongest if m.role in LIFTED)), key=lambda mark: (mark[:4], mark.new or ""))


def _in_source(mark: Mark, offsets: Offsets) -> Mark:
    start, end = offsets.span(mark.start, mark.end)
    return mark._replace(start=start, end=end)


def _scored(edits: Iterable[Edit], strongest: list[Mark], repairs: list[Mark]) -> Iterator[Mark]:
    """The edits as marks, each with the score of the mark behind it; repairs of the encoding are certain."""
    at = 0
    starts = [mark.start for mark in repairs]
    for edit in edits:
        role, _, rule = edit.why.partition("+")[0].partition(":")
        if role in REPAIRS:
            behind = repairs[bisect_left(starts, edit.start) : bisect_left(starts, edit.end + 1)]
        else:
            while at < len(strongest) and strongest[at].end <= edit.start:
                at += 1
            last = at
            while last < len(strongest) and strongest[last].start < edit.end:
                last += 1
            behind = strongest[at:last]
        score = max((m.score for m in behind if (m.role, m.rule) == (role, rule)), default=1.0)
        new = edit.new if edit.new or role in REPAIRS else None
        yield Mark(edit.start, edit.end, Role(role), rule, new, score)
