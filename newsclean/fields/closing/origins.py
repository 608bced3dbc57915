"""Where a story comes from, as its last lines say: ``[via 9to5Mac]``, ``Kaynak: Haber Merkezi``, ``Source benzinga``."""

import re
from functools import cache

from newsclean.fields.data import any_of, sections
from newsclean.late import late

_LONGEST = 60
_SENDER = r"(?:[A-Z0-9(&][\w&.,'’()-]{0,30}|of|and|the|for|in|de)"
_ORIGIN = late(
    r"[(\[](?:(?i:via) |(?i:sources?): ?)[^()\[\]]{2,60}[)\]]|SOURCES?: [^?!]{2,400}"
    rf"|(?:SOURCE|Provided by) (?![A-Z' -]{{10}}){_SENDER}(?: {_SENDER}){{0,11}}"
)
_LAST_LINE = late(  # "Source: benzinga", "Source benzinga, Gforgames", "Via The Verge"
    r"(?:(?i:sources?|via|story via)\s?[:\[]\s?[^.!?:;\[\]]{2,50}\]?"
    r"|(?:Source|Via|VIA) (?!Of\b|of\b)[^\W_][\w'&-]{1,20}(?:\.[a-z]{2,4})?(?:(?:, | and | )[A-Z][\w'&.-]{1,20}){0,4})"
)


@cache
def source_labels() -> frozenset[str]:
    """Give the words for a source that, with a colon, say so much that the name behind them need be no agency's."""
    return frozenset(word for line in sections("source_words.txt")["labels"] for word in line)


@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?i:{any_of(source_labels())})\s?[:：]\s?|FONTE\s)"
        r"(?:[^\W_a-zß-ÿа-яё][^.!?:;।]{1,40}(?: ?/ ?[A-Za-z\d][\w-]{1,20}\.[A-Za-z]{2,3})?"
        r"|[\"«“„][^\"«»“”.!?:;।]{2,25}[\"»”]"
        r"|(?:https?://)?[^\W_][\w-]{0,30}(?:\.[\w-]{2,30}){0,2}\.[a-zA-Z]{2,6}(?:/[\w./?=&%-]{0,80})?)",
    )


def is_origin(text: str) -> bool:
    """Tell whether a line says where a blog, a study's report or a press release comes from.

    >>> is_origin("[via 9to5Mac]"), is_origin("(Source: Twitter)"), is_origin("SOURCE University of Maryland")
    (True, True, True)
    >>> is_origin("Kaynak: Haber Merkezi"), is_origin("Fonte: a água")
    (True, False)
    >>> is_origin("Provided by University of Ashby"), is_origin("Provided by the sea, the salt is free")
    (True, False)
    >>> is_origin("SOURCES SAY PRESIDENT FLED"), is_origin("Source of the river")
    (False, False)
    """
    if text[:1] in "([SP" and _ORIGIN.fullmatch(text.strip()):
        return True
    return len(text) <= _LONGEST and _named().fullmatch(text.strip()) is not None


def is_last_source(text: str) -> bool:
    """Tell whether the last line of a page says where its story comes from.

    >>> is_last_source("Source benzinga, Gforgames"), is_last_source("Via The Verge"), is_last_source("Source of the river")
    (True, True, False)
    """
    return len(text) <= _LONGEST and _LAST_LINE.fullmatch(text.strip()) is not None
