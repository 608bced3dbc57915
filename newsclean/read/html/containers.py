"""The elements around the blocks of a page as one tree, each with what it holds: prose, links, votes."""

import re
from collections.abc import Iterable, Sequence
from typing import Protocol

from newsclean.page import Block

_NAME = re.compile(r"[^.#\[]*")
INLINE = frozenset(
    "a b abbr bdi bdo big cite code em font i img ins kbd label mark q s small span strong sub sup time tt u var".split()
)


class Container:
    """An open element and what stands in it, counted in characters.

    `first` is the number of the block that opens it. No container knows itself: what knows itself is freed late.
    """

    __slots__ = ("_outer", "first", "linked", "name", "number", "parent", "prose", "size", "tag")

    def __init__(self, tag: str, name: str, parent: "Container | None", number: int, first: int) -> None:
        self.tag, self.name, self.parent, self.number, self.first = tag, name, parent, number, first
        self.size = self.prose = self.linked = 0.0
        self._outer: Container | None = parent.article if parent else None

    @property
    def article(self) -> "Container | None":
        """The outermost ``<article>`` around it, maybe itself."""
        return self if self._outer is None and self.name == "article" else self._outer

    def around(self) -> "Container":
        """The container around this one; the outermost is its own."""
        return self.parent or self


class Place(Protocol):
    """What is asked of a block's place: its tags, their names, and how many of them are left without the inline ones."""

    tags: tuple[str, ...]
    names: list[str]
    trunk: int


class Containers:
    """The containers of a page in the order of their openings, the outermost first.

    `inside` are those that the blocks stand in, their inline elements left out. Blocks in the very same element have the
    very same container.
    """

    def __init__(
        self, blocks: Sequence[Block], places: Sequence[Place], amounts: Iterable[tuple[int, float, float]]
    ) -> None:
        """Take the places of the blocks, and how many characters they have, how many of prose and how many linked."""
        self.root = Container("", "", None, 0, 0)
        made, inside, path = [self.root], [], [self.root]
        for number, (block, place, (size, prose, linked)) in enumerate(zip(blocks, places, amounts, strict=True)):
            trunk, opened = place.trunk, block.joined + 1
            if len(path) > opened:
                del path[opened:]
            own = path[-1]
            for at in range(len(path) - 1, trunk):
                own = Container(place.tags[at], place.names[at], own, len(made), number)
                path.append(own)
                made.append(own)
            if trunk < len(path):
                own = path[trunk]
            own.size += size
            own.prose += prose
            own.linked += linked
            inside.append(own)
        self.all, self.inside = made, inside
        self.has_article = any(container.article for container in made)
        for container in reversed(self.all):
            if (parent := container.parent) is not None:
                parent.size += container.size
                parent.prose += container.prose
                parent.linked += container.linked

    def voted(self, votes: Iterable[float]) -> list[float]:
        """How many characters an extraction has of each container, by its number; `votes` says how many of each block."""
        sums = [0.0] * len(self.all)
        for container, vote in zip(self.inside, votes, strict=True):
            if vote:
                sums[container.number] += vote
        for container in reversed(self.all):
            if sums[container.number] and container.parent is not None:
                sums[container.parent.number] += sums[container.number]
        return sums


def to_prose(container: Container, least: float) -> int:
    """How many steps outward the first container is with so much prose; the outermost one, if none has."""
    steps = 0
    while container.prose < least and container.parent is not None:
        container, steps = container.parent, steps + 1
    return steps


def to_votes(container: Container, voted: Sequence[float], least: float) -> int:
    """How many steps outward the first container is of which an extraction has so much."""
    steps = 0
    while voted[container.number] < least and container.parent is not None:
        container, steps = container.parent, steps + 1
    return steps


def tag_name(tag: str) -> str:
    """The name of the element in a tag.

    >>> tag_name("div.article-body#main")
    'div'
    """
    return tag if tag.isalnum() else _NAME.match(tag)[0]  # type: ignore[index] # it matches the empty text as well
