"""One rule, and what it claims on one block."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial
from typing import Any

from newsclean.gate import gate, has_one, single
from newsclean.page import Block, Mark, Role
from newsclean.rules import scopes, windows
from newsclean.rules.speech import is_cited, is_quoted, is_reported

_SHORT_ONLY = ("whole", "block")
_SENTENCES = ("block", "sentence")
_NO_LIMIT = 1 << 30
_LONGEST_LINK, _CARD = 120, 300  # a rule for longer ones knows what stands in them


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
        self.reach: int = self.max_chars if self.scope in _SHORT_ONLY else _NO_LIMIT  # sentences may stand in long blocks
        self.score: float = float(keys.get("score", 1.0))
        self.hits: tuple[str, ...] = tuple(keys.get("hits", ()))
        self.spares: tuple[str, ...] = tuple(keys.get("spares", ()))
        self._literals: tuple[tuple[str, ...], ...] | None = keys.get("literals")

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern; compiling waits until a block has the rule's words."""
        return re.compile(spaced(self.pattern))

    @cached_property
    def _plain(self) -> re.Pattern[str]:
        """The same for a text whose white space is single, as nearly every text's is: sooner compiled, and quicker."""
        return re.compile(self.pattern)

    @cached_property
    def literals(self) -> tuple[tuple[str, ...], ...]:
        """Literals without which the pattern is not tried, see ``gate``; none where it fails at the first character."""
        if self._literals is not None:
            return self._literals
        return () if self.scope == "whole" or scopes.is_opening(self.pattern) else gate(spaced(self.pattern))

    @cached_property
    def _spans(self) -> Callable[[re.Pattern[str], Block], Iterable[tuple[int, int]]]:
        """What of a block the rule claims, as its scope understands it."""
        is_opening = scopes.is_opening(self.pattern)
        if self.scope == "whole":
            return scopes.whole
        if self.scope == "block":
            return scopes.opening if is_opening else scopes.block
        matches = scopes.at_start if is_opening else windows.matches
        claimed = scopes.sentence if self.scope == "sentence" else scopes.match
        return lambda regex, block: claimed(partial(matches, regex), block)

    def claims(self, block: Block, spaced_once: str | None = None) -> Sequence[Mark]:
        """Give what the rule claims on this block, wherever it stands; `spaced_once` is ``single(block.shadow)``.

        Nothing on a block above `max_chars` when the rule claims whole blocks; no sentence with a speaker behind a comma.
        """
        if len(block.text) > self.reach:
            return ()
        if literals := self.literals:
            text = single(block.shadow) if spaced_once is None else spaced_once
            for either in literals:
                if not has_one(text, either):
                    return ()
        spans = self._spans(self._plain if single(block.shadow) is block.shadow else self.regex, block)
        if spans and self.scope in _SENTENCES:
            spans = [(start, end) for start, end in spans if not self._is_told(block, start, end)]
            spans = [
                (start, end)
                for start, end in spans
                if (self.scope == "block" and not start) or not is_quoted(block.text, start, end)
            ]
        if (
            spans
            and self.role is Role.RELATED
            and self.scope == "block"
            and self.max_chars < _CARD
            and _has_paragraph(block.text)
        ):
            spans = [(start, end) for start, end in spans if start or end < len(block.text)]
        return (
            [Mark(block.start + a, block.start + b, self.role, self.id, None, self.score) for a, b in spans] if spans else ()
        )

    def _is_told(self, block: Block, start: int, end: int) -> bool:
        """Whether the text reports what it says there, with a speaker behind a comma or around quotation marks."""
        folded = block.shadow[start:end]
        return is_reported(folded) or (('"' in folded or "'" in folded) and is_cited(self.regex, folded))


def _has_paragraph(text: str) -> bool:
    """Whether a paragraph was run into a link to another article: so long a line, and a full stop at its end."""
    return len(text) > _LONGEST_LINK and text.endswith((".", ".”", '."')) and not text.endswith("...")


def spaced(pattern: str) -> str:
    r"""Let each plain space of a pattern stand for one to three white-space characters.

    >>> print(spaced("read more ?:[ -]x"))
    read\s{1,3}more\s{0,3}:[ -]x

    A space with a count of its own, as in ``' {2,9}'``, stays as it is.
    """
    pieces = re.split(r"(\\.|\[(?:\\.|[^\]\\])*\])", pattern)
    plain = re.compile(r" (\?(?!\?)|(?![*+{?]))")
    return "".join(p if n % 2 else plain.sub(lambda m: r"\s{0,3}" if m[1] else r"\s{1,3}", p) for n, p in enumerate(pieces))
