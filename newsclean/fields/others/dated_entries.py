"""Entries of a list of other articles, each with its date: above the title and, perhaps, a summary, or below them."""

from collections.abc import Sequence
from itertools import pairwise

from newsclean.fields.moments.dates import parse
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


def dated_below(blocks: Sequence[Block], start: int) -> int:
    r"""Give how many blocks from `start` on are entries with their dates below, two or more; 0 when they are not.

    >>> from newsclean import read
    >>> page = read("Board asks for a dredger\n12 May 2021 18:40\nMayor sells the old quay\n11 May 2021 09:15\nThe end.")
    >>> dated_below(page.blocks, 0), dated_below(page.blocks, 1)
    (4, 0)

    The last is no later than the first, as news stands; a programme of events goes the other way.
    """
    at, dates = start, list[str]()
    while at + 1 < len(blocks) and is_title(blocks[at].text) and not is_date_line(blocks[at].text):
        date = next((n for n in range(at + 1, min(at + _WIDEST, len(blocks))) if is_date_line(blocks[n].text)), 0)
        if not date or (date == at + 2 and len(blocks[at + 1].text) > _LONGEST):
            break
        dates.append(parse(blocks[date].text).published or "")
        at = date + 1
    return at - start if len(dates) >= _FEWEST and dates[0] and dates[-1] <= dates[0] else 0


def dated_tail(blocks: Sequence[Block]) -> int:
    """Give the number of the block from which on all are such entries, some with a summary; else how many there are."""
    total = len(blocks)
    if not blocks or not is_date_line(blocks[-1].text):
        return total
    dates = [n for n, block in enumerate(blocks) if is_date_line(block.text)][::-1]
    apart = next((n for n, (date, above) in enumerate(pairwise(dates), 1) if not 1 < date - above <= _WIDEST), len(dates))
    first = dates[apart - 1]
    start = next((n for n in (first - 2, first - 1) if n > 0 and dated_below(blocks, n) == total - n), total)
    return start if total - start > 2 * apart else total
