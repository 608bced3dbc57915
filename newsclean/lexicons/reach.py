"""Words by their ends: where to look for the word that two slips made another of."""

from collections.abc import Iterable

_FAR = 2


class Ends:
    """Words by how they begin and end.

    >>> Ends([b"knowledge", b"knowingly", b"known"]).like("knowdlege")
    ['knowledge']
    """

    __slots__ = ("_beginnings", "_endings")

    def __init__(self, words: Iterable[bytes]) -> None:
        beginnings: dict[bytes, list[bytes]] = {}
        endings: dict[bytes, list[bytes]] = {}
        for word in words:
            beginnings.setdefault(word[:3] + word[-1:], []).append(word)
            endings.setdefault(word[:2] + word[-2:], []).append(word)
        # in one piece each, so that they lie together
        self._beginnings = {key: b" ".join(found) for key, found in beginnings.items()}
        self._endings = {key: b" ".join(found) for key, found in endings.items()}

    def like(self, word: str) -> list[str]:
        """Give the words, at most two letters longer or shorter, that share three letters of the beginning and the end."""
        raw = word.encode()
        found = self._beginnings.get(raw[:3] + raw[-1:], b"") + b" " + self._endings.get(raw[:2] + raw[-2:], b"")
        least, most = len(word) - _FAR, len(word) + _FAR
        return [other for other in dict.fromkeys(found.decode().split()) if least <= len(other) <= most]
