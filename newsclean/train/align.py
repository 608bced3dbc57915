"""Which lines of a page are its article: the lines of a dump laid against the true body."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

_WORD = re.compile(r"\w+")
_ANCHOR = 6
_DENSE_ANCHOR = 24
_NGRAM = 4
_MOSTLY, _HARDLY = 0.75, 0.25
_PARTLY = 0.5

BODY, FIELD, JUNK, UNSURE = "B", "F", "J", "U"
"""What a line is: the article's own words, one of its fields, neither of the two, or too little of either to say."""


def tokens(text: str) -> list[str]:
    """Cut a text into words without case; scripts without spaces give runs of letters, cut into single ones.

    >>> tokens("Don’t panic: 台風が来る")
    ['don', 't', 'panic', '台', '風', 'が', '来', 'る']
    """
    found = []
    for word in _WORD.findall(text.lower()):
        found += list(word) if word[0] >= "\u0e00" and not "\uac00" <= word[0] <= "\ud7a3" else [word]
    return found


def align(lines: Sequence[str], body: str) -> list[str]:
    """Say of each line whether it is body: its words stand in the body, in the order of the lines.

    Long lines are found anywhere and the longest chain of them in the same order holds; a short line must stand in
    what the body has between its neighbours, so a menu's "Sport" is not taken for a word of the article.

    >>> align(["News", "The ferry sank off the coast.", "News", "Two died."], "The ferry sank off the coast. Two died.")
    ['J', 'B', 'J', 'B']
    """
    wanted = tokens(body)
    cut = [tokens(line) for line in lines]
    chain = _chain([(number, at) for number, at in _anchors(cut, wanted)], cut)
    labels = [JUNK] * len(lines)
    at, done = 0, -1
    for number, place in [*chain, (len(lines), len(wanted))]:
        _short(cut, wanted[at:place], range(done + 1, number), labels)
        if number < len(lines):
            labels[number] = BODY
            at, done = place + len(cut[number]), number
    return labels


def _anchors(cut: Sequence[list[str]], wanted: list[str]) -> Iterator[tuple[int, int]]:
    """Give (line, place) for each long line that stands in the body whole, or nearly."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(wanted) - _NGRAM + 1):
        places.setdefault(tuple(wanted[at : at + _NGRAM]), []).append(at)
    for number, words in enumerate(cut):
        if len(words) < (_DENSE_ANCHOR if words and len(words[0]) == 1 else _ANCHOR):
            continue
        starts = [places.get(tuple(words[k : k + _NGRAM]), []) for k in range(len(words) - _NGRAM + 1)]
        if sum(map(bool, starts)) < _MOSTLY * len(starts):
            continue
        offset = next(k for k, found in enumerate(starts) if found)
        for place in starts[offset][:4]:
            yield number, place - offset


def _chain(anchors: list[tuple[int, int]], cut: Sequence[list[str]]) -> list[tuple[int, int]]:
    """The heaviest chain of anchors whose lines and places both rise; a line's weight is its words."""
    best: list[tuple[int, int]] = []  # (place, weight of the best chain that ends there), both rising
    back: dict[tuple[int, int], tuple[int, int] | None] = {}
    ends: dict[int, tuple[int, int]] = {}
    done = 0
    while done < len(anchors):
        same = done
        while same < len(anchors) and anchors[same][0] == anchors[done][0]:
            same += 1
        made = []
        for number, place in anchors[done:same]:
            at = bisect_left(best, (place, -1))
            weight = (best[at - 1][1] if at else 0) + len(cut[number])
            back[number, place] = ends[best[at - 1][0]] if at else None
            made.append((number, place, weight))
        for number, place, weight in made:
            end = place + (len(cut[number]) * 4) // 5
            at = bisect_left(best, (end, -1))
            if at and best[at - 1][1] >= weight:
                continue
            if at < len(best) and best[at][0] == end and best[at][1] >= weight:
                continue
            while at < len(best) and best[at][1] <= weight:
                del best[at]
            best.insert(at, (end, weight))
            ends[end] = (number, place)
        done = same
    found: list[tuple[int, int]] = []
    link = ends[best[-1][0]] if best else None
    while link is not None:
        found.append(link)
        link = back[link]
    return found[::-1]


def _short(cut: Sequence[list[str]], gap: list[str], numbers: range, labels: list[str]) -> None:
    """Label the lines between two anchors by what the body has between them."""
    at = 0
    joined = " " + " ".join(gap) + " "
    grams = {tuple(gap[k : k + _NGRAM]) for k in range(len(gap) - _NGRAM + 1)}
    for number in numbers:
        words = cut[number]
        if not words:
            labels[number] = UNSURE
            continue
        place = joined.find(" " + " ".join(words) + " ", at)
        if place >= 0:
            labels[number] = BODY
            at = place + len(" ".join(words)) + 1
        elif len(words) > _NGRAM:
            mine = [tuple(words[k : k + _NGRAM]) for k in range(len(words) - _NGRAM + 1)]
            share = sum(gram in grams for gram in mine) / len(mine)
            labels[number] = BODY if share >= _PARTLY else UNSURE if share > _HARDLY else JUNK
