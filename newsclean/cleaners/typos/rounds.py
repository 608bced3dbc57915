"""All layers together, until nothing is left to mend, so that a text repaired twice is a text repaired once.

A slip beside a slip is too strange to be mended until its neighbour is. Every round looks at the text that the rounds
before have made; what it finds is given in the places of the page as it stands.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from newsclean.cleaners.typos.blocks import Blocks
from newsclean.cleaners.typos.confusions import confused
from newsclean.cleaners.typos.names import odd_names
from newsclean.cleaners.typos.names_abroad import odd_names_abroad
from newsclean.cleaners.typos.settle import settled
from newsclean.cleaners.typos.spacing import after_stops
from newsclean.keywords import word_lists
from newsclean.page import Block, Mark, Page
from newsclean.shadow import shadow, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROUNDS = 12
_OF_NAMES = frozenset(
    f"typo/{rule}" for rule in ("neighbour-one-slip", "run-together-words", "spaces-in-word", "real-word-in-context")
)
_SHORTEST_LOWERED = 6


def layer(page: Page, rule: str) -> tuple[Mark, ...]:
    """Give the marks of one layer, by the beginning of its rules' names."""
    if layer not in page.known:
        page.known[layer] = _repairs(Blocks(page))
    found: tuple[Mark, ...] = page.known[layer]
    return tuple([mark for mark in found if mark.rule.startswith(rule)]) if found else ()


def _repairs(key: Blocks) -> tuple[Mark, ...]:
    found: list[Mark] = []
    now, lowered = key, key.text.islower()
    for _ in range(_ROUNDS):
        fresh = _apart([*settled(now), *odd_names(now), *odd_names_abroad(now), *confused(now), *after_stops(now)])
        fresh = [mark for mark in fresh if _is_sure_lowered(mark)] if lowered else fresh
        fresh = list(_in_page(fresh, found)) if found else fresh
        if not fresh:
            break
        found = sorted((*found, *fresh))
        now = Blocks(_mended(key, found), now)
    return tuple(found)


def _is_sure_lowered(mark: Mark) -> bool:
    """Whether a repair holds without capitals, where nobody can tell that ``ian``, ``ios`` and ``usa today`` are names."""
    return mark.rule not in _OF_NAMES and mark.end - mark.start >= _SHORTEST_LOWERED


def _apart(marks: list[Mark]) -> list[Mark]:
    """The marks without those that overlap a better one."""
    taken: list[tuple[int, int]] = []
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (-mark.score, mark)):
        at = bisect_left(taken, (mark.start, mark.end))
        if (at and taken[at - 1][1] > mark.start) or (at < len(taken) and taken[at][0] < mark.end):
            continue
        taken.insert(at, (mark.start, mark.end))
        kept.append(mark)
    return sorted(kept)


def _in_page(fresh: list[Mark], made: list[Mark]) -> Iterator[Mark]:
    """The places of marks on the mended text in the page itself; what was mended once is not mended again."""
    shift = reached = at = 0
    for mark in fresh:
        while at < len(made) and made[at].start + shift < mark.end:
            new = made[at].new or ""
            reached = made[at].start + shift + len(new)
            shift += len(new) - (made[at].end - made[at].start)
            at += 1
        if reached <= mark.start:
            yield mark._replace(start=mark.start - shift, end=mark.end - shift)


def _mended(page: Blocks, marks: list[Mark]) -> Page:
    """The page with the repairs made."""
    pieces: list[str] = []
    blocks, at = [], 0
    for mark in marks:
        pieces += page.text[at : mark.start], mark.new or ""
        at = mark.end
    text = "".join((*pieces, page.text[at:]))
    shift = 0
    starts = [mark.start for mark in marks]
    for block in page.blocks:
        low, high = bisect_left(starts, block.start), bisect_left(starts, block.end)
        grown = sum([len(mark.new or "") - (mark.end - mark.start) for mark in marks[low:high]]) if low < high else 0
        start, end = block.start + shift, block.end + shift + grown
        if low < high:
            blocks.append(_block(block, start, end, text[start:end]))
        else:
            blocks.append(Block(start, end, *block[2:]) if shift else block)
        shift += grown
    mended = Page(text, (), text, tuple(blocks))
    lists = zip(page.blocks, blocks, page.lists, strict=True)
    mended.known[word_lists] = [words if old.shadow is new.shadow else tokens(new.shadow) for old, new, words in lists]
    return mended


def _block(block: Block, start: int, end: int, text: str) -> Block:
    if text == block.text:
        return block._replace(start=start, end=end)
    return block._replace(start=start, end=end, text=text, shadow=shadow(text))
