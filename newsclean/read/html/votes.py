"""What others hold to be the article, block by block: trafilatura's extraction and the full text in the page's metadata."""

import logging
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from newsclean.page import Block, Mark, Role

VOTE = 0.4
_SHORT = 40
_SENTENCE = 30
_NEAR = 3


def trafilatura(tree: Any, *, fast: bool = True) -> list[str]:
    """Give the paragraphs that trafilatura extracts from a tree, in order; none when it finds no article.

    Comments are left out, and nothing is deduplicated: that carries state from one page to the next.
    """
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    document = bare_extraction(tree, fast=fast, include_comments=False, include_tables=True, deduplicate=False)
    if document is None or document.body is None:
        return []
    return [text for element in document.body.iter() if (text := _own(element))]


def _own(element: Any) -> str:
    """The text of an element of the extraction that has no block below it."""
    if element.tag not in ("p", "head", "item", "cell", "quote", "code", "ab", "fw"):
        return (element.tail or "").strip() if element.tag != "hi" else ""
    return "".join(element.itertext())


def bare(text: str) -> str:
    """Drop all white space, so that two renderings of one text are equal."""
    return "".join(text.split())


def shares(blocks: Iterable[Block], paragraphs: list[str]) -> Iterator[float]:
    """Give, for each block, how much of it stands in an extraction of the same page.

    A short block counts only as a paragraph of its own, as often as the extraction has it.
    """
    lines = [bare(paragraph) for paragraph in paragraphs]
    counts = Counter(lines)
    text = "".join(lines)
    for block in blocks:
        own = bare(block.text)
        if counts[own]:
            yield 1.0
        elif len(own) < _SHORT:
            yield 0.0
        elif own in text:
            yield 1.0
        else:
            yield _partly(own, text)


def _partly(own: str, text: str) -> float:
    """The share of a text whose stretches of some letters stand in another one."""
    stretches = [own[at : at + _SENTENCE] for at in range(0, len(own) - _SENTENCE + 1, _SENTENCE)]
    return sum(stretch in text for stretch in stretches) / len(stretches)


def marks(blocks: tuple[Block, ...], paragraphs: list[str], rule: str) -> Iterator[Mark]:
    """Give one mark for each block that an extraction has at least half of; weaker than `SURE`, so it decides nothing."""
    for block, share in zip(blocks, shares(blocks, paragraphs), strict=True):
        if share * 2 >= 1:
            yield block.mark(Role.BODY, rule, VOTE * share)
