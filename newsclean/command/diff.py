"""A unified diff made straight from the edits, in time linear in the text; ``git apply`` and ``patch`` read it."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from newsclean.edit import Edit, apply

_CONTEXT = 3


class _Change(NamedTuple):
    """Lines `first` to `after` of the source and what stands in their place."""

    first: int
    after: int
    new: list[str]


def diff(name: str, source: str, edits: tuple[Edit, ...]) -> str:
    r"""Give the unified diff of a file from its source to what the edits make of it; "" when nothing changes.

    >>> print(diff("a.txt", "One.\nAd\nTwo.\n", (Edit(5, "Ad\n", "", "ad:x"),)), end="")
    --- a/a.txt
    +++ b/a.txt
    @@ -1,3 +1,2 @@
     One.
    -Ad
     Two.
    """
    lines = _lines(source)
    changes = [_trimmed(lines, change) for change in _changes(source, lines, edits)]
    changes = [change for change in changes if change.new or change.first < change.after]
    if not changes:
        return ""
    return f"--- a/{name}\n+++ b/{name}\n" + "".join(_hunks(lines, changes))


def _lines(text: str) -> list[str]:
    lines = text.split("\n")
    return [line + "\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def _changes(source: str, lines: list[str], edits: tuple[Edit, ...]) -> Iterator[_Change]:
    """The lines that edits touch; edits on the same or on joined lines make one change."""
    ends = list(accumulate(map(len, lines)))
    starts = [0, *ends]
    held: list[Edit] = []
    first = after = 0
    for edit in edits:
        low, high = (max(0, min(bisect_right(ends, at), len(lines) - 1)) for at in (edit.start, edit.end))
        high = min(high + 1, len(lines))
        if held and low >= after:
            yield _Change(first, after, _made(source, starts[first], starts[after], held))
            held = []
        first, after = (first, max(after, high)) if held else (low, high)
        held.append(edit)
    if held:
        yield _Change(first, after, _made(source, starts[first], starts[after], held))


def _trimmed(lines: list[str], change: _Change) -> _Change:
    """A change without the lines at its ends that stay as they were."""
    first, after, new = change
    while first < after and new and lines[first] == new[0]:
        first, new = first + 1, new[1:]
    while first < after and new and lines[after - 1] == new[-1]:
        after, new = after - 1, new[:-1]
    return _Change(first, after, new)


def _made(source: str, start: int, end: int, edits: list[Edit]) -> list[str]:
    return _lines(apply(source[start:end], [edit._replace(start=edit.start - start) for edit in edits]))


def _hunks(lines: list[str], changes: list[_Change]) -> Iterator[str]:
    """The hunks, each with its context; changes whose contexts meet share one."""
    shift = 0
    group: list[_Change] = []
    for change in changes:
        if group and change.first - group[-1].after > 2 * _CONTEXT:
            yield _hunk(lines, group, shift)
            shift += sum(len(c.new) - (c.after - c.first) for c in group)
            group = []
        group.append(change)
    yield _hunk(lines, group, shift)


def _hunk(lines: list[str], group: list[_Change], shift: int) -> str:
    start, end = max(0, group[0].first - _CONTEXT), min(len(lines), group[-1].after + _CONTEXT)
    body: list[str] = []
    at = start
    for change in group:
        body += [" " + line for line in lines[at : change.first]]
        body += ["-" + line for line in lines[change.first : change.after]]
        body += ["+" + line for line in change.new]
        at = change.after
    body += [" " + line for line in lines[at:end]]
    new = end - start + sum(len(c.new) - (c.after - c.first) for c in group)
    head = f"@@ -{_range(start, end - start)} +{_range(start + shift, new)} @@\n"
    return head + "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in body)


def _range(start: int, count: int) -> str:
    if count == 1:
        return str(start + 1)
    return f"{start + 1 if count else start},{count}"
