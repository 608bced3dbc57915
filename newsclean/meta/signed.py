"""Who signed a page, as its text says: the bylines around its headline, and the one line elsewhere that says who wrote it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product

from newsclean.meta import near
from newsclean.meta.bylines import alone, named, says
from newsclean.meta.names import names
from newsclean.page import Block

_CALLED = re.compile(
    r"\[(?:itemprop|rel)=[^\]]{0,30}author|[.#][^.#\[]{0,40}?(?:author|byline|by-line|writer|writeby|contributor|attribution|autor|auteur|redacteur|journalist|reporter|penulis|muhabir|yazar)",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(r"(?i)avatar|share|social|follow")
_PICTURE = re.compile(r"(?i)(?:photograph|photo|picture|image|illustration|video|foto|bild|imagen?)s?(?: ?:| by\b)")
_WROTE = re.compile(
    r"(?i)(?:this (?:post|article|story) was |article |story |post(?:ed)? |words )?(?:written |posted )?by\b|authors?\b ?:|published by\b"
)
_DID_ELSE = re.compile(
    r"(?i)(?:medically |technically )?(?:research|review|edit|check|fact.?check|translat|updat|illustrat|photograph)ed by:?$"
)
_LONGEST, _DEEP, _HEADING = 160, 4, 2
_BELOW, _ABOVE, _CLOSE, _SECOND, _COLLEAGUES = 40, 10, 8, 2, 12


def signed(blocks: Sequence[Block], outlets: Iterable[str], top: int) -> tuple[str, ...]:
    """Give the names in the byline nearest to the headline, which is block number `top`; none where nobody signed.

    A byline is a short block that says "by", that the markup calls author or byline, or that is a name beside a date. Far
    from the headline only a line counts that says who wrote the page, and only if all such lines name the same people.
    """
    outlets = list(outlets)
    close, far = _around(blocks, top)
    for numbers, wanted in product((close, far), (_called, says)):
        for number in numbers:
            if wanted(blocks[number]) and (found := _read(blocks, number, top, outlets)):
                return found
    for number in close + far:
        is_close = -_CLOSE // 2 <= number - top <= _CLOSE and not _is_other(
            near.apart(blocks[number], blocks[top]), close=number > top
        )
        if is_close and (found := names(alone(blocks, number), outlets)):
            return found
    return _elsewhere(blocks, outlets)


def _around(blocks: Sequence[Block], top: int) -> tuple[list[int], list[int]]:
    """The short blocks around the headline: those beside it, before the second paragraph below it, and those farther away."""
    title = near.letters(blocks[top].text) if blocks else ""
    close: list[int] = []
    far: list[int] = []
    paragraphs = 0
    for number in (*range(top + 1, min(len(blocks), top + _BELOW)), *range(max(0, top - _ABOVE), min(top + 1, len(blocks)))):
        above = number <= top
        paragraphs += not above and len(blocks[number].text) > _LONGEST
        if len(blocks[number].text) <= _LONGEST and not _is_title(blocks[number], title):
            beside = top - number <= _CLOSE // 2 if above else paragraphs < _SECOND and number - top <= _CLOSE
            (close if beside else far).append(number)
    return close, far


def _is_title(block: Block, title: str) -> bool:
    """Whether a block is the headline, or a part of it."""
    return any(tag[:2] == "h1" for tag in block.tags[-_HEADING:]) or near.letters(block.text) == title


def _called(block: Block) -> bool:
    return any(map(_says_author, block.tags[-_DEEP:]))


@lru_cache(maxsize=2_000)
def _says_author(tag: str) -> bool:
    return bool(_CALLED.search(tag))


def _read(blocks: Sequence[Block], number: int, top: int, outlets: list[str]) -> tuple[str, ...]:
    """The names in a byline, and in those right below it in the same element."""
    block = blocks[number]
    label = blocks[number - 1].text if number else ""
    if _DID_ELSE.match(label) or _is_other(near.apart(block, blocks[top]), close=0 < number - top <= _CLOSE):
        return ()
    found = names(named(block), outlets)
    if not found:
        return ()
    behind = blocks[number + 1 : number + _COLLEAGUES]
    beside = (
        other
        for label, other in zip((block, *behind), behind, strict=False)
        if _called(other) and other.tags[:-2] == block.tags[:-2] and not _DID_ELSE.match(label.text)
    )
    rest = (name for other in beside if len(other.text) <= _LONGEST for name in names(named(other), outlets))
    return tuple(dict.fromkeys((*found, *rest)))


def _is_other(block: Block, *, close: bool) -> bool:
    """Whether a block is about another article or a picture, or only an account beside a byline."""
    account = any(_ACCOUNT.search(tag) for tag in block.tags[-2:]) and not (close and says(block))
    if any(tag[:3] == "nav" for tag in block.tags) or account or _PICTURE.match(block.text):
        return True
    return near.is_other(block, close=close)


def _elsewhere(blocks: Sequence[Block], outlets: list[str]) -> tuple[str, ...]:
    found = {names(named(block), outlets) for block in _wrote(blocks)} - {()}
    return found.pop() if len(found) == 1 else ()


def _wrote(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if len(block.text) <= _LONGEST and _WROTE.match(block.text) and not _is_other(block, close=True):
            yield block
