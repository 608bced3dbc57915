"""What other cleaners leave of a page: the blocks that are still to be told, and where junk was taken from between them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsclean.page import JUNK, LIFTED, Block, Mark, Page, Role
from newsclean.pruned import without
from newsclean.strength import SURE

OWN = "labeller/"
BEFORE, BEHIND, NAMED, HEAD, OPENING, PICTURE = 1, 2, 4, 8, 16, 32
"""What is known of a block: junk went before it, or behind it; it is a field: headline, picture, or another line."""
AROUND = BEFORE | BEHIND

_KINDS = dict.fromkeys((Role.HEADLINE, Role.KICKER, Role.STANDFIRST), HEAD) | dict.fromkeys(
    (Role.CAPTION, Role.PHOTO_CREDIT), PICTURE
)


class Rest(NamedTuple):
    """A block that is left, its number on the page, and whether another cleaner has named some of it as a field."""

    number: int
    block: Block
    named: bool


def whole(page: Page, words: Sequence[Sequence[bytes]], most: int) -> frozenset[int]:
    """Give the numbers of some blocks with words that sure junk begins and ends with, `most` at most."""
    ends = {block.start: (block.end, number) for number, block in enumerate(page.blocks)}
    found: set[int] = set()
    for m in page.marks:
        end, number = ends.get(m.start, (0, 0))
        if end == m.end and words[number] and m.role in JUNK and _holds(m):
            found.add(number)
            if len(found) == most:
                break
    return frozenset(found)


def taken(page: Page, *, beyond: str = OWN) -> frozenset[int]:
    """Give the numbers of the blocks that sure junk takes whole, `beyond` that of rules with this beginning."""
    covers = _covers(page, [m for m in page.marks if m.role in JUNK and _holds(m) and not m.rule.startswith(beyond)])
    return frozenset(number for number, (score, _) in covers.items() if score)


def rest(page: Page) -> tuple[list[Rest], list[int]]:
    """Give the blocks that no sure mark takes, and of each what is known of it, as bits.

    The labeller's own marks are not looked at, since a second look at the page, which finds them, must say the same.
    """
    junk = _covers(page, [m for m in page.marks if m.role in JUNK and _holds(m)])
    named = _covers(page, [m for m in page.marks if m.role in LIFTED and _holds(m)])
    left: list[Rest] = []
    evidence: list[int] = []
    gone = False
    for number, block in enumerate(page.blocks):
        score, marks = junk.get(number, (0.0, ()))
        as_field, names = named.get(number, (0.0, ()))
        as_field = as_field or _together(block, names)
        kept = block if as_field >= score or not marks else without(block, marks)
        if marks and not any(map(str.isalnum, kept.text)):
            gone = True
            if evidence:
                evidence[-1] |= BEHIND
            continue
        left.append(Rest(number, kept, bool(names)))
        evidence.append((_known(names) if as_field >= SURE else 0) | (BEFORE if gone else 0))
        gone = False
    return left, evidence


def _together(block: Block, names: Sequence[Mark]) -> float:
    """The score of a block of which each part is a field, a date and the reading time behind it; 0 of any other."""
    return 0.0 if not names or any(map(str.isalnum, without(block, names).text)) else min(mark.score for mark in names)


def _known(marks: Iterable[Mark]) -> int:
    """What names say of a block."""
    found = NAMED
    for mark in marks:
        found |= _KINDS.get(mark.role, OPENING)
    return found


def _holds(mark: Mark) -> bool:
    return mark.new is None and mark.score >= SURE and not mark.rule.startswith(OWN)


_Cover = dict[int, tuple[float, tuple[Mark, ...]]]


def _covers(page: Page, marks: Iterable[Mark]) -> _Cover:
    """For each block that marks meet: the highest score of those over all of it, and the marks."""
    found: _Cover = {}
    number, blocks = 0, page.blocks
    for mark in sorted(marks, key=lambda m: m[:4]):
        while number < len(blocks) and blocks[number].end <= mark.start:
            number += 1
        for at in _met(blocks, number, mark):
            block = blocks[at]
            score, before = found.get(at, (0.0, ()))
            whole = mark.start <= block.start and mark.end >= block.end
            found[at] = (max(score, mark.score) if whole else score, (*before, mark))
    return found


def _met(blocks: tuple[Block, ...], number: int, mark: Mark) -> Iterator[int]:
    while number < len(blocks) and blocks[number].start < mark.end:
        yield number
        number += 1
