"""Where readers comment on an article, as the elements of a page are called."""

import re
from collections.abc import Sequence
from functools import lru_cache

from newsclean.page import Block

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|_{1,3}")
_MANY = "comments|kommentare|commentaires|comentarios|comentários|commenti|reacties|yorumlar|komentarze|kommentarer"
_PLACE = re.compile(
    rf"(?<![a-z])(?:comment|{_MANY})-(?:list|body|content|post|item|text|thread|block|box|area|container|wrap|wrapper|entry|message"
    r"|inner|stream|reply)s?(?![a-z])"
    rf"|#(?:{_MANY})(?![a-z-])|(?<![a-z])(?:submitted-comment|commentlist|disqus-thread|fb-comments)(?![a-z])"
)
_DEEP, _LONGEST = 8, 300
_ARTICLE = 800


def commented(blocks: Sequence[Block], kept: Sequence[bool]) -> frozenset[int]:
    """Give the numbers of the kept blocks that stand in a list of comments; none where little is left without them.

    >>> blocks = [Block(0, 9, "The ferry", "the ferry", tags=("div.story",)), Block(9, 12, "Why", "why", tags=("ol#commentsList",))]
    >>> commented(blocks, [True, True]), commented(blocks[1:], [True])
    (frozenset({1}), frozenset())

    What a theme says of comments (``comments-open``, ``comment-count``) calls no list.
    """
    found = {n for n, block in enumerate(blocks) if kept[n] and any(map(_is_place, block.tags[-_DEEP:]))}
    if not found:
        return frozenset()
    size = sum(len(blocks[number].text) for number in found)
    rest = sum(len(block.text) for n, block in enumerate(blocks) if kept[n] and n not in found)
    return frozenset(found) if rest > min(size, _ARTICLE) else frozenset()


@lru_cache(maxsize=2_000)
def _is_place(tag: str) -> bool:
    return tag[:4] not in ("html", "body") and _PLACE.search(_CAMEL.sub("-", tag[:_LONGEST]).lower()) is not None
