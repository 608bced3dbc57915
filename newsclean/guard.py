"""The guard against a rule gone wrong: prose that goes only because single rules say so may be a twentieth of the prose.

Runs (an appeal from greeting to button, a list of related articles) have evidence of their own and are not counted, nor
is a page on which nothing but junk was found.
"""

from dataclasses import replace

from newsclean.page import JUNK, Mark, Page
from newsclean.strength import SURE
from newsclean.zones import is_prose

MOST = 0.05
_FEWEST_WORDS = 200


def guarded(page: Page) -> tuple[Page, tuple[str, ...]]:
    """Take back the marks that remove too much prose, and say so with a flag."""
    prose = [block for block in page.blocks if is_prose(block)]
    starts = {block.start: block for block in prose}
    suspects = [m for m in page.marks if m.role in JUNK and m.score >= SURE and not _is_run(m) and m.start in starts]
    removed = {m.start for m in suspects if m.end >= starts[m.start].end}
    total = sum(_words(block.text) for block in prose)
    lost = sum(_words(starts[start].text) for start in removed)
    if lost <= MOST * total or lost == total or total < _FEWEST_WORDS:
        return page, ()
    kept = page.marks.difference(m for m in suspects if m.start in removed)
    return replace(page, marks=kept), ("guarded",)


def _is_run(mark: Mark) -> bool:
    return mark.rule.rpartition("/")[2] == "run"


def _words(text: str) -> int:
    return text.count(" ") + 1
