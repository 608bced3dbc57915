"""Rows of buttons: names of networks and actions, one under the other."""

from collections.abc import Iterator, Mapping, Sequence

from newsclean.page import Block, Mark, Page, Role
from newsclean.strength import SURE, strength

_BUTTONS = frozenset({Role.SOCIAL, Role.NAVIGATION, Role.COMMENTS, Role.COUNTER})
_ALSO = frozenset({Role.NEWSLETTER, Role.PLAYER, Role.APPEAL})  # "Email", "Video", "Sign in"
_COUNTED = frozenset({Role.COMMENTS, Role.COUNTER})
_FEWEST = 2
_LONGEST = 40
_LONGEST_COUNT = 6


def buttons(page: Page) -> Iterator[Mark]:
    """Mark the names of networks that stand under one another, or beside other buttons, and the counts among them.

    Reads the marks of rules. ``Facebook`` alone may be a sub-heading, and stays; so does a number alone.
    """
    weak = {m.start: m for m in page.marks if m.score < SURE and m.role is Role.SOCIAL and m.rule.count("/") > 1}
    counted = any(m.role in _COUNTED and m.score >= SURE for m in page.marks)
    if not weak and not counted:
        return
    marked = {
        m.start: m
        for m in sorted(page.marks, key=strength, reverse=True)  # of several the strongest
        if m.new is None and m.rule.count("/") > 1 and (m.start not in weak or m.score >= SURE)
    }
    row: list[Block] = []
    for block in (*page.blocks, None):
        if block and len(block.text) <= _LONGEST and (block.start in weak or _is_count(block) or _is_button(block, marked)):
            row.append(block)
            continue
        yield from _names(row, weak, counted=any(_is_counted(block, marked) for block in row))
        row = []


def _is_button(block: Block, marked: Mapping[int, Mark]) -> bool:
    mark = marked.get(block.start)
    return bool(mark and mark.score >= SURE and mark.end >= block.end and mark.role in _BUTTONS | _ALSO)


def _is_counted(block: Block, marked: Mapping[int, Mark]) -> bool:
    """``Ir a los comentarios``: a button that has a number beside it."""
    return _is_button(block, marked) and marked[block.start].role in _COUNTED


def _is_count(block: Block) -> bool:
    return len(block.text) <= _LONGEST_COUNT and block.text.lstrip("+").rstrip("kKmM").replace(".", "").isdecimal()


def _names(row: Sequence[Block], weak: Mapping[int, Mark], *, counted: bool) -> Iterator[Mark]:
    counts = [block for block in row if _is_count(block)]
    more = any(block.text.startswith("+") for block in counts)
    if len(row) >= _FEWEST and len(counts) < len(row) and (counted or more or any(block.start in weak for block in row)):
        yield from (block.mark(Role.SOCIAL, "buttons/row", 0.8) for block in row if block.start in weak or block in counts)
