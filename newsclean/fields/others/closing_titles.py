"""Titles of other articles at the end of a page, where no header says what they are."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from newsclean.late import late
from newsclean.likeness import UNMEASURED, said_in, share
from newsclean.page import Block, Mark
from newsclean.prose import ends_sentence, exclaims
from newsclean.shadow import is_small

BULLETS = "•-–—*·‣◦0123456789"
LONGEST = 160
_LONGEST_LABEL = 24
_FEWEST, _FEWEST_ABOUT, _FEWEST_OTHERS, _MANY = 3, 4, 5, 10
_SHORTEST, _LONG_TITLE, _FEWEST_SPACES, _FEWEST_WORDS = 35, 60, 4, 2
_STOPS = (".", '."', ".”", ".»", "?", "!", ")")
_CUT_OFF, _WIDEST_CUT = ("…", "..."), 3
_SITE_SIGN = late(r"[.!?”\"] ?/[\w. ]{3,24}/$")  # as sites of Albania sign
_WORD = late(r"[^\W\d_]{1,40}")
_ABBREVIATED = late(r"\b(?:[A-Z]{1,2}\.\s?){2,3}$")
_NAMED = late(r"[^\W\d_a-zà-ÿ][^\s,]{0,20}(?: [a-z]{1,3}){0,2}(?: [^\W\d_a-zà-ÿ][^\s,]{0,20}){1,3},")


def closing_titles(blocks: Sequence[Block], first: int, named: Mapping[int, Mark], *, footed: bool) -> Sequence[Block]:
    """Give the titles at the end of what nobody has named, three or more right below a paragraph.

    They are written like sentences, in small letters for the most part, and half of them name somebody or something that
    the article names, or say what it says; or two are cut off by dots; or the page's foot is right below, and half of five
    name somebody. Some may be short, more where lines in capitals part them. Signatures, rows with labels, questions and
    rows that begin with the same words are the article's own, and so is advice, which names nobody.
    """
    free = [block for block in blocks[first:] if block.start not in named]
    found = list(takewhile(_may_be_other, reversed(free)))
    while found and not _is_long(found[-1].text) and not found[-1].text.isupper():
        found.pop()
    above = free[: len(free) - len(found)]
    whole = above and (above[-1].text.endswith(_STOPS) or _SITE_SIGN.search(above[-1].text))
    if not whole or not _are_long(found):
        return ()
    words = [word for block in found for word in _longer(block.text) if not block.text.isupper()]
    rows = sum(block.text[0].isdigit() for block in found) > 1
    small = not rows and sum(word[0].islower() for word in words) * 2 >= len(words)
    apart = len({tuple(block.text.split()[:2]) for block in found}) >= len(found) - len(found) // _MANY
    own = sum(is_labelled(b) or _NAMED.match(b.text) is not None or exclaims(b.text) for b in found) * 3 > len(found)
    cut = any(block.text.endswith(_CUT_OFF) for block in found)
    other = _are_cut(found) if cut else _are_about(found, blocks) or (footed and _are_news(found))
    return found if small and apart and not own and other else ()


def _are_long(found: Sequence[Block]) -> bool:
    """Whether enough of the lines have the length of a title; fewer need it where three in capitals head them."""
    long = sum(_is_long(block.text) for block in found)
    heads = sum(block.text.isupper() for block in found)
    headed = heads >= _FEWEST and len(found) >= _MANY
    return long >= _FEWEST and long * 3 >= (len(found) - heads) * (1 if headed else 2)


def _are_cut(found: Sequence[Block]) -> bool:
    """Whether two or more but not all are cut off by dots: the longest, after as many signs, or some of five."""
    cut = [len(block.text) for block in found if block.text.endswith(_CUT_OFF)]
    longest = max(len(block.text) for block in found)
    alike = longest - min(cut) <= _WIDEST_CUT or len(found) >= _FEWEST_OTHERS
    return alike and 1 < len(cut) < len(found)


def _are_about(found: Sequence[Block], blocks: Sequence[Block]) -> bool:
    above = [block for block in blocks if block.start < found[-1].start]
    names, said = _names(above), said_in(above)
    about = sum(not names.isdisjoint(_longer(b.text)) or share(b, said) > UNMEASURED for b in found)
    return len(found) >= _FEWEST_ABOUT and about * 2 >= len(found)


def _are_news(found: Sequence[Block]) -> bool:
    """Whether lines are as long as headlines are, which the rows of a list are not, and half of them name somebody."""
    long = sum(len(block.text) for block in found) >= _LONG_TITLE * len(found)
    return long and len(found) >= _FEWEST_OTHERS and sum(map(_names_one, found)) * 2 >= len(found)


def _names_one(block: Block) -> bool:
    return any(word.istitle() or (word.isupper() and len(word) > 1) for word in _WORD.findall(block.text)[1:])


def _longer(text: str) -> Sequence[str]:
    """The longer words of a text as they are printed."""
    return [word for word in _WORD.findall(text) if len(word) > 2]  # noqa: PLR2004 - NATO, ONU


def _names(blocks: Iterable[Block]) -> frozenset[str]:
    """The words that have a capital wherever they stand."""
    words = {word for block in blocks for word in _longer(block.text)}
    return frozenset(word for word in words if word[0].isupper() and word.lower() not in words)


def _is_long(text: str) -> bool:
    return len(text) >= _SHORTEST and text.count(" ") >= _FEWEST_SPACES


def _may_be_other(block: Block) -> bool:
    text = block.text
    open_ended = exclaims(text) or text.endswith(_CUT_OFF) or _ABBREVIATED.search(text)
    ended = text.endswith((":", ",", ";")) or _SITE_SIGN.search(text) or (ends_sentence(text) and not open_ended)
    few = text.count(" ") < _FEWEST_WORDS or len(text) > LONGEST
    row = text.startswith(tuple(BULLETS)) and not (text[0].isdigit() and _is_long(text) and text.split()[1].islower())
    return not (few or ended or row or is_small(text[0]))


def is_labelled(block: Block) -> bool:
    """Tell whether a line reads ``For: Ann Lee``: with another such line beside it, it is a row of a list."""
    return ":" in block.text[:_LONGEST_LABEL]
