"""The word lists beside this file, read as they are needed."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from newsclean.shadow import without_accents


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
            phrases = [bare for piece in line.split(";") if (bare := piece.strip())]
            current.append(phrases if line.isascii() else [*phrases, *_in_capitals(phrases)])
    return found


def _in_capitals(phrases: list[str]) -> Iterator[str]:
    """Those with Greek accents once more without them, and Turkish ones with the i that small letters are made with."""
    return (bare for phrase in phrases if (bare := without_accents(phrase).replace("ı", "i")) != phrase)


def any_of(phrases: Iterable[str], written: Callable[[str], str] = re.escape) -> str:
    """Give a regular expression for any one of some phrases, which tries the longest first.

    >>> any_of({"ap", "afp", "dpa"})
    '(?:a(?:fp|p)|d(?:pa))'

    They are grouped by how they begin, so that of four hundred names nearly all are passed over at once. `written` gives
    the pattern of a phrase, which begins with the first character of the phrase.
    """
    ordered = sorted(phrases, key=lambda phrase: (phrase[0], -len(phrase), phrase))
    groups = []
    for first, group in groupby(ordered, key=itemgetter(0)):
        begins = re.escape(first)
        groups.append(f"{begins}(?:{'|'.join(written(phrase).removeprefix(begins) for phrase in group)})")
    return f"(?:{'|'.join(groups)})"
