"""Lines of sites that run into a longer text: phrases that rules take whole, where only a space parts them from it."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsclean.language import is_common
from newsclean.late import late
from newsclean.page import JUNK, Block, Role
from newsclean.rules.pack import shipped
from newsclean.rules.rule import Rule
from newsclean.strength import SURE

_WINDOW, _STEP = 96, 48
_LONGEST, _MOST_ENDS, _FEWEST_WORDS = 130, 9, 2
_WORD = late(r"(?<!\S)[\"“„«‘'(\[•·|»>]{0,3}([^\W_])")
# What takes any words whatever takes those of the article as well, when nothing shows where its line ends.
_ANY_TEXT, _ANY_WORDS = late(r"\.[*+]|\.\{\d*,\d{2,}\}|\{\d*,\d{3,}\}"), late(r"[\]w]\{\d*,\d{2,}\}")
_STOPS = (",", ";", ".", "!", "?", "…")
_ARTICLES = ("the ", "a ")
_LINKS = ("http", "pic.twitter")


class Within(NamedTuple):
    """A phrase within a text, ``text[start:end]`` with the space behind it, and the rule that takes it."""

    start: int
    end: int
    rule: Rule


def within(block: Block, start: int, end: int) -> list[Within]:
    r"""Find the phrases between two places of a block's text; none begins with a small letter, nor what stands behind it.

    >>> text = "Two died, he said. Story continues below advertisement The ferry had sunk. Share prices fell"
    >>> [text[found.start : found.end] for found in within(Block(0, len(text), text, text.lower()), 19, len(text))]
    ['Story continues below advertisement ']

    One word alone is a phrase only where it says that an advertisement stands there; a sentence with its stop is none.
    """
    seams = [m.start() for m in _WORD.finditer(block.text, start, end) if not m[1].islower()]
    places = frozenset((start, *seams))
    longest: dict[int, Within] = {}
    for rule in _rules(block, start, end):
        for found in rule.regex.finditer(block.shadow, start, end):
            at = found.start()
            stop = _end(block, rule, at, _ends(seams, at, end)) if at in places else 0
            if stop > longest.get(at, Within(at, at, rule)).end:
                longest[at] = Within(at, stop, rule)
    return list(_apart(longest))


def _ends(seams: list[int], at: int, last: int) -> list[int]:
    """Where a phrase that begins there may end: before words that do not begin with a small letter, or with the text."""
    first = bisect_right(seams, at)
    ends = [seam for seam in seams[first : first + _MOST_ENDS] if seam <= at + _LONGEST]
    return [*ends, last] if last - at <= _LONGEST else ends


def _end(block: Block, rule: Rule, at: int, ends: list[int]) -> int:
    """Where the longest phrase ends that the rule takes whole, or the shortest where it takes any words; 0 for none."""
    any_words = _ANY_WORDS.search(rule.pattern) is not None
    for end in ends if any_words else reversed(ends):
        text = block.text[at:end].rstrip()
        piece = Block(at, at + len(text), text, block.shadow[at : at + len(text)])
        if len(text) <= rule.reach and rule.claims(piece) and _may_stand(text, rule, any_words=any_words):
            return end
    return 0


def _may_stand(text: str, rule: Rule, *, any_words: bool) -> bool:
    """Whether a phrase is told from the words of an article where it stands among them."""
    if text.endswith(_STOPS) or text.lower().startswith(_LINKS) or '"' in text:
        return False
    words = sum(any(map(str.isalpha, word)) for word in text.split())
    if any_words and is_common(text.rsplit(None, 1)[-1].lower()):
        return False  # "Follow us on"
    if text.lower().startswith(_ARTICLES) and (any_words or words == _FEWEST_WORDS):
        return False
    return words >= _FEWEST_WORDS or (words == 1 and rule.role is Role.ADVERTISEMENT and text[-1].isalpha())


def _apart(longest: dict[int, Within]) -> Iterator[Within]:
    """The phrases from the first on of which none lies in another."""
    at = 0
    for start in sorted(longest):
        if start >= at:
            yield longest[start]
            at = longest[start].end


def _rules(block: Block, start: int, end: int) -> Iterator[Rule]:
    """The rules for single lines that have their words somewhere in the text, looked for a line's length at a time."""
    seen: set[str] = set()
    for at in range(start, max(start + 1, end - _STEP), _STEP):
        to = min(end, at + _WINDOW)
        for rule in shipped().candidates(Block(at, to, block.text[at:to], block.shadow[at:to])):
            if rule.id not in seen and _takes_lines(rule):
                seen.add(rule.id)
                yield rule


@cache
def _takes_lines(rule: Rule) -> bool:
    """Whether a rule takes nothing but single lines of a site, anywhere, and says of which words."""
    wanted = rule.scope == "whole" and rule.where == "any" and rule.role in JUNK and rule.score >= SURE
    return wanted and _ANY_TEXT.search(rule.pattern) is None
