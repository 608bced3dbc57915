"""What goes from the page, and the white space that goes with it."""

import re
from collections.abc import Iterator

from newsclean.edit import Edit
from newsclean.page import JUNK, LIFTED, Block, Page
from newsclean.settle import Segment
from newsclean.shadow import is_small

_HALF_SENTENCE = 40
_GOING_ON = frozenset(
    [
        "a",
        "an",
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "that",
        "the",
        "to",
        "with",
        "der",
        "die",
        "das",
        "und",
        "von",
        "mit",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "et",
        "y",
        "el",
        "los",
        "di",
        "del",
        "e",
        "da",
        "do",
    ]
)
_BREAK = re.compile(r"\r\n|[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]")


def cuts(page: Page, met: list[list[Segment]]) -> list[list[Segment]]:
    """Give, for each block, the junk in it; a block left without a letter or digit is junk as a whole."""
    return [
        _cut(block, [s for s in inside if s.mark.role in JUNK]) if inside else []
        for block, inside in zip(page.blocks, met, strict=True)
    ]


def _cut(block: Block, junk: list[Segment]) -> list[Segment]:
    if not junk or is_gone(block, junk):
        return junk
    left, at = [], block.start
    for segment in junk:
        left.append(block.text[at - block.start : segment.start - block.start])
        at = segment.end
    left.append(block.text[at - block.start :])
    if any(sign.isalnum() for piece in left for sign in piece):
        return junk
    largest = max(junk, key=lambda segment: segment.end - segment.start)
    return [Segment(block.start, block.end, largest.mark)]


def is_gone(block: Block, junk: list[Segment]) -> bool:
    """Tell whether nothing of a block is left."""
    return bool(junk) and (junk[0].start, junk[0].end) == (block.start, block.end)


def removals(page: Page, met: list[list[Segment]], junk: list[list[Segment]]) -> Iterator[Edit]:
    """Yield the edits on ``page.text`` that take the junk out, with the white space that held it.

    Where whole blocks go, the larger of the two gaps around them stays, so paragraphs are never run together; where a
    part of a block goes, one of the two spaces around it.
    """
    blocks = page.blocks
    done = 0
    for number, cut in enumerate(junk):
        if not cut or number < done:
            continue
        done = number
        while done < len(blocks) and is_gone(blocks[done], junk[done]):
            done += 1
        yield from _whole(page, met, junk, (number, done)) if done > number else _parts(blocks[number], cut)


def _whole(page: Page, met: list[list[Segment]], junk: list[list[Segment]], run: tuple[int, int]) -> Iterator[Edit]:
    """The edits for a run of blocks that go, one for each stretch of the same role and rule."""
    blocks = page.blocks
    first, after = run
    cut = is_cut_sentence(page, met, first, after)
    low, high = (blocks[first - 1].end, blocks[after].start) if cut else _bounds(page.text, blocks, first, after)
    start = low
    for number in range(first, after):
        mark = junk[number][0].mark
        if number + 1 < after and (junk[number + 1][0].mark.role, junk[number + 1][0].mark.rule) == (mark.role, mark.rule):
            continue
        end = blocks[number + 1].start if number + 1 < after else high
        yield Edit(start, page.text[start:end], " " if cut and end == high else "", f"{mark.role}:{mark.rule}")
        start = end


def is_cut_sentence(page: Page, met: list[list[Segment]], first: int, after: int) -> bool:
    """Tell whether the blocks that go stand in the middle of a sentence, so that its halves are one paragraph again.

    A line that becomes a field is no half of a sentence.
    """
    if not first or after >= len(page.blocks):
        return False
    one, other = page.blocks[first - 1], page.blocks[after]
    if not one.text[-1:].isalpha() or len(one.text) < _HALF_SENTENCE:
        return False
    if not (is_small(other.text[:1]) or (other.text[:1].isalnum() and one.text.rpartition(" ")[2] in _GOING_ON)):
        return False
    ends = [s.mark.role for s in met[first - 1] if s.end == one.end] + [
        s.mark.role for s in met[after] if s.start == other.start
    ]
    return LIFTED.isdisjoint(ends)


def _bounds(text: str, blocks: tuple[Block, ...], first: int, after: int) -> tuple[int, int]:
    before = text[blocks[first - 1].end : blocks[first].start] if first else ""
    behind = text[blocks[after - 1].end : blocks[after].start] if after < len(blocks) else ""
    if not first:
        return 0, blocks[after].start - _indent(behind) if after < len(blocks) else len(text)
    if after == len(blocks):
        tail = text[blocks[-1].end :]
        final = [m[0] for m in _BREAK.finditer(tail)][-1:] if tail else []
        return blocks[first - 1].end, len(text) - len(final[0]) if final and tail.endswith(final[0]) else len(text)
    if len(_BREAK.findall(before)) >= len(_BREAK.findall(behind)):
        return blocks[first].start - _indent(before), blocks[after].start - _indent(behind)
    return blocks[first - 1].end, blocks[after - 1].end


def _indent(gap: str) -> int:
    """How much of a gap stands behind its last line break."""
    ends = [m.end() for m in _BREAK.finditer(gap)]
    return len(gap) - ends[-1] if ends else 0


def _parts(block: Block, junk: list[Segment]) -> Iterator[Edit]:
    """The edits for junk inside a block; stretches with only white space between them take it along."""
    text, done = block.text, 0
    closing = len(text)  # from here to the end of the block all goes
    for segment in reversed(junk):
        if segment.end - block.start >= len(text[:closing].rstrip()):
            closing = segment.start - block.start
    for segment in junk:
        start, end = max(done, segment.start - block.start), segment.end - block.start
        if start == 0 or text[start - 1].isspace() or start == done:
            while end < len(text) and text[end].isspace():
                end += 1
        if start >= closing:
            while start > done and text[start - 1].isspace():
                start -= 1
        if start < end:
            yield Edit(block.start + start, text[start:end], "", f"{segment.mark.role}:{segment.mark.rule}")
        done = max(done, end)
