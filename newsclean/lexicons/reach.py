"""Words by their ends: where to look for the word that two slips made another of."""

from collections.abc import Iterable


class Ends:
    """Words by how they begin and end, and how long they are.

    >>> sorted(Ends([b"knowledge", b"knowingly", b"known"]).like("knowdlege"))
    ['knowledge']

    They are put in order when first asked for, those with one beginning at a time.
    """

    __slots__ = ("_beginnings", "_groups")

    def __init__(self, words: Iterable[bytes]) -> None:
        self._groups: dict[str, list[str]] = {}
        self._beginnings: dict[bytes, list[bytes]] = {}
        for word in words:
            self._beginnings.setdefault(word[:2], []).append(word)

    def like(self, word: str) -> set[str]:
        """Give the words, at most two letters longer or shorter, that share three letters of the beginning and the end."""
        for raw in self._beginnings.pop(word[:2].encode(), ()):
            other = raw.decode()
            for ends in _ends(other):
                for size in range(len(other) - 2, len(other) + 3):
                    self._groups.setdefault(f"{ends}{size}", []).append(other)
        return {other for ends in _ends(word) for other in self._groups.get(f"{ends}{len(word)}", ())}


def _ends(word: str) -> tuple[str, str]:
    return f"{word[:3]}-{word[-1]}", f"{word[:2]}-{word[-2:]}"
