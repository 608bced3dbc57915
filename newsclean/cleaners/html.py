"""The pipeline for a page of HTML: first what is not the article, then the cleaners of plain text on what is left."""

from collections.abc import Iterator
from dataclasses import replace

from newsclean.cleaners import CLEANERS
from newsclean.cleaners.chrome import chrome
from newsclean.page import JUNK, Cleaner, Mark, Page, mark


def article(page: Page) -> Iterator[Mark]:
    """Give what the cleaners of plain text mark on the blocks that chrome left; for them, the rest is not there."""
    gone = {m.start for m in page.marks if m.role in JUNK and m.rule.startswith("chrome/")}
    left = replace(page, blocks=tuple(block for block in page.blocks if block.start not in gone))
    yield from mark(left, CLEANERS).marks - page.marks


HTML_CLEANERS: tuple[Cleaner, ...] = (chrome, article)
"""The default pipeline for HTML."""
