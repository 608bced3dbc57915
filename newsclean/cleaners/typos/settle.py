"""Which layer takes a doubtful word: each takes what the layers before it leave, so that none reads another's marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaners.typos import joined, misspellings, neighbours, split
from newsclean.cleaners.typos.doubts import Doubt, doubts
from newsclean.cleaners.typos.evidence import evidence
from newsclean.cleaners.typos.guards import free, strangers
from newsclean.cleaners.typos.openers import openers
from newsclean.page import Block, Mark, Role

if TYPE_CHECKING:
    from newsclean.cleaners.typos.blocks import Blocks

_STRANGERS = 1
_SPELT_SO, _WORDS_FOR_ONE, _QUOTED = 3, 6, 240
_OPENS, _CLOSES = ('"', "“", "„", "«"), ('"', "”", "“", "»")


def settled(key: Blocks) -> tuple[Mark, ...]:
    """Give the marks of the layers that look at doubtful words and lone letters."""
    found = (_in_english(doubt) for doubt in doubts(key) if not key.stays(doubt.key))
    letters = (_joined(*whole) for whole in split.letters(key))
    firsts = (_word(doubt, misspellings.RULE, new, misspellings.SCORE) for doubt, new in openers(key))
    marks = tuple(dict.fromkeys(mark for mark in (*found, *letters, *firsts) if mark))
    return tuple(mark for mark in marks if not _spelt_so(key, mark, marks)) if len(marks) >= _SPELT_SO else marks


def _spelt_so(key: Blocks, mark: Mark, marks: tuple[Mark, ...]) -> bool:
    """Whether a slip is one of three or more in a short quotation: that is given as it was written, by a child, in 1784."""
    text = key.text
    low = max(text.rfind(sign, max(0, mark.start - _QUOTED), mark.start) for sign in _OPENS)
    high = min((at for sign in _CLOSES if (at := text.find(sign, mark.end, mark.end + _QUOTED)) >= 0), default=-1)
    inside = text.count('"', text.rfind("\n", 0, mark.start) + 1, mark.start) % 2 or text[low] != '"'
    if low < 0 or high < 0 or "\n" in text[low:high] or not inside:
        return False
    slips = sum(low < other.start < high for other in marks)
    return slips >= _SPELT_SO and slips * _WORDS_FOR_ONE >= text[low:high].count(" ")


def _in_english(doubt: Doubt) -> Mark | None:
    doubt.page.asked.clear()
    mark = _mark(doubt)
    if mark and doubt.page.has_english(doubt.block):
        return mark
    doubt.page.left[doubt.key] = frozenset(doubt.page.asked)
    return None


def _mark(doubt: Doubt) -> Mark | None:
    if wholes := split.wholes(doubt):
        whole = split.broken(doubt, wholes)
        return _joined(doubt.block, *whole) if whole and _free(doubt) else None
    meant, new = misspellings.only(doubt.word, doubt.listed), doubt.once and neighbours.unheard(doubt.word)
    parted = joined.parted(doubt.word) if doubt.once else None
    if not (meant or new or parted) or not _free(doubt):
        return None
    strange = strangers(doubt)
    if meant and misspellings.believed(doubt, meant, strange):
        return _word(doubt, misspellings.RULE, misspellings.styled(doubt, meant), misspellings.SCORE)
    return _guessed(doubt, parted, new=new) if strange <= _STRANGERS else None


def _free(doubt: Doubt) -> bool:
    return free(doubt.block.text, doubt.place, doubt.place + len(doubt.word))


def _guessed(doubt: Doubt, parted: tuple[str, float] | None, *, new: bool) -> Mark | None:
    """What no list has: two words run together when that is certain, else a slip, else two words."""
    if parted and parted[1] >= joined.CERTAIN_COUNT:
        return _word(doubt, joined.RULE, parted[0], joined.SCORE)
    if not new:
        return None
    found = evidence(doubt)
    if found and (layer := neighbours.layer(doubt, found)):
        return _word(doubt, *layer)
    return _word(doubt, joined.RULE, parted[0], joined.SCORE) if parted else None


def _joined(block: Block, start: int, end: int, word: str) -> Mark:
    return Mark(block.start + start, block.start + end, Role.TYPO, split.RULE, word, split.SCORE)


def _word(doubt: Doubt, rule: str, new: str, score: float) -> Mark:
    return Mark(doubt.start, doubt.end, Role.TYPO, rule, new, score)
