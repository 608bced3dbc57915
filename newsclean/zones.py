"""Where on a page the article's prose begins and ends: what stands before is its head, what follows its tail."""

from newsclean.page import Block, Page

_STOPS = ".!?…。！？؟।"
_CLOSERS = "\"')]»”’"
_MIN_CHARS = 80
_MIN_CHARS_DENSE = 30
_NEAR = 2


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
    """Give the half-open range of block numbers from the first paragraph of the running text to the last.

    The running text begins at the first prose that has more prose among the two blocks behind it, so that a standfirst
    above a byline, a date and a picture still counts as head. A page without prose gives ``(len(page.blocks), 0)``: all
    of it is head, and all of it is tail.
    """
    prose = [number for number, block in enumerate(page.blocks) if is_prose(block)]
    if not prose:
        return len(page.blocks), 0
    first = next((a for a, b in zip(prose, prose[1:], strict=False) if b - a <= _NEAR), prose[0])
    return first, prose[-1] + 1
