"""Picture stories: all there is to read stands below the pictures, each paragraph with its credit behind it."""

from collections.abc import Sequence

from newsclean.fields.pictures.photo_credits import credit_start
from newsclean.page import Block, Mark, Role
from newsclean.prose import is_prose

_FEWEST, _MOST_ELSE, _LONG = 3, 0.1, 100


def told_in_captions(blocks: Sequence[Block], found: dict[int, Mark]) -> dict[int, Mark]:
    r"""Give what was found by the numbers of the blocks, for a picture story the credits alone, so that its words stay.

    >>> from newsclean.read import read
    >>> said = "{} died at the age of ninety, having led the mill for more than thirty years, the town said. Photo: Ann Lee"
    >>> page = read("\n".join(said.format(name) for name in ("Abbott", "Baker", "Cooper")))
    >>> marks = {n: block.mark(Role.CAPTION, "captions/block") for n, block in enumerate(page.blocks)}
    >>> [page.text[mark.start : mark.end] for mark in told_in_captions(page.blocks, marks).values()][0]
    'Photo: Ann Lee'

    A story is told so when three captions or more are paragraphs, and nearly all of its paragraphs are captions.
    """
    told = [n for n, mark in found.items() if mark.role is Role.CAPTION and is_prose(blocks[n])]
    if len(told) < _FEWEST:
        return found
    other = sum(
        len(block.text)
        for n, block in enumerate(blocks)
        if n not in found and is_prose(block) and not credit_start(block.text)
    )
    if other > _MOST_ELSE * sum(len(blocks[n].text) for n in told):
        return found
    starts = {n: credit_start(blocks[n].text) for n, mark in found.items() if n in told or _is_long(blocks[n], mark)}
    credit = {n: _credit(blocks[n], start) for n, start in starts.items() if start}
    return {n: mark for n, mark in found.items() if n not in starts} | credit


def _is_long(block: Block, mark: Mark) -> bool:
    return mark.role is Role.CAPTION and len(block.text) >= _LONG


def _credit(block: Block, start: int) -> Mark:
    return Mark(block.start + start, block.end, Role.PHOTO_CREDIT, "captions/glued-credit")
