"""What the elements around a block say of it by their names and the words of their classes, looked up once for each."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsclean.page import Block
from newsclean.read.html.containers import INLINE, tag_name
from newsclean.read.html.measures import AROUND, KINDS, spread, words_of


class Place(NamedTuple):
    """How many tags of a block are left without the inline ones at their end, the last of these, and if it is navigation."""

    trunk: int
    kind: str
    in_nav: bool
    row: list[float]


class Places:
    """The places of a page; `weights` says of the words in class names and ids how much they speak for an article."""

    def __init__(self, blocks: Sequence[Block], weights: Mapping[str, float]) -> None:
        self._weights = weights
        self._tags: dict[str, tuple[str, tuple[float, ...]]] = {}
        self._known: dict[tuple[str, ...], Place] = {}
        self.of = [self._place(block.tags) for block in blocks]

    def _place(self, tags: tuple[str, ...]) -> Place:
        known = self._known.get(tags)
        if known is None:
            said = [self._tag(tag) for tag in tags]
            names = [name for name, _ in said]
            size = len(names)
            while size and names[size - 1] in INLINE:
                size -= 1
            kind = names[size - 1] if size else ""
            row = _row(names, kind, [words for _, words in said[:size]])
            known = self._known[tags] = Place(size, kind, "nav" in names, row)
        return known

    def _tag(self, tag: str) -> tuple[str, tuple[float, ...]]:
        known = self._tags.get(tag)
        if known is None:
            near, far = (
                [self._weights[key] for word in words_of(tag) if (key := side + word) in self._weights]
                for side in ("n:", "f:")
            )
            known = self._tags[tag] = tag_name(tag), (*spread(near), *spread(far))
        return known


def _row(names: Sequence[str], kind: str, said: Sequence[tuple[float, ...]]) -> list[float]:
    """The evidence of a place: what its elements are, and what the three innermost and all others are called."""
    is_heading = len(kind) == 2 and kind[0] == "h" and kind[1].isdigit()  # noqa: PLR2004 - h1 to h6
    near, far = said[-3:], said[:-3]
    return [
        *(kind == each for each in KINDS), is_heading, names[-1:] == ["em"], *(names.count(each) for each in AROUND), len(names),
        min((t[0] for t in near), default=0.0), max((t[1] for t in near), default=0.0), sum(t[2] for t in near),
        min((t[3] for t in far), default=0.0), max((t[4] for t in far), default=0.0), sum(t[5] for t in far),
    ]  # fmt: skip
