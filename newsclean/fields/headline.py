"""Which line above an article is its headline."""

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from newsclean.fields.teasers import is_date_line
from newsclean.likeness import is_dense, lacks, longest_first, said_in, share, stems
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, goes_on, is_prose
from newsclean.pruned import cut_ends
from newsclean.zones import claims, free_span

SITE_SIGNS = (" | ", " - ", " – ", " — ", " » ", " : ")
SITE_WORDS = 5
_SIGNS = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"\d{1,9}")
_MOST_NUMBERS = 6
_LONGEST = 180
_SHORTEST_DENSE = 8
_LEDE = 6
_LONGEST_LABEL_OF_ROW, _ROW_SPACES = 24, 6
_LONGEST_LABEL = 60
_SHORTEST_SAID = 40
_ANSWERED, _ANSWERED_FIRST = 0.5, 0.33
_FEWEST_SAID = 2  # of the words of a title that is not the first line
_BULLETS = ("- ", "* ", "• ", "· ", "– ", "| ")
_CUT_OFF = ("…", "...", "[...]", "[…]")
_FEWEST_WORDS, _MOST_WORDS = 3, 30
_TERSE, _NEAR = 4, 3
_STEM = 5
_LONG_WORD = 8
_LONGEST_BELOW = 90
_FURNITURE = ("byline/", "timestamps/")


def without_site(page: Page, number: int) -> int:
    """Where a headline ends, the name of the site behind it left out when the page's head says that name again."""
    text = page.blocks[number].text
    for sign in SITE_SIGNS:
        head, _, tail = text.rpartition(sign)
        if head and len(tail.split()) <= SITE_WORDS:
            near = (block.text for n, block in enumerate(page.blocks[: number + _LEDE]) if n != number)
            if any(line.startswith(tail) and len(line) <= _LONGEST_LABEL for line in near):
                return len(head)
    return len(text)


def find(page: Page) -> int | None:
    """The number of the block that is the headline: the title-like one of the head that the article answers to best."""
    named = claims(page, before="headline/")
    first, last = free_span(page, named)
    while first < last and (
        page.blocks[first].text.endswith(_CUT_OFF) or page.blocks[first].start in named or not is_prose(page.blocks[first])
    ):
        first += 1
    declared = key(page.meta.get("headline", "").lower())
    article = said_in(islice((b for b in page.blocks if _is_said(b) and b.start not in named), _LEDE))
    signed = next(
        (n for n, b in enumerate(page.blocks[:first]) if b.start in named and named[b.start].role is Role.BYLINE), first
    )
    above = [(n, b) for n, b in enumerate(page.blocks[:signed]) if b.start not in named and not is_date_line(b.text)]
    for number, block in above:
        if declared and key(block.shadow) == declared:
            return number
    for place, (number, block) in enumerate(above):
        near = above[place - 1 : place + 2] if place else ()
        if not _like_title(block) or _is_half(page, number, named) or (near and _is_row(block, near)):
            continue
        if any(below.text != block.text and block.text.endswith(below.text) for _, below in above[place + 1 : place + 2]):
            continue  # the names of the sections, run into the title that stands below
        title = _bare(page, number)
        said = share(title, article)
        if said >= (_ANSWERED if place else _ANSWERED_FIRST) and (not place or said * len(stems(title)) >= _FEWEST_SAID):
            return _below_kicker(page, above[place : place + 2], article) or _over(page, above[:place], number, article)
    lowest = _last(page, above, (first, signed), named)
    return _above_furniture(page, above, article) if lowest is None else lowest


def _over(page: Page, above: Sequence[tuple[int, Block]], number: int, article: frozenset[bytes]) -> int:
    """The title right above one that the article answers to, which is then its standfirst; else that one itself.

    A headline is terse and its standfirst takes the article's words. Two titles above it are no such pair.
    """
    titles = [
        n for n, block in above[-2:] if _like_title(block) and block.text.count(" ") >= _TERSE and not _is_half(page, n, {})
    ]
    lower, again = page.blocks[number], sum(block.shadow == page.blocks[number].shadow for block in page.blocks)
    if not above or titles != [above[-1][0]] or again > 1:
        return number
    upper = above[-1][1]
    terse = len(upper.text) < len(lower.text) and number - above[-1][0] <= _NEAR
    return above[-1][0] if terse and share(upper, article | stems(lower)) > 0 else number


def _below_kicker(page: Page, pair: Sequence[tuple[int, Block]], article: frozenset[bytes]) -> int | None:
    """The longer title right below one of a few words, which is its kicker when the article answers to both."""
    (upper, label), (lower, title) = pair if len(pair) > 1 else (*pair, *pair)
    longer = title.text.count(" ") >= _FEWEST_WORDS and len(title.text) * 2 > len(label.text) * 3
    if label.text.count(" ") >= _TERSE or not longer or not 0 < lower - upper < _NEAR:
        return None
    if len(title.text) > _LONGEST_BELOW or title.text.endswith("?") or label.shadow in title.shadow:
        return None  # so long a line, or a question, is rather the standfirst of a terse headline
    alone = _like_title(title) and not is_dense(title.text) and not _is_half(page, lower, {})
    return lower if alone and share(title, article) >= _ANSWERED_FIRST else None


