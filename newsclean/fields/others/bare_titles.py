"""Titles of other articles alone at the end of a page, without their first words."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from math import fsum

from newsclean.fields.others.teasers import is_date_line, is_title
from newsclean.likeness import stems
from newsclean.page import JUNK, Block, Mark, Role
from newsclean.prose import ends_sentence, is_prose

_FEWEST_PARAGRAPHS = 3
_MOST_SAID = 0.26
_CUT_OFF = ("…", "...")
_FEWEST, _SHORTEST, _LONG = 6, 24, 48


def bare_titles(blocks: Sequence[Block], named: Mapping[int, Mark]) -> Iterator[Mark]:
    """Mark titles alone at the end of a page, long ones and many, of whose words the article has few.

    They stand right below a sentence: above a list of the article's own stands what it is a list of.
    """
    free = [b for b in blocks if b.start not in named or named[b.start].role not in JUNK]
    run = list(takewhile(_is_bare_title, reversed(free)))
    above = free[: len(free) - len(run)]
    if len(run) < _FEWEST or sum(len(b.text) for b in run) < _LONG * len(run):
        return
    prose = [b for b in above if is_prose(b)]
    if len(prose) < _FEWEST_PARAGRAPHS or prose[-1] is not above[-1] or any(b.start in named for b in run):
        return
    seen = frozenset().union(*map(stems, prose))
    said = [len(words & seen) / max(1, len(words)) for words in map(stems, run)]
    few = fsum(said) / len(said) <= _MOST_SAID
    if few and ends_sentence(above[-1].text) and sum(len(b.text) for b in run) < sum(len(b.text) for b in prose):
        yield from (block.mark(Role.RELATED, "foreign/title", 0.75) for block in run)


def _is_bare_title(block: Block) -> bool:
    """Whether a line is a title and no verse, row or entry: a capital or a quotation begins it, no comma or stop ends it."""
    text = block.text
    begins = text.lstrip("«“\"' ")[:1]
    if (
        not is_title(text.rstrip(" !?"))
        or len(text) < _SHORTEST
        or text.endswith(_CUT_OFF)
        or not (begins.isupper() or begins.isdigit())
    ):
        return False
    return (
        not is_date_line(text) and "\t" not in text and "|" not in text and text.count(",") <= 1 and text[0] not in "-•*–—"
    )
