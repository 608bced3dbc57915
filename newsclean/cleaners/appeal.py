"""An appeal to the reader, taken as one run from its greeting to its last button."""

from collections.abc import Iterator

from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import is_prose
from newsclean.strength import SURE

_WIDEST_GAP = 5
_FEWEST_CUES = 3
_VOICE = frozenset(
    b"we our us you your yours i my me".split()
    + b"wir unser unsere unseren ihnen ihr ihre sie nous notre nos vous votre vos".split()
    + b"noi nostro nostra nostri vostro tuo tua voi nosotros nuestro nuestra usted ustedes tu su nosso nossa sua".split()
    + "você мы наш наша нашей вы ваш ваша nasz nasza nas twoje twój biz bizim sizin onze ons wij jouw uw".encode().split()
)
_STORY = frozenset({Role.DATELINE, Role.CREDIT_LINE, Role.BYLINE})


def appeal(page: Page) -> Iterator[Mark]:
    """Mark everything from an appeal's opening to its last button as one appeal.

    Reads the marks of rules. A run opens at a cue and goes on while the next cue is near and what lies between speaks to
    the reader or is a list; it needs three cues of two rules, one of them sure, and may be half of the text at most.
    """
    cues = _cues(page)
    numbers = sorted(cues)
    story = {m.start for m in page.marks if m.role in _STORY} if numbers else set()
    start = 0
    while start < len(numbers):
        stop = start
        while stop + 1 < len(numbers) and _joined(page, numbers[stop], numbers[stop + 1], story):
            stop += 1
        if _is_run(page, cues, numbers[start : stop + 1]):
            first, last = page.blocks[numbers[start]], page.blocks[numbers[stop]]
            yield Mark(first.start, last.end, Role.APPEAL, "appeal/run", score=0.9)
        start = stop + 1


def _cues(page: Page) -> dict[int, Mark]:
    """The strongest appeal mark of a rule on each block, by the block's number."""
    cues = [m for m in page.marks if m.role is Role.APPEAL and m.rule != "appeal/run"]
    blocks = enumerate(page.blocks) if cues else ()
    by_start = {place: number for number, block in blocks for place in (block.start, _opening(block))}
    found: dict[int, Mark] = {}
    for mark in sorted(cues, key=lambda m: (m.score, m)):
        if mark.start in by_start:
            found[by_start[mark.start]] = mark
    return found


def _opening(block: Block) -> int:
    """Where a block's first word begins: an appeal may go on behind an ellipsis."""
    return block.start + len(block.text) - len(block.text.lstrip("….-–— "))


def _joined(page: Page, cue: int, following: int, story: set[int]) -> bool:
    if following - cue - 1 > _WIDEST_GAP:
        return False
    between = page.blocks[cue + 1 : following]
    if any(block.start in story for block in between):
        return False
    prose = [block for block in between if is_prose(block)]
    return all(block.words & _VOICE for block in prose) and len(prose) <= sum(len(b.words & _VOICE) > 1 for b in prose) * 2


def _is_evident(marks: list[Mark]) -> bool:
    """Whether weak cues are enough: four of them, of three rules."""
    return len(marks) > _FEWEST_CUES and len({mark.rule for mark in marks}) >= _FEWEST_CUES


def _is_run(page: Page, cues: dict[int, Mark], numbers: list[int]) -> bool:
    marks = [cues[number] for number in numbers]
    first, last = page.blocks[numbers[0]], page.blocks[numbers[-1]]
    return (
        len(numbers) >= _FEWEST_CUES
        and len({mark.rule for mark in marks}) > 1
        and (any(mark.score >= SURE for mark in marks) or _is_evident(marks))
        and (last.end - first.start) * 2 <= len(page.text)
    )
