"""Series on a page: elements alike that stand side by side and have prose in them, as the items of a list and teasers do."""

import re
from collections.abc import Sequence
from itertools import accumulate
from math import fsum, log2
from typing import NamedTuple

from newsclean.page import Block
from newsclean.read.html.containers import Container, tag_name

_NUMBER = re.compile(r"#[^\[]{1,300}|[0-9a-f]{0,12}[0-9][0-9a-f]{0,12}")
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_LINES = _HEADINGS | frozenset("p li tr td blockquote".split())


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


def series(
    blocks: Sequence[Block], inside: Sequence[Container], prose: Sequence[float], root: Container
) -> dict[int, Series]:
    """Give, by the number of the container that a block stands in, the series with the most members that it is part of.

    `passed` is how much of the page's prose stands before its first member, `titles` how much of its headings is linked. A
    block that is in none gets an empty one; paragraphs and the lines of a list are no series.
    """
    firsts, titles = _firsts(blocks, inside)
    names: dict[str, str] = {}
    alike: dict[tuple[int, str], list[Container]] = {}
    for container, _ in firsts.values():
        if container.prose > 0.0 and tag_name(container.tag) not in _LINES:
            alike.setdefault(_key(container, names), []).append(container)
    sums = list(accumulate(prose, initial=0.0))
    made = {
        key: _series(members, titles, sums[firsts[members[0].number][1]], root.prose)
        for key, members in alike.items()
        if len(members) > 1
    }
    found = {root.number: Series()}
    for container, _ in sorted(firsts.values(), key=lambda pair: pair[0].number):
        above = found[container.around().number]
        own = made.get(_key(container, names)) if tag_name(container.tag) not in _LINES else None
        if own and own.members >= above.members:
            found[container.number] = own
        else:
            found[container.number] = above._replace(out=above.out + 1.0) if above.members else above
    return found


def _key(container: Container, names: dict[str, str]) -> tuple[int, str]:
    """What the members of a series share: the element around them, and their own tag without ids and numbers."""
    name = names.get(container.tag)
    if name is None:
        name = names[container.tag] = _NUMBER.sub("", container.tag)
    return container.around().number, name


def _firsts(
    blocks: Sequence[Block], inside: Sequence[Container]
) -> tuple[dict[int, tuple[Container, int]], dict[int, float]]:
    """Every container with its first block, and how much of its first heading is linked, by the container's number."""
    firsts: dict[int, tuple[Container, int]] = {}
    titles: dict[int, float] = {}
    for number, (block, container) in enumerate(zip(blocks, inside, strict=True)):
        at = container
        while at.parent and at.number not in firsts:
            firsts[at.number] = at, number
            at = at.parent
        if tag_name(container.tag) in _HEADINGS:
            at = container
            while at.parent and at.number not in titles:
                titles[at.number] = block.linked
                at = at.parent
    return firsts, titles


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
