"""Words by their ends: where to look for the word that two slips made another of."""

from collections.abc import Iterable

_FAR = 2


class Ends:
    """Words by how they begin and end.

    >>> Ends([b"knowledge", b"knowingly", b"known"]).like("knowdlege")
    ['knowledge']
    """

    __slots__ = ("_groups",)

    def __init__(self, words: Iterable[bytes]) -> None:
        groups: dict[bytes, list[bytes]] = {}
        for word in words:
            ends = word[:2] + word[-1:]
            if ends in groups:
                groups[ends].append(word)
            else:
                groups[ends] = [word]
        self._groups = groups

    def like(self, word: str) -> list[str]:
        """Give the words, at most two letters longer or shorter, that share three letters of the beginning and the end."""
        raw = word.encode()
        return [
            other.decode()
            for other in self._groups.get(raw[:2] + raw[-1:], ())
            if -_FAR <= len(other) - len(raw) <= _FAR and (other[2:3] == raw[2:3] or other[-2:-1] == raw[-2:-1])
        ]
