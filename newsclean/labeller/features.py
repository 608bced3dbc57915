"""What a block's surroundings say of it: a row of numbers for each block, one for each name in `NAMES`."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.labeller.rest import AROUND
from newsclean.labeller.scene import FAR, Column, Core, Shared, runs, shared, since, sums, until, window
from newsclean.labeller.shape import LOOK, PROSE, SENTENCE, Shape
from newsclean.labeller.topic import topic

_WINDOWS = {"before3": (-3, 0), "behind3": (1, 4), "around8": (-8, 9), "around20": (-20, 21)}
_CUED = 0.25
_NEAR = 0.25
_OUT = -2.0
_LOOKED_AT = ("end", "start", "capitals", "digits")


class Sight(NamedTuple):
    """A page seen column by column: one value for each block."""

    shapes: Sequence[Shape]
    core: Core
    shared: Shared
    kinds: Column
    weights: Column
    counts: Column
    overlap: Column
    before: Column
    behind: Column
    cues: Column
    marks: Column
    fresh: Column
    prose: list[bool]
    ended: list[bool]
    signs: list[bool]
    usual: float
    evidence: Sequence[int]


def features(shapes: Sequence[Shape], around: Core, evidence: Sequence[int]) -> list[tuple[float, ...]]:
    """Give the features of each block; `evidence` is what `rest` says of it."""
    return list(zip(*(column for _, column in _columns(_sight(shapes, around, evidence))), strict=True))


def _sight(shapes: Sequence[Shape], around: Core, evidence: Sequence[int]) -> Sight:
    ours = shared(shapes, around)
    counts: Column = [len(each.content) for each in shapes]
    weights = [each.weight for each in shapes]
    kinds: Column = [each.kind for each in shapes]
    prose = [kind == PROSE for kind in kinds]
    cues = [each.cues for each in shapes]
    marks: Column = [sign & AROUND for sign in evidence]
    inside = slice(around.first, around.last)
    sizes = sorted(weight for weight, is_prose in zip(weights[inside], prose[inside], strict=True) if is_prose)
    return Sight(
        shapes,
        around,
        ours,
        kinds,
        weights,
        counts,
        _parts(ours.core, counts),
        _parts(ours.before, counts),
        _parts(ours.behind, counts),
        cues,
        marks,
        [len(each.names) - known for each, known in zip(shapes, ours.known, strict=True)],
        prose,
        [kind >= SENTENCE for kind in kinds],
        [cue > _CUED or mark != 0 for cue, mark in zip(cues, marks, strict=True)],
        sizes[len(sizes) // 2] if sizes else 1.0,
        evidence,
    )


def _columns(sight: Sight) -> Iterator[tuple[str, Column]]:
    yield from _own(sight)
    yield from _near(sight)
    yield from _windows(sight)
    yield from _place(sight)
    yield from _ends(sight)
    yield from topic(sight.shapes, sight.evidence, sight.counts, _WINDOWS)


def _own(sight: Sight) -> Iterator[tuple[str, Column]]:
    """The block itself, and its words."""
    shapes = sight.shapes
    lines = Counter([each.block.shadow for each in shapes])
    yield "weight", sight.weights
    for at, name in enumerate(LOOK):
        yield name, [each.look[at] for each in shapes]
    yield "kind", sight.kinds
    yield "known names", list(sight.shared.known)
    yield "fresh names", sight.fresh
    yield "cues", sight.cues
    yield "again", [lines[each.block.shadow] for each in shapes]
    yield "overlap", sight.overlap
    yield "shared", list(sight.shared.core)
    yield "own", [count - number for count, number in zip(sight.counts, sight.shared.core, strict=True)]
    yield "overlap before", sight.before
    yield "overlap behind", sight.behind
    yield "marks", sight.marks
    yield "length", [weight / sight.usual for weight in sight.weights]


def _near(sight: Sight) -> Iterator[tuple[str, Column]]:
    """Its neighbours."""
    near = {"kind": sight.kinds, "weight": sight.weights, "overlap": sight.overlap}
    nearest: dict[str, Column] = {name: [each.look[LOOK.index(name)] for each in sight.shapes] for name in _LOOKED_AT}
    nearest |= {"cues": sight.cues, "marks": sight.marks}
    nearest |= {"before": sight.before, "behind": sight.behind, "fresh": sight.fresh}
    for off in (-1, 1, -2, 2, -3, 3):
        for name, column in (near | nearest if abs(off) == 1 else near).items():
            yield f"{name} {off:+}", _shifted(column, off)
    kinds = sight.kinds
    two = zip(kinds, _shifted(kinds, -2), _shifted(kinds, 2), strict=True)
    yield "like two off", [(kind == back) + (kind == on) for kind, back, on in two]


def _windows(sight: Sight) -> Iterator[tuple[str, Column]]:
    """What there is of prose, of signs of junk and of the article's words near by and farther off."""
    of = {"prose": sums(sight.prose), "ended": sums(sight.ended), "signs": sums(sight.signs), "weight": sums(sight.weights)}
    core, words = sums(sight.shared.core), sums(sight.counts)
    for name, (low, high) in _WINDOWS.items():
        mean = window(len(sight.shapes), low, high)
        for what, values in of.items():
            yield f"{what} {name}", mean(values, None)
        yield f"overlap {name}", mean(core, words)


