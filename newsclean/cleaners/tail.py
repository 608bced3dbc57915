"""What stands below the end: titles of other articles, links and addresses that carry no words of their own."""

from collections.abc import Iterator

from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.zones import claims, ends_sentence, free_span, goes_on, is_prose, without_ends

_END = (frozenset({Role.CREDIT_LINE, Role.RIGHTS, Role.TAGS}) | JUNK) - {Role.ADVERTISEMENT, Role.JUNK, Role.END_MARK}
_LONGEST = 160


def tail(page: Page) -> Iterator[Mark]:
    """Mark the lines below the last paragraph that read like no sentence, once the article is known to be over.

    Reads marks. It is over where a credit, a copyright line or junk of the page has been named behind the last paragraph.
    A list without such an end stays: it may be the article's own.
    """
    page = without_ends(page)
    named = claims(page, before="tail/")
    first, last = free_span(page, named)
    behind = page.blocks[last:] if first < last else ()
    over = next(
        (n for n, block in enumerate(behind) if block.start in named and named[block.start].role in _END), len(behind)
    )
    for number, block in enumerate(behind[over:], over):
        if block.start not in named and _is_loose(block) and not goes_on(behind, number):
            yield block.mark(Role.RELATED, "tail/after-end", 0.7)


def _is_loose(block: Block) -> bool:
    return not is_prose(block) and not ends_sentence(block.text) and len(block.text) <= _LONGEST
