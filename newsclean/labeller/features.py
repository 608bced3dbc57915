"""What a block's surroundings say of it, as numbers: a column for each name in `NAMES`, a value in it for each block."""

from collections import Counter
from collections.abc import Iterator, Sequence

from newsclean.labeller.rest import HEAD, OPENING
from newsclean.labeller.scene import FAR, Column, Core, runs, since, sums, titled, until, window
from newsclean.labeller.shape import Shape
from newsclean.labeller.sight import Sight, sight

_NEAR = 0.25
_OUT = -2.0
_OPENING = 32
_LEAST_AGAIN = 24


def features(shapes: Sequence[Shape], around: Core, evidence: Sequence[int]) -> list[Column]:
    """Give the features of the blocks, column by column; `evidence` is what `rest` says of each."""
    return [column for _, column in _columns(sight(shapes, around, evidence))]


def _columns(sight: Sight) -> Iterator[tuple[str, Column]]:
    yield from _own(sight)
    yield from _near(sight)
    yield from _windows(sight)
    yield from _place(sight)
    yield from _ends(sight)
    yield from _topic(sight)


def _own(sight: Sight) -> Iterator[tuple[str, Column]]:
    """The block itself, its words, and how many lines begin as it does: a teaser stands twice on many a page."""
    openings = [each.block.shadow[:_OPENING] for each in sight.shapes]
    times = Counter(openings)
    yield "weight", sight.weights
    yield from sight.look.items()
    yield "cues", [each.cues for each in sight.shapes]
    yield "cued", sight.cued
    yield "again", [times[opening] if len(opening) >= _LEAST_AGAIN else 0 for opening in openings]
    yield "shared", sight.shared.core
    yield "overlap", sight.overlap
    yield "overlap before", sight.before
    yield "overlap behind", sight.behind
    yield "length", [weight / sight.usual for weight in sight.weights]


def _near(sight: Sight) -> Iterator[tuple[str, Column]]:
    """Its neighbours."""
    for off in (-1, 1):
        yield f"weight {off:+}", _shifted(sight.weights, off)
        yield f"end {off:+}", _shifted(sight.look["end"], off)
        yield f"before {off:+}", _shifted(sight.before, off)
        yield f"behind {off:+}", _shifted(sight.behind, off)
    yield "start -1", _shifted(sight.look["start"], -1)
    yield "capitals +1", _shifted(sight.look["capitals"], 1)


def _windows(sight: Sight) -> Iterator[tuple[str, Column]]:
    """What there is of prose, of signs of junk and of the article's words near by and farther off."""
    total, weights, cued, words = len(sight.shapes), sums(sight.weights), sums(sight.cued), sums(sight.words)
    prose, ended, signs = sums(sight.prose), sums(sight.ended), sums(sight.signs)
    yield "weight before3", window(total, -3, 0)(weights)
    yield "weight behind3", window(total, 1, 4)(weights)
    yield "cues around2", window(total, -2, 3)(cued, words)
    mean = window(total, -8, 9)
    yield from ((f"{name} around8", mean(of)) for name, of in (("weight", weights), ("signs", signs), ("prose", prose)))
    yield "cues around8", mean(cued, words)
    mean = window(total, -20, 21)
    wide = (("weight", weights), ("signs", signs), ("prose", prose), ("ended", ended))
    yield from ((f"{name} around20", mean(of)) for name, of in wide)
    yield "overlap around20", mean(sums(sight.shared.core), sums(sight.counts))


def _place(sight: Sight) -> Iterator[tuple[str, Column]]:
    """Where it stands."""
    passed = sums([weight if prose else 0.0 for weight, prose in zip(sight.weights, sight.prose, strict=True)])
    of = passed[-1] or 1
    sure = [
        prose and ended and near >= _NEAR and not sign
        for prose, ended, near, sign in zip(sight.prose, sight.ended, sight.overlap, sight.signs, strict=True)
    ]
    yield "prose passed", [each / of for each in passed[:-1]]
    yield "paragraphs before", sums(sight.prose)[:-1]
    yield "sure before", sums(sure)[:-1]
    yield "past core", [max(-FAR, min(FAR, number - sight.core.last + 1)) for number in range(len(sight.shapes))]
    yield "since prose", since(sight.prose)
    yield "until prose", until(sight.prose)
    yield "since sign", since(sight.signs)
    yield "until sign", until(sight.signs)
    yield "until sure", until(sure)
    yield "run", runs(sight.ended)


def _ends(sight: Sight) -> Iterator[tuple[str, Column]]:
    """All that stands above it, all that stands below, and the whole page."""
    total, (first, last, *_) = len(sight.shapes), sight.core
    core, words, seen = sums(sight.shared.core), sums(sight.counts), sums(sight.shared.before)
    stops, met = sums(sight.ended), sums(sight.signs)
    below, most = [(words[-1] - of) or 1 for of in words[:-1]], met[-1]
    yield "overlap of head", [some / (of or 1) for some, of in zip(core, words[:-1], strict=False)]
    yield "overlap of tail", [(core[-1] - some) / of for some, of in zip(core, below, strict=False)]
    yield "tail seen", [(seen[-1] - some) / of for some, of in zip(seen, below, strict=False)]
    yield "signs of head", met[:-1]
    yield "signs of tail", [most - some for some in met[:-1]]
    yield "signs from core", [0] * first + [some - met[first] for some in met[first:-1]]
    yield "signs past core", [0] * last + [some - met[last] for some in met[last + 1 :]]
    yield "blocks", [total] * total
    yield "dirt", [1 - stops[-1] / (total or 1)] * total
    yield "lists", [1 - (stops[last] - stops[first]) / ((last - first) or 1)] * total
    yield "core", [(last - first) / (total or 1)] * total
    yield "paragraphs", [sum(sight.prose)] * total
    yield "usual", [sight.usual] * total


def _topic(sight: Sight) -> Iterator[tuple[str, Column]]:
    """What the title and the fields that were named tell: where they stand, and who shares their words."""
    ours, spots = titled(sight.shapes, [known & HEAD != 0 for known in sight.evidence])
    yield "title before", sums(spots)[:-1]
    yield "title until", until(spots)
    yield "title around20", window(len(sight.shapes), -20, 21)(sums(ours), sums(sight.counts))
    yield "opening since", since([known & OPENING != 0 for known in sight.evidence])


def _shifted(column: Column, off: int) -> Column:
    """The values of the blocks that are `off` blocks away, -2 where there is none."""
    return [*column[1:], _OUT][: len(column)] if off > 0 else [_OUT, *column][: len(column)]


NAMES = tuple(name for name, _ in _columns(sight((), Core(0, 0, frozenset(), frozenset()), ())))
"""The features by name, in order."""
