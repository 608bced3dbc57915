"""Flat text: what would be lines of their own below the article stands behind its last sentence, in the same line."""

from collections.abc import Iterator
from operator import attrgetter

from newsclean.cleaners.candidates import keywords
from newsclean.cleaners.inserted import without_tail
from newsclean.endings import endings
from newsclean.fields.authors.says_author import says_author, speaks_of_author
from newsclean.fields.closing.closing_lines import closing_role
from newsclean.keywords import spotted
from newsclean.page import UNSAID, Block, Mark, Page, Role
from newsclean.prose import ends_sentence
from newsclean.rules import shipped
from newsclean.shadow import shadow
from newsclean.strength import SURE

_MOST_LINES, _SHORTEST = 4, 400
_LOOKED_AT, _MOST_SENTENCES = 900, 9


def flat_end(page: Page) -> Iterator[Mark]:
    """Mark the last sentences of a text without paragraphs that are junk or a field where they stand as lines.

    >>> from newsclean import read
    >>> said = "The ferry sank off the coast on Monday, killing two of its crew, the harbour master said. "
    >>> page = read(f"{said * 5}Follow Ann on Twitter. Learn more")
    >>> sorted(page.text[mark.start : mark.end] for mark in flat_end(page))
    ['Follow Ann on Twitter.', 'Learn more']

    The first sentence from the end that is neither by itself ends the search. A label without a stop, which alone on a
    line might be a sub-heading, is none here. Reads no marks.
    """
    if not 0 < len(page.blocks) <= _MOST_LINES or len(page.blocks[-1].text) < _SHORTEST:
        return
    lines = page.cut(flat_end, lambda: tuple(_sentences(without_tail(page))))
    known = {(m.start, m.end): m for m in _known(lines)}
    for line in lines.blocks:
        mark = known.get((line.start, line.end)) or _said(page, line)
        if mark is None or not any(map(str.isalnum, line.text)) or (mark.score < SURE and ends_sentence(line.text)):
            return
        yield mark._replace(score=max(mark.score, SURE))


def _said(page: Page, line: Block) -> Mark | None:
    """The mark on a sentence that is a field: a note, who made the story, its rights, or who wrote it."""
    if role := closing_role(line):
        return line.mark(role, f"flat-end/{role}")
    if says_author(line.text) and not speaks_of_author(shadow(page.text[: line.start])):
        return line.mark(Role.AUTHOR_BIO, "flat-end/author")
    return None


def _sentences(last: Block) -> Iterator[Block]:
    """The last sentences as lines, from the end."""
    end = len(last.text)
    for ending in endings(last.text, _LOOKED_AT, _MOST_SENTENCES):
        start = len(last.text) - len(ending)
        text = last.text[start:end].rstrip()
        yield Block(last.start + start, last.start + start + len(text), text, last.shadow[start : start + len(text)])
        end = start


def _known(page: Page) -> Iterator[Mark]:
    marks = shipped().mark(page, spotted(page, keywords()))
    return (mark for mark in sorted(marks, key=attrgetter("score")) if mark.role in UNSAID or mark.role is Role.NOTE)
