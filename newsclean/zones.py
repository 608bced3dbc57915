"""Where on a page the article's prose begins and ends: what stands before is its head, what follows its tail."""

from collections.abc import Mapping
from dataclasses import replace

from newsclean.page import JUNK, Block, Mark, Page
from newsclean.shadow import words
from newsclean.strength import SURE, strength

_STOPS = ".!?…。！？؟।"
_CLOSERS = "\"')]»”’"
_MIN_CHARS = 80
_MIN_CHARS_DENSE = 30


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does, closing quotes and brackets aside.

    >>> ends_sentence("“It is over,” he said."), ends_sentence("Related content"), ends_sentence("(He left.)")
    (True, False, True)
    """
    return text.rstrip(_CLOSERS + " ").endswith(tuple(_STOPS))


def is_prose(block: Block) -> bool:
    """Tell whether a block reads like a paragraph of an article: long enough, and with an end to its last sentence.

    Scripts without spaces say as much in a third of the characters, so they need fewer.
    """
    text = block.text
    if len(text) < _MIN_CHARS_DENSE:
        return False
    dense = len(block.words) * 12 < len(text) and not text.isascii()
    return len(text) >= (_MIN_CHARS_DENSE if dense else _MIN_CHARS) and (ends_sentence(text) or ". " in text)


def prose_span(page: Page) -> tuple[int, int]:
    """Give the half-open range of block numbers from the first paragraph of prose to the last, whatever the marks say.

    A page without prose gives ``(len(page.blocks), 0)``: all of it is head, and all of it is tail.
    """
    prose = [number for number, block in enumerate(page.blocks) if is_prose(block)]
    return (prose[0], prose[-1] + 1) if prose else (len(page.blocks), 0)


def without_ends(page: Page) -> Page:
    """Give the page with its blocks cut to what is left where junk is sure at their beginning or end.

    A reader that looks at this page sees the lines a second run will see: ``Share this: Ferry sinks`` is a headline.
    """
    junk = sorted((m.start, m.end) for m in page.marks if m.new is None and m.score >= SURE and m.role in JUNK)
    starts, ends = dict(junk), {end: start for start, end in junk}
    if all(starts.get(b.start, b.end) >= b.end and ends.get(b.end, b.start) <= b.start for b in page.blocks):
        return page
    return replace(page, blocks=tuple(_cut(block, starts, ends) for block in page.blocks))


def _cut(block: Block, starts: Mapping[int, int], ends: Mapping[int, int]) -> Block:
    start, end = starts.get(block.start, block.start), ends.get(block.end, block.end)
    if start >= block.end or end <= block.start or (start, end) == (block.start, block.end):
        return block
    text = block.text[start - block.start : end - block.start]
    bare = text.strip()
    at = start - block.start + text.index(bare)
    shadow = block.shadow[at : at + len(bare)]
    return block._replace(start=block.start + at, end=block.start + at + len(bare), text=bare, shadow=shadow, words=words(shadow))


def claims(page: Page, *, but: tuple[str, ...]) -> dict[int, Mark]:
    """Give the strongest sure mark on each whole block by the block's start, but for rules whose id begins with `but`.

    A cleaner that reads marks leaves out its own and those of the cleaners behind it, so that a second run, which
    finds them there, says the same.
    """
    ends = {block.start: block.end for block in page.blocks}
    wanted = [m for m in page.marks if m.new is None and m.score >= SURE and not m.rule.startswith(but) and m.end >= ends.get(m.start, m.end + 1)]
    return {m.start: m for m in sorted(wanted, key=strength, reverse=True)}


def free_span(page: Page, claimed: Mapping[int, Mark]) -> tuple[int, int]:
    """Give the range of block numbers from the first paragraph of prose that no mark claims to the last.

    Junk taken out of a page moves no paragraph into this range or out of it.
    """
    prose = [number for number, block in enumerate(page.blocks) if is_prose(block) and block.start not in claimed]
    return (prose[0], prose[-1] + 1) if prose else (len(page.blocks), 0)
