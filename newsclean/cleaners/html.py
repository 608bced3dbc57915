"""The pipeline for a page of HTML: first what is not the article, then the cleaners of plain text on what is left."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from newsclean.cleaners import READERS, WRITERS
from newsclean.cleaners.chrome import chrome
from newsclean.cleaners.furniture import furniture
from newsclean.cleaners.head import head
from newsclean.cleaners.headline import headline
from newsclean.cleaners.labelled import labelled
from newsclean.cleaners.labeller import labeller
from newsclean.cleaners.standfirst import standfirst
from newsclean.cleaners.subheads import subheads
from newsclean.cleaners.tab_title import tab_title
from newsclean.page import Block, Cleaner, Mark, Page, mark
from newsclean.read.html.listings import is_listing

TEXT_CLEANERS: tuple[Cleaner, ...] = (
    *WRITERS,
    *(cleaner for cleaner in READERS if cleaner not in (headline, standfirst, head, labeller, tab_title)),
)
"""The cleaners of plain text that are of use on a page's article: what stands above it, its elements and meta have told."""


def article(page: Page) -> Iterator[Mark]:
    """Give what the cleaners of plain text mark on the blocks that chrome left, but for listings of code.

    For them, the rest is not there.
    """
    gone = sorted((m.start, m.end) for m in page.marks if m.rule.startswith("chrome/"))
    said = frozenset(m for m in page.marks if not m.rule.startswith("vote/"))  # votes are spent, and many
    blocks = tuple(_outside(page.blocks, gone))
    code = [(block.start, block.end) for block in blocks if is_listing(block)]
    left = replace(page, blocks=tuple(_outside(blocks, code)), marks=said)
    found = mark(left, TEXT_CLEANERS).marks - said
    yield from (m for m in found if not any(start <= m.start < end for start, end in code)) if code else found


def _outside(blocks: Iterable[Block], gone: Sequence[tuple[int, int]]) -> Iterator[Block]:
    """The blocks that no stretch holds; both in order."""
    at = 0
    for block in blocks:
        while at < len(gone) and gone[at][1] <= block.start:
            at += 1
        if at == len(gone) or block.start < gone[at][0]:
            yield block


HTML_CLEANERS: tuple[Cleaner, ...] = (chrome, furniture, labelled, article, subheads)
"""The default pipeline for HTML."""
