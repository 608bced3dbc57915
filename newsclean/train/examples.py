"""Labelled pages become examples for the fit: marked by the other cleaners, described, and some of them cleaned by half."""

from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import NamedTuple
from zlib import crc32

from newsclean.labeller.features import features
from newsclean.labeller.rest import rest
from newsclean.labeller.scene import scene
from newsclean.labeller.shape import Lists, Shape, shape
from newsclean.page import Cleaner, mark
from newsclean.train.fit import Example
from newsclean.train.sets import Sample
from newsclean.train.words import common

_MOSTLY_CLEAN = 3


class Seen(NamedTuple):
    """A page as the labeller sees it: the blocks that other cleaners left, what is known of them, and what they are."""

    sample: Sample
    numbers: tuple[int, ...]
    shapes: tuple[Shape, ...]
    evidence: tuple[int, ...]
    labels: tuple[str, ...]


def earlier() -> tuple[Cleaner, ...]:
    """Give the cleaners of the default pipeline whose marks the labeller reads; repairs of typos are left out."""
    from newsclean import CLEANERS
    from newsclean.cleaners.headline import headline

    cut = CLEANERS[: CLEANERS.index(headline)]
    return tuple(c for c in cut if getattr(c, "__name__", "") != "labeller" and ".typos" not in getattr(c, "__module__", ""))


def see(sample: Sample, cleaners: Iterable[Cleaner]) -> Seen:
    """Look at a page with the eyes of the labeller."""
    left, evidence = rest(mark(sample.page, cleaners))
    usual = Lists(common(), frozenset())
    shapes = tuple(shape(each.block, usual) for each in left)
    return Seen(sample, tuple(e.number for e in left), shapes, tuple(evidence), tuple(sample.labels[e.number] for e in left))


def cued(seen: Seen, lists: Lists) -> Seen:
    """Count the cue words of a page anew, by other lists."""
    return seen._replace(shapes=tuple(each.with_cues(lists) for each in seen.shapes))


def fold(site: str, folds: int) -> int:
    """Give the fold of a site, by its name alone."""
    return crc32(site.encode()) % folds


def examples(seen: Seen) -> Iterator[Example]:
    """Give the page, and, where it has junk, the page with a part of that gone, as a later round sees it."""
    if made := _example(seen.shapes, seen.evidence, seen.labels):
        yield made
    if seen.labels.count("J") <= (0 if seen.sample.kind == "html-text" else _MOSTLY_CLEAN):
        return
    random = Random(seen.sample.kind + seen.sample.id)  # noqa: S311 - a sample, no secret
    share = random.uniform(0.3, 1)
    kept = [n for n, label in enumerate(seen.labels) if label != "J" or random.random() >= share]
    if made := _example(
        [seen.shapes[n] for n in kept], [seen.evidence[n] & 4 for n in kept], [seen.labels[n] for n in kept]
    ):
        yield made


def _example(shapes: Sequence[Shape], evidence: Sequence[int], labels: Sequence[str]) -> Example | None:
    around = scene(shapes)
    return Example(features(shapes, around, evidence), labels) if around else None


def is_needed(sample: Sample) -> bool:
    """Tell whether a page is fitted to: clean ones say little that is new, so a part of them is enough."""
    if sample.kind == "reference":
        return crc32(sample.id.encode()) % 3 == 0
    return sample.kind == "html-text" or "J" in sample.labels or crc32(sample.id.encode()) % 2 == 0
