"""A fragment of HTML that was handed on as text: the page's edits take its tags out, and leave what a reader sees.

Feeds, databases and the interfaces of content systems give articles so. The markup is no evidence here; who has the page
itself reads it with ``newsclean.read.html``.
"""

from collections.abc import Iterator

from newsclean.edit import Edit
from newsclean.late import late

_WHY = "encoding:tag"
_SIGNS = ("</", "<p>", "<br", "<P>", "<BR")
_FEWEST = 2
_SHORTEST = 40
_SHARE, _HEAD = 2 / 3, 500
_AHEAD = 80
_BLANK = " \t\r\n\ufeff"
_PAGES = ("<!doctype html", "<html")
_ATTRIBUTES = r"""(?:\s(?:[^<>"']|"[^"<]{0,65000}"|'[^'<]{0,65000}'){0,2000})?/?>"""
_OF_PARTS = (
    r"</?(?i:p|div|h[1-6]|ul|ol|blockquote|figure|figcaption|section|article|header|footer|aside|main|nav|table|pre|hr|dl|center"
    r"|title|doc|text|headline|dateline|entry|item|content(?::encoded)?|description)" + _ATTRIBUTES
)
_OF_ROWS = r"</?(?i:br|li|tr|dt|dd|option|caption)" + _ATTRIBUTES
_OF_WORDS = (
    r"</?(?i:a|abbr|amp-[a-z-]{2,20}|audio|b|big|body|button|cite|code|col|colgroup|del|em|embed|font|form|head|html|i|iframe|img"
    r"|input|ins|label|link|mark|meta|noscript|o:p|object|param|path|picture|q|s|small|source|span|strike|strong|sub|sup|tbody|td"
    r"|tfoot|th|thead|time|track|tt|u|video)" + _ATTRIBUTES
)
_UNSEEN = (
    r"<(?P<unseen>(?i:script|style|svg|template|select|textarea))(?=[\s>])"
    r"|<!--|<!\[CDATA\[|\]\]>|<(?i:!doctype|\?xml)[^<>]{0,300}>"
)
_TAG = late(rf"(?P<part>{_OF_PARTS})|(?P<row>{_OF_ROWS})|{_OF_WORDS}|{_UNSEEN}")
_OF_LINES = f"(?:{_OF_PARTS}|{_OF_ROWS})"
_SEAM = late(rf"(?m:^[ \t]{{0,40}}{_OF_LINES})|{_OF_LINES}(?=\s{{0,40}}(?:\n|\Z|<))")
_OPENING, _CLOSING = late(rf"[ \t]{{0,40}}(?!</){_OF_LINES}"), late(r"</(?i:p|div|li|blockquote|td|h[1-6])>\s{0,40}$")


def untagged(text: str) -> tuple[Edit, ...]:
    r"""Give the edits that take the tags out of a fragment of HTML, and none for a text.

    >>> from newsclean.edit import apply
    >>> text = "<p>The <b>ferry</b> sank off the coast on Monday.</p>\n<p>Two of its crew are missing, she said.</p>"
    >>> apply(text, untagged(text))
    'The ferry sank off the coast on Monday.\n\nTwo of its crew are missing, she said.'
    >>> untagged("Put each paragraph between <p> and </p>.")
    ()

    A fragment is a text with two tags of paragraphs, items or line breaks that begin or end a line, in which two thirds of
    what is said stands beside one; a guide that shows some HTML keeps it. What is not meant to be seen goes with its tags.
    """
    if not any(sign in text for sign in _SIGNS) or not _is_fragment(text.lstrip(_BLANK)):
        return ()
    return tuple(_edits(text))


def _is_fragment(text: str) -> bool:
    """Whether a text is a whole page, or tags stand around most of its paragraphs."""
    if text.startswith("<") and any(sign in text[:_HEAD].lower() for sign in _PAGES):
        return True
    seams = _SEAM.finditer(text)
    if sum(1 for _ in zip(range(_FEWEST), seams, strict=False)) < _FEWEST:
        return False
    said = tagged = 0
    inside = False
    for line in text.splitlines():
        opened, closed = _OPENING.match(line) is not None, _CLOSING.search(line, max(0, len(line) - _SHORTEST)) is not None
        if len(line) >= _SHORTEST:
            said += len(line)
            tagged += len(line) if opened or closed or inside or _SEAM.search(line) else 0
        inside = (inside or opened) and not closed
    return said > 0 and tagged >= said * _SHARE


def _edits(text: str) -> Iterator[Edit]:
    """The tags, and what is not meant to be seen; a blank line parts paragraphs, a break rows."""
    at, breaks = 0, 2
    for start, end, wanted in _tags(text):
        between = text[at:start]
        breaks = breaks * between.isspace() + _breaks(between, -1) if between else breaks
        ahead = _breaks(text[end : end + _AHEAD], 1) if end < len(text) else wanted
        new = "\n" * (wanted - breaks - ahead)
        yield Edit(start, text[start:end], new, _WHY)
        at, breaks = end, breaks + len(new)


def _breaks(text: str, step: int) -> int:
    """How many line breaks stand at the beginning of a text, or with a step of -1 at its end."""
    ends = text.lstrip(_BLANK) if step > 0 else text.rstrip(_BLANK)
    return text.count("\n") - ends.count("\n")


def _tags(text: str) -> Iterator[tuple[int, int, int]]:
    """Where the tags begin and end, and how many line breaks part what stands before and behind them."""
    unclosed = set[str]()
    at = 0
    while tag := _TAG.search(text, at):
        at = tag.end()
        end = {"<!--": "-->"}.get(tag[0]) or (f"</{tag['unseen']}>" if tag["unseen"] else "")
        if end and end not in unclosed:
            found = text.find(end, at)
            at = found + len(end) if found >= 0 else at
            unclosed |= {end} if found < 0 else set()
        yield tag.start(), at, 2 if tag["part"] else 1 if tag["row"] else 0
