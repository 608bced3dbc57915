"""What cleaners have claimed of a page, and the zone of its article: the prose that nobody claims."""

from collections.abc import Mapping

from newsclean.page import Mark, Page
from newsclean.prose import prose_numbers
from newsclean.strength import SURE, strength

READERS = tuple(
    "wording/ highlights/ walls/ cues/ links/ strangers/ excerpts/ buttons/ boxes/ capitals/ comments/ repeats/ foreign/"
    " appeal/run related/ headline/ standfirst/ topics/ loose/ head/ tail/ edges/ labeller/ tab-title/".split()
)
"""How the rule ids of the cleaners that read marks begin, in the order in which they stand."""


def claims(page: Page, *, before: str) -> dict[int, Mark]:
    """Give the strongest sure mark on each whole block by the block's start, of the cleaners that stand before `before`.

    A cleaner that reads marks is blind to its own and to those of the cleaners behind it (their order is `READERS`), so
    that a second run, which finds them there, says the same.
    """
    later = READERS[READERS.index(before) :]
    ends = _ends(page)
    found: dict[int, Mark] = {}
    for mark in page.chosen(claims, lambda m: m.new is None and m.score >= SURE and m.end >= ends.get(m.start, m.end + 1)):
        other = found.get(mark.start)
        if not mark.rule.startswith(later) and (other is None or strength(mark) < strength(other)):
            found[mark.start] = mark
    return found


def _ends(page: Page) -> dict[int, int]:
    """Where each block ends, by its start."""
    if _ends not in page.known:
        page.known[_ends] = {block.start: block.end for block in page.blocks}
    found: dict[int, int] = page.known[_ends]
    return found


def free_span(page: Page, claimed: Mapping[int, Mark]) -> tuple[int, int]:
    """Give the range of block numbers from the first paragraph of prose that no mark claims to the last.

    Junk taken out of a page moves no paragraph into this range or out of it.
    """
    prose = [number for number in prose_numbers(page) if page.blocks[number].start not in claimed]
    return (prose[0], prose[-1] + 1) if prose else (len(page.blocks), 0)
