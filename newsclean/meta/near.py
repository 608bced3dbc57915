"""Where on a page its headline stands, and what of the markup around it is about other articles."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from newsclean.page import Block

_ANOTHER = re.compile(r"(?:^|[^a-z])(?:related|recommend\w{0,5}|popular|trending|similar|tweet)(?![a-z])")
_COMMENTS = re.compile(r"(?:^|[^a-z])comments?(?![a-z])")
_TEASER = re.compile(
    r"(?:^|[^a-z])(?:latest|recent|teasers?|promo|carousel|events?|upcoming|archives?|cards?|next|prev\w{0,4}|more|newsletter|"
    r"signup|testimonials?|(?:article|post|blog|news|story)-list|elementor-post__\w{0,20})(?![a-z])"
)
_BESIDE = re.compile(r"(?:^|[^a-z])(?<!with-)(?<!has-)(?<!no-)(?:sidebar|footer)(?![a-z])")
_WHOLE = re.compile(r"(?:html|body|main)(?![a-z-])")
_TOPICS = re.compile(r"\.(?:tag|category|author|post)-[^.#\[]{1,200}")
_POST = re.compile(r"[.#](?:hentry|post-\d|type-|status-publish)")
_CAMEL = re.compile(r"(?<=[a-z\d])(?=[A-Z])")
_WORD = re.compile(r"\w+")
_FIRST, _HEADINGS = frozenset({"h1"}), frozenset({"h1", "h2", "h3"})
_LONGEST, _DEEP, _MARKS, _LINE = 300, 6, 6, 5
_HALF = 0.5
# Signs before the first letter of a title, letters of one, and those of a label before it.
_BEFORE, _TELLING, _LABEL = 4, 16, 60


def top(blocks: Sequence[Block], headline: str) -> int:
    """The number of the headline's block: the first with its words, if possible as a heading; else a heading much like it.

    Where there is none of these it is the first ``<h1>``, or the first block.
    """
    wanted, size = letters(headline), len(headline)
    same = [
        number
        for number, block in enumerate(blocks)
        if wanted and -_MARKS <= len(block.text) - size <= _MARKS and letters(block.text) == wanted
    ]
    if same:
        return next((number for number in same if _is_heading(blocks[number], _FIRST)), same[0])
    alike = headlines(blocks, headline) or _alike(blocks, headline)
    return next(iter(alike or (number for number, block in enumerate(blocks) if _is_heading(block, _FIRST))), 0)


def headlines(blocks: Sequence[Block], headline: str) -> list[int]:
    """The numbers of the blocks that are the headline; where none is, that of the first heading that has a label before it.

    >>> blocks = [Block(0, 19, text, text.lower(), tags=("h1",)) for text in ("Rome: Ferry sinks off the coast", "Ferry")]
    >>> headlines(blocks, "Ferry sinks off the coast"), headlines(blocks, "Ferry")
    ([0], [1])
    """
    wanted = letters(headline)
    if not wanted:
        return []
    longest, initial = 2 * len(headline) + 20, wanted[0]
    near = ((n, b.text) for n, b in enumerate(blocks) if initial in b.shadow[:_BEFORE] and len(b.text) < longest)
    # The first cell of a row may be all of it that is the headline, with buttons beside it.
    found = [
        n for n, text in near if letters(text) == wanted or ("\t" in text and letters(text.partition("\t")[0]) == wanted)
    ]
    if found or len(wanted) < _TELLING:
        return found
    labelled = (n for n, b in enumerate(blocks) if len(b.text) <= len(headline) + _LABEL and _is_heading(b, _HEADINGS))
    return [n for n in labelled if letters(blocks[n].text).endswith(wanted)][:1]


def _is_heading(block: Block, kinds: frozenset[str]) -> bool:
    return any(tag[:2] in kinds for tag in block.tags[-3:])


def _alike(blocks: Sequence[Block], headline: str) -> list[int]:
    """The heading that has most words in common with the headline, if these are more than half of all."""
    wanted = set(_WORD.findall(headline.casefold()))
    best, most = [], _HALF
    for number, block in enumerate(blocks):
        if _is_heading(block, _HEADINGS) and len(block.text) <= _LONGEST:
            own = set(_WORD.findall(block.shadow))
            if (share := len(own & wanted) / (len(own | wanted) or 1)) > most:
                best, most = [number], share
    return best


def right_below(blocks: Sequence[Block], top: int, most: int) -> range:
    """The few lines right below a block; signs and figures between them do not count."""
    end, left = top + 1, most
    while end < min(len(blocks), top + 3 * most) and left:
        left -= len(blocks[end].text) >= _LINE
        end += 1
    return range(top + 1, end)


def letters(text: str) -> str:
    """Letters and digits alone, folded."""
    return "".join(filter(str.isalnum, text.casefold()))


class _Says(NamedTuple):
    """What the words of a tag say of what is in it: of another article, comments, a teaser, beside this one, on a picture."""

    another: bool
    comments: bool
    teaser: bool
    beside: bool
    caption: bool


@lru_cache(maxsize=2_000)
def _says(tag: str) -> _Says:
    if _WHOLE.match(tag):  # its words are about the site
        return _Says(another=False, comments=False, teaser=False, beside=False, caption=False)
    words = _CAMEL.sub("-", without_topics(tag)[:_LONGEST]).lower()
    return _Says(
        another=bool(_ANOTHER.search(words)),
        comments=bool(_COMMENTS.search(words)),
        teaser=bool(_TEASER.search(words)),
        beside=tag[:5] in ("aside", "foote") or bool(_BESIDE.search(words)),
        caption=tag[:3] == "fig" or "caption" in words,
    )


def without_topics(tag: str) -> str:
    """A tag without the classes into which WordPress writes what an article is about.

    >>> without_topics("article.post-12.hentry.tag-twitter.category-video#post-12")
    'article.hentry#post-12'
    """
    return _TOPICS.sub("", tag) if _POST.search(tag) else tag


def is_other(block: Block, *, close: bool, counts: bool = False) -> bool:
    """Whether the elements around a block say that it is about another article, or beside this one.

    Right below the headline many a name of a card or of a sidebar means nothing; `close` says that the block is there, and
    `counts` that it may say how many comments there are.
    """
    said = [_says(tag) for tag in block.tags[-_DEEP:]]
    if any(each.another or (each.comments and not counts) for each in said):
        return True
    return not close and any(each.teaser or each.beside for each in said)


def apart(block: Block, other: Block) -> Block:
    """Give a block with those of its elements alone in which another block, as the headline, is not as well."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(block.tags, other.tags, strict=False)))
    return block._replace(tags=block.tags[min(shared, len(block.tags) - 1) :])


def is_caption(block: Block) -> bool:
    """Whether a block is about a picture."""
    return any(_says(tag).caption for tag in block.tags[-_DEEP:])
