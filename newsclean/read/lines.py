"""Lines of a plain text: where they are."""

import re
from collections.abc import Iterator
from itertools import repeat

BREAK = re.compile(r"\r\n|[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]")
# A break that was written out and nobody undid; not "\nabla", "C:\new", "the \n character", "print('a\n')".
_WRITTEN = re.compile(r"""(?:\\r)?\\n(?! ?[a-z]|["'][\s),;.])""")
_OTHER_BREAKS = "\r\f\v\x1c\x1d\x1e\x85\u2028\u2029"
_QUOTE, _FEWEST_QUOTED = ">", 3

Span = tuple[int, int]
"""A half-open stretch of a text."""


def lines(text: str) -> Iterator[Span]:
    r"""Give the span of each line that is not blank, without the white space around it.

    >>> list(lines("a\n\n  b \f c"))
    [(0, 1), (5, 6), (9, 10)]

    In a text on one line that has line breaks written out (``\\n``), these are its breaks. Where every line is quoted as in
    mail, the signs before it stand outside like white space.
    """
    start, before = 0, "> \t" if is_quoted(text) else None
    for line, gap in _pieces(text):
        if line:
            bare = line.strip() if before is None else line.lstrip(before).strip()
            if len(bare) == len(line):
                yield start, start + len(line)
            elif bare:
                at = start + line.index(bare)
                yield at, at + len(bare)
        start += len(line) + gap


def is_quoted(text: str) -> bool:
    r"""Tell whether every line of a text is quoted as in mail, ``> `` before it, some of them empty or all of them wrapped.

    >>> is_quoted("> The ferry\n> sank.\n>\n> Two died.\n"), is_quoted("> Read more\nThe ferry sank.")
    (True, False)
    """
    if not text.startswith(_QUOTE) or text.count("\n" + _QUOTE) < _FEWEST_QUOTED:
        return False
    return all(line.startswith(_QUOTE) for line in text.splitlines() if line.strip())


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    """The lines of a text, each with the length of the break behind it."""
    if any(sign in text for sign in _OTHER_BREAKS):
        return _cut(text, BREAK)
    if "\\n" in text and "\n" not in text.rstrip("\n"):
        return _cut(text, _WRITTEN)
    return _on_feeds(text)


def _cut(text: str, breaks: re.Pattern[str]) -> Iterator[tuple[str, int]]:
    """The lines between breaks of any kind."""
    start = 0
    for match in breaks.finditer(text):
        yield text[start : match.start()], match.end() - match.start()
        start = match.end()
    yield text[start:], 0


def _on_feeds(text: str) -> Iterator[tuple[str, int]]:
    """The same where line feeds are the only breaks, which are found without a regular expression."""
    return zip(text.split("\n"), repeat(1))
