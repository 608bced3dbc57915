"""What a text is sieved with, so that little is left of it to look at."""

from functools import cache

from newsclean.lexicons import confusions, frequent, known
from newsclean.lexicons.packed import unpack
from newsclean.lexicons.table import Table

LETTERS = frozenset(b"b c d e f g h j k l m n p q r t u v w x y z".split())
"""Those that are no words by themselves."""

_NUMBERS = tuple(str(number).encode() for number in (*range(101), *range(1940, 2041)))
_FEW = 24


@cache
def everyday() -> frozenset[bytes]:
    """Give the frequent words at which no layer looks, and the commonest numbers.

    >>> b"minister" in everyday(), b"then" in everyday()
    (True, False)
    """
    return frozenset([raw for raw in (*frequent(), *_NUMBERS) if raw not in looked_at()])


@cache
def looked_at() -> frozenset[bytes]:
    """Give the words at which some layer looks however common they are."""
    return LETTERS.union(confusions())


def unknown(words: frozenset[bytes]) -> frozenset[bytes]:
    """Give those of the words that are not known; for the first few one does not wait until all are put into a set.

    >>> unknown(frozenset([b"colour", b"colur"]))
    frozenset({b'colur'})
    """
    if len(words) > _FEW or known.cache_info().currsize:
        return words.difference(known())
    return frozenset(word for word in words if word not in _known_lines())


@cache
def _known_lines() -> Table:
    return Table(unpack("known"))
