"""The nouns of cleaning: a page as its reader sees it, its blocks, and the marks that cleaners set on it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from newsclean.edit import Edit
from newsclean.late import Once
from newsclean.shadow import tokens


class Role(StrEnum):
    """What a stretch of text is; of two equally strong marks the earlier role wins."""

    BODY = "body"
    SUBHEAD = "subhead"
    EMBED = "embed"

    HEADLINE = "headline"
    KICKER = "kicker"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    TIMESTAMP = "timestamp"
    READING_TIME = "reading-time"
    CAPTION = "caption"
    PHOTO_CREDIT = "photo-credit"
    CREDIT_LINE = "credit-line"
    NOTE = "note"
    RIGHTS = "rights"
    TAGS = "tags"
    AUTHOR_BIO = "author-bio"
    METADATA = "metadata"

    HEADLINE_AGAIN = "headline-again"
    APPEAL = "appeal"
    NEWSLETTER = "newsletter"
    APP = "app"
    SOCIAL = "social"
    RELATED = "related"
    NAVIGATION = "navigation"
    ADVERTISEMENT = "advertisement"
    COMMENTS = "comments"
    PLAYER = "player"
    CONSENT = "consent"
    END_MARK = "end-mark"
    COUNTER = "counter"
    JUNK = "junk"

    ENCODING = "encoding"
    SPACING = "spacing"
    TYPO = "typo"


_ROLES = tuple(Role)
KEPT = frozenset(_ROLES[: _ROLES.index(Role.HEADLINE)])
LIFTED = frozenset(_ROLES[_ROLES.index(Role.HEADLINE) : _ROLES.index(Role.HEADLINE_AGAIN)])
JUNK = frozenset(_ROLES[_ROLES.index(Role.HEADLINE_AGAIN) : _ROLES.index(Role.ENCODING)])
UNSAID = JUNK | {Role.METADATA}
"""What is no part of what a newsroom said, be it junk that goes or metadata that stays where it is."""
REPAIRS = frozenset(_ROLES[_ROLES.index(Role.ENCODING) :])


class Mark(NamedTuple):
    """One rule's claim about ``page.text[start:end]``; `new` proposes a repair, `score` is how sure the rule is."""

    start: int
    end: int
    role: Role
    rule: str
    new: str | None = None
    score: float = 1.0


_NO_MARKS: tuple[frozenset[Mark], frozenset[Mark]] = (frozenset(), frozenset())


class _Stretch(NamedTuple):
    start: int
    end: int
    text: str
    shadow: str
    tags: tuple[str, ...] = ()
    linked: float = 0.0
    joined: int = 0
    prose: bool | None = None


class Block(_Stretch):
    """One paragraph, heading or list item, ``page.text[start:end]``, with its shadow.

    `tags` are the open elements of a page, outermost first, `linked` is the share of its text inside links, and `joined`
    says how many of the open elements are the very same as those of the block before; plain text has none of them.
    `prose` says whether it reads like a paragraph, None when nobody has looked yet: ask ``prose.is_prose``.
    """

    @Once
    def tokens(self) -> list[bytes]:
        """The words of its shadow in their order, as UTF-8; ``keywords.word_lists`` finds them for all blocks of a page."""
        return tokens(self.shadow)

    @Once
    def words(self) -> frozenset[bytes]:
        """The distinct words of its shadow, as UTF-8; found out when first asked for, since most blocks never are."""
        return frozenset(self.tokens)

    def mark(self, role: Role, rule: str, score: float = 1.0) -> Mark:
        """Claim the whole block."""
        return Mark(self.start, self.end, role, rule, score=score)


@dataclass(frozen=True, slots=True)
class Page:
    """A page as its reader sees it: ``text == apply(source, edits)``.

    `meta` holds what the caller or the markup declared (language, url, …), `marks` what cleaners have said so far. `known`
    keeps what was found out about the blocks, so that it is found out once; it is no part of what a page is.
    """

    source: str
    edits: tuple[Edit, ...]
    text: str
    blocks: tuple[Block, ...]
    meta: Mapping[str, str] = field(default_factory=dict)
    marks: frozenset[Mark] = frozenset()
    known: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def marked(self, marks: Iterable[Mark]) -> "Page":
        """Give this page with more marks; the page itself stays as it is."""
        marks = tuple(marks)
        if not marks:
            return self
        page = Page(self.source, self.edits, self.text, self.blocks, self.meta, self.marks.union(marks))
        object.__setattr__(page, "known", self.known)
        return page

    def chosen(self, key: object, is_wanted: Callable[[Mark], bool]) -> frozenset[Mark]:
        """Give those of the marks that are wanted; of marks looked at before under this key only what has come since is."""
        seen: frozenset[Mark]
        found: frozenset[Mark]
        seen, found = self.known.get(key, _NO_MARKS)
        if seen is not self.marks:
            seen, found = (seen, found) if seen <= self.marks else _NO_MARKS
            found = found.union(filter(is_wanted, self.marks - seen))
            self.known[key] = self.marks, found
        return found

    def cut(self, key: object, make: Callable[[], tuple[Block, ...]]) -> "Page":
        """Give this page with other blocks, which `make` gives and `key` names among all that are made of these blocks."""
        if key not in self.known:
            self.known[key] = make(), {}
        blocks, known = self.known[key]
        page = Page(self.source, self.edits, self.text, blocks, self.meta, self.marks)
        object.__setattr__(page, "known", known)
        return page


Cleaner = Callable[[Page], Iterable[Mark]]


def mark(page: Page, cleaners: Iterable[Cleaner]) -> Page:
    """Let each cleaner mark the page, in order; marks only grow.

    >>> from newsclean import read
    >>> page = mark(read("Advertisement"), [lambda page: [page.blocks[0].mark(Role.ADVERTISEMENT, "mine")]])
    >>> [m.rule for m in page.marks]
    ['mine']

    Cleaners that do not read ``page.marks`` may stand in any order.
    """
    for cleaner in cleaners:
        found: Iterable[Mark] | None = cleaner(page)
        if found is None:
            raise TypeError(f"{cleaner} gave None, not marks; let it yield them, or return ()")
        page = page.marked(found)
    return page
