"""One walk over the tree: every visible text node in document order, gathered into pieces with their open elements."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any, NamedTuple

from newsclean.read.html.elements import CELLS, INLINE, UNREAD
from newsclean.read.html.eye import Eye, is_captioned
from newsclean.read.html.selector import selector

_BLANKS = " \t\n\r\f"
_SPACES = re.compile(r"[ \t\n\r\f]+")
_CELL = "\x1f"  # parse() leaves no control character in a page, so this one can stand for the edge of a cell
_EDGE = re.compile(f" ?(?:{_CELL} ?)+")
_LONG_CELL = 100
_UNBROKEN = INLINE | {"br"}  # an end of these breaks no line


class Piece(NamedTuple):
    """A stretch of text between two breaks, the open elements around all of it, and how many of its characters are linked.

    `runs_on` says that a single ``<br>`` stands before it, `joined` how many of its elements were open at the piece before.
    """

    text: str
    tags: tuple[str, ...]
    linked: int
    runs_on: bool
    joined: int = 0


def pieces(tree: Any, *, unhidden: bool = False) -> Iterator[Piece]:  # noqa: C901, PLR0912, PLR0915 - the innermost loop of reading a page: a call for each branch would take longer
    """Walk a tree and give its visible text, cut at every element that starts a line of its own and at every ``<br>``.

    With `unhidden` what elements hide is given as well.
    """
    line, eye = _Line(), Eye()
    hides, unseen = (eye.opens if unhidden else eye.hides), -1  # the depth of the element whose text nobody sees
    parts, apart = eye.parts, set[int]()  # the depths of inline elements that stand apart
    tags, elements, texts = line.tags, line.elements, line.texts
    for element in chain(
        tree.iter("*"), (None,)
    ):  # much quicker than lxml's own walk, which says where elements end as well
        parent = None if element is None else element.getparent()
        while elements and elements[-1] is not parent:
            ended = elements.pop()
            tags.pop()
            if unseen < 0:
                name = ended.tag
                if name not in _UNBROKEN and (made := line.broken(name)):
                    yield made
                if apart and len(tags) in apart:
                    apart.remove(len(tags))
                    if made := line.flush():
                        yield made
                if len(tags) < line.kept:  # noqa: PLR1730 - min() would take three times as long, once for every element
                    line.kept = len(tags)
                if name == "a":
                    line.links -= 1
            elif len(tags) > unseen:
                continue
            unseen = -1
            if text := ended.tail:
                if not text.isspace():
                    line.take(text)
                elif texts or text.strip(_BLANKS):
                    texts.append(text)
        if element is None:
            break
        name = element.tag
        if unseen < 0:
            if name in UNREAD or hides(element):
                unseen = len(tags)
            else:
                if name not in INLINE and (made := line.broken(name)):
                    yield made
                elif name in INLINE and parts(element) and not is_captioned(tags, elements):
                    apart.add(len(tags))
                    if made := line.flush():
                        yield made
                if name == "a":
                    line.links += 1
        tags.append(name)
        elements.append(element)
        if unseen < 0 and (text := element.text):
            if not text.isspace():
                line.take(text)
            elif texts or text.strip(_BLANKS):
                texts.append(text)
    if made := line.flush():
        yield made


class _Line:
    """The line of text that is being read, and the elements open around it."""

    __slots__ = (
        "_around",
        "_filled",
        "_joined",
        "_linked",
        "_runs_on",
        "_shared",
        "elements",
        "kept",
        "links",
        "tags",
        "texts",
    )

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.elements: list[Any] = []
        # how many of the elements that were open, and named, at the line's first text still are: most never hold a text
        self.kept = self.links = 0
        self._around: tuple[str, ...] = ()
        self._shared = self._joined = self._linked = 0
        self._filled = self._runs_on = False

    def broken(self, name: str) -> Piece | None:
        """What a break before or behind an element ends."""
        if name in CELLS:
            return self._cell()
        made = self.flush() if self.texts else None
        self._runs_on = name == "br" and made is not None
        return made

    def take(self, text: str) -> None:
        """Read a text that is not white space alone."""
        self.texts.append(text)
        if not self._filled:
            self._filled, self._joined, self._around = True, self.kept, self._names()
            self._shared = self.kept = len(self.tags)
        elif self.kept < self._shared:
            self._shared = self.kept
        if self.links:
            self._linked += len(text.strip())

    def _names(self) -> tuple[str, ...]:
        for number in range(self.kept, len(self.tags)):
            if items := self.elements[number].items():
                self.tags[number] = selector(self.tags[number], items)
        return tuple(self.tags)

    def _cell(self) -> Piece | None:
        """Part two cells of a row: long ones are lines of their own, as in the tables that lay out old pages."""
        if sum(map(len, self.texts)) > _LONG_CELL:
            return self.flush()
        if self._filled:
            self.texts.append(_CELL)
        return None

    def flush(self) -> Piece | None:
        """End the line: what it had is a piece, unless that is white space alone."""
        made = None
        if self._filled:
            text = "".join(self.texts)
            if "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text:
                text = _SPACES.sub(" ", text)
            if _CELL in text:
                text = _EDGE.sub("\t", text)
            if text := text.strip(" \t"):
                joined = min(self._joined, self._shared)
                made = Piece(text, self._around[: self._shared], self._linked, self._runs_on, joined)
            self._filled, self._linked = False, 0
        if self.texts:
            self.texts.clear()
        self._runs_on = False
        return made
