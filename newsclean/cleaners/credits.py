"""Credit lines: who reported, edited and translated the story, and which agencies it draws on."""

from collections.abc import Iterator

from newsclean.cleaners.candidates import candidates
from newsclean.fields.credits import credit_start, is_credit, may_be_credit, trigger_words
from newsclean.fields.sources import is_agency_line
from newsclean.page import Mark, Page, Role
from newsclean.zones import past_junk, prose_numbers, prose_span

_LAST = 3


def credits(page: Page) -> Iterator[Mark]:  # noqa: A001 - the field's word; the builtin is for interactive sessions
    r"""Mark the credits under a story, in lines of their own or at the end of a paragraph.

    >>> from newsclean.read import read
    >>> page = read("The ferry sank. (Reporting by Ann Lee; Editing by Bob Ray)\n\nContributing: Patrick Ryan")
    >>> [page.text[m.start : m.end] for m in credits(page)]
    ['(Reporting by Ann Lee; Editing by Bob Ray)', 'Contributing: Patrick Ryan']

    Agencies alone are credits only below the first paragraph; above it they are a picture's, or the section's.
    """
    page = past_junk(page)
    found = [(number, block) for number, block, words in candidates(page, trigger_words()) if may_be_credit(block, words)]
    first, _ = prose_span(page) if found else (0, 0)
    closing = _closing(page) if found else 0
    for number, block in found:
        if is_credit(block.text) and (number > first or not is_agency_line(block.text)):
            yield block.mark(Role.CREDIT_LINE, "credits/line")
        elif (start := credit_start(block.text, last=number >= closing)) is not None:
            yield Mark(block.start + start, block.end, Role.CREDIT_LINE, "credits/end-of-paragraph")


def _closing(page: Page) -> int:
    """Where the last paragraphs of prose begin."""
    return min(prose_numbers(page)[-_LAST:], default=0)
