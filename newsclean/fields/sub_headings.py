"""Labels that are an article's sub-headings: ``Comments`` above what it says of comments."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from newsclean.likeness import is_dense
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.strength import SURE

_LONGEST, _MOST_SPACES, _SHORTEST_BELOW, _SHORTEST_BELOW_DENSE = 40, 4, 40, 16
_FEWEST, _FEWEST_TAKEN_UP, _MOST_SAID = 3, 2, 3
_STEM, _SHORTEST_STEM = 6, 4
_FEWEST_OF_SERIES, _FEWEST_UNCLAIMED = 4, 2
_OF_MATCHES = "UP NEXT"
# What a button says of itself and its site, and a sub-heading does not.
_OURS = frozenset(
    word.encode()
    for word in "our us this now here your uns unser unsere unseren diesen jetzt nous notre nos cet ce nuestro nuestra"
    " este ahora noi nostra nostro questo ora nosso nossa agora ons onze nu dit nas naszego teraz нас наш нашу наши".split()
)


def sub_headings(page: Page, marks: Sequence[Mark]) -> frozenset[Mark]:
    """Give those of the marks that claim a whole line which is a sub-heading.

    Each stands once, between two paragraphs that nobody claims. Buttons do so too, but not one after the other: so three
    with few paragraphs between them are needed, of which no advertisement, or two that the paragraph below takes up. One
    is enough in a series of sub-headings that nobody claims, each above one paragraph, be that a short one.
    """
    whole = {(block.start, block.end): number for number, block in enumerate(page.blocks)} if marks else {}
    sure = [m for m in marks if m.role in JUNK and m.score >= SURE and (m.start, m.end) in whole]
    labels = {number: m for m in sure if _is_label(page.blocks[number := whole[m.start, m.end]])}
    if not labels:
        return frozenset()
    claimed = {whole[m.start, m.end] for m in sure}
    often = Counter(page.blocks[number].shadow for number in labels)
    said = {n for n, block in enumerate(page.blocks) if n not in claimed and _is_said(block)}
    alone = [n for n in sorted(labels) if {n - 1, n + 1} <= said and often[page.blocks[n].shadow] == 1]
    found = _in_series(page.blocks, claimed, {n for n in labels if labels[n].role is not Role.ADVERTISEMENT})
    if _is_row(alone, labels, said) or sum(_is_taken_up(page.blocks, n) for n in alone) >= _FEWEST_TAKEN_UP:
        found.update(alone)
    spared = {(page.blocks[n].start, page.blocks[n].end) for n in found}
    return frozenset(m for m in marks if (m.start, m.end) in spared)


def _in_series(blocks: Sequence[Block], claimed: set[int], labels: set[int]) -> set[int]:
    """Those of the labels that stand in a series: a line, what it says, the next line, what that says, and so on.

    Three are enough where one is claimed by nobody and two are. What others claim may stand in between. Reports of
    matches close with ``UP NEXT`` and a sentence on each side.
    """
    left = [n for n in range(len(blocks)) if n not in claimed or n in labels]
    below = dict(pairwise(left))
    lines = [n for n in left if n in below and below[n] not in claimed and not {n - 1, n} <= labels]
    parts = [n for n in lines if _is_part(blocks[n], blocks[below[n]])]
    found = {n for n in parts if n in labels and blocks[n].text.strip(":").upper() == _OF_MATCHES}
    for row in _rows(parts, below):
        names = Counter(blocks[n].shadow for n in row)
        unclaimed = sum(n not in claimed for n in row)
        if (len(row) >= _FEWEST_OF_SERIES and unclaimed >= _FEWEST_UNCLAIMED) or len(row) > unclaimed + 1 > 1:
            found.update(n for n in row if n in labels and names[blocks[n].shadow] == 1)
    return found


def _rows(parts: Sequence[int], below: Mapping[int, int]) -> list[list[int]]:
    """The lines that follow one another, with one paragraph between two of them."""
    rows: list[list[int]] = []
    for number in parts:
        if rows and below.get(below[rows[-1][-1]]) == number:
            rows[-1].append(number)
        else:
            rows.append([number])
    return rows


def _is_part(block: Block, below: Block) -> bool:
    """Whether a line reads like a sub-heading, with a paragraph below it."""
    return _is_label(block) and ends_sentence(below.text) and not _is_label(below)


def _is_row(alone: Sequence[int], labels: dict[int, Mark], said: Iterable[int]) -> bool:
    """Whether there are enough of them for the paragraphs that stand between them, and no junk does."""
    told = [n for n in alone if labels[n].role is not Role.ADVERTISEMENT]
    if len(told) < _FEWEST:
        return False
    between = sum(told[0] < n < told[-1] for n in said)
    inside = (n for n in labels if told[0] < n < told[-1])
    return between <= _MOST_SAID * (len(told) - 1) and set(alone).issuperset(inside)


def _is_taken_up(blocks: Sequence[Block], number: int) -> bool:
    """Whether the paragraph below says the longest word of a label again, in whatever form."""
    words = blocks[number].tokens
    longest = max(words, key=len, default=b"").decode("utf-8", "surrogatepass")
    stem = longest if is_dense(longest) else longest[: max(_SHORTEST_STEM, min(_STEM, len(longest) - 1))]
    return bool(stem) and stem in blocks[number + 1].shadow


def _is_label(block: Block) -> bool:
    few = len(block.text) <= _LONGEST and block.text.count(" ") <= _MOST_SPACES
    return few and not ends_sentence(block.text.rstrip("?!")) and _OURS.isdisjoint(block.tokens)


def _is_said(block: Block) -> bool:
    if is_prose(block):
        return True
    least = _SHORTEST_BELOW_DENSE if is_dense(block.text) else _SHORTEST_BELOW
    return len(block.text) >= least and ends_sentence(block.text)
