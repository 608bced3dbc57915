"""What of a page of HTML is not its article: navigation, teasers, comments, consent, and all the rest around it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, count, groupby
from operator import itemgetter

from newsclean.fields.candidates import is_dense
from newsclean.fields.moments.stamps import is_stamp
from newsclean.fields.pictures.photo_credits import is_credit_line
from newsclean.meta.near import headlines
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.read.html.another import others
from newsclean.read.html.commented import commented
from newsclean.read.html.listings import listed
from newsclean.read.html.menus import in_menus
from newsclean.read.html.opinion import needed
from newsclean.read.html.shown import calls_caption, calls_credit
from newsclean.read.html.together import together

_SCORE = 0.97
_FULL = 0.49
_CALLED = {
    "consent": ("cookie", "consent", "gdpr", "onetrust", "privacy-"),
    "comments": ("comment", "disqus", "discussion", "replies"),
    "newsletter": ("newsletter", "subscri", "sign-?up", "mailing", "mc4wp"),
    "social": ("share", "sharing", "social", "follow"),
    "advertisement": ("advert", "sponsor", "promo", "[.#_-]ads?(?![a-z])", "banner", "taboola", "outbrain"),
    "related": (
        "related", "recommend", "read-?(?:more|next)", "more-", "popular", "trending", "latest", "teaser", "card", "most-",
        "also",
    ),
    "player": ("player", "video"),
    "navigation": (
        "^nav", "menu", "nav(?:bar|igation)", "breadcrumb", "footer", "header", "topbar", "pagination", "search", "skip"
    ),
}  # fmt: skip
_REASON = re.compile("|".join(f"(?P<{reason}>{'|'.join(called)})" for reason, called in _CALLED.items()))


def _by_first_letter(called: Iterable[str]) -> str:
    """One pattern for all names: where it begins with few letters, most of a tag is passed over."""
    rest: dict[str, list[str]] = defaultdict(list)
    for name in called:
        rest[name[0] if name[0].isalpha() else ""].append(name[1:] if name[0].isalpha() else name)
    return "|".join(f"{letter}(?:{'|'.join(ends)})" for letter, ends in rest.items())


_CALLED_SOMETHING = re.compile(_by_first_letter(name for called in _CALLED.values() for name in called))
_DEEP, _CLOSE = 8, 4
_LINKS, _OUTVOTED = (Role.NAVIGATION, "chrome/links"), (Role.JUNK, "chrome/outvoted")
_ANOTHER = (Role.RELATED, "chrome/another")
_SHORTEST_NAME = 2  # a bare element's
_CAPTION = ("figcaption.", "figcaption#", "figcaption[")
_CALLED_CAPTION = re.compile(r"[._-]caption(?:-?text)?(?![a-z-])")  # "p.wp-caption-text": it may be that of a box as well
_CALLED_CREDIT = re.compile(r"[.#_-](?:credits?|photographer|photo-?by|byline|copyright|source)(?![a-z])")
_FEWEST_SPACES, _MOST_SPACES, _FEWEST_CALLED = 4, 10, 2
_NEAR, _FEW = 6, 5


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
    kept = [chance >= least for chance in listed(page.blocks, together(page.blocks, likely))]
    titles = headlines(page.blocks, page.meta.get("headline", ""))
    said = commented(page.blocks, kept) | in_menus(page.blocks, kept, titles)
    kept = [stays and number not in said for number, stays in enumerate(kept)]
    yield from _runs(page, _said(page, kept, others(page.blocks, kept), titles))


def _said(page: Page, kept: list[bool], other: list[bool], titles: list[int]) -> Iterator[tuple[Role, str] | None]:
    """What each block is, and the rule that says so; None for those of the article."""
    names = _Names()
    titled = dict.fromkeys(titles, Role.HEADLINE_AGAIN) | dict.fromkeys(titles[:1], Role.HEADLINE)
    beside, below = [*kept], _captions(page.blocks, kept, names)
    for number in titles[:1]:
        beside[number] = True  # the first picture may stand above the headline, far from the text
    for number, block in enumerate(page.blocks):
        if role := titled.get(number):
            yield role, f"chrome/{role}"
        elif other[number]:
            yield _ANOTHER
        elif kept[number] and number not in below:
            yield None
        else:
            is_caption, junk = names.of(block.tags)
            around = not junk or junk[0] is Role.NAVIGATION  # a head has pictures as well
            if (is_caption or (around and _is_below_picture(block, junk=bool(junk)))) and any(
                beside[max(0, number - _NEAR) : number + _NEAR + 1]
            ):
                yield (Role.PHOTO_CREDIT, "chrome/credit") if _is_credit(block) else (Role.CAPTION, "chrome/caption")
            else:
                yield junk or (_LINKS if block.linked > 0.5 else _OUTVOTED)  # noqa: PLR2004 - most of it


def _captions(blocks: Sequence[Block], kept: Sequence[bool], names: "_Names") -> set[int]:
    """The numbers of the lines in a ``<figcaption>`` that were taken for text; none where much of the text stands so."""
    left = list(compress(count(), kept))
    found = [n for n in left if blocks[n].text.count(" ") >= _FEWEST_SPACES and names.of(blocks[n].tags)[0]]
    size = sum(len(blocks[number].text) for number in found)
    return set(found) if size * _FEW < sum(len(blocks[number].text) for number in left) else set()


def _is_below_picture(block: Block, *, junk: bool) -> bool:
    """Whether one of the two elements around a line is called a caption, and it has the words of one, or signs a picture."""
    near = block.tags[-2:]
    if calls_caption(near):
        said = block.text.count(" ") >= _FEWEST_CALLED or is_dense(block.text)
        return (said and not is_stamp(block.text)) or is_credit_line(block.text)
    if junk:
        return False
    if not any(_CALLED_CAPTION.search(tag.lower()) for tag in near) and not calls_credit(near):
        return False
    said = block.text.count(" ") >= _FEWEST_SPACES and not is_stamp(block.text) and not calls_credit(near)
    return said or is_credit_line(block.text)


def _is_credit(block: Block) -> bool:
    """Whether the innermost elements of a line in a caption say that it is who took the picture."""
    return any(_CALLED_CREDIT.search(tag.lower()) for tag in block.tags[-2:]) and block.text.count(" ") <= _MOST_SPACES


def _runs(page: Page, said: Iterable[tuple[Role, str] | None]) -> Iterator[Mark]:
    """One mark for each run of junk of one kind; what goes into a field stands alone."""
    for what, group in groupby(zip(said, page.blocks, strict=True), itemgetter(0)):
        if what:
            blocks = [block for _, block in group]
            spans = [(blocks[0].start, blocks[-1].end)] if what[0] in JUNK else [(b.start, b.end) for b in blocks]
            yield from (Mark(start, end, what[0], what[1], score=_SCORE) for start, end in spans)


class _Names:
    """What the elements around a block call it: whether a caption, and which junk, as the innermost says that says anything.

    Each is found out when it is first met: a page has far fewer elements than blocks have ancestors.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[bool, tuple[Role, str] | None]] = {}
        self._tags: dict[str, tuple[tuple[Role, str] | None, bool]] = {}

    def of(self, tags: tuple[str, ...]) -> tuple[bool, tuple[Role, str] | None]:
        known = self._known.get(id(tags))
        if known is None:
            known = self._known[id(tags)] = self._read(tags)
        return known

    def _read(self, tags: tuple[str, ...]) -> tuple[bool, tuple[Role, str] | None]:
        junk, is_caption = None, False
        for depth, tag in enumerate(reversed(tags[-_DEEP:]), 1):
            if (said := self._tags.get(tag)) is None:
                said = self._tags[tag] = _says(tag)
            reason, captions = said
            junk = junk or reason
            is_caption = is_caption or (captions and depth <= _CLOSE)
            if junk and depth >= _CLOSE:
                break
        return is_caption, junk


def _says(tag: str) -> tuple[tuple[Role, str] | None, bool]:
    """Which junk a tag calls what is in it, and whether a caption."""
    low = tag.lower()
    found = _CALLED_SOMETHING.search(low) if len(tag) > _SHORTEST_NAME else None
    reason = _REASON.match(low, found.start()).lastgroup if found else None  # type: ignore[union-attr] # both find the same
    return (Role(reason), f"chrome/{reason}") if reason else None, tag == "figcaption" or tag.startswith(_CAPTION)
