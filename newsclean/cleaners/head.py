"""What stands above the headline: menus, categories, the titles of other articles; or a kicker."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newsclean.fields.heads.counters import counters
from newsclean.fields.heads.doubled import doubled
from newsclean.fields.heads.titles import are_told, asks, is_list
from newsclean.likeness import UNMEASURED, said_in, share, stems
from newsclean.page import JUNK, LIFTED, Block, Mark, Page, Role
from newsclean.prose import ends_sentence, goes_on, is_prose
from newsclean.pruned import without_ends
from newsclean.zones import claims

_CUT_OFF = ("…", "...", "[...]", "[…]")
_FEWEST, _MENU = 3, 6
_KICKER_WORDS = 4
_ANSWERED, _FEWEST_STEMS = 0.33, 2
_NEAR = 4
_BELOW, _LONG_AGAIN = 12, 60
_LEDE, _BANNER, _TEASER = 6, 8, 80
_AROUND = ".,;:¿?¡!«»“”\"'()"
_LONG_PROSE = 240
_FIGURES = 0.25
_CLOSERS = "\"')]»”’ "
_CRUMB = re.compile(r"\d{1,2}\. [^\W\d_][^.!?]{1,40}$")
_LONGEST = 200  # a line of a menu that was run together, or the longest title
_SENTENCES = re.compile(r"[^\W\d_]{4}[.!?][\"”')]? [^\W\d_a-z]")


def head(page: Page) -> Iterator[Mark]:
    """Mark the lines above the headline that no other cleaner has named: as a kicker, or as a menu where there are more.

    Reads marks. Without a headline only a list of titles that stand twice is known for one. A label is a kicker, and
    one above it a section, when a byline, a date or a standfirst stands below the headline; three lines, or junk among
    them, are a menu. Sentences stay, but for those cut off by dots, and titles that ask in a menu of six lines or more.
    A long line that stands again below the headline is the excerpt that blogs show above it.
    One long title alone is other news when neither the article nor its headline has a name of it.
    """
    page = without_ends(page)
    named = claims(page, before="head/")
    titled = {m.start for m in page.marks if m.role is Role.HEADLINE}  # what has a date in it is no whole block
    top = next((n for n, b in enumerate(page.blocks) if b.start in titled), 0)
    yield from (b.mark(Role.COUNTER, "head/counter", 0.8) for b in (counters(page, top, named) if titled else ()))
    if not top:
        yield from _untitled(page, named)
        return
    above = page.blocks[:top]
    if (twice := doubled(page.blocks)) and twice.headline == top > twice.first:
        yield above[twice.first].mark(Role.KICKER, "head/twice", 0.9)
        above = above[: twice.first]
    below = {b.shadow for b in page.blocks[top + 1 : top + 1 + _BELOW] if len(b.text) >= _LONG_AGAIN}
    again = {block.start: block for block in above if block.start not in named and block.shadow in below}
    yield from (block.mark(Role.NAVIGATION, "head/again", 0.7) for block in again.values())
    loose = [
        b
        for n, b in enumerate(above)
        if b.start not in named and b.start not in again and _is_loose(b) and not goes_on(page.blocks, n)
    ]
    if loose and loose[-1] is page.blocks[top - 1] and _is_overline(page, top, loose[-1], named):
        yield loose.pop().mark(Role.KICKER, "head/overline", 0.7)
    yield from _told(page, top, above, loose, named)


def _told(page: Page, top: int, above: Sequence[Block], loose: Sequence[Block], named: dict[int, Mark]) -> Iterator[Mark]:
    """What the lines above the headline are that nobody has named: a menu, a section and its kicker, or other news."""
    if (len(loose) >= _FEWEST and sum(map(_is_row, loose)) * 2 > len(loose)) or are_told(page, above):
        return
    cut_off = all(b.text.endswith(_CUT_OFF) for b in loose)
    way = bool(loose) and all(_CRUMB.match(b.text) for b in loose)  # "1. The Paper" / "2. World"
    if (
        way
        or len(loose) >= _FEWEST
        or (len(loose) > 1 and (cut_off or any(named[b.start].role in JUNK for b in above if b.start in named)))
    ):
        asking = [b for b in above if asks(b) and b not in loose and b.start not in named] if len(loose) >= _MENU else []
        yield from (block.mark(Role.NAVIGATION, "head/above", 0.7) for block in (*loose, *asking))
    elif loose and all(_may_be_kicker(b.text) for b in loose) and _has_furniture(page, top, named):
        yield from (block.mark(Role.NAVIGATION, "head/section", 0.7) for block in loose[:-1])
        under = [b for b in above if b.start > loose[-1].start and (m := named.get(b.start)) and m.role is Role.NAVIGATION]
        parted = any(len(b.text) > len("···") for b in under)  # by buttons: it is the way through the site
        role, rule = (Role.NAVIGATION, "head/section") if parted else (Role.KICKER, "head/kicker")
        yield loose[-1].mark(role, rule, 0.7)
    elif (
        len(loose) == top == 1
        and _may_be_kicker(loose[0].text)
        and loose[0].text.isupper() > page.blocks[top].text.isupper()
    ):
        yield loose[0].mark(Role.KICKER, "head/kicker", 0.7)
    elif loose and _is_other_news(page, top, loose[-1], named):
        yield loose[-1].mark(Role.NAVIGATION, "head/other-news", 0.7)


def _is_row(block: Block) -> bool:
    """Whether figures are a good part of a line, as in a table's rows."""
    return sum(map(str.isdecimal, block.text)) >= _FIGURES * len(block.text)


