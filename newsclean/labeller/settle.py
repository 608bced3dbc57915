"""Which blocks a model holds for junk, surely enough to say so; found in rounds, until nothing more is."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import compress, pairwise
from math import fsum
from typing import NamedTuple

from newsclean.labeller.features import features
from newsclean.labeller.model import Labeller
from newsclean.labeller.rest import AROUND, Rest
from newsclean.labeller.scene import Core, amid, core
from newsclean.labeller.shape import PROSE, SENTENCE, Lists, Shape, is_code, shape
from newsclean.labeller.worth import LEAST, worth
from newsclean.page import Block
from newsclean.prose import ends_sentence, is_prose

_ROUNDS = 4
_LOOSE = 0.4
MANY = 20
"""How many lines of a dump other cleaners take, at least, where that is what tells it."""
_DOUBTFUL = 0.6
_DEAR = 2.0
_CERTAIN, _LEAST_PARAGRAPH = 0.999, 0.9
_BEYOND_DOUBT, _SELDOM = 0.97, 5
_BULLETS = ("- ", "* ", "• ", "– ", "· ")


class Left(NamedTuple):
    """The blocks that are left of a page, what is known of them, and their numbers on it."""

    shapes: tuple[Shape, ...]
    named: tuple[bool, ...]
    evidence: tuple[int, ...]
    numbers: tuple[int, ...]

    @property
    def weights(self) -> list[float]:
        """What each block weighs beside the others; a field is neither body nor junk."""
        return [0.0 if named else each.weight for each, named in zip(self.shapes, self.named, strict=True)]

    @property
    def costs(self) -> list[float]:
        """What each block weighs where it is body and goes: of a paragraph, twice as much as of a line."""
        return [each.weight * (_DEAR if each.kind == PROSE else 1.0) for each in self.shapes]

    def without(self, gone: Mapping[int, float]) -> "Left":
        """Leave out the blocks with these numbers, and what is known of junk: a second run sees neither."""
        kept = [place for place, number in enumerate(self.numbers) if number not in gone]
        named = tuple(self.named[place] for place in kept)
        return Left(
            tuple(self.shapes[place] for place in kept),
            named,
            tuple(self.evidence[place] & ~AROUND for place in kept),
            tuple(self.numbers[place] for place in kept),
        )


def left(blocks: Sequence[Rest], evidence: Sequence[int], lists: Lists, known: dict[str, Shape] | None = None) -> Left:
    """Describe the blocks that other cleaners left; `known` keeps what a text looks like for whoever asks again."""
    known = {} if known is None else known
    for each in blocks:
        if each.block.text not in known:
            known[each.block.text] = shape(each.block, lists)
    return Left(
        tuple(known[each.block.text] for each in blocks),
        tuple(each.named for each in blocks),
        tuple(evidence),
        tuple(each.number for each in blocks),
    )


def junk(page: Left, labeller: Labeller, taken: int = 0) -> dict[int, float]:
    """Give the blocks that are junk by their number, each with its probability; `taken` is how many blocks others took.

    Each round looks at the page as a second run would see it, without what went before, and asks again for what was
    doubtful. Where anything was found, the page has to be looked at once more, whole.
    """
    found: dict[int, float] = {}
    known: dict[int, float] = {}
    for _ in range(_ROUNDS):
        around = core(page.shapes)
        if around is None or not is_dump([each.block for each in page.shapes], taken + len(found)):
            return found
        known |= _asked(page, around, labeller, known)
        chances = _between(page, _with_core(page, around, [known[number] for number in page.numbers]))
        gone = {page.numbers[place]: chances[place] for place in worth(chances, page.weights, page.costs, labeller.price)}
        if not gone and (found or not any(sign & AROUND for sign in page.evidence)):
            return found
        if not gone:
            known = {}
        found |= gone
        page = page.without(gone)
    return found


def _with_core(page: Left, around: Core, chances: list[float]) -> list[float]:
    """Let the sentences of the core stay where they are rather junk, all told: a page has a body, and they are the best."""
    inside = {n for n in range(around.first, around.last) if page.shapes[n].kind >= SENTENCE}
    if fsum(page.shapes[n].weight * (chances[n] - 0.5) for n in inside) <= 0:
        return chances
    return [0.0 if n in inside else chance for n, chance in enumerate(chances)]


def _between(page: Left, chances: list[float]) -> list[float]:
    """Let lines between two paragraphs or fields that stay be doubtful at most where none of them is beyond doubt.

    Of a box or menu some are, or others have taken one in five; a list or a table of the article's own has neither.
    Nor is a sentence between two that stay more than doubtful, or a paragraph below 0.9: on pages of sites it has not seen
    the model takes more of them than it says.
    """
    known = zip(page.shapes, page.named, chances, strict=True)
    ends = [n for n, (each, named, chance) in enumerate(known) if named or (each.kind == PROSE and chance < LEAST)]
    found = list(chances)
    for first, last in pairwise(ends):
        lines, gone = slice(first + 1, last), page.numbers[last] - page.numbers[first] - (last - first)
        if _SELDOM * gone < last - first and max(chances[lines], default=1.0) < _BEYOND_DOUBT:
            found[lines] = [min(LEAST, chance) for chance in chances[lines]]
    said = [each.kind >= SENTENCE for each in page.shapes]
    for n in range(1, len(said) - 1):
        if all(said[n - 1 : n + 2]) and max(chances[n - 1], chances[n + 1]) < LEAST and chances[n] < _BEYOND_DOUBT:
            found[n] = min(LEAST, chances[n])
    for n, each in enumerate(page.shapes):
        if each.kind == PROSE and chances[n] < _LEAST_PARAGRAPH:
            found[n] = min(LEAST, found[n])
    for n in _last_words(page, chances):
        found[n] = min(LEAST, chances[n])
    return found


def _last_words(page: Left, chances: Sequence[float]) -> Iterator[int]:
    """The sentences right behind the last paragraph that stays: nothing there is likelier to be the article's end."""
    kept = [n for n, each in enumerate(page.shapes) if each.kind == PROSE and chances[n] < LEAST]
    for n in range(kept[-1] + 1 if kept else len(chances), len(chances)):
        apart = page.numbers[n] - page.numbers[n - 1] > 1
        if apart or page.shapes[n].kind < SENTENCE or chances[n] >= _BEYOND_DOUBT:
            return
        yield n


