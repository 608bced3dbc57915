"""What others hold to be the article, block by block: trafilatura's extraction and the full text in the page's metadata."""

import logging
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

from newsclean.page import Block

_SHORT = 40
_STRETCH = 30
_LEAVES = frozenset({"p", "head", "item", "cell", "quote", "code", "ab", "fw"})
_MARKUP = re.compile(r"<[^<>]{1,2000}>")


def trafilatura(tree: Any, *, fast: bool = True) -> list[str]:
    """Give the paragraphs that trafilatura extracts from a tree, in order; none when it finds no article.

    Comments are left out, and nothing is deduplicated: that carries state from one page to the next.
    """
    from trafilatura import bare_extraction

    log = logging.getLogger("trafilatura")
    level = log.level
    log.setLevel(logging.CRITICAL)
    try:
        document = bare_extraction(
            tree, fast=fast, include_comments=False, include_tables=True, deduplicate=False, output_format="txt"
        )
    except Exception:  # noqa: BLE001 - a vote less is no reason to lose the page, whatever went wrong in there
        return []
    finally:
        log.setLevel(level)
    if document is None or isinstance(document, dict) or document.body is None:
        return []
    return [text for element in document.body.iter() if (text := _own(element))]


def _own(element: Any) -> str:
    if element.tag in _LEAVES:
        return "".join(element.itertext())
    return (element.tail or "").strip() if element.tag != "hi" else ""


def paragraphs(body: str) -> list[str]:
    """Give the paragraphs of a full text as metadata has it, its markup dropped.

    >>> paragraphs("<p>The ferry &amp; its crew.</p><p>Two died.</p>")
    ['The ferry & its crew.', 'Two died.']
    """
    lines = _MARKUP.sub("\n", unescape(body)).split("\n")
    return [text for line in lines if (text := " ".join(line.split()))]


def bare(text: str) -> str:
    """Drop all white space, so that two renderings of one text are equal."""
    return "".join(text.split())


def shares(blocks: Iterable[Block], texts: list[str]) -> Iterator[float]:
    """Give, for each block, how much of it stands in an extraction of the same page.

    A short block counts only as a paragraph of its own.
    """
    lines = [bare(text) for text in texts]
    known = Counter(lines)
    whole = "".join(lines)
    for block in blocks:
        own = bare(block.text)
        if known[own]:
            yield 1.0
        elif len(own) < _SHORT:
            yield 0.0
        elif own in whole:
            yield 1.0
        else:
            yield partly(own, whole)


def partly(own: str, whole: str) -> float:
    """Give the share of a text whose stretches of some letters stand in another one; both are bare."""
    if len(own) < _STRETCH:
        return float(own in whole)
    stretches = [own[at : at + _STRETCH] for at in range(0, len(own) - _STRETCH + 1, _STRETCH)]
    return sum(stretch in whole for stretch in stretches) / len(stretches)
