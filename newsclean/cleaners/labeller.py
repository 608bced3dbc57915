"""Blocks that only shape and surroundings give away: other articles' titles and teasers, menus, readers' comments."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from newsclean.cleaners.head import head
from newsclean.cleaners.headline import headline
from newsclean.cleaners.standfirst import standfirst
from newsclean.cleaners.tail import tail
from newsclean.labeller.model import load
from newsclean.labeller.rest import LATER, rest
from newsclean.labeller.settle import Labeller, is_dump, junk
from newsclean.page import JUNK, LIFTED, Mark, Page, Role, mark
from newsclean.zones import is_prose

_ROUNDS = 5


def labeller(page: Page) -> Iterator[Mark]:
    """Mark the blocks that the shipped model holds for junk; the score of a mark is how likely that is.

    Reads marks: what another cleaner took is not looked at, and what it named as a field stays. Only pages that were dumped
    with their menus get marks, and as a second run will see them; what an extractor leaves is not touched.
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
    if not is_dump(page.blocks) and not any(m.role in JUNK for m in page.marks):
        return
    bare = replace(page, marks=frozenset(m for m in page.marks if not m.rule.startswith(LATER)))
    found: frozenset[Mark] = frozenset()
    seen = bare
    for number in range(_ROUNDS):
        more = frozenset(_marks(seen, model))
        found |= more
        if (number and not more) or not _is_dump_still(seen, more):
            yield from found
            return
        seen = _second(bare.marked(found))


def _is_dump_still(page: Page, marked: frozenset[Mark]) -> bool:
    gone = {mark.start for mark in marked}
    return is_dump([each.block for each in rest(page)[0] if each.block.start not in gone])


def _marks(page: Page, model: Labeller) -> Iterator[Mark]:
    for number, chance in junk(page, model).items():
        block = page.blocks[number]
        yield block.mark(Role.JUNK, "labeller/run" if is_prose(block) else "labeller/junk", chance)


def _second(page: Page) -> Page:
    """Give the page as a second run will see it: without what the cleaners behind this one take when it has marked."""
    left, _ = rest(mark(page, (headline, standfirst, head, tail)), blind=())
    fields = frozenset(m for m in page.marks if m.role in LIFTED)
    return replace(page, blocks=tuple(each.block for each in left), marks=fields)


@cache
def shipped() -> Labeller:
    """Load the model that newsclean brings."""
    return load(Path(__file__).parent.parent / "labeller" / "model.json")
