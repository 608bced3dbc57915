"""What other cleaners leave of a page: the blocks that are still to be told, and where junk was taken from between them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsclean.page import JUNK, LIFTED, Block, Mark, Page
from newsclean.shadow import words
from newsclean.strength import SURE

LATER = ("labeller/", "headline/", "standfirst/", "head/", "tail/")
"""Rules of the labeller and of the cleaners behind it: a second run, which finds their marks, must say the same."""


class Rest(NamedTuple):
    """A block that is left, its number on the page, and what another cleaner has named it as a field."""

    number: int
    block: Block
    named: bool


def rest(page: Page) -> tuple[list[Rest], list[int]]:
    """Give the blocks that no sure mark takes, and of each: 1 if junk went before it, 2 if behind it, 4 if it is a field."""
    junk = _covers(page, [m for m in page.marks if m.role in JUNK and _holds(m)])
    named = _covers(page, [m for m in page.marks if m.role in LIFTED and _holds(m)])
    left: list[Rest] = []
    evidence: list[int] = []
    gone = False
    for number, block in enumerate(page.blocks):
        score, pieces = junk.get(number, (0.0, ()))
        is_named = named.get(number, (0.0, ()))[0]
        kept = block if is_named >= score or not pieces else _without(block, pieces)
        if kept is None:
            gone = True
            if evidence:
                evidence[-1] |= 2
            continue
        left.append(Rest(number, kept, is_named >= SURE))
        evidence.append((4 if is_named >= SURE else 0) | (1 if gone else 0))
        gone = False
    return left, evidence


def _holds(mark: Mark) -> bool:
    return mark.new is None and mark.score >= SURE and not mark.rule.startswith(LATER)


_Cover = dict[int, tuple[float, tuple[tuple[int, int], ...]]]


def _covers(page: Page, marks: Iterable[Mark]) -> _Cover:
    """For each block that marks meet: the highest score of those over all of it, and the stretches they take."""
    found: _Cover = {}
    number, blocks = 0, page.blocks
    for mark in sorted(marks):
        while number < len(blocks) and blocks[number].end <= mark.start:
            number += 1
        for at in _met(blocks, number, mark):
            block = blocks[at]
            score, pieces = found.get(at, (0.0, ()))
            whole = mark.start <= block.start and mark.end >= block.end
            found[at] = (max(score, mark.score) if whole else score, (*pieces, (mark.start, mark.end)))
    return found


def _met(blocks: tuple[Block, ...], number: int, mark: Mark) -> Iterator[int]:
    while number < len(blocks) and blocks[number].start < mark.end:
        yield number
        number += 1


def _without(block: Block, pieces: Iterable[tuple[int, int]]) -> Block | None:
    """What a block is without the stretches that go; None when no letter or digit stays."""
    kept, at = [], block.start
    for start, end in pieces:
        kept.append((at, max(at, start)))
        at = max(at, end)
    kept.append((at, block.end))
    parts = [(low - block.start, high - block.start) for low, high in kept if low < high]
    text = " ".join(bare for low, high in parts if (bare := block.text[low:high].strip()))
    if not any(sign.isalnum() for sign in text):
        return None
    folded = " ".join(bare for low, high in parts if (bare := block.shadow[low:high].strip()))
    return block._replace(text=text, shadow=folded, words=words(folded))
