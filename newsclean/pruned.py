"""A page as a second run will see it: without the junk that is sure by now."""

from collections.abc import Iterable, Iterator

from newsclean.keywords import handed_on
from newsclean.page import UNSAID, Block, Mark, Page
from newsclean.shadow import shadow
from newsclean.strength import SURE


def past_junk(page: Page) -> Page:
    """Give the page without the lines that rules take whole and the ends they cut off, as a second run will see it.

    Only rules are looked at (their ids are paths of three parts), so cleaners that use this may stand in any order.
    """
    junk = page.chosen(past_junk, lambda m: m.role in UNSAID and m.score >= SURE and m.rule.count("/") > 1)
    if not junk:
        return page
    is_new = (past_junk, junk) not in page.known
    cut = page.cut((past_junk, junk), lambda: tuple(_past(page.blocks, junk)))
    return handed_on(page, cut) if is_new else cut


def _past(blocks: Iterable[Block], junk: frozenset[Mark]) -> Iterator[Block]:
    for block, marks in _touched(blocks, junk):
        if not marks:
            yield block
        elif any(map(str.isalnum, _left(block, marks))):
            yield cut_ends(block, marks)


def _touched(blocks: Iterable[Block], junk: Iterable[Mark]) -> Iterator[tuple[Block, list[Mark]]]:
    """Each block with the junk at its beginning and at its end; what stands right before junk at its end is one with it."""
    inward = sorted(junk)
    starts, ends = {m.start: m for m in inward}, {m.end: m for m in inward}
    for block in blocks:
        first, last = starts.get(block.start), ends.get(block.end)
        while last and last.start > block.start:
            above = ends.get(block.start + len(block.text[: last.start - block.start].rstrip()))
            if above is None:
                break
            last = above._replace(end=block.end)
        yield block, [m for m in (first, last) if m] if first or last else []


def without_ends(page: Page) -> Page:
    """Give the page with its blocks cut to what is left where junk is sure at their beginning or end.

    A reader that looks at this page sees the lines a second run will see: ``Share this: Ferry sinks`` is a headline, and a
    paragraph of two sentences that are junk is none.
    """
    junk = page.chosen(without_ends, lambda m: m.role in UNSAID and m.new is None and m.score >= SURE)
    return page.cut((without_ends, junk), lambda: tuple(_without_ends(page.blocks, junk))) if junk else page


def _without_ends(blocks: Iterable[Block], junk: frozenset[Mark]) -> Iterator[Block]:
    for block, marks in _touched(blocks, junk):
        if len(set(marks)) < 2 or any(map(str.isalnum, _left(block, marks))):  # noqa: PLR2004 - its beginning and its end
            yield cut_ends(block, marks) if marks else block


def without(block: Block, junk: Iterable[Mark]) -> Block:
    """Give the block as it reads with stretches cut out of it; its offsets are those of the whole block still."""
    text = _left(block, junk)
    return block._replace(text=text, shadow=shadow(text), prose=None)


def _left(block: Block, junk: Iterable[Mark]) -> str:
    left, at = [], block.start
    for mark in sorted(junk):
        left.append(block.text[at - block.start : max(at, mark.start) - block.start].strip())
        at = max(at, mark.end)
    left.append(block.text[at - block.start :].strip())
    return " ".join(piece for piece in left if piece)


def cut_ends(block: Block, junk: Iterable[Mark]) -> Block:
    """Give what is left of a block when junk is cut from its ends; the block itself when nothing would be."""
    start, end = block.start, block.end
    for mark in junk:
        if mark.start == block.start:
            start = max(start, mark.end)
        elif mark.end >= block.end:
            end = min(end, mark.start)
    bare = block.text[start - block.start : max(0, end - block.start)].strip()
    if not bare or len(bare) == len(block.text):
        return block
    at = block.text.index(bare, start - block.start)
    folded = block.shadow[at : at + len(bare)]
    return block._replace(start=block.start + at, end=block.start + at + len(bare), text=bare, shadow=folded, prose=None)
