"""Junk that was misspelt: what rules say of a line once its typos are mended."""

from collections import defaultdict
from collections.abc import Iterator

from newsclean.edit import Edit, apply
from newsclean.offsets import Offsets
from newsclean.page import JUNK, REPAIRS, Block, Mark, Page
from newsclean.rules import shipped
from newsclean.shadow import shadow
from newsclean.strength import SURE


def mended(page: Page) -> Iterator[Mark]:
    """Mark what a rule takes from a line when it is spelt right; reads the marks of repairs.

    A line without a repair was shown to the rules as it stands.
    """
    repairs: dict[int, list[Mark]] = defaultdict(list)
    number = 0
    for mark in sorted(m for m in page.marks if m.role in REPAIRS and m.new is not None and m.score >= SURE):
        while number < len(page.blocks) and page.blocks[number].end < mark.end:
            number += 1
        if number < len(page.blocks) and page.blocks[number].start <= mark.start:
            repairs[number].append(mark)
    for at, inside in repairs.items():
        yield from _claims(page.blocks[at], inside)


def _least(start: int, old: str, new: str) -> Edit:
    """A repair without the words around it: a space set between two sentences belongs to neither of them."""
    if new.split() == old.split() or "".join(new.split()) != "".join(old.split()):
        return Edit(start, old, new, "mended")
    kept = _alike(old, new)
    behind = _alike(old[kept:][::-1], new[kept:][::-1])
    return Edit(start + kept, old[kept : len(old) - behind], new[kept : len(new) - behind], "mended")


def _alike(one: str, other: str) -> int:
    """How many signs two texts begin with alike."""
    shorter = min(len(one), len(other))
    return next((n for n in range(shorter) if one[n] != other[n]), shorter)


def _claims(block: Block, repairs: list[Mark]) -> Iterator[Mark]:
    edits, at = [], block.start
    for m in repairs:
        if m.start >= at:
            edits.append(_least(m.start - block.start, block.text[m.start - block.start : m.end - block.start], m.new or ""))
            at = m.end
    text, offsets = apply(block.text, edits), Offsets(edits)
    folded = shadow(text)
    for mark in shipped().anywhere(Block(0, len(text), text, folded)):
        if mark.role in JUNK:
            start, end = offsets.span(mark.start, mark.end)
            yield mark._replace(start=block.start + start, end=block.start + end)
