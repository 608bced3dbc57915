"""What stands below the end: titles of other articles, links and addresses that carry no words of their own."""

from collections.abc import Iterator

from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.zones import claims, ends_sentence, free_span, is_prose, without_ends

_END = frozenset({Role.CREDIT_LINE, Role.RIGHTS, Role.AUTHOR_BIO, Role.TAGS, Role.NOTE}) | JUNK
_FEWEST_TITLES = 4
_TITLE_WORDS = 4
_LONGEST = 160
_MOST_SHARED = 0.5


def tail(page: Page) -> Iterator[Mark]:
    """Mark the lines below the last paragraph that read like no sentence, once the article is known to be over.

    Reads marks. It is over where a credit, a copyright line or junk has been named behind the last paragraph, or where
    four titles in a row share little with it. A list without such an end stays: it may be the article's own.
    """
    page = without_ends(page)
    named = claims(page, before="tail/")
    first, last = free_span(page, named)
    behind = page.blocks[last:] if first < last else ()
    over = next((n for n, block in enumerate(behind) if block.start in named and named[block.start].role in _END), None)
    if over is None:
        yield from _titles(page.blocks[first:last], behind)
        return
    for block in behind[over:]:
        if block.start not in named and _is_loose(block):
            yield block.mark(Role.RELATED, "tail/after-end", 0.7)


def _titles(article: tuple[Block, ...], behind: tuple[Block, ...]) -> Iterator[Mark]:
    loose = [block for block in behind if _is_loose(block) and len(block.text.split()) >= _TITLE_WORDS]
    if len(loose) < _FEWEST_TITLES or len(loose) < len(behind):
        return
    words = frozenset().union(*(block.words for block in article))
    if all(len(_long(block) & words) < _MOST_SHARED * len(_long(block)) for block in loose):
        yield from (block.mark(Role.RELATED, "tail/titles", 0.7) for block in loose)


def _is_loose(block: Block) -> bool:
    return not is_prose(block) and not ends_sentence(block.text) and len(block.text) <= _LONGEST


def _long(block: Block) -> frozenset[bytes]:
    return frozenset(word for word in block.words if len(word) > 3)  # noqa: PLR2004 - shorter ones are mostly grammar
