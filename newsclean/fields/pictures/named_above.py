"""Captions above an article with their photographer in brackets: ``Der Hubschrauber landete. (Christian Butt)``."""

from collections.abc import Sequence

from newsclean.fields.closing.sources import is_bracketed_sign
from newsclean.fields.known.names import split_names
from newsclean.fields.pictures.photo_labels import is_photographer
from newsclean.gate import has_one
from newsclean.page import Block, Page
from newsclean.prose import ends_sentence, prose_span, reads_like_prose

_SHORTEST, _LONGEST, _MOST_ABOVE, _LONGEST_NAME, _MOST_NAMES = 20, 170, 5, 48, 2

_STOPS = (". ", "! ", "? ")


def is_named_above(blocks: Sequence[Block], number: int, first: int) -> bool:
    """Tell whether a line above the article is one sentence with a name in brackets behind it; `first` is the first prose.

    >>> said = "The ferry sank off the coast on Monday, and two of its crew are missing, the owners said."
    >>> lines = ["The ferry at the quay. (Ann Lee)", said, "The ferry sank. (Ann Lee)"]
    >>> blocks = [Block(0, len(line), line, line.lower()) for line in lines]
    >>> is_named_above(blocks, 0, 1), is_named_above(blocks, 2, 1), is_named_above(blocks, 0, 3)
    (True, False, False)

    Short items may be signed so as well, each of them: then none is a caption, but the last line of a story is signed alone.
    """
    text = blocks[number].text
    start = named_start(text) if number < min(first, len(blocks) - 1) else None
    if start is None or first == len(blocks) or not _SHORTEST <= start <= _LONGEST or len(text) - start > _LONGEST_NAME:
        return False
    said = text[: start - 1]
    alone = not any(named_start(block.text) for n, block in enumerate(blocks[:-1]) if n != number)
    return alone and not has_one(said, _STOPS) and (_are_names(text[start:].strip("() ")) or not reads_like_prose(said))


def named_above(page: Page) -> list[int]:
    """Give the numbers of the lines above the article that `is_named_above` tells."""
    first, _ = prose_span(page)
    lines = range(min(first, _MOST_ABOVE))
    return [number for number in lines if is_named_above(page.blocks, number, first)]


def named_start(text: str) -> int | None:
    """Find where a name or an agency in brackets begins behind the last sentence of a caption; None where none does.

    >>> named_start("The ferry at the quay. (Ann Lee)"), named_start("The ferry of Ann Lee (Labour)")
    (23, None)
    """
    said, opened, sign = text.rstrip(".").rpartition(" (")
    if not opened or not sign.endswith(")") or not ends_sentence(said):
        return None
    return len(said) + 1 if _are_names(sign[:-1]) or is_bracketed_sign(f"({sign}") else None


def _are_names(text: str) -> bool:
    names = split_names(text)
    return 0 < len(names) <= _MOST_NAMES and all(map(is_photographer, names))
