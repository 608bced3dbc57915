"""The text stream of a page: its pieces one below the other, and where each of them is."""

from collections.abc import Iterable, Iterator

from newsclean.edit import Edit, apply
from newsclean.page import Block
from newsclean.prose import ends_sentence
from newsclean.read.encoding import repair
from newsclean.read.html.walk import Piece
from newsclean.shadow import shadow

GAP = "\n\n"


def whole(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Join the pieces of a sentence that a single line break cut in two; all others stay as they are.

    >>> cut = [Piece("The ferry sank", ("p",), 0, False), Piece("off the coast.", ("p",), 0, True), Piece("Two died.", ("p",), 0, True)]
    >>> [piece.text for piece in whole(cut)]
    ['The ferry sank off the coast.', 'Two died.']
    """
    last: Piece | None = None
    joined: int | None = None
    for piece in pieces:
        if last and piece.runs_on and piece.text[0].islower() and not ends_sentence(last.text):
            last = last._replace(text=f"{last.text} {piece.text}", linked=last.linked + piece.linked)
            joined = piece.joined if joined is None else min(joined, piece.joined)
            continue
        if last:
            yield last
        last = piece if joined is None else piece._replace(joined=min(joined, piece.joined))
        joined = None
    if last:
        yield last


def stream(pieces: list[Piece]) -> tuple[str, tuple[Edit, ...], str, tuple[Block, ...]]:
    """Give the text stream of a page, the repairs of its encoding, the text they give and the blocks in it."""
    source = GAP.join(piece.text for piece in pieces)
    edits = repair(source)
    text = apply(source, edits)
    folded = shadow(text)
    blocks = []
    known: dict[tuple[str, ...], tuple[str, ...]] = {}  # blocks in one place have one and the same tuple: quicker to look up
    for piece, (start, end) in zip(pieces, _spans(pieces, edits), strict=True):
        part = text[start:end]
        if bare := part.strip():
            start += part.index(bare)  # noqa: PLW2901 - white space around it is no part of the block
            end = start + len(bare)  # noqa: PLW2901 - the same
            share = min(1.0, piece.linked / len(piece.text))
            tags = known.setdefault(piece.tags, piece.tags)
            blocks.append(Block(start, end, bare, folded[start:end], tags, share, piece.joined))
    return source, edits, text, tuple(blocks)


def _spans(pieces: list[Piece], edits: tuple[Edit, ...]) -> Iterator[tuple[int, int]]:
    """Where each piece is in the repaired text."""
    at, shift, done = 0, 0, 0
    for piece in pieces:
        start, end = at, at + len(piece.text)
        low = start + shift
        while done < len(edits) and edits[done].start < end:
            shift += len(edits[done].new) - len(edits[done].old)
            done += 1
        yield low, max(low, end + shift)
        at = end + len(GAP)
