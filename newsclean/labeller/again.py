"""A page read again without what was taken from it: what a second run will see, laid over the page as it stands."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from newsclean.keywords import Keywords, word_lists
from newsclean.page import JUNK, LIFTED, Block, Cleaner, Mark, Page, mark
from newsclean.read import read
from newsclean.strength import SURE

Claim = tuple[int, int, str, float]
"""Start, end, role and score of what a cleaner says."""

_LIFTED = frozenset(role.value for role in LIFTED)
_TAKEN = _LIFTED | {role.value for role in JUNK}


class Standing(NamedTuple):
    """A block of the page, and what is left of its text."""

    block: Block
    text: str

    @property
    def is_whole(self) -> bool:
        """Whether nothing was cut out of it."""
        return self.text == self.block.text


def again(page: Page, standing: Sequence[Standing], cleaners: Iterable[Cleaner]) -> Page | None:
    """Read what stands as a text of its own and let the cleaners mark it; None when its lines are not found in it again."""
    pieces: list[str] = []
    end = 0
    for block, text in standing:
        gap = "\n\n" if "\n\n" in page.text[end : block.start] else "\n"
        pieces += (gap, text) if pieces else (text,)
        end = block.end
    found = read("".join(pieces))
    if [block.text for block in found.blocks] != [each.text for each in standing]:
        return None
    _hand_on(page, found, standing)
    return mark(found, cleaners)


def _hand_on(page: Page, found: Page, standing: Sequence[Standing]) -> None:
    """Let a page know what was found out about its blocks when they stood among others: words and keywords."""
    numbers = {block.start: number for number, block in enumerate(page.blocks)}
    before = [numbers[each.block.start] if each.is_whole else None for each in standing]
    for block, each in zip(found.blocks, standing, strict=True):
        if each.is_whole:
            vars(block).update(vars(each.block))
    found.known[word_lists] = [block.tokens for block in found.blocks]
    for key in [key for key in page.known if isinstance(key, Keywords)]:
        blocks, spotted = zip(before, found.blocks, strict=True), page.known[key]
        found.known[key] = tuple(key.of(block) if number is None else spotted[number] for number, block in blocks)


def claims(page: Page, standing: Mapping[int, Standing]) -> dict[int, set[Claim]]:
    """Give what sure marks say of the blocks that stand, by their numbers on a page, in places of the page read first."""
    starts = [block.start for block in page.blocks]
    found: dict[int, set[Claim]] = {number: set() for number in standing}
    for m in page.marks:
        if m.new is None and m.score >= SURE and (role := m.role.value) in _TAKEN:
            at = bisect_right(starts, m.start) - 1
            if at in found:
                found[at].add((*_place(m, page.blocks[at], standing[at]), role, m.score))
    return found


def _place(mark: Mark, block: Block, there: Standing) -> tuple[int, int]:
    """Where a mark lies on the page that was read first; all of a block from which something was cut."""
    if not there.is_whole:
        return there.block.start, there.block.end
    off = there.block.start - block.start
    return mark.start + off, min(mark.end, block.end) + off


def differences(first: Page, second: Page, standing: Sequence[Standing]) -> Iterator[tuple[Claim, bool]] | None:
    """Give what is said of the blocks in the end and was not at first (True), and what is not said any more (False).

    None where that can't be told: something else is said of a block of which a part was cut.
    """
    starts = {each.block.start for each in standing}
    before = claims(first, {n: Standing(b, b.text) for n, b in enumerate(first.blocks) if b.start in starts})
    found: list[tuple[Claim, bool]] = []
    pairs = zip(standing, before.values(), claims(second, dict(enumerate(standing))).values(), strict=True)
    for each, said, after in pairs:
        if said == after:
            continue
        if each.is_whole:
            found += ((claim, True) for claim in after - said)
            found += ((part, False) for claim in said - after for part in _open(claim, after))
        elif _fields(after) != _fields(said):
            return None
    return iter(sorted(found))


def _open(claim: Claim, after: Iterable[Claim]) -> Iterator[Claim]:
    """Give the parts of what is said no more of which nothing surer is said in the end: a date in a box stays a date."""
    at, end, role, score = claim
    for start, stop, _, other in sorted(after):
        if other > score and start < end and stop > at:
            if start > at:
                yield at, start, role, score
            at = stop
    if at < end:
        yield at, end, role, score


def _fields(said: Iterable[Claim]) -> set[str]:
    return {role for _, _, role, _ in said if role in _LIFTED}
