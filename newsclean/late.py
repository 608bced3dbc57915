"""Patterns that are compiled when they are first used: many are for lines that most articles do not have."""

import re
from typing import Any, cast

_ASKED_FOR = ("pattern", "match", "fullmatch", "search", "finditer", "findall", "split", "sub")


class _Late:
    """What stands for a pattern until it is used; then its methods are those of the pattern, and cost no more."""

    def __init__(self, pattern: str) -> None:
        self._source = pattern

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - methods of a pattern
        if name not in _ASKED_FOR:
            raise AttributeError(name)
        compiled = re.compile(self._source)
        for each in _ASKED_FOR:
            setattr(self, each, getattr(compiled, each))
        return getattr(compiled, name)


def late(pattern: str) -> re.Pattern[str]:
    r"""Give a pattern that is compiled when it is first used.

    >>> late(r"\bsank\b").search("The ferry sank.").span()
    (10, 14)

    A pattern that does not compile raises ``re.error`` then.
    """
    return cast("re.Pattern[str]", _Late(pattern))