def _above_furniture(page: Page, above: Sequence[tuple[int, Block]], article: frozenset[bytes]) -> int | None:
    """The title that stands at the top, a label before it and a standfirst behind it aside, above a byline or a date."""
    labelled = len(above) > 1 and above[0][1].text.count(" ") < _TERSE
    for number, block in above[labelled : labelled + 1]:
        long = block.text.count(" ") >= _TERSE or is_dense(block.text)
        if not long or not _like_title(block) or _is_half(page, number, {}):
            return None
        starts = {m.start for m in page.marks if m.rule.startswith(_FURNITURE)}
        lines = sum(below.start in starts for below in page.blocks[number + 1 : number + 2 + _NEAR])
        answered = share(block, article) > 0 or _echoes(block, page)
        return number if lines > 1 or (lines and answered) else None
    return None


def _echoes(block: Block, page: Page) -> bool:
    """Whether half a long word of a title is said again, as ``Kuhglocken`` is by ``Glocken``."""
    said = " ".join(b.shadow for b in islice((b for b in page.blocks if _is_said(b)), _LEDE))
    halves = [word[-_STEM - 1 :] for word in longest_first(word for word in block.words if len(word) > _LONG_WORD)]
    return bool(halves) and not lacks(said, halves, len(halves) - 1)


def _last(page: Page, above: Sequence[tuple[int, Block]], ends: tuple[int, int], named: Mapping[int, Mark]) -> int | None:
    """The title right above byline or first paragraph, when the lede takes up enough of it, be it in longer words."""
    first, signed = ends
    if first >= len(page.blocks) or not above or above[-1][0] != min(signed, first) - 1:
        return None
    number, block = above[-1]
    if not _like_title(block) or _is_half(page, number, named) or ends_sentence(block.text):
        return None
    wanted = longest_first(word for word in block.words if len(word) > 3)  # noqa: PLR2004 - shorter ones are mostly grammar
    said = " ".join(b.shadow for b in islice((b for b in page.blocks[first:] if _is_said(b)), _LEDE // 2))
    most = min(len(wanted) // 2, len(wanted) - _FEWEST_SAID) if signed >= first else len(wanted) * 2 // 3
    return number if len(wanted) > 1 and not lacks(said, [word[:_STEM] for word in wanted], most) else None


def _bare(page: Page, number: int) -> Block:
    """A title without the site's name behind it."""
    block, end = page.blocks[number], without_site(page, number)
    return cut_ends(block, [Mark(block.start + end, block.end, Role.JUNK, "")]) if end < len(block.text) else block


def _is_half(page: Page, number: int, named: Mapping[int, Mark]) -> bool:
    """Whether a line is half of a sentence that the next one ends; a byline behind it may begin in lower case."""
    behind = page.blocks[number + 1 : number + 2]
    return goes_on(page.blocks, number) and not any(block.start in named for block in behind)


def _is_row(block: Block, near: Sequence[tuple[int, Block]]) -> bool:
    """``Sundays: no service``, or ``1 cup water`` below ``2 cups flour``: a row of a list."""
    if block.text[0].isdigit() and sum(other.text[0].isdigit() for _, other in near) > 1:
        return True
    return ":" in block.text[:_LONGEST_LABEL_OF_ROW] and block.text.count(" ") < _ROW_SPACES


def _is_said(block: Block) -> bool:
    return is_prose(block) or (len(block.text) > _SHORTEST_SAID and ends_sentence(block.text))


def _like_title(block: Block) -> bool:
    text, count = block.text.rstrip(), block.text.count(" ") + 1
    if len(text) > _LONGEST or not (
        (is_dense(text) and len(text) > _SHORTEST_DENSE) or _FEWEST_WORDS <= count <= _MOST_WORDS
    ):
        return False
    if (
        text.startswith(_BULLETS)
        or text.endswith((".", ",", ";", ":", "…", "*"))
        or not any(sign.isalpha() for sign in text)
        or "   " in text
        or text.count("|") > 1
        or text[0].islower()
        or len(_NUMBER.findall(text)) > _MOST_NUMBERS
    ):
        return False
    return not (ends_sentence(text) and ". " in text)


def key(text: str) -> str:
    """Give the letters and figures of a line that is compared with a headline.

    >>> key("ferry - sinks!"), key("ferry sinks")
    ('ferrysinks', 'ferrysinks')
    """
    return _SIGNS.sub("", text)
