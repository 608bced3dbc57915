"""What says nothing at the edge of what is left of a page: lines of signs, and a heading that nothing stands below."""

import re
from collections.abc import Iterator
from itertools import takewhile

from newsclean.page import Block, Mark, Page, Role
from newsclean.pruned import without_ends
from newsclean.zones import claims

_HEADING = re.compile(r"h[2-6](?![\w-])")
_NEAR = 3
_LONGEST, _LONGEST_HEADING = 80, 60
_RATED = "★☆✩⭐"  # what a review says last
_PICTURES = "\U0001f000"
_FEWEST = 3


def edges(page: Page) -> Iterator[Mark]:
    r"""Mark lines of nothing but signs above the first line that stays and below the last, and one heading right at the end.

    >>> from newsclean import read
    >>> page = read("___\n\nThe ferry sank.\n\n* * *\n\nTwo died.\n\n___")
    >>> [mark.start for mark in edges(page)]
    [0, 40]

    Reads marks. Between paragraphs such lines part the sections of a story. A heading is what the markup calls one: its list
    of links, or what was to be read below it, is gone. Stars at the end say how good something was.
    """
    page = without_ends(page)
    claimed = claims(page, before="edges/")
    left = [block for block in page.blocks if block.start not in claimed]
    above = list(takewhile(_is_signs, left))
    if len(above) == len(left):
        return
    below = list(takewhile(_is_signs, reversed(left)))
    yield from (block.mark(Role.END_MARK, "edges/signs", 0.9) for block in (*above, *below))
    rest = left[len(above) : len(left) - len(below)]
    if len(rest) >= _FEWEST and _says_what_follows(rest[-1]) and not _is_heading(rest[-2]):
        yield rest[-1].mark(Role.NAVIGATION, "edges/heading", 0.9)


def _is_signs(block: Block) -> bool:
    text = block.text
    if len(text) > _LONGEST or any(map(str.isalnum, text)):
        return False
    return max(text) < _PICTURES and not any(sign in text for sign in _RATED)


def _says_what_follows(block: Block) -> bool:
    """Whether a heading is the title of a list that is gone, not the last question of the article nor a line of a table."""
    return _is_heading(block) and len(block.text) <= _LONGEST_HEADING and not any(sign in block.text for sign in "?!•|")


def _is_heading(block: Block) -> bool:
    return any(tag[:1] == "h" and _HEADING.match(tag) for tag in block.tags[-_NEAR:])
