"""Plain text becomes a Page: encoding repaired line by line, paragraphs told from lines."""

from newsclean.edit import apply
from newsclean.page import Block, Page
from newsclean.prose import reads_like_prose
from newsclean.read.encoding import repair
from newsclean.read.lines import joined, lines
from newsclean.shadow import shadow


def read(source: str, *, language: str | None = None, url: str | None = None) -> Page:
    r"""Read a plain text; what its encoding repair changed stands in the page's edits.

    >>> [block.text for block in read("One.\r\n\r\nTwo\nThree.").blocks]
    ['One.', 'Two', 'Three.']

    Every line is a block, unless the text is hard-wrapped; then a block is a paragraph, and its line breaks stay in it.
    Nothing is raised for any string: lone surrogates, NULs and an empty text are read as well. Raises TypeError for bytes.
    """
    refuse_other(source)
    edits = repair(source)
    text = apply(source, edits)
    folded = shadow(text)
    blocks = tuple(block(text, folded, start, end) for start, end in joined(text, lines(text)))
    meta = {key: value for key, value in (("language", language), ("url", url)) if value}
    return Page(source, edits, text, blocks, meta)


def refuse_other(source: object) -> None:
    """Raise TypeError for what is no text, and say what to do with bytes."""
    if isinstance(source, bytes | bytearray | memoryview):
        raise TypeError("a text (str) is needed, not bytes: read them first, with newsclean.decode(raw)")
    if not isinstance(source, str):
        raise TypeError(f"a text (str) is needed, not {type(source).__name__}")


def block(text: str, folded: str, start: int, end: int) -> Block:
    """Make the block of a stretch of a text whose shadow is `folded`."""
    own = text[start:end]
    return Block(start, end, own, folded[start:end], prose=reads_like_prose(own))
