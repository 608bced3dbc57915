"""Tables of an article's own that look like furniture: who played, and boxes of facts."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from newsclean.fields.data import names
from newsclean.late import late

_SHORTEST_LINE_UP, _FEWEST, _SHARE, _MOST_WORDS = 60, 9, 0.8, 3
_SIDE = late(r"\W{0,3}[^:]{2,40}: ?")
_PARTED = late(r"[,;()–—/]| - ")
_GROUPED = (" - ", " – ", " — ", "(", ";")
_FIGURES = " .'’+0123456789"
_SCORE = late(r"(?<![\d:.])(?:\d{1,3} ?[-–] ?\d{1,3}|\d{1,2} ?: ?\d)(?![\d:.])")
_LABEL = late(r"[^\W\d][^:.!?]{1,40}: ?\S.{0,160}")
_MOST_BETWEEN, _FEWEST_FACTS, _MOST_ABOUT = 2, 3, 7
_LONGEST_HEAD = 30


def is_line_up(text: str) -> bool:
    r"""Tell whether a line names a side and its players: a colon, nine names or more, and a sign that groups them.

    >>> is_line_up("Ostia: Meyer; Lind, Okoro, Braun (Salo 70), Tamm; Ruiz, Fox, Bauer; Costa, Novak")
    True
    >>> is_line_up("Topics: Ferries, Harbours, Ostia, Weather, Coast, Rescue, Courts, Trains, Roads, Schools")
    False

    A list with nothing but commas is rather one of topics. Names are told by their capitals, so scripts without them have no
    line-ups here.
    """
    if len(text) < _SHORTEST_LINE_UP or ":" not in text[:50] or not any(map(text.__contains__, _GROUPED)):
        return False
    side = _SIDE.match(text)
    parts = [bare for part in _PARTED.split(text[side.end() :]) if (bare := part.strip(_FIGURES))] if side else []
    named = sum([part[0].isupper() and len(part.split()) <= _MOST_WORDS for part in parts])
    return len(parts) >= _FEWEST and named >= _SHARE * len(parts)


def own_tables(texts: Sequence[str]) -> Iterator[int]:
    r"""Give the numbers of the lines that are line-ups, scores and goals about them, or boxes of facts with their headings.

    >>> list(own_tables(("Home", "Facts", "The slide", "Built: 1989", "Length: 62 metres", "Cost: 740,000 kronor", "Share")))
    [1, 2, 3, 4, 5]

    A box needs three facts in a row, a label with its value each, no further than a line below a heading of boxes.
    """
    for number, text in enumerate(texts):
        if is_line_up(text):
            yield from _about(texts, number)
        elif len(text) <= _LONGEST_HEAD and text.lower().rstrip(" :").replace("’", "'") in _heads():
            yield from _facts(texts, number)


def _about(texts: Sequence[str], number: int) -> Iterator[int]:
    """A line-up, the lines with scores or labels right above it, and those with labels right below."""
    yield number
    near = (range(number - 1, max(-1, number - _MOST_ABOUT), -1), range(number + 1, min(len(texts), number + _MOST_ABOUT)))
    for numbers in near:
        yield from takewhile(lambda n: _LABEL.fullmatch(texts[n]) or _SCORE.search(texts[n]), numbers)


def _facts(texts: Sequence[str], number: int) -> Iterator[int]:
    """A heading of a box and its facts, where there are any."""
    for first in range(number + 1, min(number + 1 + _MOST_BETWEEN, len(texts))):
        facts = list(takewhile(lambda n: _LABEL.fullmatch(texts[n]), range(first, len(texts))))
        if len(facts) >= _FEWEST_FACTS:
            yield from range(number, first)
            yield from facts
            return


@cache
def _heads() -> frozenset[str]:
    return names("box_words.txt")
