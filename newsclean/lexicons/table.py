"""Sorted words in one string of bytes: a dictionary's answers without a dictionary's memory."""

from array import array
from itertools import accumulate


class Table:
    """Words sorted by their bytes; each has a number, its place in the order.

    >>> table = Table(b"and\\nor\\nthe")
    >>> table.find(b"or"), table.find(b"nor"), b"the" in table, len(table)
    (1, -1, True, 3)
    """

    __slots__ = ("_blob", "_starts")

    def __init__(self, lines: bytes) -> None:
        words = lines.split(b"\n") if lines else []
        self._blob = lines
        self._starts = array("I", accumulate((len(word) + 1 for word in words), initial=0))

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, number: int) -> bytes:
        return self._blob[self._starts[number] : self._starts[number + 1] - 1]

    def __contains__(self, word: bytes) -> bool:
        return self.find(word) >= 0

    def find(self, word: bytes) -> int:
        """Give the word's number, or -1 when it is not here."""
        place = self.place(word)
        return place if place < len(self) and self[place] == word else -1

    def place(self, word: bytes) -> int:
        """Give the number of the first word that is not before this one."""
        low, high = 0, len(self)
        blob, starts = self._blob, self._starts
        while low < high:
            middle = (low + high) >> 1
            if blob[starts[middle] : starts[middle + 1] - 1] < word:
                low = middle + 1
            else:
                high = middle
        return low


class Answers(Table):
    """A table whose lines are a word, a tab and what is known of it.

    >>> Answers(b"teh\\tthe\\nthier\\ttheir").get(b"teh")
    b'the'

    A word that is not here gives b"".
    """

    __slots__ = ()

    def get(self, word: bytes) -> bytes:
        """Give what stands beside the word."""
        place = self.place(word + b"\t")
        line = self[place] if place < len(self) else b""
        return line[len(word) + 1 :] if line.startswith(word + b"\t") else b""
