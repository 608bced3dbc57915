"""Layer A at the start of a sentence, where a capital may be the sentence's or a name's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaners.typos import misspellings, tokens
from newsclean.cleaners.typos.doubts import Doubt, places
from newsclean.cleaners.typos.guards import free, strangers
from newsclean.lexicons import is_known, misspelt, pairs, zipf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaners.typos.blocks import Blocks
    from newsclean.page import Block

_SHORTEST = 6
_LEAST_PULL = 0.5  # names stand before verbs; a misspelt word stands before what its right spelling stands before
_RARER = 2.0  # how much rarer, as a power of ten, the misspelt form must be
_SMALL_NEXT = re.compile(r",? [a-z]")
_TITLES = frozenset("prof supt capt cmdr insp messrs assn univ dept blvd sgt".split())
_STOP = re.compile(r"\b([A-Za-z]{3,30})[.!?][\"”’)]{0,2} [\"“‘(]{0,2}\Z")
_OPENING = re.compile(r"[\"“‘(]{0,2}\Z")
_NEAR, _FIRST = 40, 4
_BEFORE_SPACE = frozenset('.!?"”’)“‘( ')
_LONG_NAME = 4


def openers(key: Blocks) -> Iterator[tuple[Doubt, str]]:
    """Give the words with a capital that begin a sentence and stand once, and what the list of misspellings has for them.

    >>> from newsclean import read
    >>> from newsclean.cleaners.typos.blocks import Blocks
    >>> page = read("He spoke to them on Monday. Acording to the minister, they had not heard of it before.")
    >>> [(doubt.word, new) for doubt, new in openers(Blocks(page))]
    [('Acording', 'According')]
    """
    where = key.watched
    for raw in key.nameless:
        if len(raw) >= _SHORTEST and len(where[raw]) == 1:
            word, block = raw.decode(), where[raw][0]
            place = block.text.find(word.capitalize())
            if place >= 0 and (place < _FIRST or block.text[place - 2] in _BEFORE_SPACE):
                yield from _meant(key, word, block, place)


def _opens(text: str, place: int, length: int) -> bool:
    """Whether a sentence begins here, and goes on with a small letter."""
    if not _SMALL_NEXT.match(text, place + length):
        return False
    if place <= len('("') and _OPENING.match(text[:place]):
        return True
    stop = _STOP.search(text, max(0, place - _NEAR), place)
    return stop is not None and (is_known(stop[1]) or len(stop[1]) >= _LONG_NAME) and stop[1].lower() not in _TITLES


def _meant(key: Blocks, word: str, block: Block, place: int) -> Iterator[tuple[Doubt, str]]:
    if not _opens(block.text, place, len(word)):
        return
    listed = misspelt().get(word.encode(), b"").decode()
    meant = misspellings.only(word, listed)
    if not meant or zipf(word) > zipf(meant) - _RARER or key.text.count(word.capitalize()) > 1 or places(key.text, word):
        return
    doubt = Doubt(word, place, block, once=True, page=key, listed=listed)
    after = tokens.after(block.text, place + len(word))[0]
    fits = "'" in meant or after == "," or pairs().pull(meant, after) >= _LEAST_PULL
    if not (fits and key.has_english(block) and free(block.text, place, place + len(word))):
        return
    if misspellings.believed(doubt, meant, strangers(doubt)):
        new = misspellings.styled(doubt, meant)
        yield doubt._replace(word=word.capitalize()), new[0].upper() + new[1:]
