"""What stands below the end: titles of other articles, links and addresses that carry no words of their own."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from newsclean.fields.others.closing_titles import BULLETS, LONGEST, closing_titles, is_labelled
from newsclean.fields.others.summarised import closing_summaries
from newsclean.fields.others.teasers import is_date_line, is_dated_title, is_title
from newsclean.late import late
from newsclean.likeness import is_dense
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import STATED, ends_sentence, exclaims, goes_on, is_prose
from newsclean.pruned import without_ends
from newsclean.zones import claims, free_span

_END = (frozenset({Role.RIGHTS, Role.TAGS, Role.CREDIT_LINE}) | JUNK) - {Role.ADVERTISEMENT, Role.JUNK, Role.END_MARK}
_BETWEEN = frozenset({Role.APPEAL, Role.NEWSLETTER, Role.APP, Role.SOCIAL, Role.PLAYER})
_SINGLE = "/related/cue"
_FOOT = frozenset({Role.RIGHTS, Role.COMMENTS})
_LONGEST, _SHORTEST_TOLD = 240, 50
_FEWEST_AMONG = 3
_SHORTEST, _SHORTEST_DENSE = 40, 16
_AROUND = 2
_HANDLE = late(r"@\w{3,30}")
_BY = late(r"(?:di|by|von|par|por|de|door|av|af) {1,2}[A-ZÀ-Þ][^\s,;:]{0,20}(?: [^\s,;:]{2,20}){1,4}")


def tail(page: Page) -> Iterator[Mark]:
    """Mark the lines below the last paragraph that read like no sentence, once the article is known to be over.

    Reads marks. It is over where a copyright line, credits, tags or junk of the page has been named
    behind the last paragraph, or where titles of other articles end the page, with summaries or without, or stand below two
    marks of advertising. What looks like a row of the article's own list stays. Below a copyright line or a call to
    comment nothing is the article's where no sentence ends.
    """
    page = without_ends(page)
    named = claims(page, before="tail/")
    first, last = free_span(page, named)
    behind = page.blocks[last:] if first < last else ()
    over = _over(behind, named)
    above = page.blocks[: last + over] if over < len(behind) else ()
    titles = (closing_titles(page.blocks, first, named, footed=False), closing_titles(above, first, named, footed=True))
    promoted = [b for ad, b in pairwise(behind) if _is_ad(ad, named) and b.start not in named and is_title(b.text)]
    for block in (*titles[0], *titles[1], *(promoted if len(promoted) > 1 else ())):
        yield block.mark(Role.RELATED, "tail/titles", 0.7)
    yield from (block.mark(Role.RELATED, "tail/run", 0.7) for block in closing_summaries(page.blocks[first:], named))
    for block in _dated(behind) or _dated_among(page.blocks[first:] if first < last else ()):
        if block.start not in named:
            yield block.mark(Role.RELATED, "tail/dated", 0.7)
    yield from (block.mark(Role.RELATED, "tail/cut-off", 0.7) for block in _cut_off(page.blocks[first:], named))
    yield from (block.mark(Role.RELATED, "tail/signed", 0.7) for block in _signed(behind) if block.start not in named)
    yield from (
        b.mark(Role.SOCIAL, "tail/handle", 0.8) for b in behind if b.start not in named and _HANDLE.fullmatch(b.text)
    )
    left = [b for b in behind[over:] if b.start not in named or named[b.start].role not in JUNK]
    loose = [b for n, b in enumerate(left) if b.start not in named and _is_loose(left, n) and not goes_on(left, n)]
    yield from (block.mark(Role.RELATED, "tail/after-end", 0.7) for block in loose)
    yield from (block.mark(Role.RELATED, "tail/asks", 0.7) for block in _asking(behind[over:], named, loose))


def _over(behind: Sequence[Block], named: Mapping[int, Mark]) -> int:
    """Where the article is known to be over: at the first of a page's junk that no short paragraphs of its own are below.

    Boxes, buttons and single links stand between paragraphs too; what heads a list of other articles, or ends a page,
    does not.
    """
    marks = [named.get(block.start) for block in behind]
    for number, mark in enumerate(marks):
        if mark and mark.role in _END:
            foot = next((n for n, m in enumerate(marks) if n > number and m and _is_end(m)), len(behind))
            if _is_end(mark) or not _resumes([b for n, b in enumerate(behind[:foot]) if n > number and not marks[n]]):
                return number
    return len(behind)


def _is_end(mark: Mark) -> bool:
    return mark.role in _END - _BETWEEN and _SINGLE not in mark.rule


def _resumes(free: Sequence[Block]) -> bool:
    """Whether a paragraph is among these, though a short one, or two that are shorter."""
    short = [b for b in free if b.text.endswith(STATED) and len(b.text) >= _SHORTEST_DENSE]
    return len(short) > 1 or any(map(_states, free))


def _cut_off(blocks: Sequence[Block], named: Mapping[int, Mark]) -> Sequence[Block]:
    """What stands below a copyright line, or a call to comment, without a whole sentence: titles, names, first words.

    Right below a call to comment a short paragraph may follow, the last of the article: where a box to comment stood in it.
    """
    feet = [n for n, b in enumerate(blocks) if (m := named.get(b.start)) and m.role in _FOOT]
    if not feet:
        return ()
    free = [(n, b) for n, b in enumerate(blocks) if b.start not in named]
    whole = [n for n, b in free if _is_told(b)]
    last = whole[-1] if len(whole) > 1 else len(blocks)
    over = next((n for n in feet if n > last), len(blocks))
    below = [b for n, b in free if n > over and not _is_row(b)]
    resumes = over < len(blocks) and free[-1:] == [(over + 1, blocks[-1])] and _states(blocks[-1])
    return [] if resumes and named[blocks[over].start].role is Role.COMMENTS else below


def _states(block: Block) -> bool:
    """Whether a block is a whole sentence that neither asks nor shouts, though a short one."""
    least = _SHORTEST_DENSE if is_dense(block.text) else _SHORTEST
    return len(block.text) >= least and ends_sentence(block.text) and not exclaims(block.text)


def _is_told(block: Block) -> bool:
    """Whether a block is a whole sentence that tells something; a short paragraph is one as well."""
    long = is_prose(block) or len(block.text) >= _SHORTEST_TOLD
    return long and ends_sentence(block.text) and not exclaims(block.text)


def _asking(blocks: Sequence[Block], named: Mapping[int, Mark], loose: Sequence[Block]) -> Iterator[Block]:
    """The titles that ask, with two lines of furniture above and two below."""
    junk = {block.start for block in loose} | {start for start, mark in named.items() if mark.role in JUNK}
    for number, block in enumerate(blocks):
        if block.start in named or not exclaims(block.text) or len(block.text) > LONGEST:
            continue
        near = (*blocks[max(0, number - _AROUND) : number], *blocks[number + 1 : number + 1 + _AROUND])
        if len(near) == 2 * _AROUND and all(other.start in junk for other in near):
            yield block


def _signed(blocks: Sequence[Block]) -> Sequence[Block]:
    """Bylines in a row, three or more: their titles stand elsewhere on the page."""
    runs = (list(run) for signed, run in groupby(blocks, key=lambda b: _BY.fullmatch(b.text) is not None) if signed)
    return [block for run in runs if len(run) >= _FEWEST_AMONG for block in run]


def _is_ad(block: Block, named: Mapping[int, Mark]) -> bool:
    return block.start in named and named[block.start].role is Role.ADVERTISEMENT


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
    long = [n for n, block in enumerate(blocks) if len(block.text) > LONGEST and is_prose(block)]
    below = blocks[long[-1] + 1 :] if long else ()
    found = _dated(below) if sum(is_date_line(block.text) for block in below) > _FEWEST_AMONG else []
    return found if found and not is_date_line(below[0].text) and is_date_line(found[-1].text) else []


def _is_loose(blocks: Sequence[Block], number: int) -> bool:
    block = blocks[number]
    if is_prose(block) or ends_sentence(block.text) or len(block.text) > _LONGEST or _is_row(block):
        return False
    near = (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2])
    return not any(_is_row(other) for other in near) and not (is_labelled(block) and any(map(is_labelled, near)))


def _is_row(block: Block) -> bool:
    return block.text.startswith(tuple(BULLETS))
