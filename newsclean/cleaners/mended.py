"""Junk that was misspelt: what rules say of a line once its typos are mended."""

from collections import defaultdict
from collections.abc import Iterator

from newsclean.page import JUNK, REPAIRS, Block, Mark, Page
from newsclean.rules import shipped
from newsclean.shadow import shadow, words
from newsclean.strength import SURE


def mended(page: Page) -> Iterator[Mark]:
    """Mark lines that a rule takes whole when they are spelt right; reads the marks of repairs.

    A line without a repair was shown to the rules as it stands.
    """
    repairs: dict[int, list[Mark]] = defaultdict(list)
    marks = sorted(m for m in page.marks if m.role in REPAIRS and m.new is not None and m.score >= SURE)
    number = 0
    for mark in marks:
        while number < len(page.blocks) and page.blocks[number].end < mark.end:
            number += 1
        if number < len(page.blocks) and page.blocks[number].start <= mark.start:
            repairs[number].append(mark)
    for at, inside in repairs.items():
        block = page.blocks[at]
        found = [m for m in shipped().whole(_repaired(block, inside)) if m.role in JUNK]
        yield from (block.mark(m.role, m.rule, m.score) for m in found)


def _repaired(block: Block, repairs: list[Mark]) -> Block:
    pieces, at = [], block.start
    for mark in repairs:
        if mark.start >= at:
            pieces += block.text[at - block.start : mark.start - block.start], mark.new or ""
            at = mark.end
    text = "".join((*pieces, block.text[at - block.start :]))
    folded = shadow(text)
    return block._replace(text=text, shadow=folded, words=words(folded))
