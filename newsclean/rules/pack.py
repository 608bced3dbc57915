"""Many rules as one cleaner: each block is shown only to the rules whose words it has."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from newsclean.page import Block, Mark, Page
from newsclean.rules.rule import Rule
from newsclean.zones import prose_span


class Pack:
    """Rules as a cleaner that reads no marks; the same marks as every rule on every block, found faster.

    `filed` holds, for each rule, the words of which a matching block has at least one (see ``newsclean.rules.triggers``).
    """

    def __init__(self, filed: Iterable[tuple[Rule, Iterable[str]]]) -> None:
        by_word, by_part = defaultdict(list), defaultdict(list)
        for rule, triggers in filed:
            for trigger in triggers:
                dense = any(ord(c) >= 0x0E00 for c in trigger)  # noqa: PLR2004 - Thai is the first script without spaces
                (by_part if dense else by_word)[trigger].append(rule)
        self._by_word = {word.encode(): tuple(rules) for word, rules in by_word.items()}
        self._by_part = {part: tuple(rules) for part, rules in by_part.items()}
        self._words = frozenset(self._by_word)

    def __call__(self, page: Page) -> Iterator[Mark]:
        """Mark what the rules claim, each only where it may act."""
        first, last = prose_span(page)
        for number, block in enumerate(page.blocks):
            for rule in self._candidates(block):
                if rule.where == "any" or (rule.where == "head" and number < first) or (rule.where == "tail" and number >= last):
                    yield from rule.claims(block)

    def _candidates(self, block: Block) -> Iterable[Rule]:
        found = {rule.id: rule for word in block.words & self._words for rule in self._by_word[word]}
        if self._by_part and not block.text.isascii():
            found |= {rule.id: rule for part, rules in self._by_part.items() if part in block.shadow for rule in rules}
        return found.values()


@cache
def shipped() -> Pack:
    """Give the pack that newsclean brings, read from ``packs.json`` on first use."""
    rows = json.loads((files("newsclean.rules") / "packs.json").read_text("utf-8"))
    return Pack((Rule(row["id"], **row["keys"]), row["triggers"]) for row in rows)
