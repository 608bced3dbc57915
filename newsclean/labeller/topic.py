"""What a page is about, by its title and the fields that were named: where they stand, and who shares their words."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from newsclean.labeller.rest import HEAD, NAMED, OPENING, PICTURE
from newsclean.labeller.scene import Column, since, sums, until, window
from newsclean.labeller.shape import LOOK, PROSE, Shape

_FEWEST, _MOSTLY = 3, 0.7
_LOOKED_AT = [LOOK.index(name) for name in ("end", "start", "digits")]


def topic(
    shapes: Sequence[Shape], evidence: Sequence[int], counts: Sequence[float], windows: Mapping[str, tuple[int, int]]
) -> Iterator[tuple[str, Column]]:
    """Give what the title and the named fields tell of each block; `counts` are its words without the commonest."""
    shared, spots = _titled(shapes, evidence)
    yield "title", [same / count if count else -1.0 for same, count in zip(shared, counts, strict=True)]
    yield "title shared", shared
    yield "title since", since(spots)
    yield "title until", until(spots)
    passed, of, words = sums(spots), sums(shared), sums(counts)
    yield "title before", passed[:-1]
    yield "title behind", [passed[-1] - number for number in passed[1:]]
    for name, (low, high) in windows.items():
        yield f"title {name}", window(len(shapes), low, high)(of, words)
    for name, sign in (("opening", OPENING), ("picture", PICTURE), ("field", NAMED)):
        signs = [known & sign != 0 for known in evidence]
        yield f"{name} since", since(signs)
        yield f"{name} until", until(signs)
    yield "alike", _alike(shapes)


def _titled(shapes: Sequence[Shape], evidence: Sequence[int]) -> tuple[list[int], list[bool]]:
    """How many words of each block the title has, the first line or a headline that was named, and where it stands again."""
    words: set[bytes] = set()
    for number, (each, sign) in enumerate(zip(shapes, evidence, strict=True)):
        if (number == 0 and each.kind != PROSE) or sign & HEAD:
            words |= each.content
    shared = [len(each.content & words) for each in shapes]
    spots = [
        sign & HEAD != 0 or (number > 0 and each.kind != PROSE and same >= _FEWEST and same >= _MOSTLY * len(each.content))
        for number, (each, sign, same) in enumerate(zip(shapes, evidence, shared, strict=True))
    ]
    return shared, spots


def _alike(shapes: Sequence[Shape]) -> list[int]:
    """How many blocks of the page look like each one and stand between neighbours that look like its own."""
    looks = [(each.kind, *(each.look[at] for at in _LOOKED_AT)) for each in shapes]
    places = list(zip([None, *looks][:-1], looks, [*looks, None][1:], strict=True))
    counts = Counter(places)
    return [counts[place] for place in places]
