"""Scraped news in, a canonical article out: junk stripped, encoding and typos repaired, and nothing ever lost.

>>> import newsclean
>>> article = newsclean.clean("Ferry sinks\\n\\nAdvertisement\\n\\nROME (AP) — The ferry sank off the coast on Monday, killing two.")
>>> article.text
'The ferry sank off the coast on Monday, killing two.'
>>> [removal.role for removal in article.removed]
['advertisement']

A pipeline is a tuple of cleaners, and ``CLEANERS`` is the default one: reading it is reading the product.
"""

from collections.abc import Iterable

from newsclean.article import Article
from newsclean.assemble import assemble
from newsclean.cleaners import CLEANERS
from newsclean.edit import Edit
from newsclean.page import Block, Cleaner, Mark, Page, Role, mark
from newsclean.read import read

__version__ = "0.1.0"
__all__ = [
    "CLEANERS",
    "Article",
    "Block",
    "Cleaner",
    "Edit",
    "Mark",
    "Page",
    "Role",
    "assemble",
    "clean",
    "mark",
    "read",
]


def clean(
    text: str, *, cleaners: Iterable[Cleaner] = CLEANERS, language: str | None = None, url: str | None = None
) -> Article:
    r"""Turn scraped news text into an article; it is ``assemble(mark(read(text), cleaners))`` and nothing else.

    >>> clean("The ferry sank.\n\nRelated content\n\nFive ferries that sank").text
    'The ferry sank.'

    Any string gives an article: an empty one, or one of junk alone, gives an empty body and the flag ``empty-body``.
    `language` and `url` are what the caller knows; they are kept, and never guessed over.
    """
    return assemble(mark(read(text, language=language, url=url), cleaners))
