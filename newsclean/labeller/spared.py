"""What stays beside what stays, whatever a model says of it by itself."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclean.labeller.left import Left
from newsclean.labeller.shape import PROSE, SENTENCE, SHORT
from newsclean.labeller.worth import LEAST
from newsclean.prose import ends_sentence, exclaims

_LEAST_PARAGRAPH, _BEYOND_DOUBT, _SELDOM = 0.9, 0.97, 5
_BROKEN_OFF = ("..", "…")


def spared(page: Left, chances: list[float]) -> list[float]:
    """Give the chances that hold beside their neighbours: what reads like the article's own is doubtful at most.

    Lines between two paragraphs or fields that stay are, where none of them is beyond doubt: of a box or menu some are, or
    others have taken one in five; a list or a table of the article's own has neither. So is a paragraph below 0.9, a
    sentence between two that stay, a heading between two paragraphs, and what is stated right behind the last one: on pages
    of sites it has not seen the model takes more of them than it says.
    """
    known = zip(page.shapes, page.named, chances, strict=True)
    ends = [n for n, (each, named, chance) in enumerate(known) if named or (each.kind == PROSE and chance < LEAST)]
    found = list(chances)
    for first, last in pairwise(ends):
        lines, gone = slice(first + 1, last), page.numbers[last] - page.numbers[first] - (last - first)
        if _SELDOM * gone < last - first and max(chances[lines], default=1.0) < _BEYOND_DOUBT:
            found[lines] = [min(LEAST, chance) for chance in chances[lines]]
    for n, each in enumerate(page.shapes):
        if each.kind == PROSE and chances[n] < (_BEYOND_DOUBT if _goes_on(page, found, n) else _LEAST_PARAGRAPH):
            found[n] = min(LEAST, found[n])
    for n in (*_amid(page, found), *_last_words(page, found)):
        found[n] = min(LEAST, found[n])
    return found


def _goes_on(page: Left, chances: Sequence[float], n: int) -> bool:
    """Whether a paragraph stands right below one that stays, or below a heading of a few words that does."""
    above = n - 2 if n > 1 and page.shapes[n - 1].kind <= SHORT else n - 1
    near = above >= 0 and page.numbers[n] - page.numbers[above] == n - above
    return near and page.shapes[above].kind == PROSE and chances[above] <= LEAST


def _amid(page: Left, chances: Sequence[float]) -> Iterator[int]:
    """The sentences between two that stay, and the few words between two paragraphs that do."""
    for n in range(1, len(chances) - 1):
        near = (page.shapes[n - 1], page.shapes[n + 1])
        said = all(each.kind >= SENTENCE for each in (*near, page.shapes[n]))
        together = page.numbers[n + 1] - page.numbers[n - 1] == len(near)
        heading = together and all(each.kind == PROSE for each in near) and page.shapes[n].kind <= SHORT
        if (said or heading) and max(chances[n - 1], chances[n + 1]) <= LEAST and chances[n] < _BEYOND_DOUBT:
            yield n


def _last_words(page: Left, chances: Sequence[float]) -> Iterator[int]:
    """The statements right behind the last paragraph that stays: nothing there is likelier to be the article's end."""
    kept = [n for n, each in enumerate(page.shapes) if each.kind == PROSE and chances[n] <= LEAST]
    for n in range(kept[-1] + 1 if kept else len(chances), len(chances)):
        apart = page.numbers[n] - page.numbers[n - 1] > 1
        if apart or not _states(page.shapes[n].block.text) or chances[n] >= _BEYOND_DOUBT:
            return
        yield n


def _states(text: str) -> bool:
    return ends_sentence(text) and not exclaims(text) and not text.endswith(_BROKEN_OFF)
