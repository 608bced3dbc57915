"""The elements around the blocks of a page as one tree, each with what it holds: prose, links, votes."""

import re
from collections.abc import Sequence

from newsclean.page import Block

_NAME = re.compile(r"[^.#\[]*")
INLINE = frozenset(
    "a b abbr bdi bdo big cite code em font i img ins kbd label mark q s small span strong sub sup time tt u var".split()
)


class Container:
    """An open element and what stands in it, counted in characters; `article` is the outermost ``<article>`` around it."""

    __slots__ = ("article", "linked", "number", "parent", "prose", "size", "tag", "voted")

    def __init__(self, tag: str, parent: "Container | None", number: int) -> None:
        self.tag, self.parent, self.number = tag, parent, number
        self.size = self.prose = self.linked = self.voted = 0.0
        self.article: Container | None = parent.article if parent else None
        if self.article is None and tag[:7] == "article" and tag_name(tag) == "article":
            self.article = self

    def around(self) -> "Container":
        """The container around this one; the outermost is its own."""
        return self.parent or self


def containers(
    blocks: Sequence[Block], trunks: Sequence[int], prose: Sequence[float], votes: Sequence[float]
) -> tuple[list[Container], Container]:
    """Give the container that each block stands in, its inline elements left out, and the page's outermost one.

    `trunks` says how many of a block's tags are not inline, `prose` how many of its characters are prose, `votes` which share
    of it an extraction has. Blocks in the very same element have the very same container.
    """
    root = Container("", None, 0)
    path, made, found = [root], [root], []
    for block, trunk, amount, vote in zip(blocks, trunks, prose, votes, strict=True):
        if len(path) > block.joined + 1:
            del path[block.joined + 1 :]
        for tag in block.tags[len(path) - 1 : trunk]:
            path.append(Container(tag, path[-1], len(made)))
            made.append(path[-1])
        own = path[trunk] if trunk < len(path) else path[-1]
        size = len(block.text)
        own.size += size
        own.prose += amount
        own.linked += block.linked * size
        own.voted += vote * size
        found.append(own)
    for container in reversed(made):
        if (parent := container.parent) is not None:
            parent.size += container.size
            parent.prose += container.prose
            parent.linked += container.linked
            parent.voted += container.voted
    return found, root


def tag_name(tag: str) -> str:
    """The name of the element in a tag.

    >>> tag_name("div.article-body#main")
    'div'
    """
    return tag if tag.isalnum() else _NAME.match(tag)[0]  # type: ignore[index] # it matches the empty text as well


def trunk(tags: Sequence[str]) -> int:
    """How many of a block's tags are left without the inline elements at their end: bold and plain paragraphs are alike.

    >>> trunk(("body", "p", "strong", "a.link"))
    2
    """
    size = len(tags)
    while size and tag_name(tags[size - 1]) in INLINE:
        size -= 1
    return size
