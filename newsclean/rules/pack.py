"""Many rules as one cleaner: each block is shown only to the rules whose words it has."""

import json
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from importlib.resources import files

from newsclean.gate import single
from newsclean.page import JUNK, Block, Mark, Page
from newsclean.rules.rule import Rule
from newsclean.shadow import may_be_dense
from newsclean.strength import SURE
from newsclean.zones import cut_ends, is_prose, without

DENSE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_WORD = re.compile(r"[^\W_]+")
_BEYOND_WORDS = re.compile(r"[^\x00-\x7f\w]")
_NO_WORD = frozenset((b"",))
_LENGTHS = (0, 101, 201)
_MOST_CUTS = 30

_Needs = tuple[frozenset[bytes], ...]  # a block needs one word of each
_Filed = tuple[int, _Needs]  # a rule by its number


class Pack:
    """Rules as a cleaner that reads no marks; the same marks as every rule on every block, found faster.

    `filed` holds, for each rule, sets of words; a matching block has a word of each (see ``newsclean.rules.triggers``).
    """

    def __init__(self, filed: Iterable[tuple[Rule, Iterable[Iterable[str]]]]) -> None:
        self._rules: list[Rule] = []
        self._shelves = [_Shelf(length) for length in _LENGTHS]
        for number, (rule, (first, *others)) in enumerate(filed):
            self._rules.append(rule)
            needs = tuple(frozenset(map(str.encode, words)) for words in others)
            parts = [trigger for trigger in first if not trigger.isascii() and DENSE.search(trigger)]
            words = [trigger.encode() for trigger in first if trigger not in parts]
            for shelf in self._shelves:
                if rule.reach >= shelf.length:
                    shelf.file((number, needs), words, parts)

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> "Pack":
        """File rules under the words read off their patterns, as for a folder of your own: ``Pack.of(load(folder))``."""
        from newsclean.rules.triggers import triggers

        return cls((rule, triggers(rule.pattern, whole=rule.scope == "whole")) for rule in rules)

    def __call__(self, page: Page) -> Iterator[Mark]:
        """Mark what the rules claim, each only where it may act.

        The head ends at the first prose that no rule claims, the tail begins behind the last.
        """
        head: dict[int, list[Rule]] = defaultdict(list)
        tail: dict[int, list[Rule]] = defaultdict(list)
        free = []
        for number, block in enumerate(page.blocks):
            found: list[Mark] = []
            rules = self.candidates(block)
            if rules:
                text = single(block.shadow)
                for rule in rules:
                    if rule.where == "any":
                        found += rule.claims(block, text)
                    else:
                        (head if rule.where == "head" else tail)[number].append(rule)
                if found:
                    found += self._on_what_is_left(block, found)
                    yield from found
            free.append(is_prose(block) and not (found and _is_claimed(block, found)))
        yield from _up_to_prose(page.blocks, range(len(free)), head, free)
        yield from _up_to_prose(page.blocks, range(len(free) - 1, -1, -1), tail, free)

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
        shelf, words = self._shelves[bisect_right(_LENGTHS, len(block.text)) - 1], _all_words(block)
        found = {}
        for word in words & shelf.words:
            for number, needs in shelf.by_word[word]:
                if not needs or _has(words, needs):
                    found[number] = self._rules[number]
        if not block.shadow.isascii() and may_be_dense(block.shadow):
            for sign in shelf.signs.intersection(block.shadow):
                for part, (number, needs) in shelf.by_sign[sign]:
                    if part in block.shadow and _has(words, needs):
                        found[number] = self._rules[number]
        return [found[number] for number in sorted(found)] if len(found) > 1 else list(found.values())


class _Shelf:
    """The rules for blocks of at least some length, under their words; or, for scripts without spaces, parts of words."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.by_word: dict[bytes, list[_Filed]] = defaultdict(list)
        self.by_sign: dict[str, list[tuple[str, _Filed]]] = defaultdict(list)

    @cached_property
    def words(self) -> frozenset[bytes]:
        return frozenset(self.by_word)

    @cached_property
    def signs(self) -> frozenset[str]:
        return frozenset(self.by_sign)

    def file(self, rule: _Filed, words: Iterable[bytes], parts: Iterable[str]) -> None:
        for word in words:
            self.by_word[word].append(rule)
        for part in parts:
            self.by_sign[part[0]].append((part, rule))


def _has(words: frozenset[bytes], needs: _Needs) -> bool:
    for need in needs:  # noqa: SIM110 - asked for every rule with a word of a block; a generator costs twice as much
        if words.isdisjoint(need):
            return False
    return True


def _up_to_prose(
    blocks: Sequence[Block], numbers: Iterable[int], rules: Mapping[int, list[Rule]], free: Sequence[bool]
) -> Iterator[Mark]:
    """What rules claim from an end of the page to the first prose that none of them does."""
    for number in numbers:
        found = [mark for rule in rules.get(number, ()) for mark in rule.claims(blocks[number])]
        yield from found
        if free[number] and not (found and _is_claimed(blocks[number], found)):
            return


def _is_claimed(block: Block, found: list[Mark]) -> bool:
    """Whether what the marks leave of a block is too little to be prose."""
    sure = [mark for mark in found if mark.score >= SURE]
    return bool(sure) and not is_prose(without(block, sure))


def _all_words(block: Block) -> frozenset[bytes]:
    """The words of a block, also as an edge of a word is understood by patterns where the two differ: ``ads▼``, ``adś``."""
    if block.shadow.isascii() or not _BEYOND_WORDS.search(block.shadow):
        return block.words or _NO_WORD
    found = [word.encode("utf-8", "surrogatepass") for word in _WORD.findall(block.shadow)]
    return block.words.union(found or _NO_WORD)


@cache
def shipped() -> Pack:
    """Give the pack that newsclean brings, read from ``packs.json`` on first use."""
    rows = json.loads((files("newsclean.rules") / "packs.json").read_text("utf-8"))
    return Pack((Rule(row["id"], **row["keys"]), row["triggers"]) for row in rows)
