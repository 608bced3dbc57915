"""Paragraphs of a plain text whose lines were wrapped by a machine."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from newsclean.late import late
from newsclean.read.lines import BREAK, Span

_COLUMN, _NARROWEST, _WIDEST = 24, 40, 120
_FEWEST_FULL = 4
_FEWEST_GOING_ON, _MANY_GOING_ON, _MANY_IN_COLUMN = 2, 6, 20
_SHARE, _MOST, _SLACK = 0.6, 0.8, 0.15
_FEWEST_AFTER_ONE = 3
_DEEPEST = 16
_GAP = "   "
# No line that is all of a title ends in one of these.
_GO_ON = frozenset(
    "a an and as at by for from has in is it its of on or said that the their to under was were which with".split()
)
_ENDS = '.!?"”:。！？」』：।؟'
_STOPS, _OPENS = _ENDS + ")）", '<"“('
_UNSPACED = late(
    r"[\u3040-\u30ff\u3400-\u9fff]"
)  # Chinese and Japanese break a line behind any sign, or the one before a stop
_UNSPACED_WORD = 2

_Pair = tuple[Span, Span]


def joined(text: str, spans: Iterable[Span]) -> list[Span]:
    r"""Join the lines of a hard-wrapped text into paragraphs; the lines of any other text stay as they are.

    A line is full when the next line's first word would not have fitted. A machine wrapped them where most lines that could
    be full are, and four or more break off in mid-sentence, most of the full ones; or two break off before a small letter,
    and all that could be full are, or all the full ones break off; or six break off before a small letter, and all these
    are full, whatever lists stand between them; in a narrow column twenty, or where a blank line stands behind every line.
    Or paragraphs begin with an indent, and most of the lines that break off before a small letter are full; a line in
    mid-sentence may lack a sixth of the width then. Each full line belongs to the one that follows it, unless that is
    indented and this one not, or both are rows of a table; so does a paragraph's first line that breaks off in mid-sentence,
    since many wires took the dateline away before it. Indents count as part of a line.

    >>> from newsclean.read.lines import lines
    >>> first = "The ferry sank off the coast on Monday night, the\n"
    >>> wrapped = (first + "harbour master of the old town of Ashby told\nstation.\n") * 4
    >>> joined(wrapped, lines(wrapped))[0]
    (0, 103)
    """
    found = list(spans)
    width, step, slack = _wrapping(text, found)
    if not width:
        return found
    result = found[:1]
    for previous, line in pairwise(found):
        alone = result[-1] == previous
        parted = alone and slack > 0 and _parted(text, result, step)
        near = _breaks(text, previous, line) == step
        on = near and _runs_on(text, previous, line, width, slack)
        if on or (near and alone and _is_cut_short(text, previous, line, parted=parted)):
            result[-1] = (result[-1][0], line[1])
        else:
            result.append(line)
    return result


def _parted(text: str, above: Sequence[Span], step: int) -> bool:
    """Whether more than a line's break stands before the last of these lines."""
    return len(above) == 1 or _breaks(text, above[-2], above[-1]) > step


def _wrapping(text: str, spans: list[Span]) -> tuple[int, int, int]:
    """The column at which the lines were wrapped, 0 when nothing wrapped them, and the line breaks behind a wrapped line.

    And how many characters a line that ends no sentence may lack.
    """
    indented = "\n " in text
    lengths = sorted([end - start + (_indent(text, (start, end)) if indented else 0) for start, end in spans])
    if len(lengths) <= _FEWEST_FULL or not _COLUMN <= (width := lengths[int(len(lengths) * 0.95)]) <= _WIDEST:
        return 0, 1, 0
    if lengths[-1] > width * 2 and any(end - start > width * 2 and " " in text[start:end] for start, end in spans):
        return 0, 1, 0  # but an address cannot be wrapped
    gaps = [(_breaks(text, a, b), (a, b)) for a, b in pairwise(spans)]
    step = min(breaks for breaks, _ in gaps)
    adjacent = [pair for breaks, pair in gaps if breaks == step]
    full = [(a, b) for a, b in adjacent if _runs_on(text, a, b, width)]
    wide = step == 1 and width >= _NARROWEST
    if wide and indented:
        slack = int(width * _SLACK)  # the indents tell the paragraphs, so no line need be quite full
        if _is_set_in(text, adjacent, [(a, b) for a, b in adjacent if _runs_on(text, a, b, width, slack)]):
            return width, step, slack
    many = _MANY_GOING_ON if wide else _MANY_IN_COLUMN
    wrapped = _all_full(text, adjacent, full, many) or (wide and _mostly_full(text, adjacent, full))
    return (width if wrapped else 0), step, 0


