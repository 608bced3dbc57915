"""What of a page of HTML is not its article: navigation, teasers, comments, consent, and all the rest around it."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.read.html.another import others
from newsclean.read.html.opinion import needed
from newsclean.read.html.together import together

_SCORE = 0.97
_FULL = 0.49
_CALLED = {
    "consent": r"cookie|consent|gdpr|onetrust|privacy-",
    "comments": r"comment|disqus|discussion|replies",
    "newsletter": r"newsletter|subscri|sign-?up|mailing|mc4wp",
    "social": r"share|sharing|social|follow",
    "advertisement": r"advert|sponsor|promo|[.#_-]ads?(?![a-z])|banner|taboola|outbrain",
    "related": r"related|recommend|read-?(?:more|next)|more-|popular|trending|latest|teaser|card|most-|also",
    "player": r"player|video",
    "navigation": r"^nav|^footer|menu|nav(?:bar|igation)|breadcrumb|footer|header|topbar|pagination|search|skip",
}
_REASON = re.compile("|".join(f"(?P<{reason}>{pattern})" for reason, pattern in _CALLED.items()))
_DEEP = 8
_LINKS, _OUTVOTED = (Role.NAVIGATION, "chrome/links"), (Role.JUNK, "chrome/outvoted")
_ANOTHER = (Role.RELATED, "chrome/another")
_SHORTEST_NAME = 2  # a bare element's
_CAPTION = ("figcaption.", "figcaption#", "figcaption[")
_NEAR = 6
_MARKS = 4  # before the first letter of a title


def chrome(page: Page) -> Iterator[Mark]:
    """Mark every block of a page that is not its article; reads the votes that `read_html` set.

    The whole page is decided at once: the blocks that stay are those with which the article is likeliest to be whole and
    clean, and sub-headings, rows and items alike stand or fall together. A page of plain text has neither elements nor
    votes, and gets no marks.
    """
    chances = {mark.start: mark.score / _FULL for mark in page.marks if mark.rule == "vote/evidence"}
    likely = [chances.get(block.start, 0.0) for block in page.blocks]
    if not any(block.tags for block in page.blocks):
        return
    least = needed(likely, [len(block.text) for block in page.blocks])
    kept = [chance >= least for chance in together(page.blocks, likely)]
    yield from _runs(page, _said(page, kept, others(page.blocks, kept)))


def _said(page: Page, kept: list[bool], other: list[bool]) -> Iterator[tuple[Role, str] | None]:
    """What each block is, and the rule that says so; None for those of the article."""
    headline = _letters(page.meta.get("headline", "")) or "\0"
    titled = False
    names = _Names()
    for number, block in enumerate(page.blocks):
        if headline[:1] in block.shadow[:_MARKS] and _is_headline(block.text, headline):
            role = Role.HEADLINE_AGAIN if titled else Role.HEADLINE
            titled = True
            yield role, f"chrome/{role}"
        elif other[number]:
            yield _ANOTHER
        elif kept[number]:
            yield None
        elif names.is_caption(block) and any(kept[max(0, number - _NEAR) : number + _NEAR + 1]):
            yield Role.CAPTION, "chrome/caption"
        else:
            yield names.junk(block)


def _is_headline(text: str, headline: str) -> bool:
    return len(text) < 2 * len(headline) + 20 and _letters(text) == headline


def _runs(page: Page, said: Iterable[tuple[Role, str] | None]) -> Iterator[Mark]:
    """One mark for each run of junk of one kind; what goes into a field stands alone."""
    for what, group in groupby(zip(said, page.blocks, strict=True), itemgetter(0)):
        if what:
            blocks = [block for _, block in group]
            spans = [(blocks[0].start, blocks[-1].end)] if what[0] in JUNK else [(b.start, b.end) for b in blocks]
            yield from (Mark(start, end, what[0], what[1], score=_SCORE) for start, end in spans)


class _Names:
    """What the elements around blocks call them; a page has far fewer elements than blocks have ancestors."""

    def __init__(self) -> None:
        self._tags: dict[str, str | None] = {}
        self._known: dict[tuple[str, ...], tuple[Role, str] | None] = {}
        self._captions: dict[tuple[str, ...], bool] = {}

    def junk(self, block: Block) -> tuple[Role, str]:
        """Name a block as the innermost element does that says anything."""
        near = block.tags[-_DEEP:]
        if near not in self._known:
            reason = next((reason for tag in reversed(near) if (reason := self._reason(tag))), None)
            self._known[near] = (Role(reason), f"chrome/{reason}") if reason else None
        return self._known[near] or (_LINKS if block.linked > 0.5 else _OUTVOTED)  # noqa: PLR2004 - most of it

    def is_caption(self, block: Block) -> bool:
        """Tell whether a block is in a ``<figcaption>``."""
        near = block.tags[-4:]
        if near not in self._captions:
            self._captions[near] = any(tag == "figcaption" or tag.startswith(_CAPTION) for tag in near)
        return self._captions[near]

    def _reason(self, tag: str) -> str | None:
        if tag not in self._tags:
            found = _REASON.search(tag.lower()) if len(tag) > _SHORTEST_NAME else None
            self._tags[tag] = found.lastgroup if found else None
        return self._tags[tag]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
