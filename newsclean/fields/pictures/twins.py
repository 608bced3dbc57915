"""Pictures in the head of an article that say what they show twice, as the text for the blind and below it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose

_LONG_ENOUGH, _MUCH = 24, 40
_BEFORE, _BEHIND = 3, 5
_JOINT = " - "
_SOURCED = "captions/sourced"
_SOURCE = late(
    r"(?:źródło|source|quelle|fuente|fonte|kaynak|izvor|zdroj|forrás|sursa|πηγή|источник|джерело|източник|källa|kilde|lähde|bron)"
    r"\s?: .{2,60}"
)


def is_twin(page: Page, number: int) -> bool:
    r"""Tell whether a line begins as another near it does, so that the two are a picture's words.

    >>> from newsclean.read import read
    >>> page = read("Ferry sinks\nThe ferry on her way to Ashby.\nAnn Lee\nThe ferry on her way to Ashby. 2019\nIt sank.")
    >>> [is_twin(page, number) for number in range(5)]
    [False, True, False, True, False]

    The headline is not asked for: what says that again is known already.
    """
    mine = page.blocks[number].shadow
    for other in range(max(0, number - _BEFORE), min(number + _BEHIND, len(page.blocks))):
        theirs = page.blocks[other].shadow
        enough = max(_LONG_ENOUGH, min(len(mine), len(theirs)) * 3 // 5)
        if _begins(page.blocks[number], page.blocks[other]):
            continue  # a standfirst
        alike = other != number and len(mine) >= enough and theirs[:enough] == mine[:enough]
        if alike and not any(is_prose(block) for block in page.blocks[min(number, other) + 1 : max(number, other)]):
            return True
    return False


def printed_twice(blocks: Sequence[Block]) -> Iterator[Block]:
    r"""Give the lines that say their words twice, as where two texts of a picture were joined, with the one below that does.

    >>> from newsclean.read import read
    >>> said = "The ferry at the quay in May."
    >>> len(list(printed_twice(read(f"{said}{said}\n{said}\n{said} - {said}\n{said}").blocks)))
    4
    """
    for block, below in pairwise(blocks):
        once, twice = below.shadow, block.shadow
        joint = len(twice) - 2 * len(once)
        if (
            0 <= joint <= len(_JOINT)
            and len(once) >= _LONG_ENOUGH
            and twice in (once + once, f"{once} {once}", once + _JOINT + once)
        ):
            yield from (block, below)


def sourced(blocks: Sequence[Block]) -> Iterator[Mark]:
    r"""Mark the lines that stand twice, one below the other, above one that says where the picture is from, and that.

    >>> from newsclean.read import read
    >>> page = read("Ferry sinks\nThe ferry at the quay in May\nThe ferry at the quay in May\nŹródło: ashby24.pl\nIt sank.")
    >>> [mark.role.value for mark in sourced(page.blocks)]
    ['caption', 'caption', 'photo-credit']

    The first line of a page may be its headline, twice.
    """
    for block, below, source in zip(blocks[1:], blocks[2:], blocks[3:], strict=False):
        if block.shadow == below.shadow and len(block.text) >= _LONG_ENOUGH and _SOURCE.fullmatch(source.shadow):
            yield from (each.mark(Role.CAPTION, _SOURCED, 0.95) for each in (block, below))
            yield source.mark(Role.PHOTO_CREDIT, _SOURCED, 0.95)


def _begins(block: Block, other: Block) -> bool:
    """Whether one of two paragraphs begins with the other, which is whole sentences, and says much more."""
    short, long = sorted((block, other), key=lambda each: len(each.text))
    more = len(long.text) - len(short.text) >= _MUCH and long.shadow.startswith(short.shadow)
    return more and is_prose(short) and short.text.endswith(".") and ends_sentence(long.text)


def is_between_twins(page: Page, number: int) -> bool:
    """Tell whether a line stands below or between such words: who is named there took the picture."""
    near = range(max(0, number - 2), min(number + 3, len(page.blocks)))
    return any(is_twin(page, other) for other in near if other < number)
