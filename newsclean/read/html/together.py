"""What stands or falls together on a page: an article's sub-headings, the rows of its tables, the items of its lists."""

from collections.abc import Iterator, Sequence
from math import fsum

from newsclean.page import Block
from newsclean.read.html.containers import tag_name

_KINDS = {
    **{f"h{rank}": f"hh{rank}" for rank in range(2, 7)},
    "table": "r", "li": "l", "blockquote": "q", "pre": "c", "code": "c",
}  # fmt: skip
_DEPTHS = {"h": 3, "r": 8, "l": 3, "q": 3, "c": 3}  # how many of the innermost elements are looked at
_DEEPEST = 8
_Key = tuple[str, tuple[str, ...]]
_FEWEST = 3


def together(blocks: Sequence[Block], chances: Sequence[float]) -> list[float]:
    """Give the chance of each block, of a sub-heading, row, item, … at least that of all of its kind at its place.

    >>> rows = [Block(0, 4, text, text, tags=("main", "table", "tr")) for text in ("Gold", "Iron", "Lead")]
    >>> together(rows, [0.9, 0.4, 0.2])
    [0.9, 0.5, 0.5]

    Two are too few to speak for each other, and nothing is ever less likely for its neighbours. What was ruled out, with no
    chance at all, stays so, but for an item of a list of which more than half was not.
    """
    found = list(chances)
    for numbers in _alike(blocks, chances):
        sizes = [len(blocks[number].text) for number in numbers]
        mean = fsum(chances[number] * size for number, size in zip(numbers, sizes, strict=True)) / sum(sizes)
        for number in numbers:
            found[number] = max(found[number], mean)
    return found


def _alike(blocks: Sequence[Block], chances: Sequence[float]) -> Iterator[list[int]]:
    """The numbers of blocks of one kind with the same elements around them; of those that were ruled out only a list's items."""
    alike: dict[_Key, list[int]] = {}
    keys: dict[int, list[tuple[bool, list[int]]]] = {}
    kinds: dict[str, str] = {}
    for number, (block, chance) in enumerate(zip(blocks, chances, strict=True)):
        if (known := keys.get(id(block.tags))) is None:
            found = _keys(block.tags, kinds)
            known = keys[id(block.tags)] = [(key[0] == "l", alike.setdefault(key, [])) for key in found]
        for is_list, numbers in known:
            if chance or is_list:
                numbers.append(number)
    for numbers in alike.values():
        if len(numbers) >= _FEWEST and sum(chances[number] > 0.0 for number in numbers) * 2 > len(numbers):
            yield numbers


def _keys(tags: tuple[str, ...], kinds: dict[str, str]) -> Iterator[_Key]:
    """As what a block may stand or fall with others: its kind, and the elements around it; `kinds` are those of tags."""
    met: set[str] = set()
    for depth, tag in enumerate(reversed(tags[-_DEEPEST:]), 1):
        if (kind := kinds.get(tag)) is None:
            kind = kinds[tag] = _KINDS.get(tag_name(tag), "")
        if kind and kind[0] not in met and depth <= _DEPTHS[kind[0]]:
            met.add(kind[0])
            yield kind, tags[: len(tags) - depth + (kind == "r")]
