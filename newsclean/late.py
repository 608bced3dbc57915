"""What is found out when it is first asked for: patterns for lines that most articles do not have, and properties."""

import re
from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, cast, overload

_Found = TypeVar("_Found")
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


class Once(Generic[_Found]):
    """A property that is found out when it is first asked for, and kept; functools' own takes a lock for that in 3.11.

    >>> class Line(str):
    ...     @Once
    ...     def words(self) -> list[str]:
    ...         return self.split()
    >>> line = Line("The ferry sank.")
    >>> line.words is line.words
    True
    """

    def __init__(self, find: Callable[[Any], _Found]) -> None:
        self._find, self._name, self.__doc__ = find, find.__name__, find.__doc__

    @overload
    def __get__(self, thing: None, kind: type) -> Self: ...
    @overload
    def __get__(self, thing: object, kind: type) -> _Found: ...
    def __get__(self, thing: object | None, kind: type) -> Self | _Found:
        """Find it out; from then on the thing has it as an attribute of its own, which is looked at first."""
        if thing is None:
            return self
        found = thing.__dict__[self._name] = self._find(thing)
        return found
