"""Flat text: lines of a site that run into a text without line breaks, between its sentences, before and behind them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclean.language import is_common
from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import STATED
from newsclean.rules.scopes import SENTENCE_END
from newsclean.rules.within import Within, within
from newsclean.seams import flat_blocks, opens_plainly, opens_sentence

_FEWEST_STOPS, _FEWEST_LEFT = 4, 6
_FEW, _MANY = 2, 3
_LONGEST_WORD, _LONGEST_NUMBER = 40, 6
_STOP = f"[{re.escape(''.join(STATED))}]"
_STATED = late(rf"(?<=[^\W\d_]{{2}})[\"”»')\]]{{0,2}}{_STOP}(?<!\.\.)(?![.\w])[\"”»')\]]{{0,2}}\s{{0,3}}")
_HEADERS = (Role.RELATED, Role.COMMENTS)
_NUMBER = late(r"(?:^|\s)\W?\d{1,3}\W{1,3}$")


def inserted(page: Page) -> Iterator[Mark]:
    r"""Mark phrases that rules take whole, within a text of one line or a few: between sentences, and all behind the last.

    >>> from newsclean import read
    >>> said = "The ferry sank off the coast on Monday, and two of its crew have not been found, the harbour master said. "
    >>> page = read(f"{said * 4}Advertisement The owners said nothing. {said * 3}Most read Ten walks along the canal")
    >>> [page.text[mark.start : mark.end] for mark in sorted(inserted(page))]
    ['Advertisement ', 'Most read Ten walks along the canal']

    A phrase is believed where a sentence ends before it and the next one begins behind it, told by a word that has a capital
    for no other reason. Above the first stop of the text all goes up to the last such phrase where there are two or more;
    behind the last stop, all from the first on. A text of more than 100,000 characters is none. Reads no marks.
    """
    for block in flat_blocks(page):
        for start, end, role, rule in _spans(block):
            yield Mark(block.start + start, block.start + end, role, f"inserted/{rule}", score=0.9)


def without_tail(page: Page) -> Block:
    """Give the last block of a page without what `inserted` takes from its end, and without the space in front of that."""
    block = page.blocks[-1]
    stops = _stops(block) if block in flat_blocks(page) else []
    tail = _tail_start(block, stops[-1]) if stops else None
    text = block.text[: tail[0]].rstrip() if tail else block.text
    return Block(block.start, block.start + len(text), text, block.shadow[: len(text)])


def _spans(block: Block) -> Iterator[tuple[int, int, Role, str]]:
    stops = _stops(block)
    if not stops:
        return
    if tail := _tail_start(block, stops[-1]):
        yield tail[0], len(block.text), tail[1], "tail"
    if head := _head_end(block, stops[0]):
        yield 0, head[0], head[1], "head"
    starts = [stops[0], *(m.end() for m in SENTENCE_END.finditer(block.shadow, stops[0])), len(block.text)]
    for start, end in pairwise(starts):
        if start < stops[-1] and not _NUMBER.search(block.text, max(0, start - _LONGEST_NUMBER), start):
            for chain in _chains(within(block, start, end))[:1]:
                if chain[0].start == start and _stands_between(block.text, chain, end):
                    yield start, chain[-1].end, chain[0].rule.role, "phrase"


def _stops(block: Block) -> list[int]:
    """Where what is stated ends; none of a text with less than four such sentences."""
    stops = [found.end() for found in _STATED.finditer(block.text)]
    return stops if len(stops) >= _FEWEST_STOPS else []


def _tail_start(block: Block, last: int) -> tuple[int, Role] | None:
    """Give where the first phrase begins behind the last stop, and what it is; it is no part of what stands before it."""
    for chain in _chains(within(block, last, len(block.text))):
        before = block.text[max(last, chain[0].start - _LONGEST_WORD) : chain[0].start].split()
        begins = not before and _words(block.text, chain) >= _FEW and chain[0].rule.role in _HEADERS
        if begins or (not (before and is_common(before[-1].lower())) and _is_strong(block.text, chain)):
            return chain[0].start, chain[0].rule.role
    return None


def _head_end(block: Block, first: int) -> tuple[int, Role] | None:
    """Where the last phrase ends above the first stop, if the first sentence begins behind it; of two or more phrases."""
    chains = _chains(within(block, 0, first))
    if sum(map(len, chains)) < _FEW:
        return None
    for chain in reversed(chains):
        end = chain[-1].end
        if len(chain) >= _FEW and opens_sentence(block.text, end) and block.text.count(" ", end, first) >= _FEWEST_LEFT:
            return end, Role.NAVIGATION
    return None


def _chains(found: Sequence[Within]) -> list[list[Within]]:
    """The phrases, those together that follow one another."""
    chains: list[list[Within]] = []
    for each in found:
        if chains and chains[-1][-1].end == each.start:
            chains[-1].append(each)
        else:
            chains.append([each])
    return chains


def _is_strong(text: str, chain: Sequence[Within]) -> bool:
    """Whether phrases are told by themselves: two of them, three words, or two at the end or before a sentence."""
    words = _words(text, chain)
    end = chain[-1].end
    return len(chain) >= _FEW or words >= _MANY or (words >= _FEW and (end == len(text) or opens_sentence(text, end)))


def _stands_between(text: str, chain: Sequence[Within], end: int) -> bool:
    """Whether a sentence begins behind phrases, or nothing stands up to the next stop; titles behind a header stay."""
    start, last = chain[0].start, chain[-1].end
    said, words = text[start:last].rstrip(), _words(text, chain)
    if len(chain) < _FEW and (chain[0].rule.role is Role.RELATED or said.endswith(":")):
        return False
    shouts = said.isupper() and text[last : last + _FEW].isupper()
    opens = (opens_sentence if words >= _FEW else opens_plainly)(text, last)
    return last == end or (not shouts and (opens or words >= _MANY))


def _words(text: str, chain: Sequence[Within]) -> int:
    return len(text[chain[0].start : chain[-1].end].split())
