"""Flat text: what pictures show, in front of a credit in brackets that stands between the sentences."""

from collections.abc import Iterator

from newsclean.fields.candidates import is_dense
from newsclean.fields.pictures.photo_credits import is_credit_line
from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import STATED
from newsclean.seams import flat_blocks

_LONGEST, _FEWEST_SPACES = 200, 2
_BRACKET = late(r"[(\[（【](?=[^()\[\]（）【】]{0,60}[:：/／攝摄影]|[^()\[\]]{0,30}\bby\b)[^()\[\]（）【】]{3,90}[)\]）】]")
_STOP = late(r"(?<=[^\W\d_]{4})[\"”»']?[.!?…][\"”»')]{0,2}\s{1,3}|[。！？][」』”）)]{0,2}\s{0,3}|[)\]）】]\s{1,3}")
_LABELLED = late(r"[:：]|\b[Pp]hoto|攝|摄|撮")
_ENDS = (*STATED, "!", "?", "…", ":")
_INSIDE = late(r"[.!?…]\s|[。！？]")


def pictured(page: Page) -> Iterator[Mark]:
    r"""Mark the credits in brackets within a text of one line or a few, and the captions in front of them.

    >>> from newsclean import read
    >>> said = "The ferry sank off the coast on Monday, and two of its crew have not been found, the harbour master said. "
    >>> page = read(f"{said * 4}The ferry at the quay (Photo: Ann Lee) The owners said nothing. {said * 3}")
    >>> [page.text[mark.start : mark.end] for mark in pictured(page)]
    ['The ferry at the quay ', '(Photo: Ann Lee)']

    A caption begins behind a stop, or behind another credit, and has none in it; a longer stretch keeps its words, and so
    does a text of more than 100,000 characters. Reads no marks.
    """
    for block in flat_blocks(page):
        yield from _inside(block)


def _inside(block: Block) -> Iterator[Mark]:
    at = 0
    for found in _BRACKET.finditer(block.text):
        if not is_credit_line(found[0]) or (found.end() == len(block.text) and not _LABELLED.search(found[0])):
            continue  # at the end the agencies whose copy it is
        stops = [stop.end() for stop in _STOP.finditer(block.text, max(at, found.start() - _LONGEST), found.start())]
        start = stops[-1] if stops else found.start()
        said = block.text[start : found.start()].strip()
        if (
            (said.count(" ") >= _FEWEST_SPACES or is_dense(said))
            and _INSIDE.search(said) is None
            and not said.endswith(_ENDS)
        ):
            yield Mark(block.start + start, block.start + found.start(), Role.CAPTION, "pictured/caption", score=0.9)
        yield Mark(block.start + found.start(), block.start + found.end(), Role.PHOTO_CREDIT, "pictured/credit", score=0.9)
        at = found.end()
