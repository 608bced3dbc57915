"""What a page says twice: an article printed again below itself, pull quotes, titles that stand in two boxes."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby, islice, pairwise

from newsclean.fields.heads.doubled import doubled
from newsclean.fields.pull_quotes import pull_quotes
from newsclean.late import late
from newsclean.likeness import UNMEASURED, lacks, longest_first, said_in, share
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.shadow import is_small
from newsclean.zones import claims

_SHORTEST = 25
_FEWEST_AGAIN = 3
_LONGEST_COPY = 200
_TITLE_WORDS = 5
_FEWEST_TITLES = 3
_LONG_PROSE = 240  # no title is that long
_LONG = 200
_LONG_IN_HEAD = 100
_LONGEST_HEAD, _GAP = 16, 4
_LEDE = 6
_QUOTE_WORDS = 8
_FEWEST_IN_ROW, _LONGEST_IN_ROW = 4, 60
_DOTS = ("…", "...", "[…]", "[...]")
_NEAR, _NEAR_TOP, _TOP = 8, 17, 4
_MEASURED = late(r"[^:|]{2,24}: ?[$€£¥~≈]{0,3} ?\d[\d.,-]{0,9}[^\W\d_]{0,3}\b.{0,60}[|/x(×]")  # "Range: 40-50 km | 25 miles"
_BULLETS = "•-–—*· "


def repeats(page: Page) -> Iterator[Mark]:
    """Mark paragraphs that are printed again in a run below the article, pull quotes, and titles that stand twice.

    Reads the marks of rules, so that junk between two paragraphs does not part them. A paragraph that comes again alone may
    be meant to, but no long one right below itself; three from the article's beginning, with no new prose behind them, are
    a second copy. A pull quote is, to the letter, a whole sentence of a paragraph near it. Three titles around the article
    that stand twice are other articles'. So is a short line of the site that stands four times in a row above or below it.
    Kicker, headline and standfirst may stand twice above the article; they are the same fields the second time.
    """
    named = claims(page, before="repeats/")
    blocks = [block for block in page.blocks if block.start not in named] if named else page.blocks
    yield from _head(page.blocks)
    yield from _second_copy(blocks)
    yield from _at_once(blocks)
    yield from _cut_off(blocks)
    yield from _titles(blocks)
    yield from pull_quotes(blocks)
    yield from _rows(blocks)


def _head(blocks: Sequence[Block]) -> Iterator[Mark]:
    """The head that stands twice; that it does tells its lines apart, so a second run has to see it too."""
    if twice := doubled(blocks):
        again = blocks[twice.first + twice.lines : twice.first + 2 * twice.lines]
        for block, role in zip(reversed(again), (Role.STANDFIRST, Role.HEADLINE, Role.KICKER), strict=False):
            yield block.mark(role, "repeats/head", 0.96)


def _second_copy(blocks: Sequence[Block]) -> Iterator[Mark]:
    """The run of prose at the end of the page that repeats the article from its beginning, give or take a word."""
    prose = [block for block in blocks if is_prose(block)]
    run = 0
    limit = len(prose) if len(prose) >= 2 * _FEWEST_AGAIN else 0
    while limit and run < len(prose) // 2:
        block = prose[-1 - run]
        wanted = longest_first(block.words)
        below = range(min(limit, len(prose) - 1 - run) - 1, -1, -1)
        found = next(
            (n for n in below if not lacks(prose[n].shadow, wanted, len(wanted) // 5) and _alike(prose[n], block)), None
        )
        if found is None:
            break
        limit = found
        run += 1
        if run > _LONGEST_COPY:
            break
    first = limit < _FEWEST_AGAIN or len(prose) - 2 * run - limit <= 1  # the copy begins where the article ends
    if run >= _FEWEST_AGAIN and first:
        yield from (block.mark(Role.JUNK, "repeats/paragraph", 0.8) for block in prose[-run:])
        copied = prose[-run].start
        said = {block.shadow for block in blocks if block.start < copied}
        short = (block for block in blocks if block.start > copied and not is_prose(block) and block.shadow in said)
        yield from (block.mark(Role.JUNK, "repeats/paragraph", 0.8) for block in short)


def _at_once(blocks: Sequence[Block]) -> Iterator[Mark]:
    """What stands right below itself: a long paragraph, or three of any length, which are then captions of a gallery.

    The first paragraph need not be so long: standfirsts come twice.
    """
    same = [(above, below) for above, below in pairwise(blocks) if below.shadow == above.shadow]
    twice = [pair for pair in same if len(pair[0].text) >= _LONG or is_prose(pair[0])]
    if len({below.shadow for _, below in twice}) >= _FEWEST_AGAIN:
        yield from (block.mark(Role.CAPTION, "repeats/caption", 0.9) for pair in twice for block in pair)
        return
    opening = next((block for block in blocks[:_LONGEST_HEAD] if is_prose(block)), None)
    for above, below in twice:
        beside = below.start - above.end <= _GAP
        if (above is opening and beside) or len(below.text) >= _LONG:
            yield below.mark(Role.JUNK, "repeats/at-once", 0.8)


def _cut_off(blocks: Sequence[Block]) -> Iterator[Mark]:
    """The beginning of a paragraph, cut off by dots, a few lines above it: the excerpt that blogs show."""
    for number, above in enumerate(blocks):
        if len(above.text) < _LONG_IN_HEAD or not above.text.endswith(_DOTS):
            continue
        bare, at_top = above.shadow.rstrip("[].… "), number < _TOP
        for below in blocks[number + 1 : number + 1 + (_NEAR_TOP if at_top else _NEAR)]:
            if below.shadow.startswith(bare) or (
                at_top and len(below.text) >= _LONG_IN_HEAD and bare.startswith(below.shadow)
            ):
                yield above.mark(Role.JUNK, "repeats/cut-off", 0.8)
                break


def _alike(one: Block, other: Block) -> bool:
    if one.shadow == other.shadow:
        return True
    fewer, more = sorted((len(one.words), len(other.words)))
    if fewer * 10 < 8 * more:
        return False
    shared = len(one.words & other.words)
    return shared * 10 >= 8 * more and shared >= _QUOTE_WORDS


def _titles(blocks: Sequence[Block]) -> Iterator[Mark]:
    """Titles that stand twice around the article: three are others', if the article does not take up their words.

    So are two that stand above it and again below.
    """
    same: dict[str, list[Block]] = defaultdict(list)
    for block in blocks:
        if len(block.text) >= _SHORTEST and not is_prose(block) and not ends_sentence(block.text) and not _is_row(block):
            same[block.shadow].append(block)
    twice = [alike for alike in same.values() if len(alike) > 1 and len(alike[0].text.split()) >= _TITLE_WORDS]
    if not twice:
        return
    long = [number for number, block in enumerate(blocks) if len(block.text) >= _LONG_PROSE and is_prose(block)]
    first, last = (long[0], long[-1] + 1) if long else (0, len(blocks))
    outside = {block.start for block in (*blocks[:first], *blocks[last:])}
    over = blocks[last - 1].end
    prose = (block for block in blocks[first:last] if is_prose(block))
    article = said_in(islice(prose, _LEDE))
    foreign = [
        alike for alike in twice if share(alike[0], article) <= UNMEASURED and outside.issuperset(b.start for b in alike)
    ]
    around = [alike for alike in foreign if long and alike[0].start < blocks[first].start and alike[-1].start >= over]
    score = 0.8 if len(foreign) >= _FEWEST_TITLES or len(around) > 1 else 0.4
    yield from (block.mark(Role.RELATED, "repeats/title", score) for alike in foreign for block in alike)


def _rows(blocks: Sequence[Block]) -> Iterator[Mark]:
    prose = [block.start for block in blocks if is_prose(block)]
    for _, row in groupby(blocks, key=lambda block: block.shadow):
        alike = list(row)
        outside = prose and not prose[0] < alike[0].start < prose[-1]
        if len(alike) >= _FEWEST_IN_ROW and outside and len(alike[0].text) <= _LONGEST_IN_ROW:
            yield from (block.mark(Role.JUNK, "repeats/row", 0.8) for block in alike)


def _is_row(block: Block) -> bool:
    """A row of a table or of a list of things: it begins with a bar, or in lower case or with a number behind its bullet.

    Or it is a label with figures behind it, as what is compared in a guide has them.
    """
    bare = block.text.lstrip(_BULLETS)
    return (
        block.text[0] == "|"
        or _MEASURED.match(block.text) is not None
        or not bare
        or is_small(bare[0])
        or (len(bare) < len(block.text) and bare[0].isdigit())
    )
