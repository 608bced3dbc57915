"""Captions that a gallery of one has numbered: ``1 Police were called to the quay``, or ``1`` between two copies."""

from collections.abc import Container, Iterator, Sequence

from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, prose_numbers

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
    ['caption', 'caption', 'counter', 'caption']

    A line with a number is ``1``, between two paragraphs, without a stop, and the only one: where ``2`` comes as well,
    both are the sub-headings of a list.
    """
    numbers = [n for n, block in enumerate(page.blocks) if _NUMBERED.match(block.text)]
    prose = frozenset(prose_numbers(page))
    if len(numbers) == 1 and {numbers[0] - 1, numbers[0] + 1} <= prose and _is_first(page.blocks[numbers[0]]):
        yield page.blocks[numbers[0]].mark(Role.CAPTION, _RULE, 0.9)
    yield from _copies(page.blocks, prose)


def _is_first(block: Block) -> bool:
    long = len(block.text) <= _LONGEST and block.text.count(" ") >= _FEWEST_SPACES
    return long and block.text.startswith("1 ") and not ends_sentence(block.text)


def _copies(blocks: Sequence[Block], prose: Container[int]) -> Iterator[Mark]:
    """A line twice between two paragraphs, with or without a number between."""
    for number, block in enumerate(blocks):
        if number - 1 not in prose or number in prose or len(block.text) < _SHORTEST:
            continue
        counted = _COUNT.fullmatch(blocks[number + 1].text) is not None if number + 1 < len(blocks) else False
        again = number + 1 + counted
        if again + 1 in prose and blocks[again].shadow == block.shadow:
            yield from (blocks[n].mark(Role.CAPTION, _RULE, 0.9) for n in (number, again))
            yield from (blocks[n].mark(Role.COUNTER, _RULE, 0.9) for n in range(number + 1, again))
