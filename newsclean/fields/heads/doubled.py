"""A head that a page prints twice: headline and standfirst, a kicker above them or none, and the same lines again."""

from collections.abc import Sequence
from typing import NamedTuple

from newsclean.page import Block
from newsclean.prose import ends_sentence, is_prose

_REACH = 8
_FEWEST_LINES, _MOST_LINES = 2, 3
_SHORTEST, _LONG = 12, 120


class Doubled(NamedTuple):
    """Where the lines that stand twice begin, and how many they are."""

    first: int
    lines: int

    @property
    def headline(self) -> int:
        """The number of the headline, the middle one of three."""
        return self.first + (self.lines == _MOST_LINES)

    @property
    def standfirst(self) -> int:
        """The number of the standfirst, the last of them."""
        return self.first + self.lines - 1


def doubled(blocks: Sequence[Block]) -> Doubled | None:
    r"""Find two or three lines at the top of a page that stand there again right below.

    >>> from newsclean import read
    >>> said = "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master said."
    >>> head = ["Off the coast of Crete", "Ferry sinks in a storm", "Two of its crew are missing since Monday"]
    >>> doubled(read("\n".join([*head, *head, said])).blocks)
    Doubled(first=0, lines=3)

    The last is the longest, as a standfirst is, or two are longer than verses, and an article follows. No paragraph stands
    above them: the sections of a page may begin so as well.
    """
    for first in range(min(_REACH, next((n for n, block in enumerate(blocks) if is_prose(block)), 0) + 1, len(blocks))):
        for count in range(_MOST_LINES, _FEWEST_LINES - 1, -1):
            lines, again = blocks[first : first + count], blocks[first + count : first + 2 * count]
            if [b.shadow for b in lines] == [b.shadow for b in again] and _is_head(lines):
                follows = any(is_prose(block) for block in blocks[first + 2 * count :])
                return Doubled(first, count) if follows else None
    return None


def _is_head(lines: Sequence[Block]) -> bool:
    lengths = [len(block.text) for block in lines]
    titles = not any(ends_sentence(block.text) and is_prose(block) for block in lines[:-1])
    long = max(lengths[:-1]) < lengths[-1] or (len(lines) < _MOST_LINES and sum(lengths) >= _LONG)
    return titles and min(lengths) >= _SHORTEST and long and not lines[0].text.endswith(",")
