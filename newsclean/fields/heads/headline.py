"""Which line above an article is its headline."""

from collections.abc import Mapping, Sequence
from itertools import islice

from newsclean.fields.authors.date_first import BEFORE_BYLINE
from newsclean.fields.closing.sources import is_agency_line
from newsclean.fields.heads.called import called, labelled
from newsclean.fields.heads.commented import commented
from newsclean.fields.heads.doubled import doubled
from newsclean.fields.heads.kickers import below_kicker, over
from newsclean.fields.heads.lone import lone
from newsclean.fields.heads.long_titles import is_long_title
from newsclean.fields.heads.menus import FURNITURE, MENU, below_menu, is_signed
from newsclean.fields.heads.rows import is_in_list
from newsclean.fields.heads.stopped import stopped_title
from newsclean.fields.heads.terse import terse
from newsclean.fields.heads.title_ends import ends_in, key, without_site
from newsclean.fields.heads.titles import (
    asks,
    echoes,
    is_cut_off,
    is_half,
    is_row,
    is_said,
    like_title,
    past_items,
)
from newsclean.fields.heads.twice_titled import twice_titled
from newsclean.fields.heads.unstopped import are_paragraphs
from newsclean.fields.known.employers import is_paper
from newsclean.fields.others.teasers import is_date_line
from newsclean.late import late
from newsclean.likeness import is_dense, lacks, longest_first, said_in, share, stems
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.pruned import cut_ends
from newsclean.zones import claims, free_span

_LEDE, _LABEL, _ANSWERED, _ANSWERED_FIRST = 6, 24, 0.5, 0.33
_FEWEST_SAID = 2  # of the words of a title that is not the first line
_FEWEST_WORDS, _TERSE, _NEAR = 3, 4, 3
_STEM = 5
_MENU_BETWEEN = 30
_FILED = late(r"(?:POL|BPOL|BPOLI|FW|HZA|LPI|KFV|THW|DRK)-[A-ZÄÖÜ][A-ZÄÖÜ0-9 -]{0,12}: \S")  # as German police file releases


def find(page: Page) -> int | None:
    """The number of the block that is the headline: the title-like one of the head that the article answers to best.

    What a program calls so is it. What stands below paragraphs is none, though these have no final stops, nor is a row of a
    list, or what stands below one.
    """
    if (called_so := labelled(page)) is not None:
        return called_so
    number = told if (told := _find(page)) is not None else terse(page)
    found = number is not None and not are_paragraphs(page.blocks, number) and not is_in_list(page, number)
    return number if found else None


def _find(page: Page) -> int | None:
    named = claims(page, before="headline/")
    first = _first(page, named)
    declared = key(page.meta.get("headline", "").lower())
    told = (b for n, b in enumerate(page.blocks) if is_said(b) and not (MENU <= first > n and asks(b)))
    article = said_in(islice((b for b in told if b.start not in named), _LEDE))
    # Those with a date behind or before them claim no whole block.
    bylines = {m.start: m for m in page.marks if m.role is Role.BYLINE or m.rule == BEFORE_BYLINE}
    named = {**bylines, **named}
    signed = next((n for n, b in enumerate(page.blocks[:first]) if b.start in bylines), first)
    free = ((n, b) for n, b in enumerate(page.blocks[:signed]) if b.start not in named)
    above = past_items(page.blocks, [(n, b) for n, b in free if not is_date_line(b.text) and not is_agency_line(b.text)])
    for number, block in above:
        if (declared and key(block.shadow) == declared) or _FILED.match(block.text):
            return number
    if (counted := commented(page.blocks)) and any(number == counted[1] for number, _ in above):
        return counted[1]
    if twice := doubled(page.blocks):
        return twice.headline
    for bars in ((_ANSWERED_FIRST, _ANSWERED, _ANSWERED), (_ANSWERED_FIRST, _ANSWERED_FIRST, _ANSWERED)):
        number_said = _answering(page, above, named, article, bars)
        if number_said is not None:
            return number_said
    found = _last(page, above, (first, signed), named)
    found = found if found is None else over(page, above[:-1], found, article)
    found = _above_furniture(page, above, article) if found is None else found
    found = below_menu(page, above, article) if found is None else found
    found = lone(page, above, min(first, signed), named) if found is None else found
    found = called(page, above, named) if found is None else found
    found = twice_titled(page, named) if found is None else found
    return stopped_title(page, named) if found is None or is_paper(page.blocks[found].text) else found


