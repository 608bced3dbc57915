"""One source cleaned as the command was told to: the page with its marks, and the article made of it."""

import re
from typing import NamedTuple

from newsclean.article import Article
from newsclean.command.choice import EVERYTHING, Choice, cleaners
from newsclean.command.faults import Fault
from newsclean.page import Page, mark
from newsclean.read import read

_OPT_OUT = re.compile(r"newsclean: ?(?:off|skip-file)\b")
_LOOKED_AT = 500
_NOTHING = Choice(select=("",))


class Cleaned(NamedTuple):
    """What became of one source."""

    page: Page
    article: Article


def cleaned(
    source: str, choice: Choice, *, html: bool = False, url: str | None = None, language: str | None = None
) -> Cleaned:
    r"""Clean a source, with only what was chosen acting; a text that opts out comes back as it is.

    >>> cleaned("The ferry sank.\n\nAdvertisement", Choice(ignore=("advertisement",))).article.stripped
    'The ferry sank.\n\nAdvertisement'
    """
    from newsclean.assemble import assemble

    page = _read(source, html=html, url=url, language=language)
    if opts_out(source):
        page = _NOTHING.as_encoded(page)
    elif choice == EVERYTHING:
        page = mark(page, cleaners((), html=html))
    else:
        page = choice.filtered(mark(choice.as_encoded(page), cleaners(choice.rule_folders, html=html)))
    return Cleaned(page, assemble(page))


def _read(source: str, *, html: bool, url: str | None, language: str | None) -> Page:
    if not html:
        return read(source, language=language, url=url)
    from newsclean import read_html

    try:
        return read_html(source, url=url)
    except ValueError as error:
        raise Fault(str(error)) from error


def opts_out(source: str) -> bool:
    r"""Tell whether a text says that newsclean is to leave it alone, in its first or last 500 characters.

    >>> opts_out("<!-- newsclean: off -->\nSubscribe now"), opts_out("The word newsclean alone says nothing.")
    (True, False)
    """
    return any(_OPT_OUT.search(part) for part in (source[:_LOOKED_AT], source[-_LOOKED_AT:]))
