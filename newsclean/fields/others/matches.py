"""Matches to come, which papers list below ``Up next``, as sites do with other articles."""

from collections.abc import Sequence

from newsclean.late import late
from newsclean.page import Block

_MATCH, _LONGEST = late(r"[\w).] (?:vs?\.?|@|at) [A-Z0-9]"), 60
_WHEN = late(r"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def names_match(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a line names two sides, and it or the one below it says when they meet.

    >>> lines = ("Ostia (12-0) vs. Alden (10-2)", "Friday, 7 p.m.")
    >>> names_match([Block(0, len(line), line, line.lower()) for line in lines], 0)
    True
    """
    near = [block.text for block in blocks[number : number + 2]]
    return bool(near) and len(near[0]) <= _LONGEST and bool(_MATCH.search(near[0])) and any(map(_WHEN.search, near))