def _first(page: Page, named: Mapping[int, Mark]) -> int:
    """The number of the first paragraph, which is no title as long as one."""
    first, last = free_span(page, named)
    while first < last and (
        is_cut_off(page.blocks[first].text)
        or page.blocks[first].start in named
        or not is_prose(page.blocks[first])
        or is_long_title(page, first, named)
    ):
        first += 1
    return first


def _answering(
    page: Page,
    above: Sequence[tuple[int, Block]],
    named: Mapping[int, Mark],
    article: frozenset[bytes],
    bars: tuple[float, float, float],
) -> int | None:
    """The first title whose words the article takes up, more of them below others; of a menu the one taken up most."""
    rival, found = False, list[tuple[float, int]]()
    titles = [b.text for _, b in above if b.text.count(" ") > _TERSE and like_title(b) and not ends_sentence(b.text)]
    menu = sum(":" not in text[:_LABEL] for text in titles) >= MENU
    for place, (number, block) in enumerate(above):
        enough, rival = bars[(place > 0) + (place > 0 and rival)], rival or block.text.count(" ") >= _FEWEST_WORDS
        near = above[place - 1 : place + 2] if place else ()
        if not like_title(block) or is_half(page, number, named) or (near and is_row(block, near)):
            continue
        if any(ends_in(block.text, below.text) for _, below in above[place + 1 : place + _MENU_BETWEEN]):
            continue  # the names of the sections, run into the title that stands below
        title = _bare(page, number)
        said = share(title, article)
        if said >= enough and (not place or said * len(stems(title)) >= _FEWEST_SAID):
            found.append((said * said * len(stems(title)), place))
            if not menu or not place:
                break
    if not found:
        return None
    place = max(found)[1]
    return below_kicker(page, above[place : place + 2], article) or over(page, above[:place], above[place][0], article)


def _above_furniture(page: Page, above: Sequence[tuple[int, Block]], article: frozenset[bytes]) -> int | None:
    """The title that stands at the top, a label before it and a standfirst behind it aside, above a byline or a date."""
    labelled = len(above) > 1 and above[0][1].text.count(" ") < _TERSE
    for number, block in above[labelled : labelled + 1]:
        long = block.text.count(" ") >= _TERSE or is_dense(block.text)
        if not long or not like_title(block) or is_half(page, number, {}):
            return None
        starts = {m.start for m in page.marks if m.rule.startswith(FURNITURE)}
        lines = sum(below.start in starts for below in page.blocks[number + 1 : number + 2 + _NEAR])
        answered = share(block, article) > 0 or echoes(block, page)
        return number if lines > 1 or (lines and (answered or is_signed(page, number))) else None
    return None


def _last(page: Page, above: Sequence[tuple[int, Block]], ends: tuple[int, int], named: Mapping[int, Mark]) -> int | None:
    """The title right above byline or first paragraph, when the lede takes up enough of it, be it in longer words."""
    first, signed = ends
    if first >= len(page.blocks) or not above or above[-1][0] != min(signed, first) - 1:
        return None
    number, block = above[-1]
    if not like_title(block) or is_half(page, number, named) or ends_sentence(block.text):
        return None
    wanted = longest_first(word for word in block.words if len(word) > 3)  # noqa: PLR2004 - shorter ones are mostly grammar
    said = " ".join(b.shadow for b in islice((b for b in page.blocks[first:] if is_said(b)), _LEDE // 2))
    most = min(len(wanted) // 2, len(wanted) - _FEWEST_SAID) if signed >= first else len(wanted) * 2 // 3
    return number if len(wanted) > 1 and not lacks(said, [word[:_STEM] for word in wanted], most) else None


def _bare(page: Page, number: int) -> Block:
    """A title without the site's name behind it."""
    block, end = page.blocks[number], without_site(page, number)
    return cut_ends(block, [Mark(block.start + end, block.end, Role.JUNK, "")]) if end < len(block.text) else block
