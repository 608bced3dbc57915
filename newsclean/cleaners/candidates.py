"""Which blocks are worth a closer look: those with one of a few words, and those in scripts without spaces."""

from collections.abc import Iterator
from functools import cache

from newsclean.fields import credits as credit_lines
from newsclean.fields import notes, photo_forms, reading_time, rights
from newsclean.fields.candidates import is_dense
from newsclean.keywords import Keywords, spotted
from newsclean.page import Block, Page
from newsclean.rules import shipped
from newsclean.shadow import may_be_dense


@cache
def keywords() -> Keywords:
    """Give the words that the shipped rules and the cleaners of fields look for, so that they are spotted in one pass."""
    fields = (field.trigger_words() for field in (credit_lines, notes, photo_forms, reading_time, rights))
    every = frozenset().union(*fields)
    return Keywords(*(words | every for words in shipped().keywords.by_length))


Candidate = tuple[int, Block, frozenset[bytes]]


def candidates(page: Page, words: frozenset[bytes], signs: tuple[str, ...] = ()) -> Iterator[Candidate]:
    r"""Give the blocks that have one of the words, or one of the signs, or are Chinese, Japanese or Korean.

    The words are among `keywords`, and so are those that are given with the block: what it has of them.

    >>> from newsclean import read
    >>> page = read("The ferry sank.\n\nPhoto: Ann Lee\n\n© dpa\n\n（警視庁提供）")
    >>> [number for number, *_ in candidates(page, frozenset({b"photo"}), ("©",))]
    [1, 2, 3]
    """
    signs = tuple(sign for sign in signs if sign in page.text)
    plain = not signs and not _may_be_dense(page)
    for number, (block, found) in enumerate(zip(page.blocks, spotted(page, keywords()), strict=True)):
        said = not words.isdisjoint(found) and (block.shadow.isascii() or not words.isdisjoint(found := block.words))
        if said or (not plain and (is_dense(block.text) or any(sign in block.text for sign in signs))):
            yield number, block, found


def _may_be_dense(page: Page) -> bool:
    if may_be_dense not in page.known:
        page.known[may_be_dense] = not page.text.isascii() and may_be_dense(page.text)
    return bool(page.known[may_be_dense])
