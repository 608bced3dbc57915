"""One rule, and what it claims on one block."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from newsclean.page import Block, Mark, Role
from newsclean.rules import scopes

_SCOPES = {"whole": scopes.whole, "block": scopes.block, "sentence": scopes.sentence, "match": scopes.match}
_SHORT_ONLY = ("whole", "block")
_NO_LIMIT = 1 << 30


class Rule:
    """A pattern with its role, where it may act and how much it claims; its id is its path, ``en/appeal/dear-reader``.

    A space in a pattern stands for one to three white-space characters, since scraped text is full of double ones.
    """

    def __init__(self, id: str, **keys: Any) -> None:  # noqa: A002, ANN401 - the field's word; keys as in TOML
        self.id = id
        self.role = Role(keys["role"])
        self.pattern: str = keys["pattern"]
        self.scope: str = keys.get("scope", "block")
        self.where: str = keys.get("where", "any")
        self.max_chars: int = keys.get("max_chars", 100 if self.scope == "whole" else 200)
        self.score: float = float(keys.get("score", 1.0))
        self.hits: tuple[str, ...] = tuple(keys.get("hits", ()))
        self.spares: tuple[str, ...] = tuple(keys.get("spares", ()))

    @cached_property
    def reach(self) -> int:
        """How many characters a block may have; rules that claim sentences or matches look at long ones too."""
        return self.max_chars if self.scope in _SHORT_ONLY else _NO_LIMIT

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern; compiling waits until a block has the rule's words."""
        return re.compile(spaced(self.pattern))

    def claims(self, block: Block) -> Iterator[Mark]:
        """Yield what the rule claims on this block, wherever on the page it stands.

        Nothing on a block above `max_chars` when the rule claims whole blocks, and nothing on lines that no article has.
        """
        if len(block.text) > self.reach:
            return
        for start, end in _SCOPES[self.scope](self.regex, block):
            yield Mark(block.start + start, block.start + end, self.role, self.id, score=self.score)


def spaced(pattern: str) -> str:
    r"""Let each plain space of a pattern stand for one to three white-space characters.

    >>> print(spaced("read more ?:[ -]x"))
    read\s{1,3}more\s{0,3}:[ -]x

    A space with a count of its own, as in ``' {2,9}'``, stays as it is.
    """
    pieces = re.split(r"(\\.|\[(?:\\.|[^\]\\])*\])", pattern)
    plain = re.compile(r" (\?(?!\?)|(?![*+{?]))")
    return "".join(p if n % 2 else plain.sub(lambda m: r"\s{0,3}" if m[1] else r"\s{1,3}", p) for n, p in enumerate(pieces))
