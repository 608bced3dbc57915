"""What is known of words: which exist, how common they are, how they are misspelt, and which stand side by side.

Constant data, unpacked when first asked for; the NOTICE files say where it is from, ``lexicons.build`` makes it anew.
"""

from __future__ import annotations

import zlib
from array import array
from functools import cache
from math import log10
from pathlib import Path

from newsclean.lexicons.counted import Pairs, Triples
from newsclean.lexicons.odds import Letters
from newsclean.lexicons.reach import Ends, Reach
from newsclean.lexicons.table import Table

_PER_MILLIARD, _UNCOUNTED, _NO_WORD = log10(1e9 / 26.8e6), 1.3, 0.0
_LEAST_COUNT, _COMMON_COUNT = 2, 27


def _unpack(name: str) -> bytes:
    return zlib.decompress(Path(__file__).with_name(f"{name}.z").read_bytes())


def _numbers(code: str, name: str) -> array[int]:
    numbers = array(code)
    numbers.frombytes(_unpack(name))
    return numbers


@cache
def known() -> frozenset[bytes]:
    """Give the lower-case words of English, in American, British, Canadian and Australian spelling, as UTF-8.

    >>> b"colour" in known(), b"color" in known(), b"colur" in known()
    (True, True, False)

    Contractions are here in pieces (b"don", b"t"), as ``Block.words`` has them.
    """
    return frozenset(_unpack("known").split(b"\n"))


@cache
def common() -> frozenset[bytes]:
    """Give the known words that news prints every few million words."""
    counts, everyday = _counts(), known()
    return frozenset(raw for raw, number in _counted().items() if counts[number] >= _LEAST_COUNT and raw in everyday)


@cache
def reach() -> Reach:
    """Give how far a word can be followed among the common ones."""
    return Reach(common())


@cache
def ends() -> Ends:
    """Give the words that news prints every million words, by how they begin and end."""
    counts, everyday = _counts(), known()
    return Ends(raw.decode() for raw, n in _counted().items() if counts[n] >= _COMMON_COUNT and raw in everyday)


@cache
def rare() -> frozenset[bytes]:
    """Give words no dictionary of ours holds, but which were seen in print or in others' lists."""
    return frozenset(_unpack("rare").split(b"\n"))


@cache
def misspelt() -> Table:
    """Give the believable misspellings and what was meant; several readings are parted by spaces.

    >>> misspelt().get(b"recieve")
    b'receive'
    """
    return Table(_unpack("misspelt"))


@cache
def first_names() -> Table:
    """Give first names, lower-case.

    >>> b"erica" in first_names()
    True
    """
    return Table(_unpack("first-names"))


@cache
def names() -> frozenset[bytes]:
    """Give names of people, places and peoples that dictionaries have, lower-case, and are no ordinary words.

    >>> b"colorado" in names(), b"bush" in names()
    (True, False)
    """
    return frozenset(_unpack("names").split(b"\n"))


@cache
def foreign() -> Table:
    """Give the common words of German, Spanish, French, Italian and Portuguese that English has not."""
    return Table(_unpack("foreign"))


@cache
def _counted() -> dict[bytes, int]:
    return {word: number for number, word in enumerate(_unpack("counted").split(b"\n"))}


@cache
def _counts() -> array[int]:
    return _numbers("I", "counts")


@cache
def pairs() -> Pairs:
    """Give the pairs of neighbouring words of English news.

    >>> pairs().pull("prime", "minister") > 2 > 0 > pairs().pull("the", "of")
    True
    """
    return Pairs(_counted(), _counts(), _numbers("I", "pair-starts"), _numbers("H", "pair-after"), _unpack("pair-logs"))


@cache
def triples() -> Triples:
    """Give the triples round easily confused words.

    >>> triples().seen("rather", "than", "the")
    True
    """
    words = tuple(_unpack("triple-words").decode().split())
    return Triples(words, _numbers("I", "triple-starts"), _numbers("I", "triple-around"), pairs())


@cache
def letters() -> Letters:
    """Give the odds of letters in English words.

    >>> min(letters().odds("stymied")) > -2 > min(letters().odds("sytmied"))
    True
    """
    return Letters(_unpack("letters"))


@cache
def between() -> dict[bytes, tuple[bytes, ...]]:
    """Give the letters that English has between two others.

    >>> b"h" in between()[b"te"], b"q" in between()[b"te"]
    (True, False)
    """
    return letters().between()


Beside = tuple[frozenset[str], frozenset[str]]


@cache
def confusions() -> dict[bytes, tuple[tuple[str, str, float, Beside | None], ...]]:
    """Give, by a word of theirs, the words written for others: both, what the context must weigh, and what stands beside.

    >>> [(old, new) for old, new, _, _ in confusions()[b"loose"]]
    [('loose', 'lose')]
    """
    found: dict[bytes, list[tuple[str, str, float, Beside | None]]] = {}
    for line in _unpack("confusions").decode().splitlines():
        old, new, least, before, behind = line.split("\t")
        beside = (frozenset(before.split()), frozenset(behind.split())) if before else None
        found.setdefault(old.split("'")[0].encode(), []).append((old, new, float(least), beside))
    return {raw: tuple(group) for raw, group in found.items()}


@cache
def offensive() -> frozenset[str]:
    """Give the words no repair may put into a text."""
    text = Path(__file__).with_name("offensive.txt").read_text("utf-8")
    return frozenset(word for line in text.splitlines() if line[0] != "#" for word in line.split())


def is_known(word: str) -> bool:
    """Say whether a lower-case word is English."""
    return word.encode() in known()


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
