"""What a source is written in, how it is read, and the pipeline for it."""

from enum import StrEnum
from functools import cache
from pathlib import Path, PurePath

from newsclean.command.faults import Fault
from newsclean.page import Cleaner, Page
from newsclean.read import read


class Markup(StrEnum):
    """What a source is written in."""

    NONE = "text"
    HTML = "HTML"
    MARKDOWN = "Markdown"


SUFFIXES = {
    Markup.HTML: (".html", ".htm", ".xhtml"),
    Markup.MARKDOWN: (".md", ".markdown"),
}


def markup_of(name: str, told: Markup = Markup.NONE) -> Markup:
    """Give what a file is written in, by its name where nothing else was told.

    >>> markup_of("a.HTM").value, markup_of("-", Markup.MARKDOWN).value, markup_of("a.txt").value
    ('HTML', 'Markdown', 'text')
    """
    if told is not Markup.NONE:
        return told
    suffix = PurePath(name.lower()).suffix
    return next((markup for markup, suffixes in SUFFIXES.items() if suffix in suffixes), Markup.NONE)


def page_of(source: str, markup: Markup, *, url: str | None, language: str | None) -> Page:
    """Read a source. Raises Fault for a PDF, an image or an archive that is called HTML."""
    if markup is Markup.NONE:
        return read(source, language=language, url=url)
    from newsclean import read_html, read_markdown

    if markup is Markup.MARKDOWN:
        return read_markdown(source, language=language, url=url)
    try:
        return read_html(source, url=url)
    except ValueError as error:
        raise Fault(str(error)) from error


@cache
def cleaners(rule_folders: tuple[str, ...], markup: Markup) -> tuple[Cleaner, ...]:
    """Give the pipeline with rules of one's own in it, before the cleaners that read marks. Raises Fault."""
    packs = tuple(_pack(folder) for folder in rule_folders)
    if markup is Markup.HTML:
        from newsclean.cleaners.html import HTML_CLEANERS

        return (*HTML_CLEANERS, *packs)
    from newsclean.cleaners import READERS, WRITERS
    from newsclean.cleaners.subheads import subheads

    return (*WRITERS, *packs, *READERS, *((subheads,) if markup is Markup.MARKDOWN else ()))


def _pack(folder: str) -> Cleaner:
    from newsclean.rules import Pack, RuleError, load

    try:
        return Pack.of(load(Path(folder)))
    except RuleError as error:
        raise Fault(str(error)) from error
