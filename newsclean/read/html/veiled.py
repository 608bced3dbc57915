"""A page whose article is hidden until a script shows it, or stands in a hidden element that was never closed."""

from typing import Any

from newsclean.meta.near import letters
from newsclean.prose import reads_like_prose
from newsclean.read.html.stream import whole
from newsclean.read.html.walk import Piece, pieces

_TWICE = 2
_HEADINGS = ("h1", "h2")


def seen(tree: Any, headline: str) -> list[Piece]:
    """Give the pieces of a page that its readers see: also hidden ones where the headline and most of the prose are among them.

    >>> from newsclean.read.html.tree import parse
    >>> lead = "The ferry sank off the coast on Monday, killing two of its crew, the harbour master of Ostia said on Tuesday."
    >>> page = parse(f"<div class=hidden><h1>Ferry sinks</h1><p>{lead}</p></div>")
    >>> [piece.text for piece in seen(page, "Ferry sinks")][:1]
    ['Ferry sinks']
    """
    cut = list(whole(pieces(tree)))
    if not headline or any(headline in piece.text for piece in cut):  # the quick way
        return cut
    wanted = letters(headline)
    if not wanted or any(wanted in letters(piece.text) for piece in cut):
        return cut
    opened = list(whole(pieces(tree, unhidden=True)))
    titled = any(_is_heading(piece) and letters(piece.text) == wanted for piece in opened)
    return opened if titled and _prose(opened) > _TWICE * _prose(cut) else cut


def _is_heading(piece: Piece) -> bool:
    return any(tag[:2] in _HEADINGS for tag in piece.tags[-2:])


def _prose(cut: list[Piece]) -> int:
    return sum(len(piece.text) for piece in cut if reads_like_prose(piece.text))
