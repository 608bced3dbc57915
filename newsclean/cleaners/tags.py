"""Tags: the topics a page files its article under, above or below it."""

from collections.abc import Iterator

from newsclean.fields.tags import is_tags
from newsclean.page import Mark, Page, Role
from newsclean.prose import prose_span
from newsclean.pruned import past_junk


def tags(page: Page) -> Iterator[Mark]:
    r"""Mark the lines that list topics; between paragraphs they are the article's own lists, and stay.

    >>> from newsclean.read import read
    >>> page = read("The ferry sank on Monday, and two of its crew were lost off the coast of Crete.\n\nFiled under: Greece")
    >>> [page.text[m.start : m.end] for m in tags(page)]
    ['Filed under: Greece']
    """
    page = past_junk(page)
    first, last = prose_span(page)
    for number, block in enumerate(page.blocks):
        if (number < first or number >= last) and is_tags(block.text):
            yield block.mark(Role.TAGS, "tags/line")
