"""The headline above the article, and its repeats."""

from collections.abc import Iterator

from newsclean.fields.heads.headline import find
from newsclean.fields.heads.title_ends import (
    CRUMBS,
    SITE_SIGNS,
    SITE_WORDS,
    below_tab,
    key,
    without_byline,
    without_date,
    without_site,
)
from newsclean.likeness import lacks, longest_first
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence
from newsclean.pruned import without_ends
from newsclean.zones import claims, free_span

TAB = "headline/tab"
"""The rule of the mark on a tab's title that stands again below the menus."""
SITE = "headline/site"
"""The rule of the mark on the name of the site behind a headline."""
_ALIKE, _TAB_SCORE, _WAY = 0.8, 0.99, 40


def headline(page: Page) -> Iterator[Mark]:
    """Mark the headline, and every later block that says it again.

    Reads marks: a block that another cleaner has named is no headline. Of several titles above the article, the
    first whose words it takes up is its own; below a byline there is none. A repeat may differ in case, quotes, dashes, a
    site's name behind it, the way through the site before it and, outside the body, a word or two; it is always a whole
    block, and a refrain stays. Of a tab's title or one in capitals, and the same words below, the latter are the headline.
    """
    page = without_ends(page)
    top = find(page)
    if top is None:
        return
    number = below_tab(page, top)
    tab = number > top and not page.blocks[top].text.isupper()
    above = _parts(page, top) if tab else ()
    yield from (part._replace(rule=TAB, score=_TAB_SCORE) if part.role is Role.HEADLINE else part for part in above)
    title, *behind = _parts(page, number)
    yield from (title, *behind)
    signed = bool(behind) and behind[0].role is not Role.JUNK  # by a name or a date, without which it comes again
    block = page.blocks[number]
    repeats = repeated(page, number, title.end - block.start if signed else len(block.text))
    yield from (repeat for repeat in repeats if not tab or repeat.start != page.blocks[top].start)


def _parts(page: Page, number: int) -> Iterator[Mark]:
    """The headline itself, and what stands behind it in its line: who wrote the article, when, and the site."""
    top = page.blocks[number]
    end = without_site(page, number)
    dated = without_date(top.text[:end])
    signed, stamp = without_byline(top.text[:end]) if dated == end else (dated, dated)
    dated = min(dated, signed)
    yield Mark(top.start, top.start + dated, Role.HEADLINE, "headline/first")
    if signed < stamp:
        yield Mark(top.start + signed, top.start + stamp, Role.BYLINE, "headline/byline")
    if dated < end:
        yield Mark(top.start + stamp, top.start + end, Role.TIMESTAMP, "headline/date")
    if end < len(top.text):
        yield Mark(top.start + end, top.end, Role.JUNK, SITE)


def repeated(page: Page, number: int, length: int) -> Iterator[Mark]:
    """Mark the blocks that say again what a block of this number begins with, as many characters as `length`."""
    line = page.blocks[number]
    top = line._replace(text=line.text[:length], shadow=line.shadow[:length], end=line.start + length)
    letters, wanted = key(top.shadow), longest_first(_words(top))
    first, last = free_span(page, claims(page, before="headline/"))
    again: list[int] = []
    for other, block in enumerate(page.blocks):
        inside = first <= other < last
        if (
            other != number
            and len(block.text) <= 2 * len(top.text) + 40
            and (_again(block, letters, [] if inside else wanted) or (other < number and _leads_to(block, top)))
        ):
            again.append(other)
    refrain = sum(first <= other < last for other in again) > 1  # a sub-heading that comes again and again
    # Below a sentence of the site's it is known by its repeat alone, which no second run must miss.
    role = Role.HEADLINE if first < number and first not in again else Role.HEADLINE_AGAIN
    for other in again:
        if not (refrain and first <= other < last):
            yield page.blocks[other].mark(role, "headline/again", 0.95)


def _leads_to(block: Block, headline: Block) -> bool:
    """Whether a line above a headline is the way to it: ``Home News Ferry sinks``."""
    way = block.shadow.removesuffix(headline.shadow)
    return way != block.shadow and len(way) <= _WAY and headline.text.count(" ") > 1 and way.endswith(" ")


def _again(block: Block, letters: str, wanted: list[str]) -> bool:
    text = block.shadow
    if text[0] == letters[:1] or not text[0].isalnum():
        if key(text) == letters:
            return True
        for sign in SITE_SIGNS:
            head, _, tail = text.rpartition(sign)
            if len(tail.split()) <= SITE_WORDS and key(head) == letters:
                return True
    if any(block.text.count(sign) > 1 and key(text[block.text.rindex(sign) :]) == letters for sign in CRUMBS):
        return True
    if len(wanted) < 4 or ends_sentence(block.text):  # noqa: PLR2004 - two short titles are alike by chance
        return False
    if lacks(text, wanted, len(wanted) // 5):
        return False
    mine, said = _words(block), {word.encode("utf-8", "surrogatepass") for word in wanted}
    return len(mine & said) >= _ALIKE * len(mine | said)


def _words(block: Block) -> frozenset[bytes]:
    return frozenset(word for word in block.words if len(word) > 3)  # noqa: PLR2004 - shorter ones are mostly grammar
