"""Markdown (CommonMark): the article as a person reads it, and its words exactly as they are."""

import re
from collections.abc import Iterator

from newsclean.article import Article
from newsclean.parts import Caption, Dateline, Paragraph

_SIGNS = re.compile(r"[\\`*_\[\]<>]|~(?=~)|(?<=~)~|&(?=#?\w{1,40};)")
_OPENERS = re.compile(r"[-+=#~]|\d{1,9}[.)]")
_BREAKS = re.compile(r"\s{0,40}[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]\s{0,40}")


def markdown(article: Article) -> str:
    r"""Give the article as CommonMark: headline, standfirst, byline and date, body, captions, credits, notes.

    >>> from newsclean.parts import Paragraph
    >>> body = (Paragraph("The *Rosa* sank on Monday.", "paragraph", (13, 39)),)
    >>> print(markdown(Article("sha256:…", headline="Ferry sinks", body=body)))
    # Ferry sinks
    <BLANKLINE>
    The \*Rosa\* sank on Monday.
    <BLANKLINE>

    Signs that Markdown would read as its own are escaped. An article of which nothing is left gives "".
    """
    parts = [*_head(article), *_body(article), *(_caption(c) for c in article.captions), *_foot(article)]
    return "".join(f"{part}\n\n" for part in parts)[:-1]


def _head(article: Article) -> Iterator[str]:
    if article.kicker:
        yield f"*{_line(article.kicker)}*"
    if article.headline:
        yield f"# {_line(article.headline)}"
    if article.standfirst:
        yield f"**{_line(article.standfirst)}**"
    signed = [_line(part) for part in (article.byline, article.published) if part]
    if signed:
        yield " · ".join(signed)


def _body(article: Article) -> Iterator[str]:
    line = article.dateline
    opening = f"**{_line(line.text)}**" if line else ""
    opened = _opened_by(line, article.body) if line else None
    if opening and opened is None:
        yield opening
    for number, paragraph in enumerate(article.body):
        yield f"{opening} {_line(paragraph.text, at_start=False)}" if number == opened else _paragraph(paragraph)


def _opened_by(line: Dateline, body: tuple[Paragraph, ...]) -> int | None:
    """The number of the paragraph that the dateline stood before."""
    start = line.span[0] if line.span else 0
    return next((n for n, p in enumerate(body) if p.kind == "paragraph" and p.span[1] > start), None)


def _paragraph(paragraph: Paragraph) -> str:
    return {"subhead": "## ", "embed": "> "}.get(paragraph.kind, "") + _line(paragraph.text)


def _caption(caption: Caption) -> str:
    credit = f"({_line(caption.credit, at_start=False)})" if caption.credit else ""
    return f"> {' '.join(part for part in (_line(caption.text or ''), credit) if part)}"


def _foot(article: Article) -> Iterator[str]:
    ends = [*article.credits, *article.bios, *(note.text for note in article.notes), *article.rights]
    if ends:
        yield "---"
    yield from (_line(text) for text in ends)


def _line(text: str, *, at_start: bool = True) -> str:
    """One line whose signs mean nothing to Markdown; `at_start` when it may stand at the start of its block."""
    bare = _BREAKS.sub(" ", text.strip())
    escaped = _SIGNS.sub(r"\\\g<0>", bare)
    opener = _OPENERS.match(escaped) if at_start else None
    if not opener:
        return escaped
    end = opener.end() - 1
    return f"{escaped[:end]}\\{escaped[end:]}"
