"""Boxes that ask for an address: what stands between their title and their form."""

from collections.abc import Iterator, Sequence

from newsclean.page import Block, Mark, Page, Role
from newsclean.strength import SURE
from newsclean.zones import ends_sentence

_MOST_LINES = 4
_LONGEST = 260
_LONGEST_TITLE = 80
_ASKS = (Role.NEWSLETTER, Role.APPEAL)


def boxes(page: Page) -> Iterator[Mark]:
    """Mark a newsletter's title and what it promises, when the form for the address stands right below.

    Reads the marks of rules. The title is one that a rule knows or takes for evidence (``Sign up to First Edition``); up to
    four lines may stand between it and the form, none of them a quotation, or longer than a teaser, or, under a mere
    ``Newsletter``, a sentence.
    """
    known = [m for m in page.marks if m.role in _ASKS and m.new is None and m.rule.count("/") > 1]
    if not known:
        return
    ends = {block.start: block.end for block in page.blocks}
    whole = [m for m in known if m.end >= ends.get(m.start, m.end + 1)]
    titles = {m.start for m in whole if m.role is Role.NEWSLETTER}
    sure = {m.start for m in whole if m.score >= SURE}
    for number, block in enumerate(page.blocks):
        if block.start in titles and len(block.text) <= _LONGEST_TITLE:
            inside = _inside(page.blocks, number, sure, sentences=block.start not in sure)
            yield from (page.blocks[other].mark(Role.NEWSLETTER, "boxes/promise", 0.8) for other in inside)


def _inside(blocks: Sequence[Block], title: int, sure: set[int], *, sentences: bool) -> range:
    """The numbers of the lines from the title down to the form; none when no form follows."""
    for number in range(title + 1, min(len(blocks), title + 2 + _MOST_LINES)):
        block = blocks[number]
        if block.start in sure:
            return range(title, number)
        quoted = '"' in block.shadow and len(block.text) > _LONGEST_TITLE
        if len(block.text) > _LONGEST or quoted or (not sentences and ends_sentence(block.text)):
            break
    return range(0)
