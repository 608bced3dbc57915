"""Undoes mojibake in a line and says where: ftfy decides, a comparison finds the changes."""

import re
from collections.abc import Iterator

from newsclean.edit import Edit
from newsclean.read.sound import suspicious

_LONGEST = 100_000  # ftfy judges a line as a whole; no line of a newsroom is longer than this
_ASCII = re.compile("[\x00-\x7f]*")
_OTHER = re.compile("[^\x00-\x7f]*")
_C1_ONLY = re.compile("[\x80-\x9f]+")


def mojibake(line: str) -> Iterator[Edit]:
    """Give the edits that undo the mojibake of a line.

    >>> list(mojibake("Le rÃ©gime d’Alger"))
    [Edit(start=4, old='Ã©', new='é', why='encoding:mojibake')]

    A line longer than 100,000 characters is judged in pieces cut after a space, as ftfy itself does with a million:
    there a piece may be mended where the whole line was too mixed to be.
    """
    import ftfy

    for start, piece in _pieces(line):
        if suspicious(piece) and (mended := ftfy.fix_encoding(piece)) != piece:
            for at, old, new in _changes(piece, mended):
                rule = "control" if _C1_ONLY.fullmatch(old) and len(old) == len(new) else "mojibake"
                yield Edit(start + at, old, new, f"encoding:{rule}")


def _pieces(line: str) -> Iterator[tuple[int, str]]:
    start = 0
    while len(line) - start > _LONGEST:
        end = line.rfind(" ", start + _LONGEST // 2, start + _LONGEST) + 1 or start + _LONGEST
        yield start, line[start:end]
        start = end
    yield start, line[start:]


def _changes(old: str, new: str) -> Iterator[tuple[int, str, str]]:
    """Where `old` and `new` differ. Decoding leaves ASCII alone, but for a space or question mark it takes with it."""
    i = j = 0
    while i < len(old) or j < len(new):
        start, begin = i, j
        i, j = _after(_OTHER, old, i), _after(_OTHER, new, j)
        while i < len(old) and old[i : i + 1] != new[j : j + 1]:
            i = _after(_OTHER, old, i + 1)
        if i == len(old):
            j = len(new)
        if old[start:i] != new[begin:j]:
            yield _trimmed(start, old[start:i], new[begin:j])
        shared = _shared(old[i : _after(_ASCII, old, i)], new[j : _after(_ASCII, new, j)])
        i, j = i + shared, j + shared


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _trimmed(start: int, old: str, new: str) -> tuple[int, str, str]:
    """The change without what is the same at its two ends."""
    front = _shared(old, new)
    back = _shared(old[front:][::-1], new[front:][::-1])
    return start + front, old[front : len(old) - back], new[front : len(new) - back]


def _shared(left: str, right: str) -> int:
    """How many characters two texts have in common at their beginning."""
    if left == right:
        return len(left)
    return next((at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
