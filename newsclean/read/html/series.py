"""Series on a page: elements alike that stand side by side and have prose in them, as the items of a list and teasers do."""

import re
from collections.abc import Sequence
from itertools import accumulate
from math import fsum, log2
from typing import NamedTuple

from newsclean.page import Block
from newsclean.read.html.containers import Container, Containers
from newsclean.read.html.elements import HEADINGS

_NUMBER = re.compile(r"#[^\[]{1,300}|[0-9a-f]{0,12}[0-9][0-9a-f]{0,12}")
_LINES = HEADINGS | frozenset("p li tr td blockquote".split())


class Series(NamedTuple):
    """What a series is like: its members and their prose, links and headings; `out` elements lie between it and a block."""

    members: float = 0.0
    share: float = -1.0
    passed: float = -1.0
    length: float = -1.0
    linked: float = -1.0
    titles: float = -1.0
    titled: float = -1.0
    out: float = -1.0


class AllSeries:
    """The series of a page: elements alike in the same element; paragraphs and the lines of a list are none."""

    def __init__(self, blocks: Sequence[Block], containers: Containers, prose: Sequence[float]) -> None:
        self._names: dict[str, str] = {}
        alike: dict[tuple[int, str], list[Container]] = {}
        for container in containers.all:
            if container.prose > 0.0 and container.parent is not None and container.name not in _LINES:
                alike.setdefault(self._key(container, container.parent), []).append(container)
        titles, sums = _titles(blocks, containers), list(accumulate(prose, initial=0.0))
        self._made = {
            key: _series(members, titles, sums[members[0].first], containers.root.prose)
            for key, members in alike.items()
            if len(members) > 1
        }
        self._found: dict[int, Series] = {containers.root.number: Series()}

    def around(self, container: Container) -> Series:
        """Give the series with the most members that a container is part of; an empty one where it is in none."""
        way, at = [], container
        while at.number not in self._found:
            way.append(at)
            at = at.around()
        found = self._found[at.number]
        for inner in reversed(way):
            own = self._made.get(self._key(inner, inner.around())) if self._made and inner.name not in _LINES else None
            if own and own.members >= found.members:
                found = own
            elif found.members:
                found = Series(*found[:-1], out=found.out + 1.0)
            self._found[inner.number] = found
        return found

    def _key(self, container: Container, above: Container) -> tuple[int, str]:
        """What the members of a series share: the element around them, and their own tag without ids and numbers."""
        name = self._names.get(container.tag)
        if name is None:
            name = self._names[container.tag] = _NUMBER.sub("", container.tag)
        return above.number, name


def _titles(blocks: Sequence[Block], containers: Containers) -> dict[int, float]:
    """How much of the first heading in each container is linked, by the container's number."""
    titles: dict[int, float] = {}
    for block, container in zip(blocks, containers.inside, strict=True):
        if container.name in HEADINGS:
            at = container
            while at.parent and at.number not in titles:
                titles[at.number] = block.linked
                at = at.parent
    return titles


def _series(members: Sequence[Container], titles: dict[int, float], passed: float, prose: float) -> Series:
    own = fsum(member.prose for member in members)
    headed = [titles[member.number] for member in members if member.number in titles]
    return Series(
        members=float(len(members)),
        share=own / prose,
        passed=passed / prose,
        length=log2(1 + own / len(members)),
        linked=fsum(member.linked for member in members) / fsum(member.size for member in members),
        titles=fsum(headed) / len(headed) if headed else -1.0,
        titled=len(headed) / len(members),
        out=0.0,
    )
