"""The word lists beside this file, read as they are needed."""

from collections.abc import Iterator
from importlib.resources import files


def lines(name: str) -> Iterator[str]:
    """Give the lines of a list that are neither blank nor comments.

    >>> next(lines("months.txt")).split()[2]
    'march/mar'
    """
    for line in (files("newsclean.fields") / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def names(name: str) -> frozenset[str]:
    """Give the names of a list that has them between semicolons."""
    return frozenset(bare for line in lines(name) for piece in line.split(";") if (bare := piece.strip()))
