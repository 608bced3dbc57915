"""The pipeline for a page of HTML: first what is not the article, then the cleaners of plain text on what is left."""

from collections.abc import Iterator
from dataclasses import replace

from newsclean.cleaners import READERS, WRITERS
from newsclean.cleaners.chrome import chrome
from newsclean.cleaners.head import head
from newsclean.cleaners.headline import headline
from newsclean.cleaners.labeller import labeller
from newsclean.cleaners.standfirst import standfirst
from newsclean.page import Cleaner, Mark, Page, mark

TEXT_CLEANERS: tuple[Cleaner, ...] = (
    *WRITERS,
    *(cleaner for cleaner in READERS if cleaner not in (headline, standfirst, head, labeller)),
)
"""The cleaners of plain text that are of use on a page's article: what stands above it, its elements and meta have told."""


def article(page: Page) -> Iterator[Mark]:
    """Give what the cleaners of plain text mark on the blocks that chrome left; for them, the rest is not there."""
    gone = {m.start for m in page.marks if m.rule.startswith("chrome/")}
    left = replace(page, blocks=tuple(block for block in page.blocks if block.start not in gone))
    yield from mark(left, TEXT_CLEANERS).marks - page.marks


HTML_CLEANERS: tuple[Cleaner, ...] = (chrome, article)
"""The default pipeline for HTML."""
