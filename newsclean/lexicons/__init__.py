"""What is known of words: which exist, how common they are, how they are misspelt, and which stand side by side.

Constant data, unpacked when first asked for; the NOTICE files say where it is from, ``lexicons.build`` makes it anew.
"""

from __future__ import annotations

from functools import cache
from math import log10
from typing import TYPE_CHECKING

from newsclean.lexicons.counted import Pairs, Triples
from newsclean.lexicons.instead import Confusion, grouped
from newsclean.lexicons.near import Near
from newsclean.lexicons.odds import Letters
from newsclean.lexicons.packed import numbers, unpack
from newsclean.lexicons.reach import Ends
from newsclean.lexicons.table import Table

if TYPE_CHECKING:
    from array import array
    from collections.abc import Collection

_PER_MILLIARD, _UNCOUNTED, _NO_WORD = log10(1e9 / 26.8e6), 1.3, 0.0
_LEAST_COUNT = 2


@cache
def known() -> Collection[bytes]:
    """Give the lower-case words of English, in American, British, Canadian and Australian spelling, as UTF-8.

    >>> b"colour" in known(), b"color" in known(), b"colur" in known()
    (True, True, False)

    Contractions are here in pieces (b"don", b"t"), as ``Block.words`` has them.
    """
    return dict.fromkeys(unpack("known").split(b"\n"))  # not a set: a garbage collection goes through all words of that


@cache
def frequent() -> tuple[bytes, ...]:
    """Give the known words that news prints every million words, the commonest first."""
    return tuple(unpack("frequent").split(b"\n"))


@cache
def near() -> Near:
    """Give the places where a slip from a known word may sit in a word."""
    return Near(unpack("near"))


@cache
def ends() -> Ends:
    """Give the frequent words by how they begin and end."""
    return Ends(frequent())


@cache
def heard() -> Collection[bytes]:
    """Give words no dictionary of ours holds, but which were seen in print or in others' lists, and foreign ones."""
    return dict.fromkeys((*unpack("rare").split(b"\n"), *unpack("foreign").split(b"\n")))


@cache
def misspelt() -> dict[bytes, bytes]:
    """Give the believable misspellings and what was meant; several readings are parted by spaces.

    >>> misspelt()[b"recieve"]
    b'receive'
    """
    return dict(line.split(b"\t") for line in unpack("misspelt").split(b"\n"))


@cache
def first_names() -> Table:
    """Give first names, lower-case.

    >>> b"erica" in first_names()
    True
    """
    return Table(unpack("first-names"))


@cache
def names() -> frozenset[bytes]:
    """Give names of people, places and peoples that dictionaries have, lower-case, and are no ordinary words.

    >>> b"colorado" in names(), b"bush" in names()
    (True, False)
    """
    return frozenset(unpack("names").split(b"\n"))


@cache
def foreign() -> Table:
    """Give the common words of German, Spanish, French, Italian and Portuguese that English has not."""
    return Table(unpack("foreign"))


@cache
def _counted() -> dict[bytes, int]:
    return {word: number for number, word in enumerate(unpack("counted").split(b"\n"))}


@cache
def _counts() -> array[int]:
    return numbers("I", "counts")


@cache
def pairs() -> Pairs:
    """Give the pairs of neighbouring words of English news.

    >>> pairs().pull("prime", "minister") > 2 > 0 > pairs().pull("the", "of")
    True
    """
    return Pairs(_counted(), _counts(), numbers("I", "pair-starts"), numbers("H", "pair-after"), unpack("pair-logs"))


@cache
def triples() -> Triples:
    """Give the triples round easily confused words.

    >>> triples().seen("rather", "than", "the")
    True
    """
    words = tuple(unpack("triple-words").decode().split())
    return Triples(words, numbers("I", "triple-starts"), numbers("I", "triple-around"), pairs())


@cache
def letters() -> Letters:
    """Give the odds of letters in English words.

    >>> min(letters().odds("stymied")) > -2 > min(letters().odds("sytmied"))
    True
    """
    return Letters(unpack("letters"))


@cache
def confusions() -> dict[bytes, tuple[Confusion, ...]]:
    """Give the words that are written for others, by the last word in them.

    >>> [(old, new) for old, new, _, _ in confusions()[b"loose"]]
    [('loose', 'lose')]
    """
    return grouped(unpack("confusions").decode())


def is_known(word: str) -> bool:
    """Say whether a lower-case word is English."""
    return word.encode() in known()


def is_common(raw: bytes) -> bool:
    """Say whether a known word stands in news every few million words."""
    return raw in _counted() and _counts()[_counted()[raw]] >= _LEAST_COUNT


def zipf(word: str) -> float:
    """Give how common a word is in English news: the power of ten of its count in a milliard words.

    >>> round(zipf("the"), 1), round(zipf("minister"), 1), zipf("xqzt")
    (7.8, 4.9, 0.0)

    A known word that was not counted gets 1.3.
    """
    raw = word.encode()
    number = _counted().get(raw)
    if number is not None:
        return log10(_counts()[number]) + _PER_MILLIARD
    return _UNCOUNTED if raw in known() else _NO_WORD
