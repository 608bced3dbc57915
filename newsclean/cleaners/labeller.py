"""Blocks that only shape and surroundings give away: other articles' titles and teasers, menus, readers' comments."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from newsclean.guard import guarded
from newsclean.labeller.again import Claim, Standing, again, claims, differences
from newsclean.labeller.furniture import is_furnished
from newsclean.labeller.left import left
from newsclean.labeller.model import Labeller, load
from newsclean.labeller.rest import OWN, rest, taken
from newsclean.labeller.settle import MANY, is_dump, junk
from newsclean.labeller.shape import Shape
from newsclean.page import JUNK, LIFTED, Block, Cleaner, Mark, Page, Role
from newsclean.prose import is_prose
from newsclean.strength import AFTER, SURE

_ROUNDS = 5
_JUNK = frozenset(role.value for role in JUNK)
_OF_BLOCKS = ("labeller/junk", "labeller/run")
_FEWEST = 10
_REPEATS = "repeats/"  # price lists repeat lines as well
_SUREST, _FEWEST_SUREST = 0.95, 7


def labeller(page: Page) -> Iterator[Mark]:
    """Mark the blocks that the shipped model holds for junk; the score of a mark is how likely that is.

    Stands behind all others but `tab_title` and reads their marks: what they took is not looked at, and what they named as
    a field stays. Only pages that were dumped with their menus get marks; what an extractor leaves is not touched. Of a
    menu there are ten lines or more, seven beyond doubt: a page of which fewer would go is rather a list of its own, and
    stays; where other cleaners took twenty lines, repeats aside, one beyond doubt is enough. The lines of a script are
    beyond doubt.
    """
    if any(m.role in JUNK for m in page.marks) or is_dump(page.blocks):
        found = list(marks(page, shipped()))
        scores = [m.score for m in found if m.rule in _OF_BLOCKS]
        scores += [_SUREST for m in page.marks if m.rule == "boxes/script" and found]
        sure = sum([score >= _SUREST for score in scores])
        if (len(scores) >= _FEWEST and sure >= _FEWEST_SUREST) or (sure and len(taken(page, beyond=_REPEATS)) >= MANY):
            yield from found


def marks(page: Page, model: Labeller) -> Iterator[Mark]:
    """Mark a page with a model of your own, see ``newsclean.train``.

    >>> from functools import partial
    >>> import newsclean
    >>> mine = partial(marks, model=shipped())
    >>> newsclean.clean("The ferry sank.", cleaners=(*newsclean.CLEANERS, mine)).text
    'The ferry sank.'

    Beside a menu stands more of a site's furniture; a page without it is not asked for. Without the blocks that go the other
    cleaners see another page; what they say of that one holds, so that a second run finds nothing new. A page that does not
    settle is left as it is.
    """
    if not is_furnished(page, model.lists.cues):
        return
    bare = replace(page, marks=frozenset(m for m in page.marks if not m.rule.startswith(OWN)))
    standing = tuple(Standing(block, block.text) for block in page.blocks)
    seen: Page | None = guarded(bare)[0]
    chances: dict[int, float] = {}
    later: list[Claim] = []
    shapes = dict[str, Shape]()
    for number in range(_ROUNDS):
        if seen is None or not ((furnished := is_furnished(seen, model.lists.cues)) or chances):
            return
        kept, evidence = rest(seen)
        before = len(seen.blocks) - len(kept)  # where others took a menu, what they leave is no longer loose
        dump = furnished and is_dump([each.block for each in kept], before)
        gone = junk(left(kept, evidence, model.lists, shapes), model, before) if dump else {}
        chances |= {standing[at].block.start: chance for at, chance in gone.items()}
        if not chances:
            return
        stays = tuple(Standing(standing[at].block, block.text) for at, block, _ in kept if at not in gone)
        if stays == standing:
            yield from _settled(bare, seen, standing, chances, later)
            return
        if number:
            if any(not standing[at].is_whole and block.text != standing[at].text for at, block, _ in kept):
                return  # what is cut twice has no places any more
            later += _later(seen, standing, [(at, block) for at, block, _ in kept if at not in gone], chances)
        standing = stays
        seen = again(page, standing, _cleaners())
        seen = seen and guarded(seen)[0]


def _later(
    seen: Page, standing: Sequence[Standing], kept: Sequence[tuple[int, Block]], chances: Mapping[int, float]
) -> Iterator[Claim]:
    """Give the junk that other cleaners take from a later page: whole blocks, and parts of them."""
    left = {at: block.text for at, block in kept}
    for at, said in claims(seen, dict(enumerate(standing))).items():
        if left.get(at) != standing[at].text and standing[at].block.start not in chances:
            yield from ((start, end, role, score) for start, end, role, score in said if role in _JUNK)


def _settled(
    bare: Page, seen: Page, standing: Sequence[Standing], chances: Mapping[int, float], later: Sequence[Claim]
) -> Iterator[Mark]:
    """Mark what the model took, what other cleaners took when that was gone, and what they say of the rest in the end."""
    changed = differences(bare, seen, standing)
    if changed is None:
        return
    fields = {m.start for m in bare.marks if m.role in LIFTED and m.score >= SURE}
    for block in bare.blocks:
        if block.start in chances:
            rule = AFTER if block.start in fields else "labeller/run" if is_prose(block) else "labeller/junk"
            yield block.mark(Role.JUNK, rule, round(chances[block.start], 3))
    for (start, end, role, score), is_new in (*((claim, True) for claim in later), *changed):
        yield Mark(start, end, Role(role), AFTER, score=score) if is_new else Mark(start, end, Role.BODY, "labeller/back")


@cache
def _cleaners() -> tuple[Cleaner, ...]:
    """The cleaners that a second run begins with; repairs, which come one word at a time, are left out."""
    from newsclean.cleaners import READERS, WRITERS
    from newsclean.cleaners.mended import mended
    from newsclean.cleaners.tab_title import tab_title
    from newsclean.cleaners.typos import TYPOS

    return tuple(cleaner for cleaner in (*WRITERS, *READERS) if cleaner not in (*TYPOS, mended, labeller, tab_title))


@cache
def shipped() -> Labeller:
    """Load the model that newsclean brings."""
    return load(Path(__file__).parent.parent / "labeller" / "model.json")
