"""Captions that a gallery of one has numbered: ``1 Police were called to the quay``, or ``1`` between two copies."""

from collections.abc import Iterator, Sequence

from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose, prose_numbers

_COUNT = late(r"\d{1,2}")
_NUMBERED = late(r"(\d{1,2}) (?=[^\W\d_a-z][^\W\d_])")
_SHORTEST, _LONGEST, _FEWEST_SPACES = 24, 240, 7
_RULE = "captions/numbered"


def numbered(page: Page) -> Iterator[Mark]:
    r"""Mark such captions, and the numbers between two copies of one.

    >>> from newsclean.read import read
    >>> said = "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master said."
    >>> shown = "Police at the harbour of Ashby on the day after the storm"
    >>> page = read(f"{said}\n1 {shown}\n{said} He wept.\n{shown}\n2\n{shown}\n{said} It rained.")
    >>> [mark.role.value for mark in numbered(page)]
    ['caption', 'caption', 'metadata', 'caption']

    A line with a number is ``1``, between two paragraphs, without a stop, and the only one: where ``2`` comes as well,
    both are the sub-headings of a list.
    """
    numbers = [n for n, block in enumerate(page.blocks) if _NUMBERED.match(block.text)]
    prose = frozenset(prose_numbers(page))
    if len(numbers) == 1 and {numbers[0] - 1, numbers[0] + 1} <= prose and _is_first(page.blocks[numbers[0]]):
        yield page.blocks[numbers[0]].mark(Role.CAPTION, _RULE, 0.9)
    yield from _copies(page.blocks)


def _is_first(block: Block) -> bool:
    long = len(block.text) <= _LONGEST and block.text.count(" ") >= _FEWEST_SPACES
    return long and block.text.startswith("1 ") and not ends_sentence(block.text)


def _copies(blocks: Sequence[Block]) -> Iterator[Mark]:
    """A line, a number and the line again, below the headline; the number stays in the text, where a second run needs it."""
    for block, count, again in zip(blocks[1:], blocks[2:], blocks[3:], strict=False):
        same = block.shadow == again.shadow and len(block.text) >= _SHORTEST and not is_prose(block)
        if same and _COUNT.fullmatch(count.text):
            yield block.mark(Role.CAPTION, _RULE, 0.9)
            yield count.mark(Role.METADATA, _RULE, 0.9)
            yield again.mark(Role.CAPTION, _RULE, 0.9)
