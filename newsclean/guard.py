"""The guard against a rule gone wrong: the prose that goes only because one rule says so may be a twentieth of the prose.

Runs (an appeal from greeting to button, a list of related articles, the paragraphs of a dialogue for consent one below the
other) have evidence of their own and are not counted, nor is a paragraph of which two rules say that it is junk, nor a page
on which nothing but junk was found.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import prose_numbers
from newsclean.strength import SURE

MOST, MOST_IN_ALL = 0.05, 0.3
_BOX = 520  # a paragraph or two are a box, also on a short page
_FEWEST_CHARS = 1_000
_EVIDENT = (
    "cues/",
    "head/",
    "hovercards/",
    "repeats/",
    "related/release",
    "repeated/",
    "foreign/",
    "anchors/",
    "headline/",
    "chrome/",
    "labeller/",
)


def guarded(page: Page) -> tuple[Page, tuple[str, ...]]:
    """Take back the marks of a rule that removes too much prose, and all when rules together do; say so with a flag."""
    sure = [m for m in page.marks if m.role in JUNK and m.score >= SURE]
    if not sure:
        return page, ()
    prose = [page.blocks[number] for number in prose_numbers(page)]
    total = sum(len(block.text) for block in prose)
    suspects = _suspects(sure, prose) if total >= _FEWEST_CHARS else []
    dialogue = _dialogue(page.blocks, sure) if suspects else frozenset()
    suspects = [(block, marks) for block, marks in suspects if block.start not in dialogue]
    lost: Counter[str] = Counter()
    for block, marks in suspects:
        lost[marks[0].rule] += min(sum(m.end - m.start for m in marks), len(block.text))
    if lost.total() == total:
        return page, ()
    at_most = 0 if lost.total() > MOST_IN_ALL * total else max(MOST * total, _BOX)
    back = [m for _, marks in suspects for m in marks if lost[m.rule] > at_most]
    return (replace(page, marks=page.marks.difference(back)), ("guarded",)) if back else (page, ())


def _suspects(sure: list[Mark], prose: list[Block]) -> list[tuple[Block, list[Mark]]]:
    """The paragraphs that a single rule would take something from, with its marks."""
    runs = sorted((m.start, m.end) for m in sure if _is_evident(m))
    reach = list(accumulate((end for _, end in runs), max))
    prose = [b for b in prose if not (at := bisect_right(runs, (b.start, b.end))) or reach[at - 1] < b.end]
    junk = sorted(m for m in sure if not _is_evident(m))
    inside: dict[int, list[Mark]] = defaultdict(list)
    number = 0
    for mark in junk:
        while number < len(prose) and prose[number].end <= mark.start:
            number += 1
        if number < len(prose) and prose[number].start <= mark.start:
            inside[number].append(mark)
    return [(prose[number], marks) for number, marks in inside.items() if len({m.rule for m in marks}) == 1]


def _dialogue(blocks: Sequence[Block], sure: list[Mark]) -> frozenset[int]:
    """Where the blocks begin that ask for consent as a whole, one right below another."""
    asked = {mark.start: mark.end for mark in sure if mark.role is Role.CONSENT}
    if len(asked) <= 1:
        return frozenset()
    whole = [asked.get(block.start, 0) >= block.end for block in blocks]
    pairs = (pair for pair in pairwise(range(len(blocks))) if whole[pair[0]] and whole[pair[1]])
    return frozenset(blocks[number].start for pair in pairs for number in pair)


def _is_evident(mark: Mark) -> bool:
    return mark.rule.endswith("/run") or mark.rule.startswith(_EVIDENT)
