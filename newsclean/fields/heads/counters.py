"""How often an article was read, in figures beside its headline."""

import re
from collections.abc import Container, Iterator

from newsclean.page import Block, Page
from newsclean.prose import is_prose

_FIGURE = re.compile(r"(?!(?:19|20)\d\d$)\d{1,6}", re.ASCII)


def counters(page: Page, top: int, named: Container[int]) -> Iterator[Block]:
    """Give the figures that stand alone beside the headline, which is block number `top`.

    Not where ``1`` or ``3`` follows ``2``. Blocks whose start is in `named` were named by others.
    """
    first = next((n for n, b in enumerate(page.blocks) if n > top and is_prose(b)), top)
    figures = [b for b in page.blocks[max(0, top - 2) : first] if b.start not in named and _FIGURE.fullmatch(b.text)]
    below = {b.text for b in page.blocks[first:]} if figures else set()
    yield from (b for b in figures if below.isdisjoint((str(int(b.text) + 1), str(int(b.text) - 1))))