def _mostly_full(text: str, adjacent: Sequence[_Pair], full: Sequence[_Pair]) -> bool:
    """Whether most lines are full, and most of these break off in mid-sentence."""
    if len(full) < _FEWEST_GOING_ON or len(full) < _SHARE * len(adjacent):
        return False
    broken_off = [b for a, b in full if text[a[1] - 1] not in _ENDS]
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


def _is_set_in(text: str, adjacent: Sequence[_Pair], full: Sequence[_Pair]) -> bool:
    """Whether paragraphs begin with an indent, and most lines that break off before a small letter are full."""
    begins = [a for a, b in adjacent if _indent(text, b) > _indent(text, a)]
    ended = sum(text[a[1] - 1] in _STOPS for a in begins)
    if not begins or ended < _MOST * len(begins):
        return False
    if len(begins) == 1 and (len(full) < _FEWEST_AFTER_ONE or any(text[a[1] - 1] in _STOPS for a, _ in full)):
        return False
    broken, wrapped = (
        sum(not _indent(text, b) and text[b[0]].islower() and text[a[1] - 1] not in ".!?:" for a, b in pairs)
        for pairs in (adjacent, full)
    )
    return wrapped >= max(min(len(begins), _FEWEST_GOING_ON), _SHARE * broken)


def _breaks(text: str, line: Span, following: Span) -> int:
    """How many line breaks stand between two lines."""
    return len(BREAK.findall(text, line[1], following[0]))


def _runs_on(text: str, line: Span, following: Span, width: int, slack: int = 0) -> bool:
    """Whether a line is full: the first word of the next one would have passed the width, or nearly in mid-sentence."""
    indent = _indent(text, line)
    if _indent(text, following) > indent or (_GAP in text[slice(*line)] and _GAP in text[slice(*following)]):
        return False  # a paragraph begins, or both are rows of a table
    most = width if text[line[1] - 1] in _STOPS else width - slack
    return indent + line[1] - line[0] + 1 + _first_word(text, following, width) > most


def _first_word(text: str, line: Span, width: int) -> int:
    """How long a line's first word is, as far as it matters."""
    if _UNSPACED.match(text, line[0]):
        return _UNSPACED_WORD
    return len(text[line[0] : min(line[1], line[0] + width)].split(maxsplit=1)[0])


def _is_cut_short(text: str, line: Span, following: Span, *, parted: bool) -> bool:
    """Whether a first line of three words or more breaks off in mid-sentence; before a capital if `parted`."""
    first, head = text[line[0] : line[1]].lstrip(_OPENS), text[following[0]]
    if not (head.isalnum() or head in _OPENS) or _indent(text, following) > _indent(text, line):
        return False
    if not first[:1].isupper() or first.count(" ") < 2:  # noqa: PLR2004 - three words
        return False
    if head.isupper():
        return first.rsplit(None, 1)[-1] in _GO_ON or (parted and first[-1].isalnum() and not first.isupper())
    return first[-1] in ",>" or (first[-1].isalnum() if head.islower() else first[-1].islower())


def _indent(text: str, line: Span) -> int:
    """How many spaces stand before a line, as far as they matter."""
    before = text[max(0, line[0] - _DEEPEST) : line[0]]
    return len(before) - len(before.rstrip(" "))
