"""Lines of the head that are rows of a list or a table, and never titles: ``1. Ferries``, ``Ashby 2 Tilbury 0``."""

from collections.abc import Sequence
from itertools import islice

from newsclean.late import late
from newsclean.page import Block, Page, Role
from newsclean.prose import is_prose

_COUNTED = late(r"([^\W\d_]{3,12}) (\d{1,2})\s?[:.–—-]\s")
_FIGURE, _FEWEST_FIGURES, _FIGURES_TO_WORDS = late(r"\W{0,2}\d[\d.,:/%-]{0,12}\W{0,2}"), 2, 3
_VALUE, _MOST_LETTERS = late(r"[^:|]{2,40}: ?[$€£¥~≈]{0,2} ?\d"), 8  # "Price: $10,925", "Range: 245–318 miles"
_VALUES = late(r"[^:|]{2,30}: ?[^:|]{1,60} \| ?[^:|]{2,30}: ")
_LABEL, _LONGEST_LABEL, _FEWEST_LABELLED = late(r"([^\W\d_][^:]{0,23}): ?\S"), 25, 3
_LABELS = frozenset("claim verdict pros cons serves behauptung afirmación affirmation q a".split())
_FEWEST_ROWS, _NEAR, _MOST_ABOVE = 3, 4, 40
_SIGNS = frozenset({Role.BYLINE, Role.TIMESTAMP, Role.READING_TIME})


def is_in_list(page: Page, number: int) -> bool:
    """Tell whether a title is a row of a list or of a table itself, or stands below one as a sub-heading does."""
    return _is_row(page.blocks, number) or _is_below_rows(page, number)


def _is_below_rows(page: Page, number: int) -> bool:
    """Whether rows stand above a title that neither a byline nor a date follows."""
    near = range(max(0, number - _MOST_ABOVE), number)
    rows = (n for n in near if not is_prose(page.blocks[n]) and _is_row(page.blocks, n))
    if len(list(islice(rows, _FEWEST_ROWS))) < _FEWEST_ROWS:
        return False
    below = {block.start for block in page.blocks[number + 1 : number + 1 + _NEAR]}
    return not any(m.start in below and m.role in _SIGNS for m in page.marks)


def _is_row(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line is figures beside figures, a label with its value, a speaker's words, or one of several parts."""
    block = blocks[number]
    if _is_value(block.text) or _VALUES.match(block.text) or _is_figured(blocks, number):
        return True
    label = _label(block)
    if label in _LABELS or _is_counted(blocks, number):
        return True
    shouted = block.text[: len(label)].isupper() and not block.text.isupper()
    return shouted and sum(other.shadow.startswith(f"{label}:") for other in blocks) >= _FEWEST_LABELLED


def _is_value(text: str) -> bool:
    found = _VALUE.match(text)
    return found is not None and sum(map(str.isalpha, text[found.end() :])) <= _MOST_LETTERS


def _is_counted(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line is ``Question 2: …`` where ``Question 3: …`` stands below."""
    found = _COUNTED.match(blocks[number].shadow)
    following = f"{found[1]} {int(found[2]) + 1}" if found else ""
    return bool(found) and any(block.shadow.startswith(following) for block in blocks[number + 1 :])


def _label(block: Block) -> str:
    """What stands before the first colon of a line, when that is a word or a few."""
    found = _LABEL.match(block.shadow) if ":" in block.text[:_LONGEST_LABEL] else None
    return found[1] if found else ""


def _is_figured(blocks: Sequence[Block], number: int) -> bool:
    """Whether a third of a line's words are figures, and so it is with a line beside it that is no paragraph either."""
    near = (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2])
    return _has_figures(blocks[number]) and any(map(_has_figures, near))


def _has_figures(block: Block) -> bool:
    if is_prose(block) or len(block.text) > _LONGEST_LABEL * 4:
        return False
    words = block.text.split()
    figures = sum(_FIGURE.fullmatch(word) is not None for word in words)
    return figures >= _FEWEST_FIGURES and figures * _FIGURES_TO_WORDS >= len(words)
