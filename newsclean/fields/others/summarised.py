"""Titles of other articles with a summary below: one that bears its date, one above a button, or several that end a page."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newsclean.fields.others.teasers import is_title
from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, exclaims, is_prose, prose_numbers
from newsclean.strength import SURE

_RULE = "related/dated/run"
_DATED, _DATE = late(r"[\w.!?…»”\"'] \(\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\)$"), 16
_LONG_TITLE = 35
_LONGEST_BUTTON, _LONGEST_TEASER = 40, 200
_CUT_OFF = ("…", "...")
_FEWEST, _ENTRY = 3, 4
_SHORTEST_TITLE, _LONGEST_WHEN = 24, 24
_SHORTEST, _LONGEST = 60, 340
_TWO_DATED = 4  # blocks: titles and summaries
_CLOSES = frozenset({Role.BYLINE, Role.CREDIT_LINE, Role.AUTHOR_BIO, Role.TAGS, Role.RIGHTS})


def summarised(page: Page) -> Iterator[Mark]:
    """Mark a title and a summary with its date behind it, below a paragraph, or first words cut off above a button.

    Reads the marks of rules, which know the buttons. One long title above the first with a date goes with it, where a
    paragraph stands above that.
    """
    yield from (block.mark(Role.RELATED, _RULE, 0.9) for block in _dated(page))
    buttons = {m.start for m in page.marks if m.role is Role.RELATED and m.score >= SURE and m.rule.count("/") > 1}
    for number, block in enumerate(page.blocks if buttons else ()):
        if number > 1 and block.start in buttons and len(block.text) <= _LONGEST_BUTTON:
            title, words = page.blocks[number - 2 : number]
            if words.text.endswith(_CUT_OFF) and len(words.text) <= _LONGEST_TEASER and is_title(title.text):
                yield Mark(title.start, words.end, Role.RELATED, "related/teaser", score=0.9)
            elif twice := _twice(page.blocks[max(0, number - _ENTRY) : number]):
                yield Mark(twice.start, words.end, Role.RELATED, "related/teaser", score=0.9)


def _twice(entry: Sequence[Block]) -> Block | None:
    """The title of a teaser that stands above its picture and again above its words, with its date between or without."""
    *above, title, words = entry
    first = next((block for block in above if block.shadow == title.shadow), None)
    told = _SHORTEST <= len(words.text) <= _LONGEST and ends_sentence(words.text)
    return first if first and told and is_title(title.text) and len(title.text) >= _SHORTEST_TITLE else None


def _dated(page: Page) -> Iterator[Block]:
    first = next(iter(prose_numbers(page)), len(page.blocks))
    for number, (title, words) in enumerate(pairwise(page.blocks)):
        if number > first and words.text[-1] == ")" and _DATED.search(words.text, max(0, len(words.text) - _DATE)):
            yield from (*_lone(page.blocks[max(0, number - 2) : number]), title, words) if is_title(title.text) else ()


def _lone(above: Sequence[Block]) -> Sequence[Block]:
    """The second of two blocks, where that is a long title that no summary goes with, below a paragraph."""
    paragraph, *lone = above
    alone = lone and is_prose(paragraph) and not is_prose(lone[0]) and len(lone[0].text) >= _LONG_TITLE
    return lone if alone and (exclaims(lone[0].text) or not ends_sentence(lone[0].text)) else ()


def are_pairs(blocks: Sequence[Block]) -> bool:
    """Tell whether these blocks are titles with a summary below each; behind the last title it may be missing."""
    titles, told = blocks[::2], blocks[1::2]
    return len(told) > 1 and all(is_title(b.text) for b in titles) and all(ends_sentence(b.text) for b in told)


def cut_pairs(blocks: Sequence[Block]) -> int:
    r"""Count the blocks at the start of these that are titles, each with first words below that dots cut off; two or more.

    >>> from newsclean import read
    >>> cut = "The council of the town has asked for a higher quay before …"
    >>> cut_pairs(read(f"Town wants quay\n{cut}\nThe ferries sold\n{cut}\nThe end").blocks), cut_pairs(read(cut).blocks)
    (4, 0)
    >>> cut_pairs(read(f"Town wants quay\n{cut}\n5 ore ago\nThe ferries sold\n{cut}\n10 ore ago").blocks)
    6

    Below each may stand when it was written.
    """
    at = pairs = 0
    while at + 1 < len(blocks) and _is_cut_pair(*blocks[at : at + 2]):
        at, pairs = at + 2, pairs + 1
        at += at < len(blocks) and _says_when(blocks[at].text)
    return at if pairs > 1 else 0


def _is_cut_pair(title: Block, words: Block) -> bool:
    """Whether a title stands above first words that dots cut off."""
    cut = words.text.endswith(_CUT_OFF) and len(words.text) <= _LONGEST_TEASER
    return cut and is_title(title.text) and not is_prose(title)


def _says_when(text: str) -> bool:
    """Whether a line below a teaser says when it was written: ``5 ore ago``, ``3 March``."""
    return text[0].isdecimal() and len(text) <= _LONGEST_WHEN and not ends_sentence(text)


def closing_summaries(blocks: Sequence[Block], named: Mapping[int, Mark]) -> Sequence[Block]:
    """Give the titles with a summary below each, and without, that end a page behind a byline, credits, tags or their like.

    An article in short chapters looks the same, so three titles have no summary, or two with their dates stand above.
    """
    free = len(blocks)
    while free and blocks[free - 1].start in named:
        free -= 1
    number, alone, told = free, 0, 0
    while number and blocks[number - 1].start not in named:
        if _is_title(blocks[number - 1]):
            number, alone = number - 1, alone + 1
        elif number > 1 and _is_summary(blocks[number - 1]) and _is_title(blocks[number - 2]):
            number, told = number - 2, told + 1
        else:
            return ()
    above = [named[b.start] for b in blocks[max(0, number - _TWO_DATED) : number] if b.start in named]
    listed = sum(mark.rule == _RULE for mark in above) == _TWO_DATED
    closed = alone >= _FEWEST and told > 1 and above[-1:] and above[-1].role in _CLOSES
    long = sum(b.start not in named and is_prose(b) for b in blocks[:number]) >= _FEWEST
    return blocks[number:free] if long and (listed or closed) else ()


def _is_title(block: Block) -> bool:
    return is_title(block.text) and not is_prose(block)


def _is_summary(block: Block) -> bool:
    return is_prose(block) and _SHORTEST <= len(block.text) <= _LONGEST and ends_sentence(block.text)
