"""What reads like a paragraph of an article, and where on a page such prose begins and ends."""

from collections.abc import Sequence

from newsclean.late import late
from newsclean.page import Block, Page
from newsclean.shadow import is_small, shadow, words

STATED = tuple(".。।۔॥։။።។")
"""How sentences end that neither ask nor shout."""
_STOPS = (*STATED, *"!?…！？؟")
_THAI, _LAO = "\u0e00", "\u0eff"  # their sentences end in a space
_CLOSERS = "\"')]»”’“‘«」』）》〉】›"  # German and Danish quotations end in what others begin with
_TRAIL = f"{_CLOSERS} "
_STOP_INSIDE = late(  # begins with one class, which is found fast
    r"[.!?।۔。！？](?:(?<=[。！？])|(?<=[^\W\d_]{4}[.!?।۔])[\"”'»)]{0,2}\s{0,3}/?[^\W\d_a-z])"
)
_LAST_TAGS, _TAGS = late(r"(?:\s{0,3}</?[a-z][a-z0-9]{0,9}(?: [^<>]{0,40})? ?/?>){1,6}$"), 120
_MIN_CHARS = 80
_MIN_CHARS_DENSE = 30
_STATES = "다."  # as sentences of Korean newspapers end, and no headline does
_NEAR = 5


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does, closing quotes and brackets aside, and tags that were left behind it.

    >>> ends_sentence("Related content"), ends_sentence("(He left.)"), ends_sentence("„Es ist vorbei.“</p>")
    (False, True, True)
    """
    text = past_tags(text)
    return text.endswith(_STOPS) or text.rstrip(_TRAIL).endswith(_STOPS)


def past_tags(text: str) -> str:
    """Give a text without the tags of HTML that were left at its end.

    >>> past_tags("He left.<br />"), past_tags("a > b")
    ('He left.', 'a > b')
    """
    return text[:-_TAGS] + _LAST_TAGS.sub("", text[-_TAGS:]) if text.endswith(">") else text


def exclaims(text: str) -> bool:
    """Tell whether a text asks or calls, as a title may that reads like a sentence, closing quotes and brackets aside.

    >>> exclaims("Who pays for the quay?"), exclaims("„Es ist vorbei!“"), exclaims("The town pays.")
    (True, True, False)
    """
    return text.rstrip(_TRAIL).endswith(("?", "!"))


def sets_no_stop(text: str) -> bool:
    """Tell whether a text ends in Thai or Lao, closing quotes and brackets aside: their sentences end without a stop.

    >>> sets_no_stop("เขากล่าวว่า “ไม่ไป”"), sets_no_stop("The ferry")
    (True, False)
    """
    return not text.isascii() and _THAI <= text.rstrip(_TRAIL)[-1:] <= _LAO


def is_prose(block: Block) -> bool:
    """Tell whether a block reads like a paragraph of an article: long enough, and with an end to its last sentence.

    Scripts without spaces say as much in a third of the characters, so they need fewer.
    """
    return reads_like_prose(block.text) if block.prose is None else block.prose


def reads_like_prose(text: str) -> bool:
    """Tell whether a text is prose in the sense of `is_prose`."""
    length = len(text)
    if length < _MIN_CHARS:
        if length < _MIN_CHARS_DENSE or text.isascii():
            return False
        if not text.endswith(_STATES) and len(words(shadow(text))) * 12 >= length:
            return False
    return ends_sentence(text) or sets_no_stop(text) or bool(_STOP_INSIDE.search(text))


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


def goes_on(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a line is part of a sentence or a list that others of its neighbours go on with.

    It begins in lower case, the line behind it does, or the line before it ends in a colon or a comma.
    """
    block = blocks[number]
    behind = blocks[number + 1].text if number + 1 < len(blocks) else ""
    before = blocks[number - 1].text if number else ""
    return is_small(block.text[:1]) or is_small(behind[:1]) or before.endswith((":", ",")) or block.text.endswith((",", ":"))
