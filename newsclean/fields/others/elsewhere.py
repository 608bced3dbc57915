"""Where a newsroom says there is more to read: ``More information`` and its sentence, a teaser with its section and age."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclean.fields.others.teasers import is_title
from newsclean.late import late
from newsclean.page import Block, Mark, Role
from newsclean.prose import ends_sentence, is_prose

_SERVICE = "more information"
_NEAR, _LONGEST = 6, 200
_ELSEWHERE = late(
    r"(?:the|for|to (?:learn|read|find out)|learn|find|read|see|visit|there's|you can) "
    r"[^!?]{0,90}\b(?:more|visit)\b[^!?]{5,140}\."
)

_AGO = late(r"(?:\d{1,3}|an?) (?:minute|hour|day|week|month|year)s? ago")
_LONGEST_AGO, _LONGEST_SECTION, _MOST_SPACES, _SHORTEST_TOLD = 16, 24, 2, 40


def elsewhere(blocks: Sequence[Block]) -> Iterator[Mark]:
    """Mark such teasers, and both lines near the end of a page, where the sentence says who has more on the subject."""
    for header, line in pairwise(blocks[-_NEAR:]):
        if header.shadow.strip(" :") == _SERVICE and len(line.text) <= _LONGEST and _ELSEWHERE.fullmatch(line.shadow):
            yield Mark(header.start, line.end, Role.RELATED, "related/elsewhere", score=0.9)
    yield from _aged(blocks)


def _aged(blocks: Sequence[Block]) -> Iterator[Mark]:
    """Title, summary, section and age of another article, ``News`` / ``3 days ago``, below a paragraph of this one."""
    first = next((n for n, block in enumerate(blocks) if is_prose(block)), len(blocks))
    for number in range(first + 4, len(blocks)):
        if len(blocks[number].text) <= _LONGEST_AGO and _AGO.fullmatch(blocks[number].shadow):
            title, told, section = blocks[number - 3 : number]
            labelled = len(section.text) <= _LONGEST_SECTION and section.text.count(" ") <= _MOST_SPACES
            if labelled and not ends_sentence(section.text) and len(told.text) >= _SHORTEST_TOLD and is_title(title.text):
                yield Mark(title.start, blocks[number].end, Role.RELATED, "related/aged", score=0.9)