def _place(sight: Sight) -> Iterator[tuple[str, Column]]:
    """Where it stands."""
    total, numbers = len(sight.shapes), range(len(sight.shapes))
    paragraphs = sums(sight.prose)
    of_prose = sums(weight if prose else 0.0 for weight, prose in zip(sight.weights, sight.prose, strict=True))
    sure = [
        prose and ended and near >= _NEAR and not cue
        for prose, ended, near, cue in zip(sight.prose, sight.ended, sight.overlap, sight.cues, strict=True)
    ]
    sures = sums(sure)
    yield "from top", list(numbers)
    yield "from bottom", [total - 1 - number for number in numbers]
    yield "place", [number / total for number in numbers]
    yield "prose passed", [of_prose[number] / (of_prose[-1] or 1) for number in numbers]
    yield "paragraphs before", paragraphs[:-1]
    yield "paragraphs behind", [paragraphs[-1] - passed for passed in paragraphs[1:]]
    yield "sure before", sures[:-1]
    yield "sure behind", [sures[-1] - passed for passed in sures[1:]]
    yield "from core", [max(-FAR, min(FAR, number - sight.core.first)) for number in numbers]
    yield "past core", [max(-FAR, min(FAR, number - sight.core.last + 1)) for number in numbers]
    for name, what in (("prose", sight.prose), ("sign", sight.signs), ("sure", sure)):
        yield f"since {name}", since(what)
        yield f"until {name}", until(what)
    yield "run", runs(sight.shapes)


def _ends(sight: Sight) -> Iterator[tuple[str, Column]]:
    """All that stands above it, all that stands below, and the whole page."""
    total, numbers, (first, last, *_) = len(sight.shapes), range(len(sight.shapes)), sight.core
    core, words, seen = sums(sight.shared.core), sums(sight.counts), sums(sight.shared.before)
    stops, met = sums(sight.ended), sums(sight.signs)
    yield "overlap of head", [core[n] / (words[n] or 1) for n in numbers]
    yield "overlap of tail", [(core[-1] - core[n]) / ((words[-1] - words[n]) or 1) for n in numbers]
    yield "tail seen", [(seen[-1] - seen[n]) / ((words[-1] - words[n]) or 1) for n in numbers]
    yield "head ended", [stops[n + 1] / (n + 1) for n in numbers]
    yield "tail ended", [(stops[-1] - stops[n]) / (total - n) for n in numbers]
    yield "signs of head", met[:-1]
    yield "signs of tail", [met[-1] - met[n] for n in numbers]
    yield "signs from core", [met[n] - met[min(n, first)] for n in numbers]
    yield "signs past core", [met[n + 1] - met[min(n + 1, last)] for n in numbers]
    yield "blocks", [total] * total
    yield "dirt", [1 - stops[-1] / (total or 1)] * total
    yield "lists", [1 - (stops[last] - stops[first]) / ((last - first) or 1)] * total
    yield "core", [(last - first) / (total or 1)] * total
    yield "paragraphs", [sum(sight.prose)] * total
    yield "usual", [sight.usual] * total


def _parts(some: Sequence[float], of: Sequence[float]) -> Column:
    return [a / b if b else -1.0 for a, b in zip(some, of, strict=True)]


def _shifted(column: Column, off: int) -> Column:
    """The values of the blocks that are `off` blocks away, -2 where there is none."""
    total = len(column)
    pad = [_OUT] * min(abs(off), total)
    return [*column[off:], *pad][:total] if off > 0 else [*pad, *column[:off]][:total]


NAMES = tuple(name for name, _ in _columns(_sight((), Core(0, 0, frozenset(), frozenset()), ())))
"""The features by name, in order."""
