"""A source becomes a Page."""

from newsclean.page import Page
from newsclean.read.decode import decode

__all__ = ["decode", "read"]


def read(source: str, *, language: str | None = None, url: str | None = None) -> Page:
    """Read a plain text: see ``newsclean.read.text``, which is loaded when it is first needed."""
    from newsclean.read.text import read as read_text

    return read_text(source, language=language, url=url)
