"""Blocks that only shape and surroundings give away: other articles' titles and teasers, menus, readers' comments."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from newsclean.labeller.model import load
from newsclean.labeller.settle import Labeller, junk
from newsclean.page import Mark, Page, Role
from newsclean.zones import is_prose


def labeller(page: Page) -> Iterator[Mark]:
    """Mark the blocks that the shipped model holds for junk; the score of a mark is how likely that is.

    Reads marks: what another cleaner took is not looked at, and what it named as a field stays. A page of nothing but
    paragraphs, or without any, gets no mark.
    """
    yield from marks(page, shipped())


def marks(page: Page, model: Labeller) -> Iterator[Mark]:
    """Mark a page with a model of your own, see ``newsclean.train``.

    >>> from functools import partial
    >>> import newsclean
    >>> mine = partial(marks, model=shipped())
    >>> newsclean.clean("The ferry sank.", cleaners=(mine, *newsclean.CLEANERS)).text
    'The ferry sank.'
    """
    for number, chance in junk(page, model).items():
        block = page.blocks[number]
        yield block.mark(Role.JUNK, "labeller/run" if is_prose(block) else "labeller/junk", chance)


@cache
def shipped() -> Labeller:
    """Load the model that newsclean brings."""
    return load(Path(__file__).parent.parent / "labeller" / "model.json")
