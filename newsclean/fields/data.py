"""The word lists beside this file, read as they are needed."""

from collections.abc import Iterator
from pathlib import Path


def lines(name: str) -> Iterator[str]:
    """Give the lines of a list that are neither blank nor comments.

    >>> next(lines("months.txt")).split()[2]
    'march/mar'
    """
    for line in (Path(__file__).parent / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def names(name: str) -> frozenset[str]:
    """Give the names of a list that has them between semicolons."""
    return frozenset(bare for line in lines(name) for piece in line.split(";") if (bare := piece.strip()))


def sections(name: str) -> dict[str, list[list[str]]]:
    """Give the lists of a file by the heading they stand under, line by line.

    >>> sections("stamp_words.txt")["updated"][0][0]
    'updated'
    """
    found: dict[str, list[list[str]]] = {}
    for line in lines(name):
        if line.startswith("["):
            current = found.setdefault(line.strip("[]"), [])
        else:
            current.append([bare for piece in line.split(";") if (bare := piece.strip())])
    return found