def _may_be_kicker(text: str) -> bool:
    return len(text.split()) <= _KICKER_WORDS and any(map(str.isalpha, text))


def _is_louder(block: Block, headline: Block) -> bool:
    return block.text.isupper() and not headline.text.isupper()


def _is_overline(page: Page, top: int, block: Block, named: dict[int, Mark]) -> bool:
    """Whether the line right above the headline is a title too that the article takes up: papers set some of it there."""
    if (
        is_list(block.text)
        or block.text.count(" ") < _KICKER_WORDS
        or block.text.endswith(_CUT_OFF)
        or page.blocks[top].shadow in block.shadow
    ):
        return False
    article = said_in(islice((b for b in page.blocks[top + 1 :] if b.start not in named and is_prose(b)), _LEDE))
    answered = share(block, article)
    if block.text.isupper() and not page.blocks[top].text.isupper():
        return answered > 0  # as some papers set their kickers
    return answered >= _ANSWERED and answered * len(stems(block)) >= _FEWEST_STEMS


def _is_other_news(page: Page, top: int, block: Block, named: dict[int, Mark]) -> bool:
    """Whether a title is longer than the headline, which has its standfirst, and names nobody of whom the article speaks."""
    below = [named[b.start].role for b in page.blocks[top + 1 : top + 3] if b.start in named]
    if block.text.endswith(_CUT_OFF) and len(block.text) > _TEASER:
        return share(block, said_in(page.blocks[top:])) < _ANSWERED  # the first words of another article
    if Role.STANDFIRST not in below or block.text.count(" ") < _BANNER or len(block.text) <= len(page.blocks[top].text):
        return False
    names = {word.strip(_AROUND) for word in block.text.split()[1:] if word.strip(_AROUND)[:1].isupper()}
    rest = " ".join(other.text for other in page.blocks[top:])
    return bool(names) and not any(name in rest for name in names) and share(block, said_in(page.blocks[top:])) < _ANSWERED


def _untitled(page: Page, named: dict[int, Mark]) -> Iterator[Mark]:
    """Without a headline: what stands among the titles of other articles that were found there twice.

    Titles that ask or exclaim may read like paragraphs, so here the article begins with one that is too long for a title, or
    with two sentences in a row.
    """
    if not any(mark.rule == "repeats/title" for mark in named.values()):
        return
    prose = [n for n, b in enumerate(page.blocks) if b.start not in named and is_prose(b)]
    first = next((n for n in prose if _opens(page, n)), len(page.blocks))
    twice = [n for n, b in enumerate(page.blocks[:first]) if b.start in named and named[b.start].rule == "repeats/title"]
    if len(twice) < _FEWEST or first == len(page.blocks):
        return
    article = said_in(page.blocks[n] for n in prose[prose.index(first) :][:_LEDE])
    for number, block in enumerate(page.blocks[:first]):
        if block.start in named or goes_on(page.blocks, number) or share(block, article) >= UNMEASURED:
            continue
        if _is_loose(block) or (number < twice[-1] and not block.text.endswith((".", ",", ":", ";"))):
            yield block.mark(Role.NAVIGATION, "head/among-titles", 0.7)


def _opens(page: Page, number: int) -> bool:
    """Whether a paragraph is too long for a title, or it and the next are sentences; titles are cut off by dots."""
    near = [block.text.rstrip(_CLOSERS) for block in page.blocks[number : number + 2]]
    return len(near[0]) > _LONG_PROSE or all(text.endswith(".") and not text.endswith(_CUT_OFF) for text in near)


def _has_furniture(page: Page, top: int, named: dict[int, Mark]) -> bool:
    below = [b for b in page.blocks[top + 1 :] if b.start not in named or named[b.start].role not in JUNK][:_NEAR]
    lifted = {m.start for m in page.marks if m.role in LIFTED}
    return any(block.start in lifted for block in (*page.blocks[max(0, top - 1) : top], *below))  # a date may stand above


def _is_loose(block: Block) -> bool:
    if block.text.endswith(_CUT_OFF):
        return True
    if block.text[0].isdecimal() and block.text[1:2].isupper() and "," in block.text:  # "2Department of Physics, …"
        return False
    return len(block.text) <= _LONGEST and not (
        is_prose(block) or ends_sentence(block.text) or _SENTENCES.search(block.text)
    )
