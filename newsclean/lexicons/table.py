"""Sorted words in one string of bytes: a dictionary's answers without a dictionary's memory."""

from bisect import bisect_right

_STRIDE = 1024


class Table:
    r"""Sorted words, one a line; a sparse list of them says where in the string to look.

    >>> b"nor" in Table(b"and\nnor\nthe"), b"no" in Table(b"and\nnor\nthe")
    (True, False)
    """

    __slots__ = ("_lines", "_marks", "_places")

    def __init__(self, lines: bytes) -> None:
        self._lines = b"\n" + lines + b"\n"
        self._marks: list[bytes] = []
        self._places: list[int] = []
        at = 0
        while 0 <= at < len(self._lines) - 1:
            self._marks.append(self._lines[at + 1 : self._lines.find(b"\n", at + 1)])
            self._places.append(at)
            at = self._lines.find(b"\n", at + _STRIDE)
        self._places += [len(self._lines)] * 2

    def __len__(self) -> int:
        return self._lines.count(b"\n") - 1

    def __contains__(self, word: bytes) -> bool:
        return self._find(word, b"\n") >= 0

    def get(self, word: bytes) -> bytes:
        r"""Give what stands behind the word and a tab, or b"" when the word is not here.

        >>> Table(b"teh\tthe\nthier\ttheir").get(b"teh")
        b'the'
        """
        at = self._find(word, b"\t")
        return self._lines[at + len(word) + 2 : self._lines.find(b"\n", at + 1)] if at >= 0 else b""

    def _find(self, word: bytes, end: bytes) -> int:
        group = max(0, bisect_right(self._marks, word) - 1)
        return self._lines.find(b"\n" + word + end, self._places[group], self._places[group + 2])
