"""Which blocks a model holds for junk, surely enough to say so; found in rounds, until nothing more is."""

from collections.abc import Mapping, Sequence
from itertools import compress
from math import fsum

from newsclean.fields.own_tables import own_tables
from newsclean.labeller.features import features
from newsclean.labeller.left import Left
from newsclean.labeller.model import Labeller
from newsclean.labeller.rest import AROUND
from newsclean.labeller.scene import Core, amid, core
from newsclean.labeller.shape import PROSE, SENTENCE, Shape, is_code
from newsclean.labeller.spared import spared
from newsclean.labeller.worth import worth
from newsclean.page import Block
from newsclean.prose import ends_sentence, is_prose

_ROUNDS = 4
_LOOSE = 0.4
MANY = 20
"""How many lines of a dump other cleaners take, at least, where that is what tells it."""
_DOUBTFUL = 0.6
_CERTAIN = 0.999
_BULLETS = ("- ", "* ", "• ", "– ", "· ")


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
        chances = spared(page, _with_core(page, around, [known[number] for number in page.numbers]))
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
    """Ask the trees for what is not known, or doubtful; a paragraph amid the core is neither, nor code or a table."""
    paragraphs = [each.kind == PROSE for each in page.shapes]
    tables = frozenset(own_tables([each.block.text for each in page.shapes]))
    inside = range(around.first + 1, around.last - 1)
    sure = [
        place in tables or stays(each, named=named) or (paragraph and amid_such and place in inside)
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
