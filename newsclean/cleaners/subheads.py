"""Sub-headings, where the markup says so."""

import re
from collections.abc import Iterator

from newsclean.page import Mark, Page, Role
from newsclean.strength import SURE

_HEADING = re.compile(r"h[2-6](?![\w-])")
_NEAR = 3
_LONGEST = 250


def subheads(page: Page) -> Iterator[Mark]:
    """Mark the headings below the first rank that nobody else has named.

    They stay in the body, as paragraphs of the kind ``subhead``. A plain text has none.
    """
    known: dict[tuple[str, ...], bool] = {}
    for block in page.blocks:
        near = block.tags[-_NEAR:]
        if near not in known:
            known[near] = any(map(_HEADING.match, near))
        if known[near] and len(block.text) <= _LONGEST:
            yield block.mark(Role.SUBHEAD, "subheads/tag", SURE)
