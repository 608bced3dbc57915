"""Whether a page has enough of a site's furniture for a dump, found out before anything is computed for its lines."""

from collections.abc import Iterator
from itertools import islice

from newsclean.keywords import word_lists
from newsclean.labeller.rest import taken, whole
from newsclean.page import Page

_FEWEST = 6
_LABEL = 12  # words; of a longer line no quarter are cue words
_CUED = 4


def is_furnished(page: Page, cues: frozenset[bytes]) -> bool:
    r"""Tell whether six lines or more are what other cleaners take, or labels with cue words of their own among four.

    >>> from newsclean.read import read
    >>> cues = frozenset([b"home", b"menu", b"search", b"contact", b"log", b"help"])
    >>> is_furnished(read("Home\nMenu\nSearch\nContact us\nLog in\nHelp\nThe ferry sank."), cues)
    True
    >>> is_furnished(read("Two eggs\nSalt\nA cup of flour\nSearch the cupboard for vanilla"), cues)
    False

    Guides, line-ups and price lists are as loose as dumps, and have none of that; dumps have a dozen such lines and more.
    """
    return sum(islice(_signs(page, cues), _FEWEST)) == _FEWEST


def _signs(page: Page, cues: frozenset[bytes]) -> Iterator[int]:
    lines = word_lists(page)
    if len(gone := whole(page, lines, _FEWEST)) < _FEWEST:
        gone = taken(page)
    yield from (1 for number in gone if lines[number])  # signs alone stand in a stretch of code as well
    seen: set[frozenset[bytes]] = set()
    for number, words in enumerate(lines):
        if len(words) <= _LABEL and number not in gone:
            met = cues.intersection(words)
            if _CUED * len(met) > len(frozenset(words)) and met not in seen:  # a list may have one such word in every line
                seen.add(met)
                yield 1