def is_dump(blocks: Sequence[Block], taken: int = 0) -> bool:
    r"""Tell whether so many lines are no sentences that a page was dumped, menus and all; extractors leave fewer.

    Where other cleaners took twenty lines or more these count as well; an article with a few such lines is none.

    >>> from newsclean.read import read
    >>> is_dump(read("Home\nNews\nThe ferry sank off the coast.").blocks), is_dump(read("The ferry sank.").blocks)
    (True, False)
    """
    loose = sum([not (is_prose(block) or ends_sentence(block.text)) for block in blocks])
    taken = taken if taken >= MANY else 0
    return loose + taken > _LOOSE * (len(blocks) + taken)


def _asked(page: Left, around: Core, labeller: Labeller, known: Mapping[int, float]) -> dict[int, float]:
    """Ask the trees for what is not known, or doubtful; a paragraph among paragraphs of the core is neither, nor code."""
    paragraphs = [each.kind == PROSE for each in page.shapes]
    inside = range(around.first + 1, around.last - 1)
    sure = [
        stays(each, named=named) or (paragraph and amid_such and place in inside)
        for place, (each, named, paragraph, amid_such) in enumerate(
            zip(page.shapes, page.named, paragraphs, amid(paragraphs), strict=True)
        )
    ]
    wanted = [not each and known.get(number, 1.0) >= _DOUBTFUL for number, each in zip(page.numbers, sure, strict=True)]
    chances = labeller.trees.chances(features(page.shapes, around, page.evidence), wanted)
    found = dict.fromkeys(compress(page.numbers, sure), 0.0)
    found.update(zip(compress(page.numbers, wanted), chances, strict=True))
    found.update((n, _CERTAIN) for n, each in zip(page.numbers, page.shapes, strict=True) if is_code(each.block.text))
    return found


def stays(each: Shape, *, named: bool) -> bool:
    """Tell whether a block is never asked for: a cleaner has named it, or its bullet says that it is of a list."""
    return named or each.block.text.startswith(_BULLETS)
