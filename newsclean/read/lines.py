"""Lines and paragraphs of a plain text: where they are, and whether its lines were wrapped by a machine."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, repeat

_BREAK = re.compile(r"\r\n|[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]")
# A break that was written out and nobody undid; not "\nabla", "C:\new", "the \n character", "print('a\n')".
_WRITTEN = re.compile(r"""(?:\\r)?\\n(?! ?[a-z]|["'][\s),;.])""")
_OTHER_BREAKS = "\r\f\v\x1c\x1d\x1e\x85\u2028\u2029"
_COLUMN, _NARROWEST, _WIDEST = 24, 40, 120
_FEWEST_FULL = 4
_FEWEST_GOING_ON, _MANY_GOING_ON, _MANY_IN_COLUMN = 2, 6, 20
_SHARE = 0.6
_DEEPEST = 16
_QUOTE, _FEWEST_QUOTED = ">", 3

_Span = tuple[int, int]
_Pair = tuple[_Span, _Span]


def lines(text: str) -> Iterator[_Span]:
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
        return _cut(text, _BREAK)
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


def joined(text: str, spans: Iterable[_Span]) -> list[_Span]:
    r"""Join the lines of a hard-wrapped text into paragraphs; the lines of any other text stay as they are.

    A line is full when the next line's first word would not have fitted. A machine wrapped them where most lines that could
    be full are, and four or more break off in mid-sentence, most of the full ones; or two break off before a small letter,
    and all that could be full are, or all the full ones break off; or six break off before a small letter, and all these
    are full, whatever lists stand between them; in a narrow column twenty, or where a blank line stands behind every line.
    Each full line belongs to the one that follows it, unless that is indented and this one not. Indents count as part of a
    line.

    >>> first = "The ferry sank off the coast on Monday night, the\n"
    >>> wrapped = (first + "harbour master of the old town of Ashby told\nstation.\n") * 4
    >>> joined(wrapped, lines(wrapped))[0]
    (0, 103)
    """
    found = list(spans)
    width, step = _wrapping(text, found)
    if not width:
        return found
    result: list[_Span] = []
    for (start, end), previous in zip(found, [None, *found], strict=False):
        if (
            previous is not None
            and _breaks(text, previous, (start, end)) == step
            and _runs_on(text, previous, (start, end), width)
        ):
            result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
    return result


def _wrapping(text: str, spans: list[_Span]) -> tuple[int, int]:
    """The column at which the lines were wrapped, 0 when nothing wrapped them, and the line breaks behind a wrapped line."""
    indented = "\n " in text
    lengths = sorted([end - start + (_indent(text, (start, end)) if indented else 0) for start, end in spans])
    if len(lengths) <= _FEWEST_FULL or not _COLUMN <= (width := lengths[int(len(lengths) * 0.95)]) <= _WIDEST:
        return 0, 1
    if lengths[-1] > width * 2 and any(end - start > width * 2 and " " in text[start:end] for start, end in spans):
        return 0, 1  # but an address cannot be wrapped
    gaps = [(_breaks(text, a, b), (a, b)) for a, b in pairwise(spans)]
    step = min(breaks for breaks, _ in gaps)
    adjacent = [pair for breaks, pair in gaps if breaks == step]
    full = [(a, b) for a, b in adjacent if _runs_on(text, a, b, width)]
    many = _MANY_GOING_ON if width >= _NARROWEST and step == 1 else _MANY_IN_COLUMN
    wrapped = _all_full(text, adjacent, full, many) or (
        step == 1 and width >= _NARROWEST and _mostly_full(text, adjacent, full)
    )
    return (width if wrapped else 0), step


def _mostly_full(text: str, adjacent: Sequence[_Pair], full: Sequence[_Pair]) -> bool:
    """Whether most lines are full, and most of these break off in mid-sentence."""
    if len(full) < _FEWEST_GOING_ON or len(full) < _SHARE * len(adjacent):
        return False
    broken_off = [b for a, b in full if text[a[1] - 1] not in '.!?"”:']
    if len(full) >= _FEWEST_FULL and len(broken_off) >= _SHARE * len(full):
        return True
    going_on = sum(text[start].islower() for start, _ in broken_off)
    return len(full) in (len(adjacent), len(broken_off)) and going_on >= _FEWEST_GOING_ON


def _all_full(text: str, adjacent: Sequence[_Pair], full: Sequence[_Pair], many: int) -> bool:
    """Whether so many lines break off before a small letter, and none of them long before the width."""
    broken, wrapped = (
        sum(text[b[0]].islower() and text[a[1] - 1].isalnum() for a, b in pairs) for pairs in (adjacent, full)
    )
    return broken == wrapped >= many


def _breaks(text: str, line: _Span, following: _Span) -> int:
    """How many line breaks stand between two lines."""
    return len(_BREAK.findall(text, line[1], following[0]))


def _runs_on(text: str, line: _Span, following: _Span, width: int) -> bool:
    """Whether a line is full: the first word of the next one would have passed the width."""
    indent = _indent(text, line)
    if _indent(text, following) > indent:
        return False
    head = text[following[0] : min(following[1], following[0] + width)]
    return indent + line[1] - line[0] + 1 + len(head.split(maxsplit=1)[0]) > width


def _indent(text: str, line: _Span) -> int:
    """How many spaces stand before a line, as far as they matter."""
    before = text[max(0, line[0] - _DEEPEST) : line[0]]
    return len(before) - len(before.rstrip(" "))
