"""A page as the labeller sees it: what each of its blocks is and says, column by column."""

from collections.abc import Sequence
from typing import NamedTuple

from newsclean.labeller.rest import AROUND
from newsclean.labeller.scene import Column, Core, Shared, shared
from newsclean.labeller.shape import LOOK, PROSE, SENTENCE, Shape

_CUED = 0.25


class Sight(NamedTuple):
    """A page seen column by column: one value for each block."""

    shapes: Sequence[Shape]
    core: Core
    shared: Shared
    look: dict[str, Column]
    weights: Column
    counts: Column
    words: Column
    cued: Column
    overlap: Column
    before: Column
    behind: Column
    prose: list[bool]
    ended: list[bool]
    signs: list[bool]
    usual: float
    evidence: Sequence[int]


def sight(shapes: Sequence[Shape], around: Core, evidence: Sequence[int]) -> Sight:
    """Give the sight of a page `around` its core; `evidence` is what `rest` says of each of its blocks."""
    ours = shared(shapes, around)
    counts = [len(each.content) for each in shapes]
    words = [len(each.block.words) for each in shapes]
    weights = [each.weight for each in shapes]
    prose = [each.kind == PROSE for each in shapes]
    inside = slice(around.first, around.last)
    sizes = sorted([weight for weight, is_prose in zip(weights[inside], prose[inside], strict=True) if is_prose])
    return Sight(
        shapes,
        around,
        ours,
        dict(zip(LOOK, zip(*[each.look for each in shapes], strict=True), strict=True))
        if shapes
        else dict.fromkeys(LOOK, ()),
        weights,
        counts,
        words,
        [each.cues * number for each, number in zip(shapes, words, strict=True)],
        _parts(ours.core, counts),
        _parts(ours.before, counts),
        _parts(ours.behind, counts),
        prose,
        [each.kind >= SENTENCE for each in shapes],
        [each.cues > _CUED or known & AROUND != 0 for each, known in zip(shapes, evidence, strict=True)],
        sizes[len(sizes) // 2] if sizes else 1.0,
        evidence,
    )


def _parts(some: Sequence[float], of: Sequence[float]) -> Column:
    return [a / b if b else -1.0 for a, b in zip(some, of, strict=True)]
