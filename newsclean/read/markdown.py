"""Markdown becomes a Page: its signs are taken out, by the page's edits, and what a reader would see is read as text."""

import re
from collections.abc import Iterator
from dataclasses import replace

from newsclean.edit import Edit, apply, then
from newsclean.page import Page
from newsclean.read.front import front_end
from newsclean.read.text import read, refuse_other

_WHY = "markup:markdown"
_ADDRESS = (
    r"<?[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,3}>?(?:[ \t]{1,3}(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'))?"
)
_LABEL = r"\[[^\[\]\n]{0,100}\]"
_SIGNS_OF_LINES = re.compile(
    r"^[ \t]{0,8}(?:>[ \t]?){1,6}"  # a quotation
    r"|^[ \t]{0,3}#{1,6}[ \t]{1,8}(?=\S)"  # a heading
    r"|^[ \t]{0,3}(?:={3,200}|(?:-[ \t]{0,2}){3,200}|(?:\*[ \t]{0,2}){3,200}|(?:_[ \t]{0,2}){3,200})$"  # a line drawn
    r"|^[ \t]{0,3}\|?(?:[ \t]{0,3}:?-{2,60}:?[ \t]{0,3}\|){1,40}(?:[ \t]{0,3}:?-{2,60}:?)?[ \t]{0,3}$"  # the rule of a table
    rf"|^[ \t]{{0,3}}{_LABEL}:[ \t]{{1,3}}{_ADDRESS}[ \t]{{0,8}}$"  # where a link leads
    r"|\\$",  # a break of line
    re.MULTILINE,
)
_PICTURE = re.compile(rf"!\[[^\[\]\n]{{0,500}}\](?:\({_ADDRESS}\)|{_LABEL})")
_LINE_OF_PICTURES = re.compile(rf"^(?:[ \t]{{0,8}}{_PICTURE.pattern}){{1,9}}[ \t]{{0,8}}\n(?:[ \t]{{0,8}}\n)?", re.MULTILINE)
_LINK = re.compile(rf"\[([^\[\]\n]{{0,1000}})\](?:\({_ADDRESS}\)|{_LABEL})")
_BARE_LINK = re.compile(r"<(https?://[^\s<>]{1,2000}|mailto:[^\s<>]{1,300})>")
_STARS = re.compile(r"(?<![\w*\\])\*{1,3}(?=[^\s*])([^*\n]{1,2000})(?<=[^\s*\\])\*{1,3}(?![\w*])")
_LOW_LINES = re.compile(r"(?<![\w\\])_{1,3}(?=[^\s_])([^_\n]{1,2000})(?<=[^\s_\\])_{1,3}(?!\w)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_STEPS = (_SIGNS_OF_LINES, _LINE_OF_PICTURES, _PICTURE, _LINK, _BARE_LINK, _STARS, _LOW_LINES, _ESCAPED)
_HEADING = re.compile(
    r"^[ \t]{0,3}(?:(?P<rank>#{1,6})[ \t]{1,8}(?P<text>\S[^\n]{0,400})"
    r"|(?P<above>\S[^\n]{0,400})\n(?P<line>={3,200}|-{3,200})[ \t]{0,8})$",
    re.MULTILINE,
)


def read_markdown(source: str, *, language: str | None = None, url: str | None = None) -> Page:
    r"""Read Markdown, as crawlers and extractors write it: headings, links, pictures, emphasis, quotations, escapes.

    >>> page = read_markdown("# Ferry sinks\n\n![](a.jpg)\n\nThe **ferry** sank, [she](https://a.example/b) said\\.\n")
    >>> [block.text for block in page.blocks], page.meta["headline"]
    (['Ferry sinks', 'The ferry sank, she said.'], 'Ferry sinks')

    Front matter stays as it is. Pictures go with what describes them, links stay as their words, lists and tables as they
    are written. The only heading of the first rank is the declared headline. Signs that open nothing are text. Nothing is
    raised for any string.
    """
    refuse_other(source)
    front = front_end(source)
    edits = [edit._replace(start=edit.start + front) for edit in _unmarked(source[front:])]
    seen = apply(source, edits)
    page = read(seen, language=language, url=url)
    ranks = dict(_headings(source[front:]))
    blocks = tuple(b._replace(tags=(f"h{ranks[b.text]}",)) if b.text in ranks else b for b in page.blocks)
    first = [heading for heading, rank in ranks.items() if rank == 1]
    meta = {**page.meta, "headline": first[0]} if len(first) == 1 else page.meta
    return replace(page, source=source, edits=tuple(then(edits, page.edits)), blocks=blocks, meta=meta)


def _headings(source: str) -> Iterator[tuple[str, int]]:
    """The headings as their reader sees them, and their rank."""
    for found in _HEADING.finditer(source):
        heading = found["text"] or found["above"]
        yield (
            apply(heading, _unmarked(heading)).strip(),
            len(found["rank"]) if found["rank"] else 1 + (found["line"][0] == "-"),
        )


def _unmarked(source: str) -> list[Edit]:
    """The edits that take the signs out, from the outermost in; each step sees what the one before left."""
    done: list[Edit] = []
    text = source
    for pattern in _STEPS:
        if edits := list(_around(pattern, text)):
            text = apply(text, edits)
            done = list(then(done, edits)) if done else edits
    return done


def _around(pattern: re.Pattern[str], text: str) -> Iterator[Edit]:
    """The edits that leave of every match its group, or nothing where the pattern has none."""
    for found in pattern.finditer(text):
        start, end = found.span(1) if pattern.groups else (found.end(), found.end())
        if before := text[found.start() : start]:
            yield Edit(found.start(), before, "", _WHY)
        if behind := text[end : found.end()]:
            yield Edit(end, behind, "", _WHY)
