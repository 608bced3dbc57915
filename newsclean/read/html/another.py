"""Other articles below the page's own, as pages have them that load the next article when the reader reaches the end."""

from collections.abc import Iterator, Sequence
from itertools import compress, count

from newsclean.page import Block
from newsclean.read.html.containers import tag_name

_LEAST = 600  # characters of the page's own article


def others(blocks: Sequence[Block], kept: Sequence[bool]) -> list[bool]:
    """Tell of each block whether it is part of another article: in an element of its own with a first-rank heading in it.

    >>> own = [Block(0, 700, "a" * 700, "a" * 700, tags=("article", "p"))]
    >>> next_one = [Block(700, 704, text, text, tags=("article", tag), joined=0) for text, tag in (("Rust", "h1"), ("Iron", "p"))]
    >>> others([*own, next_one[0], next_one[1]._replace(joined=1)], [True, True, True])
    [False, True, True]

    An ``<article>`` without such a heading is an entry of a live blog or a part of the article, and so is one inside it.
    """
    if not any(map(_is_article, set().union(*{id(block.tags): block.tags for block in blocks}.values()))):
        return [False] * len(blocks)
    elements = list(_elements(blocks))
    own = next((element for element, is_kept in zip(elements, kept, strict=True) if is_kept and element), 0)
    of_own = (len(b.text) for b, is_kept, element in zip(blocks, kept, elements, strict=True) if is_kept and element == own)
    if not own or sum(of_own) < _LEAST:
        return [False] * len(blocks)
    headed = {element for block, element in zip(blocks, elements, strict=True) if element > own and _is_first_rank(block)}
    return [element in headed for element in elements]


def _is_first_rank(block: Block) -> bool:
    return any(tag_name(tag) == "h1" for tag in block.tags[-3:])


def _elements(blocks: Sequence[Block]) -> Iterator[int]:
    """The number of the outermost ``<article>`` that each block is in, 0 where it is in none."""
    number = last = depth = 0
    known: dict[int, int] = {}
    called: dict[str, bool] = {}
    for block in blocks:
        if (at := known.get(id(block.tags), -1)) < 0:
            for tag in block.tags:
                if tag not in called:
                    called[tag] = _is_article(tag)
            at = known[id(block.tags)] = next(compress(count(1), map(called.__getitem__, block.tags)), 0)
        if at and not (last and at == depth and block.joined >= at):
            number += 1
        last, depth = at and number, at
        yield last


def _is_article(tag: str) -> bool:
    return tag_name(tag) == "article" or "[role=article]" in tag or "Article]" in tag
