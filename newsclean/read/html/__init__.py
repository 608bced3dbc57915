"""A page of HTML becomes a Page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

from newsclean.edit import apply
from newsclean.meta import declared, head, json_ld, with_shown
from newsclean.page import Block, Mark, Page, Role
from newsclean.read.encoding import repair
from newsclean.read.html import votes
from newsclean.read.html.opinion import Opinion, opinion
from newsclean.read.html.stream import stream
from newsclean.read.html.tree import bare_tree, parse, without_furniture
from newsclean.read.html.trees import shipped
from newsclean.read.html.veiled import seen
from newsclean.read.html.walk import Piece
from newsclean.read.text import refuse_other

__all__ = ["read_html"]

_VOTE = 0.49  # the score of a vote that is quite sure: less than any mark that decides
_FULL_TEXT = 400
_MISSING = 0.3


def read_html(html: str, *, url: str | None = None) -> Page:
    """Read a page of HTML: its visible text as blocks with their open elements, what it declares as meta, the votes as marks.

    >>> page = read_html("<nav>Home</nav><h1>Ferry sinks</h1><p>The ferry <b>sank</b>.</p>")
    >>> [(block.text, block.tags[-1]) for block in page.blocks]
    [('Home', 'nav'), ('Ferry sinks', 'h1'), ('The ferry sank.', 'p')]

    The marks ``vote/evidence``, ``vote/trafilatura`` and ``vote/metadata`` say how likely a block is of the article; they
    decide nothing by themselves. A page without text gives a Page without blocks. Raises ValueError for a PDF, an image or
    an archive, and says which.
    """
    refuse_other(html)
    looked = look(html, url)
    if looked is None:
        return Page("", (), "", (), {"url": url} if url else {})
    page, tree, told = looked
    held = opinion(page.blocks, told, page.meta.get("headline", ""), shipped(), partial(asked, tree, page.blocks))
    return replace(page, marks=frozenset(_votes(page.blocks, held, told)))


class Looked(NamedTuple):
    """A page without votes, its tree, and how much of each block a full text in the metadata has."""

    page: Page
    tree: Any
    told: list[float] | None


def look(html: str, url: str | None) -> Looked | None:
    """Read all of a page but what others make of it; None where it has no element."""
    tree = parse(html)
    if tree is None:
        return None
    front = head(tree)
    found = json_ld.nodes(front.scripts)
    meta = declared(front, found, url)
    body = votes.paragraphs(text) if len(text := json_ld.body(found)) >= _FULL_TEXT else []
    bare_tree(tree)
    cut = seen(tree, meta.get("headline", ""))
    cut += _unseen(cut, body)
    source, edits, text, blocks = stream(cut)
    meta = {key: apply(value, repair(value)) for key, value in with_shown(meta, blocks, front.times).items()}
    told = list(votes.shares(blocks, body)) if body else None
    return Looked(Page(source, edits, text, blocks, meta), tree, told)


def asked(tree: Any, blocks: Sequence[Block], *, fast: bool) -> list[float]:
    """Give how much of each block an extraction has of the tree, which is without furniture from here on."""
    without_furniture(tree)
    return list(votes.shares(blocks, votes.trafilatura(tree, fast=fast)))


def _unseen(cut: Sequence[Piece], body: Sequence[str]) -> Iterator[Piece]:
    """The full text of the metadata where the page does not show it: then it is all there is of the article."""
    if not body:
        return
    shown = votes.bare("".join(piece.text for piece in cut))
    if votes.partly(votes.bare("".join(body)), shown) < _MISSING:
        yield from (Piece(text, ("script[type=application/ld+json]", "p"), 0, runs_on=False) for text in body)


def _votes(blocks: Sequence[Block], held: Opinion, told: Sequence[float] | None) -> Iterator[Mark]:
    for number, (block, chance) in enumerate(zip(blocks, held.chances, strict=True)):
        unseen = told is not None and bool(block.tags) and block.tags[0].startswith("script")
        if chance > 0.0 or unseen:
            yield block.mark(Role.BODY, "vote/evidence", _VOTE * (1.0 if unseen else chance))
        if held.extraction and held.extraction[number] > 0.0:
            yield block.mark(Role.BODY, "vote/trafilatura", _VOTE * held.extraction[number])
        if told and told[number] > 0.0:
            yield block.mark(Role.BODY, "vote/metadata", _VOTE * told[number])
