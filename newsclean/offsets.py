"""From offsets in a page's text to offsets in its source."""

from bisect import bisect_right
from collections.abc import Iterable

from newsclean.edit import Edit
from newsclean.parts import Span


class Offsets:
    """Where stretches of ``apply(source, edits)`` were in the source; a stretch that meets an edit takes all of it."""

    def __init__(self, edits: Iterable[Edit]) -> None:
        self._edits = list(edits)
        self._starts: list[int] = []
        self._shifts = [0]
        for edit in self._edits:
            self._starts.append(edit.start - self._shifts[-1])
            self._shifts.append(self._shifts[-1] + len(edit.old) - len(edit.new))

    def span(self, start: int, end: int) -> Span:
        """Where a stretch of the text was in the source.

        >>> Offsets([Edit(0, "Ã©", "é", "encoding")]).span(0, 3)
        (0, 4)
        """
        if not self._edits:
            return start, end
        return self._find(start, at_end=False), self._find(end, at_end=True)

    def _find(self, offset: int, *, at_end: bool) -> int:
        number = bisect_right(self._starts, offset - at_end)
        if number:
            edit = self._edits[number - 1]
            if offset < self._starts[number - 1] + len(edit.new) + at_end and edit.new:
                return edit.end if at_end and offset > self._starts[number - 1] else edit.start
        return offset + self._shifts[number]
