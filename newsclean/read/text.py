"""Plain text becomes a Page: tags and escapes undone, encoding repaired line by line, paragraphs told from lines."""

from newsclean.edit import Edit, apply, then
from newsclean.page import Block, Page
from newsclean.prose import reads_like_prose
from newsclean.read.encoding import repair
from newsclean.read.escaped import unescaped
from newsclean.read.front import front_end
from newsclean.read.lines import lines
from newsclean.read.tagged import untagged
from newsclean.read.wrapped import joined
from newsclean.shadow import shadow


def read(source: str, *, language: str | None = None, url: str | None = None) -> Page:
    r"""Read a plain text; what repairing its encoding changed stands in the page's edits.

    >>> [block.text for block in read("One.\r\n\r\nTwo\nThree.").blocks]
    ['One.', 'Two', 'Three.']

    Every line is a block, unless the text is hard-wrapped; then a block is a paragraph, and its line breaks stay in it. A
    fragment of HTML, or a page, is read as its text: ``newsclean.read_html`` sees more in a page than its words.
    Nothing is raised for any string: lone surrogates, NULs and an empty text are read as well. Raises TypeError for bytes.
    """
    refuse_other(source)
    edits, text = _mended(source)
    meta = {key: value for key, value in (("language", language), ("url", url)) if value}
    return Page(source, edits, text, blocks_of(text), meta)


def blocks_of(text: str) -> tuple[Block, ...]:
    """Give the blocks of a text that is repaired; the lines of front matter are never joined."""
    folded, found, front = shadow(text), list(lines(text)), front_end(text)
    head = sum(start < front for start, _ in found) if front else 0
    return tuple(_block(text, folded, *span) for span in (*found[:head], *joined(text, found[head:])))


def _mended(source: str) -> tuple[tuple[Edit, ...], str]:
    """The edits of a source, and what they make of it: tags go first, since entities beside them are left alone."""
    edits: tuple[Edit, ...] = ()
    text = source
    for step in (untagged, unescaped, repair, untagged):
        if found := step(text):
            edits, text = (tuple(then(edits, found)) if edits else found), apply(text, found)
    return edits, text


def refuse_other(source: object) -> None:
    """Raise TypeError for what is no text, and say what to do with bytes."""
    if isinstance(source, bytes | bytearray | memoryview):
        raise TypeError("a text (str) is needed, not bytes: read them first, with newsclean.decode(raw)")
    if not isinstance(source, str):
        raise TypeError(f"a text (str) is needed, not {type(source).__name__}")


def _block(text: str, folded: str, start: int, end: int) -> Block:
    """Make the block of a stretch of a text whose shadow is `folded`."""
    own = text[start:end]
    return Block(start, end, own, folded[start:end], prose=reads_like_prose(own))
