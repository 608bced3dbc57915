"""Buttons and labels that a scraper has glued to the end of a paragraph: "The ferry sank on Monday. Advertisement"."""

from collections.abc import Iterator

from newsclean.gate import has_one
from newsclean.late import late
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import is_prose
from newsclean.rules import Rule, shipped
from newsclean.rules.scopes import SENTENCE_END
from newsclean.strength import SURE

_STOPS = ".。।۔؟\"'”’»)）"
_QUOTES = "\"'”’») "
_SENTENCE_STOPS = tuple(".!?…؟।۔։。")
_TIGHT = late(r"(?<=[^\W\d_A-Z]{3})[.!?][\"”’»]?(?=[^\W\d_a-zß-ÿ](?:[^\W\d_]|\s))")  # "… on Monday.You may also like"
_LEAST, _LEAST_EASTERN, _EASTERN = 60, 20, "\u2e80"
_LONGEST, _LONGEST_LINK = 90, 160
_OPENERS = ("(", "[")
_BRACKET = late(r"\s{0,2}[(\[]\s?([^()\[\]]{8,160}?)\s?[)\]]")
_MOST = 6
_INTRODUCING = ("en/related/header-more", "en/player/watch")  # "More from the Post:", "Listen here:"


def glued(page: Page) -> Iterator[Mark]:
    """Mark what stands behind the last sentence of a paragraph and is, word for word, a phrase that rules take whole.

    >>> from newsclean import read
    >>> page = read("The ferry sank off the coast on Monday, the harbour master of the town said. Advertisement")
    >>> [page.text[mark.start : mark.end] for mark in glued(page)]
    ['Advertisement']

    A paragraph that ends as a sentence does is not looked at, so prose costs nothing. ``More from the Post:`` above another
    paragraph introduces that, and stays. Reads no marks.
    """
    for number, block in enumerate(page.blocks):
        if ":" in block.text and has_one(block.text, _OPENERS):
            yield from _bracketed(block)
        least = _LEAST if block.text < _EASTERN else _LEAST_EASTERN
        mark = _end(block, least) if len(block.text) > least and block.text[-1] not in _STOPS else None
        if mark and not (mark.rule in _INTRODUCING and _introduces(page, number)):
            yield mark


def _bracketed(block: Block) -> Iterator[Mark]:
    """The links to other articles in brackets, between sentences or behind the last: ``… on Monday. (Lire aussi : …)``."""
    for found in _BRACKET.finditer(block.text):
        apart = not found.start() or block.text[: found.start()].rstrip(_QUOTES).endswith(_SENTENCE_STOPS)
        rule = _related(block, found.start(1), found.end(1)) if ":" in found[1] and apart else None
        if rule and len(found[0]) < len(block.text):
            yield Mark(block.start + found.start(), block.start + found.end(), rule.role, rule.id)


def _related(block: Block, start: int, end: int) -> Rule | None:
    """A rule that takes the stretch for a link to another article, as it takes a line of its own."""
    piece = Block(block.start + start, block.start + end, block.text[start:end], block.shadow[start:end])
    for rule in shipped().candidates(piece):
        sure = rule.role is Role.RELATED and rule.where == "any" and rule.score >= SURE
        if sure and any((m.start, m.end) == (piece.start, piece.end) for m in rule.claims(piece)):
            return rule
    return None


def _introduces(page: Page, number: int) -> bool:
    """Whether a paragraph ends in a colon above another."""
    return page.blocks[number].text[-1] == ":" and any(map(is_prose, page.blocks[number + 1 : number + 2]))


def _end(block: Block, least: int) -> Mark | None:
    """The phrases at the end as one mark, in the name of the first."""
    found, end = None, len(block.text)
    for _ in range(_MOST):
        low = max(least, end - _LONGEST_LINK)
        if not has_one(block.shadow[low:end], _SENTENCE_STOPS):
            break
        ends = (*SENTENCE_END.finditer(block.shadow, low, end), *_TIGHT.finditer(block.text, low, end))
        start = max((m.end() for m in ends), default=end)
        rule = _rule(block, start, end) if end - start <= _LONGEST else None
        rule = rule or (_related(block, start, end) if ":" in block.text[start:end] else None)
        if rule is None:
            break
        found, end = Mark(block.start + start, block.end, rule.role, rule.id), len(block.text[:start].rstrip())
    return found


def _rule(block: Block, start: int, end: int) -> Rule | None:
    """A rule that takes the stretch as it takes a whole line; a sign without words is no phrase."""
    if not block.text[start:end][:1].isalnum():
        return None
    piece = Block(block.start + start, block.start + end, block.text[start:end], block.shadow[start:end])
    for rule in shipped().candidates(piece):
        if rule.scope == "whole" and rule.where == "any" and rule.role in JUNK and rule.score >= SURE and rule.claims(piece):
            return rule
    return None
