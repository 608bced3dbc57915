"""The news agencies and broadcasters that sign a dateline; a closed list, because any acronym can stand in brackets."""

from functools import cache

from newsclean.fields.data import any_of, names


@cache
def agencies() -> frozenset[str]:
    """Give the agencies' names in lower case.

    >>> "reuters" in agencies(), "who" in agencies()
    (True, False)
    """
    return names("agencies.txt")


@cache
def agency_pattern() -> str:
    """Give a regular expression for one agency's name in a shadow."""
    return any_of(agencies())
