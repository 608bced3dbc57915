"""The dateline: lifted from the start of the first paragraph that has one, or from a line of its own above the story."""

import re
from collections.abc import Iterator

from newsclean.fields.dateline import find
from newsclean.gate import has_one
from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.pruned import past_junk

# A dateline further down belongs to a second story, unless it is the only one on the page.
_MOST_BEFORE = 6
_SHORT, _LONGEST_PLACE = 100, 32
# Every dateline has a bracket, a dash, a slash or a colon, or the stop or quotation mark that papers of some countries set.
_SIGN = late(r"[(\[（［【/|:=–—―−_社-]")
_STOP = late(r".{3,40}(?:\. |[«“]| [A-Z])")
_CAPITAL = late(r"[A-ZÄÖÜ]{2}|[(\[（［【]|[^\x00-\u03ff]")
_DASHED = late(r"[A-ZÄÖÜ][\w .'-]{2,25} [-–—] ")
_DASHES = (" - ", " – ", " — ")
_GERMAN = late(r"([A-ZÄÖÜ][\w-]{3,30}) [-–—] (?:Der|Die|Das|Ein|Eine|Im|In|Nach|Bei|Mit|Am|Auf|Wegen|Zum|Zur) ")


def dateline(page: Page) -> Iterator[Mark]:
    """Mark the page's dateline, with its dash and the space after it; at most one.

    >>> from newsclean.read import read
    >>> page = read("MOSCOW - Vladimir Putin and Barack Obama have told their foreign ministers to keep in close touch.")
    >>> [page.text[m.start : m.end] for m in dateline(page)]
    ['MOSCOW - ']

    A round-up with a dateline in each paragraph keeps all but the first in its text.
    """
    page = past_junk(page)
    before = 0
    for number, block in enumerate(page.blocks):
        if (before <= _MOST_BEFORE or _may_open(block.text)) and (end := _end(page, number, block)):
            if before <= _MOST_BEFORE or not any(_end(page, n, b) for n, b in enumerate(page.blocks) if n > number):
                yield Mark(block.start, block.start + end, Role.DATELINE, "dateline/opening")
            return
        before += before <= _MOST_BEFORE and is_prose(block)


def _may_open(text: str) -> bool:
    if not ("A" <= text[:1] <= "Z" and text[1:2].islower()) and _CAPITAL.match(text):  # as nearly every sentence begins
        return True
    return has_one(text[:_LONGEST_PLACE], _DASHES) and _DASHED.match(text) is not None


def _end(page: Page, number: int, block: Block) -> int:
    """Where the dateline of a block ends, 0 when it has none."""
    text = block.text
    if len(text) < _SHORT and not is_prose(block) and not ends_sentence(text):
        following = page.blocks[number + 1 : number + 2]
        below = len(text) <= 80 and following and is_prose(following[0])  # noqa: PLR2004 - a line of its own is short
        filed = find(f"{text} - " if text.endswith(")") else text)  # "Berlin (dpa)", with its dash lost
        end = len(text) if below and filed >= len(text) else 0
    else:
        end = find(text[:400]) or _german(page, block)
    return end if end and (_SIGN.search(text[:160]) or _STOP.match(text[:160])) else 0


def _german(page: Page, block: Block) -> int:
    """``Gundremmingen - Die beiden …``: a small town, believed when the page also says what happens "in" it."""
    match = _GERMAN.match(block.text[:80])
    if match and re.search(rf"\b(?:in|aus|bei|nach|von) {re.escape(match[1])}\b", page.text[:20_000]):
        return match.end(1) + 3
    return 0
