"""One source cleaned as the command was told to: the page with its marks, and the article made of it."""

import re
from typing import NamedTuple

from newsclean.article import Article
from newsclean.command.choice import EVERYTHING, Choice
from newsclean.command.markup import Markup, cleaners, page_of
from newsclean.edit import Edit
from newsclean.page import Cleaner, Page, mark

_OPT_OUT = re.compile(r"newsclean: ?(?:off|skip-file)\b")
_LOOKED_AT = 500
_NOTHING = Choice(select=("",))


class Cleaned(NamedTuple):
    """What became of one source."""

    page: Page
    article: Article

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits that lead from the source to the stripped text."""
        return self.article.ledger.edits if self.article.ledger else ()


def cleaned(  # noqa: PLR0913 - what is known of an article
    source: str,
    choice: Choice,
    *,
    markup: Markup = Markup.NONE,
    url: str | None = None,
    language: str | None = None,
    site: str | None = None,
) -> Cleaned:
    r"""Clean a source, with only what was chosen acting; a text that opts out comes back as it is.

    `site` and `url` say whose profile acts, if there is one.

    >>> cleaned("The ferry sank.\n\nAdvertisement", Choice(ignore=("advertisement",))).article.stripped
    'The ferry sank.\n\nAdvertisement'
    """
    from newsclean.assemble import assemble

    page = page_of(source, markup, url=url, language=language)
    if opts_out(source):
        page = _NOTHING.as_encoded(page)
    elif choice == EVERYTHING:
        page = mark(page, cleaners((), markup))
    else:
        page = choice.filtered(mark(choice.as_encoded(page), _pipeline(page, choice, site, markup)))
    return Cleaned(page, assemble(page))


def _pipeline(page: Page, choice: Choice, site: str | None, markup: Markup) -> tuple[Cleaner, ...]:
    """The pipeline, with the profile of the page's site where there is one."""
    if choice.profiles:
        from newsclean.command.profiles import site_of, with_profile

        known = site_of(choice.profiles, site, page)
        if known:
            return with_profile(choice.rule_folders, choice.profiles, known, markup)
    return cleaners(choice.rule_folders, markup)


def opts_out(source: str) -> bool:
    r"""Tell whether a text says that newsclean is to leave it alone, in its first or last 500 characters.

    >>> opts_out("<!-- newsclean: off -->\nSubscribe now"), opts_out("The word newsclean alone says nothing.")
    (True, False)
    """
    return any(_OPT_OUT.search(part) for part in (source[:_LOOKED_AT], source[-_LOOKED_AT:]))
