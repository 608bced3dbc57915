"""What of a page of HTML is not its article: navigation, teasers, comments, consent, and all the rest around it."""

import re
from collections.abc import Iterator

from newsclean.page import Block, Mark, Page, Role
from newsclean.read.html.opinion import agreement

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
_SHORTEST_NAME = 2  # a bare element's
_NEAR = 6


def chrome(page: Page) -> Iterator[Mark]:
    """Mark every block of a page that is not its article; reads the votes that `read_html` set.

    The whole page is decided at once: the blocks that stay are those with which the article is likeliest to be whole and
    clean. A page of plain text has neither elements nor votes, and gets no marks.
    """
    chances = {mark.start: mark.score / _FULL for mark in page.marks if mark.rule == "vote/evidence"}
    likely = [chances.get(block.start, 0.0) for block in page.blocks]
    if not any(block.tags for block in page.blocks):
        return
    _, least = agreement(likely, [len(block.text) for block in page.blocks])
    kept = [chance >= least for chance in likely]
    headline = _letters(page.meta.get("headline", ""))
    titled = False
    names = _Names()
    for number, block in enumerate(page.blocks):
        if headline and len(block.text) < 2 * len(headline) + 20 and _letters(block.text) == headline:
            role = Role.HEADLINE_AGAIN if titled else Role.HEADLINE
            titled = True
            yield block.mark(role, f"chrome/{role}", _SCORE)
        elif not kept[number]:
            near = any(kept[max(0, number - _NEAR) : number + _NEAR + 1])
            yield block.mark(Role.CAPTION, "chrome/caption", _SCORE) if near and _is_caption(block) else names.junk(block)


class _Names:
    """What the elements around blocks call them; a page has far fewer elements than blocks have ancestors."""

    def __init__(self) -> None:
        self._tags: dict[str, str | None] = {}

    def junk(self, block: Block) -> Mark:
        """Mark a block as what the innermost element says that says anything."""
        for tag in reversed(block.tags[-_DEEP:]):
            if reason := self._reason(tag):
                return block.mark(Role(reason), f"chrome/{reason}", _SCORE)
        if block.linked > 0.5:  # noqa: PLR2004 - most of it
            return block.mark(Role.NAVIGATION, "chrome/links", _SCORE)
        return block.mark(Role.JUNK, "chrome/outvoted", _SCORE)

    def _reason(self, tag: str) -> str | None:
        if tag not in self._tags:
            found = _REASON.search(tag.lower()) if len(tag) > _SHORTEST_NAME else None
            self._tags[tag] = found.lastgroup if found else None
        return self._tags[tag]


def _is_caption(block: Block) -> bool:
    signs = ("figcaption.", "figcaption#", "figcaption[")
    return any(tag == "figcaption" or tag.startswith(signs) for tag in block.tags[-4:])


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
