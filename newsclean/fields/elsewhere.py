"""Where a newsroom says there is more to read: ``More information`` and the sentence below it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclean.late import late
from newsclean.page import Block, Mark, Role

_SERVICE = "more information"
_NEAR, _LONGEST = 6, 200
_ELSEWHERE = late(
    r"(?:the|for|to (?:learn|read|find out)|learn|find|read|see|visit|there's|you can) "
    r"[^!?]{0,90}\b(?:more|visit)\b[^!?]{5,140}\."
)


def elsewhere(blocks: Sequence[Block]) -> Iterator[Mark]:
    """Mark both near the end of a page, where the sentence says who has more: ``The institute has more on sleep.``."""
    for header, line in pairwise(blocks[-_NEAR:]):
        if header.shadow.strip(" :") == _SERVICE and len(line.text) <= _LONGEST and _ELSEWHERE.fullmatch(line.shadow):
            yield Mark(header.start, line.end, Role.RELATED, "related/elsewhere", score=0.9)
