"""Which blocks are worth a closer look: those with one of a few words, and those in scripts without spaces."""

from collections.abc import Iterator
from functools import cache

from newsclean.fields.candidates import is_dense
from newsclean.fields.closing import credits as credit_lines
from newsclean.fields.closing import notes, rights
from newsclean.fields.moments import reading_time
from newsclean.fields.pictures import photo_words
from newsclean.gate import has_one
from newsclean.keywords import Keywords, spotted
from newsclean.page import Block, Page
from newsclean.rules import shipped
from newsclean.shadow import may_be_dense


@cache
def keywords() -> Keywords:
    """Give the words that the shipped rules and the cleaners of fields look for, so that they are spotted in one pass."""
    return Keywords(*(words | _words_of_fields() for words in shipped().keywords.by_length))


@cache
def _words_of_fields() -> frozenset[bytes]:
    fields = (field.trigger_words() for field in (credit_lines, notes, photo_words, reading_time, rights))
    return frozenset().union(*fields)


_EASTERN = "\u3000"
Candidate = tuple[int, Block, frozenset[bytes]]


def candidates(page: Page, words: frozenset[bytes], signs: tuple[str, ...] = ()) -> Iterator[Candidate]:
    r"""Give the blocks that have one of the words, or one of the signs, or are Chinese, Japanese or Korean.

    The words are among `keywords`, and so are those that are given with the block: what it has of them.

    >>> from newsclean import read
    >>> page = read("The ferry sank.\n\nPhoto: Ann Lee\n\n© dpa\n\n（警視庁提供）")
    >>> [number for number, *_ in candidates(page, frozenset({b"photo"}), ("©",))]
    [1, 2, 3]
    """
    dense = _may_be_dense(page)
    signs = tuple(sign for sign in signs if (dense or sign < _EASTERN) and sign in page.text)
    for number, block, found in _every(page) if signs or dense else _with_words(page):
        said = not words.isdisjoint(found) and (block.shadow.isascii() or not words.isdisjoint(found := block.words))
        if said or (dense and is_dense(block.text)) or (signs and has_one(block.text, signs)):
            yield number, block, found


def _every(page: Page) -> Iterator[Candidate]:
    found = spotted(page, keywords())
    return zip(range(len(found)), page.blocks, found, strict=True)


def _with_words(page: Page) -> list[Candidate]:
    """The blocks that have a word of any field, found out once for all of them."""
    if candidates not in page.known:
        words = _words_of_fields()
        page.known[candidates] = [each for each in _every(page) if not words.isdisjoint(each[2])]
    found: list[Candidate] = page.known[candidates]
    return found


def _may_be_dense(page: Page) -> bool:
    if may_be_dense not in page.known:
        page.known[may_be_dense] = not page.text.isascii() and may_be_dense(page.text)
    return bool(page.known[may_be_dense])
