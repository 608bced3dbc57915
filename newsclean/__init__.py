r"""Scraped news in, a canonical article out: junk stripped, encoding and typos repaired, and nothing ever lost.

>>> import newsclean
>>> lead = "ROME (AP) — The ferry sank off the coast on Monday, killing two of its crew."
>>> article = newsclean.clean("Ferry sinks off coast\n\nAdvertisement\n\n" + lead)
>>> article.headline, article.text
('Ferry sinks off coast', 'The ferry sank off the coast on Monday, killing two of its crew.')
>>> [removal.role for removal in article.removed]
['advertisement']

A pipeline is a tuple of cleaners, and ``CLEANERS`` is the default one: reading it is reading the product.
"""

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsclean.assemble import assemble
from newsclean.edit import Edit
from newsclean.page import Block, Cleaner, Mark, Page, Role, mark
from newsclean.read import decode, read

if TYPE_CHECKING:
    from newsclean.article import Article
    from newsclean.cleaners import CLEANERS
    from newsclean.cleaners.html import HTML_CLEANERS

_LATER = {"CLEANERS": "newsclean.cleaners", "HTML_CLEANERS": "newsclean.cleaners.html", "Article": "newsclean.article"}

__version__ = "0.1.0"
__all__ = [
    "CLEANERS",
    "HTML_CLEANERS",
    "Article",
    "Block",
    "Cleaner",
    "Edit",
    "Mark",
    "Page",
    "Role",
    "assemble",
    "clean",
    "clean_html",
    "clean_markdown",
    "decode",
    "mark",
    "read",
    "read_html",
    "read_markdown",
]


def clean(
    text: str, *, cleaners: Iterable[Cleaner] | None = None, language: str | None = None, url: str | None = None
) -> "Article":
    r"""Turn scraped news text into an article; it is ``assemble(mark(read(text), CLEANERS))`` and nothing else.

    >>> clean("The ferry sank.\n\nRelated content\n\nFive ferries that sank").text
    'The ferry sank.'

    Any string gives an article: an empty one, or one of junk alone, gives an empty body and the flag ``empty-body``.
    `cleaners` takes the place of ``CLEANERS``; `language` and `url` are what the caller knows, and never guessed over.
    """
    from newsclean.cleaners import CLEANERS

    return assemble(mark(read(text, language=language, url=url), CLEANERS if cleaners is None else cleaners))


def clean_html(html: str, *, url: str | None = None, cleaners: Iterable[Cleaner] | None = None) -> "Article":
    r"""Turn a page of HTML into an article; it is ``assemble(mark(read_html(html), HTML_CLEANERS))`` and nothing else.

    >>> page = "<nav>Home</nav><h1>Ferry sinks</h1><p>The ferry sank off the coast on Monday, killing two of its crew.</p>"
    >>> article = clean_html(page)
    >>> article.headline, article.text
    ('Ferry sinks', 'The ferry sank off the coast on Monday, killing two of its crew.')

    The source that `restore` gives is the text stream of the page: every visible text of it, in order. `url` is where the
    page was found. Raises ValueError for a PDF, an image or an archive; any other string gives an article.
    """
    from newsclean.cleaners.html import HTML_CLEANERS

    return assemble(mark(read_html(html, url=url), HTML_CLEANERS if cleaners is None else cleaners))


def clean_markdown(
    text: str, *, cleaners: Iterable[Cleaner] | None = None, language: str | None = None, url: str | None = None
) -> "Article":
    r"""Turn Markdown into an article of plain text: ``assemble(mark(read_markdown(text), (*CLEANERS, subheads)))``.

    >>> lead = "The **ferry** sank off [the coast](https://a.example) on Monday, killing two of its crew."
    >>> article = clean_markdown("# Ferry sinks\n\n[Subscribe now](https://a.example/pay)\n\n" + lead)
    >>> article.headline, article.text
    ('Ferry sinks', 'The ferry sank off the coast on Monday, killing two of its crew.')

    `stripped` is plain text as well, and `restore` gives the Markdown. Any string gives an article.
    """
    from newsclean.cleaners import CLEANERS
    from newsclean.cleaners.subheads import subheads

    page = read_markdown(text, language=language, url=url)
    return assemble(mark(page, (*CLEANERS, subheads) if cleaners is None else cleaners))


def read_markdown(text: str, *, language: str | None = None, url: str | None = None) -> Page:
    """Read Markdown: see ``newsclean.read.markdown``, which is loaded when it is first needed."""
    from newsclean.read.markdown import read_markdown as read_text

    return read_text(text, language=language, url=url)


def read_html(html: str, *, url: str | None = None) -> Page:
    """Read a page of HTML: see ``newsclean.read.html``, which is loaded when it is first needed."""
    from newsclean.read.html import read_html as read_page

    return read_page(html, url=url)


def __dir__() -> list[str]:
    """What there is, what is loaded later too."""
    return sorted({*globals(), *__all__})


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
    """What is loaded when it is first asked for: the article, and the pipelines, whose cleaners are most of the package."""
    if name in _LATER:
        return getattr(import_module(_LATER[name]), name)
    raise AttributeError(f"module 'newsclean' has no attribute {name!r}")
