"""One page looked at: which of its lines may be the site's, and which article it is."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import NamedTuple

from newsclean.corpus.counts import Sighting
from newsclean.corpus.endings import sightings
from newsclean.corpus.shape import LONGEST, shape
from newsclean.likeness import is_dense, stems
from newsclean.page import JUNK, Block, Mark, Page
from newsclean.prose import is_prose
from newsclean.pruned import without
from newsclean.strength import SURE, strength

_OWN, _OWN_INSIDE = 0.7, 0.4
_UNMEASURED = 0.4
"""Lines without long words, and in scripts without spaces: neither surely taken up nor surely not."""

_QUOTES = frozenset('“”„«»"')


class Look(NamedTuple):
    """What a page came to: the digest that tells its article from others, and the lines that may be the site's."""

    digest: int
    seen: tuple[Sighting, ...]


class _Scene(NamedTuple):
    """A page and what is known about its blocks: which are prose, what holds them, and what the paragraphs say."""

    page: Page
    prose: list[int]
    held: Mapping[int, Mark]
    hints: Mapping[int, str]
    said: Counter[bytes]


def look(page: Page) -> Look:
    """Look at a page with its marks.

    An article is known by its paragraphs, so that a copy with another menu around it is the same article. A paragraph that
    quotes, or whose words the rest of the article takes up, is the author's, and not a line that could be the site's.
    """
    prose = [number for number, block in enumerate(page.blocks) if is_prose(block)]
    said = Counter(stem for number in prose for stem in stems(page.blocks[number]))
    scene = _Scene(page, prose, _held(page), dict(_hints(page)), said)
    own = [block for block in map(page.blocks.__getitem__, prose) if not _is_junk(scene.held.get(block.start))]
    seen = (_sighting(scene, number, times) for number, times in _first_of_each(page))
    return Look(_digest(own or page.blocks), tuple(sorted((*(s for s in seen if s), *sightings(page)))))


def _held(page: Page) -> dict[int, Mark]:
    """The strongest sure mark on each whole block, by the block's start."""
    ends = {block.start: block.end for block in page.blocks}
    sure = (m for m in page.marks if m.new is None and m.score >= SURE and m.end >= ends.get(m.start, m.end + 1))
    return {m.start: m for m in sorted(sure, key=strength, reverse=True)}


def _is_junk(mark: Mark | None) -> bool:
    return mark is not None and mark.role in JUNK


def _first_of_each(page: Page) -> list[tuple[int, int]]:
    """The number of the first block of each shape, and how often it comes; paragraphs are not folded for it."""
    first: dict[str, int] = {}
    times: Counter[str] = Counter()
    for number, block in enumerate(page.blocks):
        if len(block.text) <= LONGEST and any(map(str.isalpha, block.text)):
            key = block.shadow if is_prose(block) else shape(block.text)
            first.setdefault(key, number)
            times[key] += 1
    return [(number, times[key]) for key, number in first.items()]


def _sighting(scene: _Scene, number: int, times: int) -> Sighting | None:
    page = scene.page
    block = page.blocks[number]
    text = " ".join(block.text.split())
    role = scene.held[block.start].role if block.start in scene.held else ""
    hint = role or scene.hints.get(number, "")
    taken = _taken(block, scene.said)
    zone = _zone(scene.prose, number)
    if (not hint and is_prose(block) and _is_own(text, zone, taken)) or not text.isprintable():
        return None
    at = round(number / max(1, len(page.blocks) - 1), 2)
    around = (_kind(page, number - 1), _kind(page, number + 1))
    return Sighting(text, number, at, zone, *around, times, role, hint, round(taken, 1))


def _is_own(text: str, zone: str, taken: float) -> bool:
    """Whether a paragraph is surely the article's: it quotes, or the article takes up its words."""
    return taken >= (_OWN_INSIDE if zone == "inside" else _OWN) or not _QUOTES.isdisjoint(text)


def _zone(prose: list[int], number: int) -> str:
    """Where a line stands to the paragraphs, itself aside."""
    others = [n for n in (*prose[:2], *prose[-2:]) if n != number]
    if not others or number < others[0]:
        return "above"
    return "below" if number > others[-1] else "inside"


def _hints(page: Page) -> Iterator[tuple[int, str]]:
    """The blocks of which more than half is junk, by number, with the role of the strongest mark."""
    starts = [block.start for block in page.blocks]
    found: dict[int, list[Mark]] = defaultdict(list)
    for mark in page.marks:
        number = bisect_right(starts, mark.start) - 1
        if mark.role in JUNK and mark.score >= SURE and number >= 0 and mark.end <= page.blocks[number].end:
            found[number].append(mark)
    for number, marks in found.items():
        block = page.blocks[number]
        if len(without(block, marks).text) * 2 < len(block.text):
            yield number, min(marks, key=strength).role


def _kind(page: Page, number: int) -> str:
    if not 0 <= number < len(page.blocks):
        return ""
    return "prose" if is_prose(page.blocks[number]) else "line"


def _taken(block: Block, said: Counter[bytes]) -> float:
    """The share of a line's longer words that the article's paragraphs, itself left out, say as well."""
    wanted = stems(block)
    if not wanted or is_dense(block.text):
        return _UNMEASURED
    own = 1 if is_prose(block) else 0
    return sum(said[stem] > own for stem in wanted) / len(wanted)


def _digest(blocks: list[Block] | tuple[Block, ...]) -> int:
    text = "\n".join(" ".join(block.shadow.split()) for block in blocks)
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest())
