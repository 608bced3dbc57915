"""Whether some word may be one slip away: what all words leave when they lose a letter, each a bit in a string of bits."""

from collections.abc import Iterable
from zlib import crc32

_BITS = 23


class Near:
    r"""Where a slip may sit in a word, found without trying any; of the other places none is missed.

    >>> Near(bits([b"electing"])).places(b"electiing")
    (False, [5, 6])
    >>> Near(bits([b"electing"])).places(b"lecting")
    (False, [])

    Words that slips join lose a letter to become the same, or one is what the other leaves: electing and elecitng both
    leave elecing, electing is what electiing leaves. Their first letter the words of the list keep.
    """

    __slots__ = ("_bits",)

    def __init__(self, bits: bytes) -> None:
        self._bits = bits

    def places(self, word: bytes) -> tuple[bool, list[int]]:
        """Say whether the word may have lost a letter, and give the places of those that may be wrong."""
        found, mask = self._bits, len(self._bits) * 8 - 1
        rests = [word, *[word[:at] + word[at + 1 :] for at in range(len(word))]]
        hits = [at for at, key in enumerate(map(crc32, rests)) if found[(key & mask) >> 3] >> (key & 7) & 1]
        whole = bool(hits) and not hits[0]
        return whole, [at - 1 for at in (hits[1:] if whole else hits)]


def places_of(word: bytes, other: bytes) -> tuple[bool, list[int]]:
    """Say the same for one other word.

    >>> places_of(b"electiing", b"electing"), places_of(b"electng", b"electing")
    ((False, [5, 6]), (True, []))
    """
    rests = {other[:at] + other[at + 1 :] for at in range(1, len(other))}
    found = [at for at in range(len(word)) if (rest := word[:at] + word[at + 1 :]) == other or rest in rests]
    return word in rests, found


def bits(words: Iterable[bytes]) -> bytes:
    """Give the bits of words."""
    found = bytearray(1 << (_BITS - 3))
    for word in words:
        for rest in (word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))):
            key = crc32(rest) & ((1 << _BITS) - 1)
            found[key >> 3] |= 1 << (key & 7)
    return bytes(found)
