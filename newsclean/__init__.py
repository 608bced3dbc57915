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
from typing import TYPE_CHECKING, Any

from newsclean.article import Article
from newsclean.assemble import assemble
from newsclean.edit import Edit
from newsclean.page import Block, Cleaner, Mark, Page, Role, mark
from newsclean.read import decode, read

if TYPE_CHECKING:
    from newsclean.cleaners import CLEANERS

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
    "decode",
    "mark",
    "read",
]


def clean(
    text: str, *, cleaners: Iterable[Cleaner] | None = None, language: str | None = None, url: str | None = None
) -> Article:
    r"""Turn scraped news text into an article; it is ``assemble(mark(read(text), CLEANERS))`` and nothing else.

    >>> clean("The ferry sank.\n\nRelated content\n\nFive ferries that sank").text
    'The ferry sank.'

    Any string gives an article: an empty one, or one of junk alone, gives an empty body and the flag ``empty-body``.
    `cleaners` takes the place of ``CLEANERS``; `language` and `url` are what the caller knows, and never guessed over.
    """
    if cleaners is None:
        from newsclean.cleaners import CLEANERS as cleaners  # noqa: N811 - the default of the argument
    return assemble(mark(read(text, language=language, url=url), cleaners))


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
    """The default pipeline, loaded when it is first asked for: its cleaners are most of the package."""
    if name == "CLEANERS":
        from newsclean.cleaners import CLEANERS

        return CLEANERS
    raise AttributeError(f"module 'newsclean' has no attribute {name!r}")
