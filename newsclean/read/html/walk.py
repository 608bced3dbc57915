"""One walk over the tree: every visible text node in document order, gathered into pieces with their open elements."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from newsclean.read.html.elements import CELLS, INLINE, UNREAD, UNSEEN
from newsclean.read.html.selector import selector

_HIDDEN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\n\r\f]+")
_CELL = "\x1f"  # parse() leaves no control character in a page, so this one can stand for the edge of a cell
_EDGE = re.compile(f" ?(?:{_CELL} ?)+")
_LONG_CELL = 100
_NONE: Mapping[str, str] = {}
_LONGEST = 2_000
_CLICK = re.compile(r"collaps|accordion|expand|paywall|read-?more|toggle|faq", re.IGNORECASE)


class Piece(NamedTuple):
    """A stretch of text between two breaks, the open elements around all of it, and how many of its characters are linked.

    `runs_on` says that a single ``<br>`` stands before it, `joined` how many of its elements were open at the piece before.
    """

    text: str
    tags: tuple[str, ...]
    linked: int
    runs_on: bool
    joined: int = 0


def hidden(attributes: Mapping[str, str]) -> bool:
    """Tell whether an element's own attributes keep its text from the eye.

    >>> hidden({"style": "color: red; display:none"}), hidden({"class": "sr-only"}), hidden({"class": "hidden-story"})
    (True, True, False)
    """
    style = attributes.get("style")
    if "hidden" in attributes or (style and _HIDDEN.search(style[:_LONGEST])):
        return not _opened_by_a_click(attributes)
    return bool((classes := attributes.get("class")) and not UNSEEN.isdisjoint(classes.split()))


def _opened_by_a_click(attributes: Mapping[str, str]) -> bool:
    """Whether a reader gets to see a hidden element: accordions, folded sections, an article behind its paywall."""
    if attributes.get("hidden") == "until-found" or attributes.get("role") in ("region", "tabpanel"):
        return True
    return bool(_CLICK.search(f"{attributes.get('class', '')} {attributes.get('id', '')}"[:_LONGEST]))


def pieces(tree: Any) -> Iterator[Piece]:
    """Walk a tree and give its visible text, cut at every element that starts a line of its own and at every ``<br>``."""
    from lxml.etree import iterwalk

    line = _Line()
    events = iterwalk(tree, events=("start", "end"))
    for event, element in events:
        name = element.tag
        if event == "start":
            items = element.items()
            attributes = dict(items) if items else _NONE
            if name in UNREAD or (items and hidden(attributes)):
                events.skip_subtree()
                line.unread.append(element)
            elif made := line.opened(name, attributes):
                yield made
            if not line.unread and (text := element.text):
                line.take(text)
            continue
        if line.unread:
            line.unread.pop()
        elif made := line.closed(name):
            yield made
        if text := element.tail:
            line.take(text)
    if made := line.flush():
        yield made


class _Line:
    """The line of text that is being read, and the elements open around it."""

    def __init__(self) -> None:
        self.unread: list[Any] = []
        self._open: list[str] = []
        self._attributes: list[Mapping[str, str]] = []
        self._named = 0  # how many of the open elements have been named: most never hold a text
        self._texts: list[str] = []
        self._around: tuple[str, ...] = ()
        self._shared = self._lowest = self._floor = self._joined = 0
        self._linked = self._links = 0
        self._filled = self._runs_on = False

    def opened(self, name: str, attributes: Mapping[str, str]) -> Piece | None:
        made = None
        if name in CELLS:
            made = self._cell()
        elif name == "br":
            made = self.flush()
            self._runs_on = made is not None
        elif name not in INLINE:
            made = self.flush()
        self._open.append(name)
        self._attributes.append(attributes)
        if name == "a":
            self._links += 1
        return made

    def closed(self, name: str) -> Piece | None:
        made = None
        if name in CELLS:
            made = self._cell()
        elif name not in INLINE and name != "br":
            made = self.flush()
        self._open.pop()
        self._attributes.pop()
        depth = len(self._open)
        self._named = min(self._named, depth)
        self._lowest = min(self._lowest, depth)
        self._floor = min(self._floor, depth)
        if name == "a":
            self._links -= 1
        return made

    def take(self, text: str) -> None:
        self._texts.append(text)
        if text.isspace():
            return
        if not self._filled:
            self._filled, self._around = True, self._names()
            self._joined = self._floor
            self._shared = self._lowest = self._floor = len(self._open)
        self._shared = min(self._shared, self._lowest)
        if self._links:
            self._linked += len(text.strip())

    def _names(self) -> tuple[str, ...]:
        for number in range(self._named, len(self._open)):
            if attributes := self._attributes[number]:
                self._open[number] = selector(self._open[number], attributes)
        self._named = len(self._open)
        return tuple(self._open)

    def _cell(self) -> Piece | None:
        """Part two cells of a row: long ones are lines of their own, as in the tables that lay out old pages."""
        if sum(map(len, self._texts)) > _LONG_CELL:
            return self.flush()
        if self._filled:
            self._texts.append(_CELL)
        return None

    def flush(self) -> Piece | None:
        """End the line: what it had is a piece, unless that is white space alone."""
        made = None
        if self._filled:
            text = "".join(self._texts)
            if "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text:
                text = _SPACES.sub(" ", text)
            if _CELL in text:
                text = _EDGE.sub("\t", text)
            if text := text.strip(" \t"):
                joined = min(self._joined, self._shared)
                made = Piece(text, self._around[: self._shared], self._linked, self._runs_on, joined)
            self._filled, self._linked = False, 0
        if self._texts:
            self._texts.clear()
        self._runs_on = False
        return made
