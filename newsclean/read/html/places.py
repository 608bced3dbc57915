"""What the elements around a block say of it by their names and the words of their classes, looked up once for each."""

from collections.abc import Iterable, Mapping, Sequence
from math import fsum

from newsclean.page import Block
from newsclean.read.html.containers import INLINE, tag_name
from newsclean.read.html.measures import AROUND, KINDS, spoken, spread, words_of
from newsclean.read.html.translated import ENGLISH


class Place:
    """Where a block stands: how many of its tags are left without the inline ones at their end, and the last of these.

    Places that differ in inline elements alone have the same number.
    """

    __slots__ = ("_of", "_row", "in_nav", "kind", "names", "number", "tags", "trunk")

    def __init__(self, tags: tuple[str, ...], names: list[str], of: "Places") -> None:
        size = len(names)
        while size and names[size - 1] in INLINE:
            size -= 1
        self.tags, self.names, self.trunk = tags, names, size
        self.number = of.numbers.setdefault(tags[:size], len(of.numbers))
        self.kind = names[size - 1] if size else ""
        self.in_nav = "nav" in names
        self._of = of
        self._row: list[float] | None = None

    @property
    def row(self) -> list[float]:
        """The evidence of a place: what its elements are, and what the three innermost and all others are called."""
        if self._row is None:
            self._row = _row(self.names, self.kind, [self._of.said(tag) for tag in self.tags[: self.trunk]])
        return self._row


class Places:
    """The places of a page; `weights` says of the words in class names and ids how much they speak for an article, `said` of those in short blocks."""

    def __init__(self, blocks: Sequence[Block], weights: Mapping[str, float], said: Mapping[bytes, float]) -> None:
        self._weights = weights
        self._spoken = said
        self._names: dict[str, str] = {}
        self._said: dict[str, tuple[float, ...]] = {}
        self._known: dict[tuple[str, ...], Place] = {}
        self.numbers: dict[tuple[str, ...], int] = {}
        self.of = [self._known.get(block.tags) or self._place(block.tags) for block in blocks]

    def _place(self, tags: tuple[str, ...]) -> Place:
        names = []
        for tag in tags:
            if (name := self._names.get(tag)) is None:
                name = self._names[tag] = tag_name(tag)
            names.append(name)
        made = self._known[tags] = Place(tags, names, self)
        return made

    def words(self, block: Block) -> tuple[float, ...]:
        """The least, the most and the sum of what the words of a short block weigh."""
        known = self._spoken
        return weighed(known[word] for word in spoken(block) if word in known)

    def said(self, tag: str) -> tuple[float, ...]:
        """The least, the most and the sum of what the words of a tag weigh, near a block and far from it."""
        known = self._said.get(tag)
        if known is None:
            weights = self._weights
            words = sorted({word if _is_known(word, weights) else ENGLISH.get(word, word) for word in words_of(tag)})
            near = [weights[key] for word in words if (key := "n:" + word) in weights]
            far = [weights[key] for word in words if (key := "f:" + word) in weights]
            known = self._said[tag] = (*spread(near), *spread(far))
        return known


def _is_known(word: str, weights: Mapping[str, float]) -> bool:
    return "n:" + word in weights or "f:" + word in weights


def weighed(weights: Iterable[float]) -> tuple[float, ...]:
    """The least, the most and the sum of some weights in tenths, whatever their order."""
    found = sorted(weights)
    return (found[0], found[-1], fsum(found)) if found else (0.0, 0.0, 0.0)


def _row(names: Sequence[str], kind: str, said: Sequence[tuple[float, ...]]) -> list[float]:
    is_heading = len(kind) == 2 and kind[0] == "h" and kind[1].isdigit()  # noqa: PLR2004 - h1 to h6
    near, far = said[-3:], said[:-3]
    return [
        *(kind == each for each in KINDS), is_heading, names[-1:] == ["em"], *(names.count(each) for each in AROUND), len(names),
        min((t[0] for t in near), default=0.0), max((t[1] for t in near), default=0.0), fsum(t[2] for t in near),
        min((t[3] for t in far), default=0.0), max((t[4] for t in far), default=0.0), fsum(t[5] for t in far),
    ]  # fmt: skip
