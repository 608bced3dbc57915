"""Many rules as one cleaner: each block is shown only to the rules whose words it has."""

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from newsclean.keywords import LENGTHS, Keywords, Spotted, spotted
from newsclean.page import JUNK, Block, Mark, Page
from newsclean.prose import is_prose
from newsclean.pruned import cut_ends, without
from newsclean.rules.rule import Rule
from newsclean.rules.shelf import Shelf, Table
from newsclean.strength import SURE

_MOST_CUTS = 30
INDEX = '\n],\n"index": '
"""What stands between the rules of ``packs.json``, each a line of its own, and their index."""

Row = dict[str, Any]


class Pack:
    """Rules as a cleaner that reads no marks; the same marks as every rule on every block, found faster.

    `rules` are rows of ``packs.json``, as they stand there or read, or rules; `index` says which of them a block is shown
    to (``newsclean.rules.index``).
    """

    def __init__(self, rules: Sequence[bytes | Row | Rule], index: Mapping[str, Any]) -> None:
        self._rules = list(rules)
        tables = [Table(index, number) for number in range(len(LENGTHS))]
        self._shelves = [Shelf(index["entries"], tables[least:]) for least in range(len(LENGTHS))]

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> "Pack":
        """File rules under the words read off their patterns, as for a folder of your own: ``Pack.of(load(folder))``."""
        from newsclean.rules.index import index

        every = tuple(rules)
        return cls(every, index(every))

    @cached_property
    def keywords(self) -> Keywords:
        """The words that the rules look for."""
        return Keywords(*(shelf.keywords for shelf in self._shelves))

    def __call__(self, page: Page) -> Iterator[Mark]:
        """Mark what the rules claim, each only where it may act.

        The head ends at the first prose that no rule claims, the tail begins behind the last.
        """
        return self.mark(page, spotted(page, self.keywords))

    def mark(self, page: Page, found: Spotted) -> Iterator[Mark]:
        """The same, given the keywords in each block."""
        said = self._said(page, found)
        anywhere = said.get("any", {})
        for number, marks in anywhere.items():
            marks.extend(self._on_what_is_left(page.blocks[number], list(marks)))
            yield from marks
        numbers = range(len(page.blocks))
        for where, inward in (("head", numbers), ("tail", numbers[::-1])):
            if where in said:
                yield from _up_to_prose(page, inward, said[where], anywhere)

    def _said(self, page: Page, found: Spotted) -> dict[str, dict[int, list[Mark]]]:
        """What the rules claim: where they may act, the number of the block, the marks."""
        said: dict[str, dict[int, list[Mark]]] = defaultdict(dict)
        short, longer, paragraph = self._shelves
        for number, (block, words) in enumerate(zip(page.blocks, found, strict=True)):
            length = len(block.text)
            shelf = paragraph if length >= LENGTHS[2] else longer if length >= LENGTHS[1] else short
            for each in shelf.of(block.shadow, words):
                rule = self._rule(each)
                if marks := rule.claims(block):
                    said[rule.where].setdefault(number, []).extend(marks)
        return said

    def _on_what_is_left(self, block: Block, found: list[Mark]) -> Iterator[Mark]:
        """What rules claim once junk is cut out of a block, as a second run would: ``Get it by mail. Sign up here``."""
        junk = [m for m in found if m.score >= SURE and m.role in JUNK]
        left, ends = block, junk
        for _ in range(_MOST_CUTS):
            shorter = cut_ends(left, ends)
            if shorter is left:
                break
            ends = [m for m in self._anywhere(shorter, "sentence", "match") if m.score >= SURE and m.role in JUNK]
            yield from ends
            junk, left = [*junk, *ends], shorter
        if junk and not any((m.start, m.end) == (block.start, block.end) for m in junk):
            rest = without(block, junk)
            yield from (block.mark(m.role, m.rule, m.score) for m in self._anywhere(rest, "whole", "block"))

    def anywhere(self, block: Block) -> Iterator[Mark]:
        """Give what the rules that may act anywhere claim on one block."""
        found = list(self._anywhere(block, "whole", "block", "sentence", "match"))
        yield from found
        yield from self._on_what_is_left(block, found)

    def _anywhere(self, block: Block, *scopes: str) -> Iterator[Mark]:
        for rule in self.candidates(block):
            if rule.where == "any" and rule.scope in scopes:
                yield from rule.claims(block)

    def candidates(self, block: Block) -> list[Rule]:
        """Give the rules whose words the block has, in the order of the pack."""
        shelf = self._shelves[bisect_right(LENGTHS, len(block.text)) - 1]
        return [self._rule(number) for number in shelf.of(block.shadow, self.keywords.of(block))]

    def _rule(self, number: int) -> Rule:
        """A rule, made of its row when it is first needed, which of most rules is never."""
        rule = self._rules[number]
        if isinstance(rule, bytes):
            rule = json.loads(rule.rstrip(b","))
        if not isinstance(rule, Rule):
            rule = self._rules[number] = Rule(rule["id"], **rule["keys"], literals=())  # the shelf has looked for them
        return rule


def _up_to_prose(
    page: Page, numbers: Iterable[int], said: Mapping[int, list[Mark]], anywhere: Mapping[int, list[Mark]]
) -> Iterator[Mark]:
    """What rules claim from an end of the page to the first prose that none of them does."""
    for number in numbers:
        yield from said.get(number, ())
        block = page.blocks[number]
        if is_prose(block) and not any(_is_claimed(block, marks.get(number, ())) for marks in (anywhere, said)):
            return


def _is_claimed(block: Block, found: Iterable[Mark]) -> bool:
    """Whether what the marks leave of a block is too little to be prose."""
    sure = [mark for mark in found if mark.score >= SURE]
    return bool(sure) and not is_prose(without(block, sure))


@cache
def shipped() -> Pack:
    """Give the pack that newsclean brings, read from ``packs.json`` on first use: its index, and later each rule needed."""
    rules, index = (Path(__file__).parent / "packs.json").read_bytes().split(INDEX.encode(), 1)
    return Pack(rules.split(b"\n")[1:], json.loads(index.rstrip()[:-1]))
