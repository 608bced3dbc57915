"""The guard against a rule gone wrong: prose that goes only because single rules say so may be a twentieth of the prose.

Runs (an appeal from greeting to button, a list of related articles) have evidence of their own and are not counted, nor is
a paragraph of which two rules say that it is junk, nor a page on which nothing but junk was found.
"""

from bisect import bisect_right
from collections import defaultdict
from dataclasses import replace
from itertools import accumulate

from newsclean.page import JUNK, Block, Mark, Page
from newsclean.strength import SURE
from newsclean.zones import prose_numbers

MOST = 0.05
_FEWEST_CHARS = 1_000
_EVIDENT = ("cues/", "hovercards/", "repeats/", "repeated/", "foreign/", "anchors/", "headline/", "chrome/", "labeller/")


def guarded(page: Page) -> tuple[Page, tuple[str, ...]]:
    """Take back the marks that remove too much prose, and say so with a flag."""
    sure = [m for m in page.marks if m.role in JUNK and m.score >= SURE]
    if not sure:
        return page, ()
    prose = [page.blocks[number] for number in prose_numbers(page)]
    total = sum(len(block.text) for block in prose)
    suspects = _suspects(sure, prose)
    lost = sum(min(sum(m.end - m.start for m in marks), len(block.text)) for block, marks in suspects)
    if lost <= MOST * total or lost == total or total < _FEWEST_CHARS:
        return page, ()
    return replace(page, marks=page.marks.difference(m for _, marks in suspects for m in marks)), ("guarded",)


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


def _is_evident(mark: Mark) -> bool:
    return mark.rule.endswith("/run") or mark.rule.startswith(_EVIDENT)
