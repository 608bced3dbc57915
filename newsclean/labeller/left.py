"""The blocks that other cleaners left of a page, and what is known of them."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsclean.labeller.rest import AROUND, Rest
from newsclean.labeller.shape import PROSE, Lists, Shape, shape

_DEAR = 2.0


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
