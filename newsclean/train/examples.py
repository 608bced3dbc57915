"""Labelled pages become examples for the fit: marked by the other cleaners, described, and some of them cleaned by half."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from newsclean.labeller.features import NAMES, features
from newsclean.labeller.left import Left, left
from newsclean.labeller.rest import rest
from newsclean.labeller.scene import amid, core
from newsclean.labeller.shape import PROSE, Lists
from newsclean.page import Cleaner, mark
from newsclean.train.sets import CLEAN, HAND, MIXED, Sample
from newsclean.train.words import common

_CERTAIN = 0.9
_MOST_WORDS = 60
_FAR = 8
_MID, _LONE, _EVERY = 0.1, 0.12, 0.7
_HEAVIEST = 600.0

Array = NDArray[np.float64]


class Seen(NamedTuple):
    """A page as the labeller sees it: the blocks that other cleaners left, and what they are."""

    sample: Sample
    left: Left
    labels: tuple[str, ...]

    @property
    def words(self) -> list[int]:
        """How many words each block has."""
        return [len(each.block.text.split()) for each in self.left.shapes]

    def rows(self) -> Array | None:
        """Give the features of each block, None where the page has no prose."""
        around = core(self.left.shapes)
        return np.array(features(self.left.shapes, around, self.left.evidence)).T if around else None


def earlier() -> tuple[Cleaner, ...]:
    """Give the cleaners of the default pipeline whose marks the labeller reads; repairs of typos are left out."""
    from newsclean import CLEANERS
    from newsclean.cleaners.labeller import labeller
    from newsclean.cleaners.typos import TYPOS

    return tuple(cleaner for cleaner in CLEANERS if cleaner not in (*TYPOS, labeller))


def see(sample: Sample, cleaners: Iterable[Cleaner]) -> Seen:
    """Look at a page with the eyes of the labeller."""
    found = left(*rest(mark(sample.page, cleaners)), Lists(common(), frozenset()))
    return Seen(sample, found, tuple(sample.labels[number] for number in found.numbers))


def cued(seen: Seen, lists: Lists) -> Seen:
    """Count the cue words of a page anew, by other lists."""
    return seen._replace(left=seen.left._replace(shapes=tuple(each.with_cues(lists) for each in seen.left.shapes)))


def cleaned(seen: Seen, chances: Sequence[float]) -> Seen | None:
    """Give the page as a later round sees it, without what a first look takes; None where it takes nothing."""
    page = seen.left
    gone = {
        number: chance
        for number, chance, name in zip(page.numbers, chances, page.named, strict=True)
        if chance >= _CERTAIN and not name
    }
    kept = page.without(gone)
    return Seen(seen.sample, kept, tuple(seen.sample.labels[number] for number in kept.numbers)) if gone else None


def examples(seen: Seen, rows: Array) -> Iterator[tuple[Array, bool, float]]:
    """Give the features, label and weight of a page's blocks; of those that are alike a part is enough, and weighs as all.

    A page weighs no more than its 600th word, so that one with a thousand teasers is one page.
    """
    found = []
    inside = amid([each.kind == PROSE for each in seen.left.shapes])
    for place, (label, words, each) in enumerate(zip(seen.labels, seen.words, seen.left.shapes, strict=True)):
        if label not in ("B", "F", "J"):
            continue
        share = _EVERY
        row = rows[place]
        if label == "B" and each.kind == PROSE and inside[place]:
            share *= _MID
        elif label == "J" and row[_SINCE] > _FAR < row[_UNTIL]:
            share *= _LONE
        if _draw(seen, place) < share:
            weight = min(_MOST_WORDS, max(1, words)) ** 0.5 * (0.5 if label == "F" else 1.0)
            found.append((row, label == "J", weight / share))
    whole = sum(weight for _, _, weight in found)
    yield from ((row, label, weight * min(1.0, _HEAVIEST / whole)) for row, label, weight in found)


_SINCE, _UNTIL = NAMES.index("since prose"), NAMES.index("until prose")


def _draw(seen: Seen, place: int) -> float:
    """A number between 0 and 1 that hangs on the page and the block alone."""
    return crc32(f"{seen.sample.set}/{seen.sample.kind}/{seen.sample.id}/{len(seen.labels)}/{place}".encode()) / 2**32


def is_needed(sample: Sample) -> bool:
    """Tell whether a page is learned from: dumps, which alone get marks, and a part of the clean texts, which say little."""
    return sample.kind in ("html-text", MIXED, HAND) or (sample.kind in CLEAN and crc32(sample.id.encode()) % 3 == 0)
