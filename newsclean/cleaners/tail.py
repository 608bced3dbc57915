"""What stands below the end: titles of other articles, links and addresses that carry no words of their own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise, takewhile

from newsclean.fields.teasers import is_date_line, is_dated_title, is_title
from newsclean.late import late
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import ends_sentence, exclaims, goes_on, is_prose
from newsclean.pruned import without_ends
from newsclean.zones import claims, free_span

_END = (frozenset({Role.RIGHTS, Role.TAGS, Role.CREDIT_LINE}) | JUNK) - {Role.ADVERTISEMENT, Role.JUNK, Role.END_MARK}
_LONGEST = 160
_BULLETS = "•-–—*·‣◦0123456789"
_LONGEST_LABEL = 24
_FEWEST_AMONG = 3
_FEWEST_TITLES = 3
_SHORTEST_TITLE, _FEWEST_SPACES = 35, 4
_CUT_OFF, _FEWEST_CUT, _WIDEST_CUT = ("...", "…"), 2, 3
_SITE_SIGN = late(r"[.!?”\"] ?/[\w. ]{3,24}/$")  # as sites of Albania sign
_STOPS = (".", '."', ".”", ".»", "?", "!", ")")
_WORD = late(r"[^\W\d_]{1,40}")
_ABBREVIATED = late(r"\b(?:[A-Z]{1,2}\.\s?){2,3}$")
_BY = late(r"(?:di|by|von|par|por|de|door|av|af) {1,2}[A-ZÀ-Þ][^\s,;:]{0,20}(?: [^\s,;:]{2,20}){1,4}")
_NAMED = late(r"[^\W\d_a-zà-ÿ][^\s,]{0,20}(?: [a-z]{1,3}){0,2}(?: [^\W\d_a-zà-ÿ][^\s,]{0,20}){1,3},")


def tail(page: Page) -> Iterator[Mark]:
    """Mark the lines below the last paragraph that read like no sentence, once the article is known to be over.

    Reads marks. It is over where a copyright line, credits, tags or junk of the page has been named
    behind the last paragraph, or where three titles or more of other articles end the page. What looks like a row of the
    article's own list stays. Below a copyright line nothing is the article's where no sentence ends there.
    """
    page = without_ends(page)
    named = claims(page, before="tail/")
    first, last = free_span(page, named)
    behind = page.blocks[last:] if first < last else ()
    over = next(
        (n for n, block in enumerate(behind) if block.start in named and named[block.start].role in _END), len(behind)
    )
    yield from (block.mark(Role.RELATED, "tail/titles", 0.7) for block in _titles(page, first, named))
    for block in _dated(behind) or _dated_among(page.blocks[first:] if first < last else ()):
        if block.start not in named:
            yield block.mark(Role.RELATED, "tail/dated", 0.7)
    yield from (block.mark(Role.RELATED, "tail/cut-off", 0.7) for block in _cut_off(page.blocks[first:], named))
    yield from (block.mark(Role.RELATED, "tail/signed", 0.7) for block in _signed(behind) if block.start not in named)
    left = [b for b in behind[over:] if b.start not in named or named[b.start].role not in JUNK]
    for number, block in enumerate(left):
        if block.start not in named and _is_loose(left, number) and not goes_on(left, number):
            yield block.mark(Role.RELATED, "tail/after-end", 0.7)


def _cut_off(blocks: Sequence[Block], named: Mapping[int, Mark]) -> Sequence[Block]:
    """What stands below a copyright line with no whole sentence among it: titles, names, first words of teasers."""
    free = [(n, b) for n, b in enumerate(blocks) if b.start not in named]
    whole = [n for n, b in free if is_prose(b) and ends_sentence(b.text) and not exclaims(b.text)]
    last = whole[-1] if len(whole) > 1 else len(blocks)
    ours = (n for n, b in enumerate(blocks) if n > last and (m := named.get(b.start)) and m.role is Role.RIGHTS)
    over = next(ours, len(blocks))
    return [b for n, b in free if n > over and not _is_row(b)]


def _signed(blocks: Sequence[Block]) -> Sequence[Block]:
    """Bylines in a row, three or more: their titles stand elsewhere on the page."""
    runs = (list(run) for signed, run in groupby(blocks, key=lambda b: _BY.fullmatch(b.text) is not None) if signed)
    return [block for run in runs if len(run) >= _FEWEST_AMONG for block in run]


def _titles(page: Page, first: int, named: Mapping[int, Mark]) -> Sequence[Block]:
    """The titles at the end of what nobody has named, three or more right below a paragraph.

    They are written like sentences, in small letters for the most part, and half of them name somebody or something that
    the article names. Signatures, rows with labels, questions and rows that begin with the same words are the article's own,
    and so is advice, which names nobody.
    """
    free = [block for block in page.blocks[first:] if block.start not in named]
    found = list(takewhile(_may_be_other, reversed(free)))
    above = free[: len(free) - len(found)]
    if (
        len(found) < _FEWEST_TITLES
        or not above
        or not (above[-1].text.endswith(_STOPS) or _SITE_SIGN.search(above[-1].text))
    ):
        return ()
    words = [word for block in found for word in _longer(block.text)]
    small = sum(word[0].islower() for word in words) * 2 >= len(words)
    apart = len({tuple(block.text.split()[:2]) for block in found}) == len(found)
    own = sum(_is_labelled(b) or _NAMED.match(b.text) is not None or exclaims(b.text) for b in found) * 3 > len(found)
    names = _names(block for block in page.blocks if block.start <= above[-1].start)
    about = sum(not names.isdisjoint(_longer(block.text)) for block in found)
    cut = any(block.text.endswith(_CUT_OFF) for block in found)
    told = _are_cut(found) if cut else about * 2 >= len(found)
    return found if small and apart and not own and told else ()


def _are_cut(titles: Sequence[Block]) -> bool:
    """Whether the longest, two or more but not all, are cut off by dots after as many signs, as sites cut titles."""
    cut = [len(block.text) for block in titles if block.text.endswith(_CUT_OFF)]
    longest = max(len(block.text) for block in titles)
    return _FEWEST_CUT <= len(cut) < len(titles) and longest - min(cut) <= _WIDEST_CUT


def _longer(text: str) -> Sequence[str]:
    """The longer words of a text as they are printed."""
    return [word for word in _WORD.findall(text) if len(word) > 2]  # noqa: PLR2004 - NATO, ONU


def _names(blocks: Iterable[Block]) -> frozenset[str]:
    """The words that have a capital wherever they stand."""
    words = {word for block in blocks for word in _longer(block.text)}
    return frozenset(word for word in words if word[0].isupper() and word.lower() not in words)


def _may_be_other(block: Block) -> bool:
    text = block.text
    long = _SHORTEST_TITLE <= len(text) <= _LONGEST and text.count(" ") >= _FEWEST_SPACES
    whole = ends_sentence(text) and not text.endswith(_CUT_OFF)
    ended = (
        text.endswith((":", ",", ";"))
        or _SITE_SIGN.search(text)
        or (whole and not (exclaims(text) or _ABBREVIATED.search(text)))
    )
    return long and not ended and not text[0].islower() and not _is_row(block)


def _dated(blocks: Sequence[Block]) -> list[Block]:
    """The titles with their dates, two or more in a row: in brackets behind them, or in lines that alternate."""
    found: set[int] = set()
    bracketed = {n for n, block in enumerate(blocks) if is_dated_title(block.text)}
    found.update(n for n in bracketed if {n - 1, n + 1} & bracketed)
    dates = [n for n, block in enumerate(blocks) if is_date_line(block.text)]
    pairs = [(a, b) for a, b in pairwise(dates) if b == a + 2 and is_title(blocks[a + 1].text)]
    for a, b in pairs:
        if len(pairs) > 1:
            found.update((a, a + 1, b))
            found.update(n for n in (a - 1, b + 1) if 0 <= n < len(blocks) and is_title(blocks[n].text))
    return [blocks[number] for number in sorted(found)]


def _dated_among(blocks: Sequence[Block]) -> list[Block]:
    """The same of titles that read like short paragraphs, below the last that is longer.

    Each stands above its date; a chronicle has its dates above what happened.
    """
    long = [n for n, block in enumerate(blocks) if len(block.text) > _LONGEST and is_prose(block)]
    below = blocks[long[-1] + 1 :] if long else ()
    found = _dated(below) if sum(is_date_line(block.text) for block in below) > _FEWEST_AMONG else []
    return found if found and not is_date_line(below[0].text) and is_date_line(found[-1].text) else []


def _is_loose(blocks: Sequence[Block], number: int) -> bool:
    block = blocks[number]
    if is_prose(block) or ends_sentence(block.text) or len(block.text) > _LONGEST or _is_row(block):
        return False
    near = (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2])
    return not any(_is_row(other) for other in near) and not (_is_labelled(block) and any(map(_is_labelled, near)))


def _is_row(block: Block) -> bool:
    return block.text.startswith(tuple(_BULLETS))


def _is_labelled(block: Block) -> bool:
    """``For: Ann Lee``: with another such line beside it, a row of a list."""
    return ":" in block.text[:_LONGEST_LABEL]
