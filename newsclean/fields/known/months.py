"""The months as newspapers write them."""

from functools import cache

from newsclean.fields.data import any_of, lines
from newsclean.fields.known.words import SIGNS


@cache
def months() -> dict[str, int]:
    """Give the number of each month by every name it has, in lower case.

    >>> months()["sept"], months()["февраля"], months()["août"]
    (9, 2, 8)
    """
    found: dict[str, int] = {}
    for line in lines("months.txt"):
        for number, names in enumerate(line.split(), 1):
            found |= dict.fromkeys(names.replace("~", " ").split("/"), number)
    return found


@cache
def month_pattern() -> str:
    """Give a regular expression for any month's name in a shadow, the full stop of an abbreviation included."""
    return rf"{any_of(months())}(?![^\W\d_]|[{SIGNS}])\.?"
