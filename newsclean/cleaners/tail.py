"""What stands below the end: titles of other articles, links and addresses that carry no words of their own."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclean.fields.teasers import is_date_line, is_dated_title, is_title
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import ends_sentence, goes_on, is_prose
from newsclean.pruned import without_ends
from newsclean.zones import claims, free_span

_END = (frozenset({Role.RIGHTS, Role.TAGS, Role.CREDIT_LINE}) | JUNK) - {Role.ADVERTISEMENT, Role.JUNK, Role.END_MARK}
_LONGEST = 160
_BULLETS = "•-–—*·‣◦0123456789"
_LONGEST_LABEL = 24


def tail(page: Page) -> Iterator[Mark]:
    """Mark the lines below the last paragraph that read like no sentence, once the article is known to be over.

    Reads marks. It is over where a copyright line, credits, tags or junk of the page has been named
    behind the last paragraph. What looks like a row of the article's own list stays.
    """
    page = without_ends(page)
    named = claims(page, before="tail/")
    first, last = free_span(page, named)
    behind = page.blocks[last:] if first < last else ()
    over = next(
        (n for n, block in enumerate(behind) if block.start in named and named[block.start].role in _END), len(behind)
    )
    dated = _dated(behind)
    for number in dated:
        if behind[number].start not in named:
            yield behind[number].mark(Role.RELATED, "tail/dated", 0.7)
    left = [b for b in behind[over:] if b.start not in named or named[b.start].role not in JUNK]
    for number, block in enumerate(left):
        if block.start not in named and _is_loose(left, number) and not goes_on(left, number):
            yield block.mark(Role.RELATED, "tail/after-end", 0.7)


def _dated(blocks: Sequence[Block]) -> set[int]:
    """The numbers of titles with their dates, two or more in a row: in brackets behind them, or in lines that alternate."""
    found: set[int] = set()
    bracketed = {n for n, block in enumerate(blocks) if is_dated_title(block.text)}
    found.update(n for n in bracketed if {n - 1, n + 1} & bracketed)
    dates = [n for n, block in enumerate(blocks) if is_date_line(block.text)]
    pairs = [(a, b) for a, b in pairwise(dates) if b == a + 2 and is_title(blocks[a + 1].text)]
    for a, b in pairs:
        if len(pairs) > 1:
            found.update((a, a + 1, b))
            found.update(n for n in (a - 1, b + 1) if 0 <= n < len(blocks) and is_title(blocks[n].text))
    return found


def _is_loose(blocks: Sequence[Block], number: int) -> bool:
    block = blocks[number]
    if is_prose(block) or ends_sentence(block.text) or len(block.text) > _LONGEST or _is_row(block):
        return False
    near = (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2])
    return not any(_is_row(other) for other in near) and not (_is_labelled(block) and any(map(_is_labelled, near)))


def _is_row(block: Block) -> bool:
    return block.text.startswith(tuple(_BULLETS))


def _is_labelled(block: Block) -> bool:
    """``For: Ann Lee``: with another such line beside it, a row of a list."""
    return ":" in block.text[:_LONGEST_LABEL]
