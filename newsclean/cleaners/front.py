"""Front matter: the named values above a text, in a fence."""

from collections.abc import Iterator

from newsclean.fields.records.named import Named, marked, named
from newsclean.page import Mark, Page, Role
from newsclean.read.front import front_end

_RULE, _JUNK = "records/front", Named("", 0, Role.JUNK)
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
    goes_on = False  # in the line below
    for block in page.blocks if end else ():
        if block.start >= end:
            return
        found, below = named(block, ":="), False
        if found:
            above, below = found, block.text[found.start :] in _BELOW
        elif above and (block.text.startswith(_ITEM) or (goes_on and block.end < end)):
            found = above._replace(start=len(_ITEM) if block.text.startswith(_ITEM) else 0)
        else:
            above = None  # a name that is not known, and what stands below it
        yield from marked(block, found if found and not below else _JUNK, _RULE)
        goes_on = below
