"""The headline above the article, and its repeats."""

from collections.abc import Iterator

from newsclean.page import Block, Mark, Page, Role
from newsclean.zones import claims, ends_sentence, free_span

_LONGEST = 180
_FEWEST_WORDS, _MOST_WORDS = 3, 30
_SITE_SIGNS = (" | ", " - ", " – ", " — ", " » ", " : ")
_ALIKE = 0.8


def headline(page: Page) -> Iterator[Mark]:
    """Mark the headline, and every later block that says it again.

    Reads marks: a block that another cleaner has named is no headline. A repeat may differ in case, quotes, dashes, a
    site's name behind it and a word or two; it is always a whole block, so a refrain in a paragraph stays.
    """
    number = _find(page)
    if number is None:
        return
    top = page.blocks[number]
    yield top.mark(Role.HEADLINE, "headline/first")
    key, wanted = _key(top.shadow), _words(top)
    for other, block in enumerate(page.blocks):
        if other != number and len(block.text) <= 2 * len(top.text) + 40 and _again(block, key, wanted):
            yield block.mark(Role.HEADLINE_AGAIN, "headline/again", 0.95)


def _find(page: Page) -> int | None:
    """The number of the block that is the headline: the first title-like one of the head that the article answers to."""
    named = claims(page, but=("headline/", "standfirst/"))
    first, _ = free_span(page, named)
    declared = page.meta.get("headline")
    article = frozenset().union(*(block.words for block in page.blocks[first : first + 6]))
    for number, block in enumerate(page.blocks[:first]):
        if block.start in named:
            continue
        if declared and _key(block.text.lower()) == _key(declared.lower()):
            return number
        if _like_title(block) and len(_words(block) & article) * 3 >= len(_words(block)):
            return number
    return None


def _like_title(block: Block) -> bool:
    count = block.text.count(" ") + 1
    dense = len(block.text) >= 8 and not block.text.isascii() and count < _FEWEST_WORDS  # noqa: PLR2004
    if len(block.text) > _LONGEST or not (dense or _FEWEST_WORDS <= count <= _MOST_WORDS):
        return False
    return not block.text.rstrip().endswith((".", ",", ";", ":", "…")) and not (ends_sentence(block.text) and ". " in block.text)


def _again(block: Block, key: str, wanted: frozenset[bytes]) -> bool:
    text = block.shadow
    if _key(text) == key:
        return True
    for sign in _SITE_SIGNS:
        head, _, tail = text.rpartition(sign)
        if len(tail.split()) <= 5 and _key(head) == key:  # noqa: PLR2004 - a site's name has few words
            return True
    mine = _words(block)
    if ends_sentence(block.text) or len(wanted) < 4:  # noqa: PLR2004 - two short titles are alike by chance
        return False
    return len(mine & wanted) >= _ALIKE * len(mine | wanted)


def _key(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())


def _words(block: Block) -> frozenset[bytes]:
    return frozenset(word for word in block.words if len(word) > 3)  # noqa: PLR2004 - shorter ones are mostly grammar
