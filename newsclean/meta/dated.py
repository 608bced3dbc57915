"""When a page says it was published, where no metadata says so: the dates near its headline."""

import re
from collections.abc import Iterator, Sequence

from newsclean.fields import dates
from newsclean.page import Block

_CALLED = re.compile(r"date|time|publish|posted|byline|meta|info|author", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"comment|related|recommend|sidebar|popular|latest|teaser|promo|footer|trending|carousel|event", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")
_LONGEST = 140
_ABOVE, _BELOW, _DEEP = 8, 30, 4


def dated(blocks: Sequence[Block], language: str | None = None) -> dates.Stamps:
    """Give the first dates near the headline: in a block that the markup calls a date if there is one, else in a short line.

    Nothing is read from running text, nor from teasers of other articles.
    """
    top = next((number for number, block in enumerate(blocks) if any(tag[:2] == "h1" for tag in block.tags[-3:])), 0)
    near = [block for block in blocks[max(0, top - _ABOVE) : top + _BELOW] if _may_be(block)]
    published = modified = None
    for block in sorted(near, key=lambda block: not any(_CALLED.search(tag) for tag in block.tags[-_DEEP:])):
        for text in _lines(block):
            stamps = dates.parse(text, language=language)
            published, modified = published or stamps.published, modified or stamps.modified
        if published:
            break
    return dates.Stamps(published, modified)


def _may_be(block: Block) -> bool:
    if len(block.text) > _LONGEST or not _DIGIT.search(block.text):
        return False
    return not any(_ELSEWHERE.search(tag) or tag[:5] in ("aside", "foote") for tag in block.tags[-_DEEP - 2 :])


def _lines(block: Block) -> Iterator[str]:
    """The text of a block, and where elements run together in it (``Ann LeeMay 3, 2023``), its parts."""
    yield re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d{1,2}[ ./])", " ", block.text)
