"""A page's markup becomes a tree, once; what is no page of HTML is refused by name."""

import re
from collections.abc import Iterator
from typing import Any

from newsclean.read.html.huge import tree_of

_SURROGATES = re.compile("[\ud800-\udfff]")
_ENDS = re.compile(rb"</(?:[bB][oO][dD][yY]|[hH][tT][mM][lL])\s{0,20}>")
_NAME = re.compile(rb"<[A-Za-z][A-Za-z0-9:-]{0,40}")
_LONG = 20_000
_QUOTED = re.compile(rb"\"[^\"]*\"|'[^']*'")
_MOST_ATTRIBUTES = 1_000
_PARAGRAPHS = 6
_PICTURES = ("img", "picture", "source", "video", "audio", "input", "link", "meta", "object", "embed", "canvas", "map")
_SHELLS = ("div", "span", "li", "ul", "section", "a", "i", "p", "label", "form", "h2", "h3", "figure", "aside")
_LATE = re.compile(r"s:[0-9a-f]{1,6}")
_CONTROLS = bytes(0x20 if (byte < 0x20 and byte not in b"\t\n\f\r") or byte == 0x7F else byte for byte in range(256))  # noqa: PLR2004 - where ASCII has its controls
_MAGIC = {
    "%PDF-": "a PDF file",
    "\x89PNG": "a PNG image",
    "\ufffdPNG": "a PNG image",
    "GIF87a": "a GIF image",
    "GIF89a": "a GIF image",
    "ÿØÿ": "a JPEG image",
    "PK\x03\x04": "a ZIP archive (or an office document)",
    "\x1f\x8b": "gzipped data: decompress it first",
    "\x1f\ufffd": "gzipped data: decompress it first",
    "{\\rtf": "an RTF document",
    "ÐÏ\x11à": "an office document",
}


def parse(html: str) -> Any:
    """Give the tree of a page, or None where there is no element in it.

    >>> parse("<p>The ferry sank.").tag
    'html'

    A declared encoding is passed over: `html` is text already. Raises ValueError for a PDF, an image, an archive.
    """
    refuse(html)
    from lxml.etree import ParserError

    raw = _without_crowds(_without_ends(_encoded(html).translate(_CONTROLS)))
    try:
        tree = tree_of(raw)
    except (ParserError, ValueError):
        return None
    if b"shadowrootmode" in raw:
        _open_shadow_roots(tree)
    if b"S:" in raw and b"hidden" in raw:
        _put_late_parts(tree)
    return tree


def _encoded(html: str) -> bytes:
    try:
        return html.encode()
    except UnicodeEncodeError:
        return _SURROGATES.sub("\ufffd", html).encode()


def _without_ends(raw: bytes) -> bytes:
    """Take out the ends of the body: libxml2 leaves out what stands behind; a browser shows it, as more of the body."""
    return _ENDS.sub(b"", raw)


def _without_crowds(raw: bytes) -> bytes:
    """Take the attributes off a tag that has thousands: libxml2 compares each with all before it, and takes minutes."""
    pieces, at = [], 0
    for start in _long_tags(raw):
        name = _NAME.match(raw, start)
        if name is None or start < at:
            continue
        end = raw.find(b">", name.end())
        end = len(raw) if end < 0 else end
        if len(_QUOTED.sub(b"", raw[start:end]).split()) > _MOST_ATTRIBUTES:
            pieces += [raw[at:start], name[0]]
            at = end
    return b"".join((*pieces, raw[at:])) if pieces else raw


def _long_tags(raw: bytes) -> Iterator[int]:
    """Where an angle opens and none follows for the length of such a tag: looked for in leaps, from behind."""
    at = 0
    while at + _LONG < len(raw):
        angle = max(raw.rfind(b"<", at, at + _LONG), raw.rfind(b">", at, at + _LONG))
        if angle >= 0:
            at = angle + 1
            continue
        if raw[at - 1 : at] == b"<":
            yield at - 1
        at += _LONG


def _open_shadow_roots(tree: Any) -> None:
    """Show what browsers do: the template that a page declares as the inside of its element is no template."""
    for template in list(tree.iter("template")):
        if template.get("shadowrootmode") in ("open", "closed"):
            template.tag = "div"


def _put_late_parts(tree: Any) -> None:
    """Put what a server sent late where it belongs: React sends ``<div hidden id="S:1">`` for ``<template id="B:1">``."""
    late = {part.get("id", "").lower(): part for part in tree.iter("div") if part.get("hidden") is not None}
    late = {key: part for key, part in late.items() if _LATE.fullmatch(key)}
    if not late:
        return
    places = {place.get("id", "").lower(): place for place in tree.iter("template")}
    for key, part in late.items():
        del part.attrib["hidden"]
        place = places.get("b" + key[1:])
        if place is not None and place not in part.iterdescendants("template"):
            place.addprevious(part)


def refuse(html: str) -> None:
    """Raise ValueError when what was given is no text at all, and say what it is."""
    start = html[:1024].lstrip("\ufeff \t\r\n")
    for magic, name in _MAGIC.items():
        if start.startswith(magic):
            raise ValueError(f"this is {name}, not a page of HTML")


def without_furniture(tree: Any) -> None:
    """Drop navigation, footers, buttons, pictures and what is empty: once their text has been read, an extraction is quicker.

    A ``<nav>`` with paragraphs in it was never closed, and has the article in it.
    """
    from lxml.etree import strip_elements

    for element in list(tree.iter("nav", "footer", "button", "select")):
        if element.getparent() is not None and sum(1 for _ in element.iter("p")) < _PARAGRAPHS:
            element.drop_tree()
    strip_elements(tree, *_PICTURES, with_tail=False)
    for element in reversed(list(tree.iter(*_SHELLS))):
        if not len(element) and not (element.text or "").strip() and not (element.tail or "").strip():
            element.getparent().remove(element)  # drop_tree() would add up white space, and take ever longer


def bare_tree(tree: Any) -> None:
    """Drop what no reader sees: scripts, styles, pictures drawn in markup; what stands behind them stays."""
    from lxml.etree import strip_elements

    strip_elements(tree, "script", "style", "svg", "noscript", "iframe", "template", with_tail=False)
