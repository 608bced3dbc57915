"""Where on a page the article's prose begins and ends: what stands before is its head, what follows its tail."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from newsclean.keywords import handed_on
from newsclean.late import late
from newsclean.page import JUNK, Block, Mark, Page
from newsclean.shadow import shadow, words
from newsclean.strength import SURE, strength

_STOPS = tuple(".!?…。！？؟।։።။។")
_THAI, _LAO = "\u0e00", "\u0eff"  # their sentences end in a space
_CLOSERS = "\"')]»”’“‘«"  # German and Danish quotations end in what others begin with
_TRAIL = f"{_CLOSERS} "
_STOP_INSIDE = late(r"[^\W\d_]{4}[.!?][\"”'»)]{0,2}\s{0,3}[^\W\d_a-z]|[。！？]")
_MIN_CHARS = 80
_MIN_CHARS_DENSE = 30
_NEAR = 5
_NO_MARKS: tuple[frozenset[Mark], frozenset[Mark]] = (frozenset(), frozenset())

READERS = tuple(
    "walls/ cues/ links/ buttons/ boxes/ capitals/ comments/ repeats/ foreign/ appeal/run related/ headline/ standfirst/"
    " head/ tail/ topics/ labeller/".split()
)
"""How the rule ids of the cleaners that read marks begin, in the order in which they stand."""


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does, closing quotes and brackets aside.

    >>> ends_sentence("Related content"), ends_sentence("(He left.)"), ends_sentence("„Es ist vorbei.“")
    (False, True, True)
    """
    return text.endswith(_STOPS) or text.rstrip(_TRAIL).endswith(_STOPS)


def is_prose(block: Block) -> bool:
    """Tell whether a block reads like a paragraph of an article: long enough, and with an end to its last sentence.

    Scripts without spaces say as much in a third of the characters, so they need fewer.
    """
    return reads_like_prose(block.text) if block.prose is None else block.prose


def reads_like_prose(text: str) -> bool:
    """Tell whether a text is prose in the sense of `is_prose`."""
    length = len(text)
    if length < _MIN_CHARS and (length < _MIN_CHARS_DENSE or text.isascii() or len(words(shadow(text))) * 12 >= length):
        return False
    return ends_sentence(text) or _THAI <= text[-1] <= _LAO or bool(_STOP_INSIDE.search(text))


def prose_span(page: Page) -> tuple[int, int]:
    """Give the half-open range of block numbers from the first paragraph of prose to the last, whatever the marks say.

    A page without prose gives ``(len(page.blocks), 0)``: all of it is head, and all of it is tail.
    """
    numbers = prose_numbers(page)
    return (numbers[0], numbers[-1] + 1) if numbers else (len(page.blocks), 0)


def prose_numbers(page: Page) -> list[int]:
    """Give the numbers of the blocks that are prose, whatever the marks say."""
    if prose_numbers not in page.known:
        page.known[prose_numbers] = [number for number, block in enumerate(page.blocks) if is_prose(block)]
    found: list[int] = page.known[prose_numbers]
    return found


def head_end(page: Page) -> int:
    """Give the number of the block where the head of a page ends, a standfirst that reads like a paragraph counted in.

    That is the second paragraph of prose where it is near behind the first, and the first where it is not.
    """
    prose = prose_numbers(page)[:2]
    if len(prose) > 1 and prose[1] - prose[0] > 1:
        return min(prose[1], prose[0] + _NEAR)
    return prose[0] if prose else len(page.blocks)


def past_junk(page: Page) -> Page:
    """Give the page without the lines that rules take whole and the ends they cut off, as a second run will see it.

    Only rules are looked at (their ids are paths of three parts), so cleaners that use this may stand in any order.
    """
    junk = _among(page, past_junk, lambda m: m.role in JUNK and m.score >= SURE and m.rule.count("/") > 1)
    return handed_on(page, page.cut((past_junk, junk), lambda: tuple(_past(page.blocks, junk)))) if junk else page


def _among(page: Page, key: object, is_wanted: Callable[[Mark], bool]) -> frozenset[Mark]:
    """Those of the marks that are wanted; of marks that were looked at before only what has come to them is."""
    before: tuple[frozenset[Mark], frozenset[Mark]] = page.known.get(key, _NO_MARKS)
    seen, found = before if before[0] <= page.marks else _NO_MARKS
    if seen is not page.marks:
        found = found.union(filter(is_wanted, page.marks - seen))
        page.known[key] = page.marks, found
    return found


def _past(blocks: Iterable[Block], junk: frozenset[Mark]) -> Iterator[Block]:
    for block, marks in _touched(blocks, junk):
        if not marks:
            yield block
        elif any(map(str.isalnum, _left(block, marks))):
            yield cut_ends(block, marks)


def _touched(blocks: Iterable[Block], junk: Iterable[Mark]) -> Iterator[tuple[Block, list[Mark]]]:
    """Each block with the junk at its beginning and at its end."""
    inward = sorted(junk)
    starts, ends = {m.start: m for m in inward}, {m.end: m for m in inward}
    for block in blocks:
        first, last = starts.get(block.start), ends.get(block.end)
        yield block, [m for m in (first, last) if m] if first or last else []


def goes_on(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a line is part of a sentence or a list that others of its neighbours go on with.

    It begins in lower case, the line behind it does, or the line before it ends in a colon or a comma.
    """
    block = blocks[number]
    behind = blocks[number + 1].text if number + 1 < len(blocks) else ""
    before = blocks[number - 1].text if number else ""
    return block.text[:1].islower() or behind[:1].islower() or before.endswith((":", ",")) or block.text.endswith((",", ":"))


def without_ends(page: Page) -> Page:
    """Give the page with its blocks cut to what is left where junk is sure at their beginning or end.

    A reader that looks at this page sees the lines a second run will see: ``Share this: Ferry sinks`` is a headline, and a
    paragraph of two sentences that are junk is none.
    """
    junk = _among(page, without_ends, lambda m: m.role in JUNK and m.new is None and m.score >= SURE)
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


def claims(page: Page, *, before: str) -> dict[int, Mark]:
    """Give the strongest sure mark on each whole block by the block's start, of the cleaners that stand before `before`.

    A cleaner that reads marks is blind to its own and to those of the cleaners behind it (their order is `READERS`), so
    that a second run, which finds them there, says the same.
    """
    later = READERS[READERS.index(before) :]
    if free_span not in page.known:
        page.known[free_span] = {block.start: block.end for block in page.blocks}
    ends: dict[int, int] = page.known[free_span]
    found: dict[int, Mark] = {}
    for mark in _among(page, claims, lambda m: m.new is None and m.score >= SURE and m.end >= ends.get(m.start, m.end + 1)):
        other = found.get(mark.start)
        if not mark.rule.startswith(later) and (other is None or strength(mark) < strength(other)):
            found[mark.start] = mark
    return found


def free_span(page: Page, claimed: Mapping[int, Mark]) -> tuple[int, int]:
    """Give the range of block numbers from the first paragraph of prose that no mark claims to the last.

    Junk taken out of a page moves no paragraph into this range or out of it.
    """
    prose = [number for number in prose_numbers(page) if page.blocks[number].start not in claimed]
    return (prose[0], prose[-1] + 1) if prose else (len(page.blocks), 0)
