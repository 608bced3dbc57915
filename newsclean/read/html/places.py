"""What the elements around a block say of it by their names and the words of their classes, looked up once for each."""

from collections.abc import Iterable, Mapping, Sequence
from math import fsum

from newsclean.page import Block
from newsclean.read.html.containers import INLINE, Containers, tag_name
from newsclean.read.html.measures import AROUND, FEW, KINDS, prose_of, spread, words_of
from newsclean.shadow import tokens_of_lines

_NEAR = 3
_SOME = 60
_SHORTEST_NAME = 2  # a bare element's
Weights = tuple[float | None, float | None]
"""What a word in class names and ids weighs near a block and far from it; None where it says nothing."""
_Spread = tuple[float, float, float]
_SILENT: _Spread = (0.0, 0.0, 0.0)


class Place:
    """Where a block stands: how many of its tags are left without the inline ones at their end, and the last of these.

    Places that differ in inline elements alone have the same number.
    """

    __slots__ = ("in_nav", "kind", "names", "number", "tags", "trunk")

    def __init__(self, tags: tuple[str, ...], names: list[str], numbers: dict[tuple[str, ...], int]) -> None:
        size = len(names)
        while size and names[size - 1] in INLINE:
            size -= 1
        self.tags, self.names, self.trunk = tags, names, size
        self.number = numbers.setdefault(tags[:size], len(numbers))
        self.kind = names[size - 1] if size else ""
        self.in_nav = "nav" in names


class Places:
    """The places of a page's blocks, and what no vote changes of them, in characters; the same for a first look and a second one.

    `weights` says of the words in class names and ids how much they speak for an article, `said` of those in short blocks.
    """

    def __init__(self, blocks: Sequence[Block], weights: Mapping[str, Weights], said: Mapping[bytes, float]) -> None:
        self._weights = weights
        self._spoken = said
        self._names: dict[str, str] = {}
        self._said: dict[str, tuple[_Spread, _Spread]] = {}
        self._far: dict[tuple[str, ...], _Spread] = {}
        self._known: dict[int, Place] = {}
        self._rows: dict[Place, list[float]] = {}
        self.numbers: dict[tuple[str, ...], int] = {}
        self.of = [self._known.get(id(block.tags)) or self._place(block.tags) for block in blocks]
        self.sizes, self.prose = [len(block.text) for block in blocks], list(map(prose_of, blocks))
        self.linked = [block.linked * size for block, size in zip(blocks, self.sizes, strict=True)]
        self.containers = Containers(blocks, self.of, zip(self.sizes, self.prose, self.linked, strict=True))
        lines = tokens_of_lines("\n".join([block.shadow for block in blocks]))
        if len(lines) == len(blocks):
            for block, line in zip(blocks, lines, strict=True):
                vars(block).setdefault("tokens", line.split())  # what each would find out for itself, in more time

    def _place(self, tags: tuple[str, ...]) -> Place:
        names = []
        for tag in tags:
            if (name := self._names.get(tag)) is None:
                name = self._names[tag] = tag_name(tag)
            names.append(name)
        made = self._known[id(tags)] = Place(tags, names, self.numbers)
        return made

    def row(self, place: Place) -> list[float]:
        """The evidence of a place: what its elements are, and what the three innermost and all others are called."""
        known = self._rows.get(place)
        if known is None:
            names, kind = place.names, place.kind
            is_heading = len(kind) == 2 and kind[0] == "h" and kind[1].isdigit()  # noqa: PLR2004 - h1 to h6
            known = self._rows[place] = [
                *[kind == each for each in KINDS], is_heading, names[-1:] == ["em"], *map(names.count, AROUND), len(names),
                *self.called(place.tags[: place.trunk]),
            ]  # fmt: skip
        return known

    def words(self, block: Block) -> tuple[float, ...]:
        """The least, the most and the sum of what the words of a short block weigh; in a long one they say nothing."""
        words = block.tokens
        if len(words) > FEW and len(set(words[:_SOME])) > FEW:  # most long ones have said so by then
            return _SILENT
        different = set(words)
        known = self._spoken
        return weighed([known[word] for word in different if word in known]) if len(different) <= FEW else _SILENT

    def called(self, tags: tuple[str, ...]) -> Iterable[float]:
        """The least, the most and the sum of what the words of some tags weigh: of the three innermost, and of all others."""
        out = tags[:-_NEAR]
        if (far := self._far.get(out)) is None:
            far = self._far[out] = _joined([self.said(tag)[1] for tag in out])
        return *_joined([self.said(tag)[0] for tag in tags[-_NEAR:]]), *far

    def said(self, tag: str) -> tuple[_Spread, _Spread]:
        """The least, the most and the sum of what the words of a tag weigh, near a block and far from it."""
        known = self._said.get(tag)
        if known is None:
            known = self._said[tag] = self._weigh(words_of(tag)) if len(tag) > _SHORTEST_NAME else (_SILENT, _SILENT)
        return known

    def _weigh(self, words: Iterable[str]) -> tuple[_Spread, _Spread]:
        weights = self._weights
        found = [weights[word] for word in words if word in weights]
        near = [weight for weight, _ in found if weight is not None]
        far = [weight for _, weight in found if weight is not None]
        return spread(near) if near else _SILENT, spread(far) if far else _SILENT


def _joined(spreads: Sequence[_Spread]) -> _Spread:
    """The least of the least, the most of the most, and the sum."""
    telling = [each for each in spreads if each is not _SILENT]
    if not telling:
        return _SILENT
    if len(telling) < len(spreads):
        telling.append(_SILENT)
    least, most, sums = zip(*telling, strict=True)
    return min(least), max(most), fsum(sums)


def weighed(weights: Iterable[float]) -> tuple[float, ...]:
    """The least, the most and the sum of some weights in tenths, whatever their order."""
    found = sorted(weights)
    return (found[0], found[-1], fsum(found)) if found else _SILENT
