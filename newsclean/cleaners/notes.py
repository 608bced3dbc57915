"""Notes: corrections, clarifications, editor's notes and disclosures, above, below and between the paragraphs."""

from collections.abc import Iterator

from newsclean.cleaners.candidates import candidates
from newsclean.fields.closing.notes import kind, may_be_note, note_start, trigger_words
from newsclean.page import Mark, Page, Role
from newsclean.prose import prose_span
from newsclean.pruned import past_junk

_NEAR, _OF_ARTICLE = 2, 3


def notes(page: Page) -> Iterator[Mark]:
    r"""Mark the blocks in which the newsroom speaks about its article.

    >>> from newsclean.read import read
    >>> page = read("The ferry sank.\n\nCorrection: An earlier version of this story misspelt the ferry's name.")
    >>> [page.text[m.start : m.start + 11] for m in notes(page)]
    ['Correction:']

    A note is a block of its own; a paragraph that mentions a correction stays. In the middle of an article a disclaimer
    may be its author's, and stays as well; and where three notes or more stand there, the article is one on such notes.
    """
    page = past_junk(page)
    first, last = prose_span(page)
    found = list(_found(page, first, last))
    inside = [number for number, _ in found if first < number < last - 1]
    yield from (mark for number, mark in found if len(inside) < _OF_ARTICLE or number not in inside)


def _found(page: Page, first: int, last: int) -> Iterator[tuple[int, Mark]]:
    for number, block, words in candidates(page, trigger_words()):
        if not may_be_note(block, words):
            continue
        said = kind(block.text)
        if said and not (said == "disclosure" and first + _NEAR <= number < last - _NEAR):
            yield number, block.mark(Role.NOTE, f"notes/{said}")
        elif not said and number >= last - _NEAR and (start := note_start(block.text)):
            yield number, Mark(block.start + start, block.end, Role.NOTE, "notes/end-of-paragraph")
