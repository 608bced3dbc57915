"""Entries of a list of other articles that each begin with their date: date, title and, perhaps, a summary."""

from collections.abc import Sequence

from newsclean.fields.others.teasers import is_date_line, is_title
from newsclean.page import Block

_FEWEST, _WIDEST = 2, 3
_LONGEST = 400


def dated_entries(blocks: Sequence[Block], start: int) -> int:
    r"""Give how many blocks from `start` on are such entries, two or more; 0 when they are not.

    >>> from newsclean import read
    >>> said = "The harbour board of Ashby has asked the town for a dredger, its chairwoman said in a letter on Friday."
    >>> page = read(f"12 May 2021\nBoard asks for a dredger\n{said}\n11 May 2021\nMayor sells the old quay\nThe end.")
    >>> dated_entries(page.blocks, 0), dated_entries(page.blocks, 1)
    (6, 0)

    Behind the last title one block is its summary, if the one before had one: what else stands below is the article again.
    """
    at, count, end, told = start, 0, start, False
    while at + 1 < len(blocks) and is_date_line(blocks[at].text) and is_title(blocks[at + 1].text):
        near = range(at + 2, min(at + 1 + _WIDEST, len(blocks)))
        behind = next((n for n in near if is_date_line(blocks[n].text)), 0)
        last = told and at + 2 < len(blocks) and len(blocks[at + 2].text) <= _LONGEST
        told = behind == at + _WIDEST
        count, end, at = count + 1, behind or at + 2 + last, behind or len(blocks)
    return end - start if count >= _FEWEST else 0
