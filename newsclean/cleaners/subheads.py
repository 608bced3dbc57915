"""Sub-headings, where the markup says so."""

import re
from collections.abc import Iterator

from newsclean.page import Mark, Page, Role
from newsclean.strength import SURE

_HEADING = re.compile(r"h[2-6](?![\w-])")
_NEAR = 3
_LONGEST = 250
_SENTENCE = 7  # spaces


def subheads(page: Page) -> Iterator[Mark]:
    r"""Mark the headings below the first rank that nobody else has named.

    They stay in the body, as paragraphs of the kind ``subhead``; a sentence right below the headline, a standfirst in the
    body, is none. A plain text has none.

    >>> from newsclean import read_markdown
    >>> page = read_markdown("The ferry sank.\n\n## What next\n\nNothing, he said.")
    >>> [page.text[mark.start : mark.end] for mark in subheads(page)]
    ['What next']
    """
    known: dict[tuple[str, ...], bool] = {}
    top = max((mark.end for mark in page.marks if mark.role is Role.HEADLINE), default=-1)
    below = next((block.start for block in page.blocks if block.start > top), -1) if top >= 0 else -1
    for block in page.blocks:
        near = block.tags[-_NEAR:]
        if near not in known:
            known[near] = any(tag[:1] == "h" and _HEADING.match(tag) for tag in near)
        if known[near] and len(block.text) <= _LONGEST and not (block.start == below and block.text.count(" ") >= _SENTENCE):
            yield block.mark(Role.SUBHEAD, "subheads/tag", SURE)
