"""Names that sign a story behind a dash, below its last paragraph: ``—Ann Lee``."""

from collections.abc import Iterator

from newsclean.fields.authors.mentioned import is_mentioned
from newsclean.fields.known.names import is_sure_name
from newsclean.page import Mark, Page, Role
from newsclean.prose import ends_sentence, prose_span

_DASHES = ("-", "–", "—")
_QUOTED = ('"', "”", "’", "'", "»")


def dashed_names(page: Page) -> Iterator[Mark]:
    r"""Mark ``—Ann Lee`` right below the last paragraph, unless that quotes somebody, or the page speaks of her.

    >>> from newsclean.read import read
    >>> page = read("Those who pay to read it on the boats grew by a fifth, its publisher said on Friday.\n\n—Ann Lee")
    >>> [page.text[m.start : m.end] for m in dashed_names(page)]
    ['—Ann Lee']
    """
    _, last = prose_span(page)
    above = page.blocks[last - 1].text if last else ""
    for block in page.blocks[last : last + 1] if ends_sentence(above) and not above.endswith(_QUOTED) else ():
        name = block.text.lstrip("-–— ")
        if block.text.startswith(_DASHES) and is_sure_name(name) and not is_mentioned(page, name):
            yield block.mark(Role.BYLINE, "byline/dashed")
