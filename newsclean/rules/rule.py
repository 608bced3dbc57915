"""One rule, and what it claims on one block."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple

from newsclean.page import Block, Mark, Role

_DECORATION = " \t>»›→▶►•·*|:-–—…+#<«‹←]["
_SENTENCE_END = re.compile(r"[.!?…][\"')\]]{0,3}\s{1,3}|[。！？]\s?")


class Rule:
    """A pattern with its role, where it may act and how much it claims; its id is its path, ``en/appeal/dear-reader``.

    A space in a pattern stands for one to three white-space characters, since scraped text is full of double ones.
    """

    def __init__(self, id: str, **keys: Any) -> None:  # noqa: A002 - the field's word
        self.id = id
        self.role = Role(keys["role"])
        self.pattern: str = keys["pattern"]
        self.scope: str = keys.get("scope", "block")
        self.where: str = keys.get("where", "any")
        self.max_chars: int = keys.get("max_chars", 200)
        self.score: float = keys.get("score", 1.0)
        self.hits: tuple[str, ...] = tuple(keys.get("hits", ()))
        self.spares: tuple[str, ...] = tuple(keys.get("spares", ()))

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern; compiling waits until a block has the rule's words."""
        return re.compile(spaced(self.pattern))

    def claims(self, block: Block) -> Iterator[Mark]:
        """Yield what the rule claims on this block, wherever on the page it stands."""
        if len(block.text) > self.max_chars and self.scope in ("whole", "block"):
            return
        for start, end in _SCOPES[self.scope](self.regex, block.shadow):
            yield Mark(block.start + start, block.start + end, self.role, self.id, score=self.score)


def spaced(pattern: str) -> str:
    """Let each plain space of a pattern stand for one to three white-space characters.

    >>> spaced("read more ?:[ -]x")
    'read\\s{1,3}more\\s{0,3}:[ -]x'
    """
    pieces = re.split(r"(\\.|\[(?:\\.|[^\]\\])*\])", pattern)
    plain = re.compile(r" (\?(?!\?)|(?![*+{?]))")
    return "".join(p if n % 2 else plain.sub(lambda m: r"\s{0,3}" if m[1] else r"\s{1,3}", p) for n, p in enumerate(pieces))


def _whole(regex: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    bare = text.strip(_DECORATION)
    start = text.find(bare)
    return [(0, len(text))] if regex.fullmatch(text) or regex.fullmatch(text, start, start + len(bare)) else []


def _block(regex: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [(0, len(text))] if regex.search(text) else []


def _sentence(regex: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for match in regex.finditer(text):
        if spans and match.start() < spans[-1][1]:
            continue
        before = [m.end() for m in _SENTENCE_END.finditer(text, max(0, match.start() - 400), match.start() + 1)]
        after = _SENTENCE_END.search(text, max(match.start(), match.end() - 1))
        start = before[-1] if before else max(0, match.start() - 400)
        spans.append((start, len(text[: after.end()].rstrip()) if after else len(text)))
    return spans


def _match(regex: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [m.span() for m in regex.finditer(text) if m.end() > m.start()]


_SCOPES = {"whole": _whole, "block": _block, "sentence": _sentence, "match": _match}
