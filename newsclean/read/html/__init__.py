"""A page of HTML becomes a Page."""

from dataclasses import replace

from newsclean.meta import declared, head, json_ld, signed
from newsclean.page import Page
from newsclean.read.html import votes
from newsclean.read.html.stream import stream, whole
from newsclean.read.html.tree import parse
from newsclean.read.html.walk import pieces

__all__ = ["read_html"]


def read_html(html: str, *, url: str | None = None) -> Page:
    """Read a page of HTML: its visible text as blocks with their open elements, what it declares as meta, the votes as marks.

    >>> page = read_html("<nav>Home</nav><h1>Ferry sinks</h1><p>The ferry <b>sank</b>.</p>")
    >>> [(block.text, block.tags[-1]) for block in page.blocks]
    [('Home', 'nav'), ('Ferry sinks', 'h1'), ('The ferry sank.', 'p')]

    A page without text gives a Page without blocks. Raises ValueError for a PDF, an image or an archive, and says which.
    """
    tree = parse(html)
    if tree is None:
        return Page("", (), "", (), {"url": url} if url else {})
    front = head(tree)
    found = json_ld.nodes(front.scripts)
    meta = declared(front, found, url)
    source, edits, text, blocks = stream(list(whole(pieces(tree))))
    if "authors" not in meta and (names := signed(blocks, [meta.get("publisher", "")])):
        meta["authors"] = "\n".join(names)
    page = Page(source, edits, text, blocks, meta)
    return replace(page, marks=frozenset(votes.marks(blocks, votes.trafilatura(tree), "vote/trafilatura")))
