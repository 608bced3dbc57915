"""Front matter: the named values above a text, in a fence."""

from collections.abc import Iterator

from newsclean.cleaners.records import marks
from newsclean.fields.records.named import Named, named
from newsclean.page import Block, Mark, Page, Role
from newsclean.read.front import front_end

_RULE = "records/front"
_BELOW = ("", ">", ">-", ">+", "|", "|-", "|+")
_ITEM = "- "


def front(page: Page) -> Iterator[Mark]:
    r"""Mark front matter, and the values in it that are a headline, names, a date or tags; reads no marks.

    >>> from newsclean import clean
    >>> article = clean("---\ntitle: Ferry sinks\ndate: 2024-03-05\n---\nThe ferry sank on Monday, and two of her crew.")
    >>> article.headline, article.published, article.text
    ('Ferry sinks', '2024-03-05', 'The ferry sank on Monday, and two of her crew.')

    Names that mean nothing to an article are metadata with their values: no part of the body, and left where they are.
    """
    end = front_end(page.text)
    above: Named | None = None
    for block in page.blocks if end else ():
        if block.start >= end:
            return
        found = named(block, ":=")
        if found is None and above and block.text.startswith(_ITEM):
            found = above._replace(start=len(_ITEM))
        elif found is None and above and above.start < 0:
            found = above._replace(start=0)
        yield from marks(block, _without_sign(block, found) or Named("", 0, Role.JUNK), _RULE)
        above = found and found._replace(start=-1 if _stands_below(block, found) else found.start)


def _stands_below(block: Block, found: Named) -> bool:
    """Whether the value of a name stands in the lines below it: ``title: >-``."""
    return found.start > 0 and block.text[found.start :] in _BELOW


def _without_sign(block: Block, found: Named | None) -> Named | None:
    """A name whose value stands below has none in its line."""
    return found._replace(role=Role.JUNK) if found and _stands_below(block, found) else found
