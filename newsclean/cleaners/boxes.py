"""Boxes between paragraphs: what asks for an address, with title and promise; players, with the titles of films; scripts."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from newsclean.fields.others.teasers import is_title
from newsclean.fields.scripts import is_code
from newsclean.page import JUNK, Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose, prose_numbers
from newsclean.rules.speech import is_reported
from newsclean.strength import SURE

_MOST_LINES = 4
_LONGEST = 260
_LONGEST_TITLE = 80
_LONGEST_LURE = 60
_NEAR, _FEWEST_OF_PLAYER = 3, 12
_ASKS = (Role.NEWSLETTER, Role.APPEAL)
_OFFERS = frozenset({*_ASKS, Role.APP, Role.ADVERTISEMENT, Role.SOCIAL, Role.COMMENTS})
_NO_SLOTS = frozenset({*_ASKS, Role.APP})
_LURES = frozenset(
    "want wanna like liked love enjoy enjoyed enjoying ready looking need missed curious hungry interested".split()
)
_NAMED = re.compile(r"(?:Sign|SIGN) (?:up|Up|UP) (?:to|TO) (?:the )?[A-Z][\w'’&-]{1,20}(?: [\w'’&-]{1,20}){1,5}")
_ITEMS = re.compile(r"(?:keep reading )?list of (\d{1,2}) items?")
_LENGTH = "/player/length-and-source"
_SWITCHED_OFF = "/player/javascript"
_SCRIPT = ("any/player/script", "any/player/made-by-script")


def boxes(page: Page) -> Iterator[Mark]:
    """Mark what a rule does not know of a box that it knows in part.

    Reads the marks of rules. A newsletter's title and what it promises, when the form for the address stands right below;
    the question in front of a request; the title that stands above a player, twice or with the length of the film; what a
    list holds that is counted for those who can't see it (``list of 4 items`` … ``end of list``); lines of a script.
    """
    known = [m for m in page.marks if m.role in JUNK and m.new is None and m.rule.count("/") > 1]
    if not known:
        return
    ends = {block.start: block.end for block in page.blocks}
    whole = [m for m in known if m.end >= ends.get(m.start, m.end + 1)]
    yield from _promises(page, [m for m in whole if m.role in _ASKS])
    yield from _lures(page, [m for m in known if m.score >= SURE])
    yield from _listed(page.blocks)
    yield from _films(page, [m for m in whole if m.role is Role.PLAYER and m.score >= SURE])
    yield from _scripts(page.blocks, {m.start for m in whole if m.rule.startswith(_SCRIPT) and m.score >= SURE})


def _scripts(blocks: Sequence[Block], known: set[int]) -> Iterator[Mark]:
    """The lines that read like code in one run with one that a rule knows for it, and the title of a film above many."""
    if not known:
        return
    prose = False
    above = blocks[0]
    for coded, run in groupby(blocks, key=lambda block: block.start in known or is_code(block.text)):
        lines = list(run)
        if coded and any(block.start in known for block in lines):
            yield from (block.mark(Role.JUNK, "boxes/script", 0.8) for block in lines if block.start not in known)
            if prose and len(lines) >= _FEWEST_OF_PLAYER and is_title(above.text) and len(above.text) <= _LONGEST_TITLE:
                yield above.mark(Role.PLAYER, "boxes/film", 0.8)
        above, prose = lines[-1], prose or any(map(is_prose, lines))


def _listed(blocks: Sequence[Block]) -> Iterator[Mark]:
    for number, block in enumerate(blocks):
        if block.shadow.endswith(("items", "item")) and (counted := _ITEMS.fullmatch(block.shadow)):
            inside = blocks[number + 1 : number + 2 + 2 * int(counted[1])]
            end = next((n for n, other in enumerate(inside) if other.shadow == "end of list"), 0)
            yield from (other.mark(Role.RELATED, "boxes/list", 0.8) for other in inside[:end])


def _promises(page: Page, asks: Sequence[Mark]) -> Iterator[Mark]:
    """A title that a rule knows or takes for evidence (``Sign up to First Edition``), and up to four lines below it.

    None of them is a quotation, reports what somebody said, or is longer than a teaser, or, under a mere ``Newsletter``, a
    sentence. A title that names the newsletter goes without a form as well, with the line below it when that is no sentence.
    """
    titles = {m.start for m in asks if m.role is Role.NEWSLETTER}
    sure = {m.start for m in asks if m.score >= SURE}
    for number, block in enumerate(page.blocks if titles else ()):
        if block.start in titles and len(block.text) <= _LONGEST_TITLE:
            inside = _inside(page.blocks, number, sure, sentences=block.start not in sure)
            if not inside and _NAMED.fullmatch(block.text):
                inside = range(number, number + 1 + _is_promise(page.blocks, number + 1))
            yield from (page.blocks[other].mark(Role.NEWSLETTER, "boxes/promise", 0.8) for other in inside)


def _inside(blocks: Sequence[Block], title: int, sure: set[int], *, sentences: bool) -> range:
    """The numbers of the lines from the title down to the form; none when no form follows."""
    for number in range(title + 1, min(len(blocks), title + 2 + _MOST_LINES)):
        block = blocks[number]
        if block.start in sure:
            return range(title, number)
        said = len(block.text) > _LONGEST_TITLE and ('"' in block.shadow or is_reported(block.shadow))
        if len(block.text) > _LONGEST or said or (not sentences and ends_sentence(block.text)):
            break
    return range(0)


def _is_promise(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line is no sentence, and longer than a sub-heading where more lines follow."""
    if number >= len(blocks) or ends_sentence(blocks[number].text):
        return False
    return number + 1 == len(blocks) or _LONGEST_TITLE < len(blocks[number].text) <= _LONGEST


def _lures(page: Page, junk: Sequence[Mark]) -> Iterator[Mark]:
    """``Ready to fight back?`` when all that follows it in its block is junk, or the request right below it.

    A slot for advertisements or a row of buttons may stand below any line, a question of an interview as well.
    """
    starts = [block.start for block in page.blocks]
    inside: dict[int, list[Mark]] = defaultdict(list)
    for mark in junk:
        inside[bisect_right(starts, mark.start) - 1].append(mark)
    for number, marks in inside.items():
        offer = next((m for m in sorted(marks) if m.role in _OFFERS), None)
        if offer is None:
            continue
        end = _left(page, page.blocks[number], marks)
        above = page.blocks[number - 1] if number and end <= starts[number] else None
        if (
            above
            and offer.role in _NO_SLOTS
            and _is_lure(above.text)
            and above.shadow.split(maxsplit=1)[0].strip(",") in _LURES
        ):
            yield above.mark(offer.role, "boxes/lure", 0.8)
        elif end < page.blocks[number].end and _is_lure(page.text[starts[number] : end]):
            yield Mark(starts[number], end, offer.role, "boxes/lure", score=0.8)


def _left(page: Page, block: Block, junk: Sequence[Mark]) -> int:
    """Where the junk begins that goes on to the end of a block."""
    end = block.end
    for mark in sorted(junk, key=lambda m: (-m.end, m.start)):
        if not any(map(str.isalnum, page.text[mark.end : end])):
            end = min(end, mark.start)
    return end


def _is_lure(text: str) -> bool:
    bare = text.strip()
    return len(bare) <= _LONGEST_LURE and bare.endswith(("?", "!")) and not any(sign in bare[:-1] for sign in '?!."“”«»')


def _films(page: Page, players: Sequence[Mark]) -> Iterator[Mark]:
    """A title that stands above a player and again below it, or above the length of a film and whose it is."""
    if not players or not (prose := prose_numbers(page)):
        return
    named = {mark.start: mark for mark in players}
    for number, block in enumerate(page.blocks):
        if block.start not in named or number <= prose[0]:
            continue
        above = _nearest(page.blocks, number, -1, named)
        below = _nearest(page.blocks, number, 1, named)
        if above and below and above.shadow == below.shadow and is_title(above.text):
            yield from (title.mark(Role.PLAYER, "boxes/film", 0.8) for title in (above, below))
        elif above and is_title(above.text) and _names_film(block, named[block.start]):
            yield above.mark(Role.PLAYER, "boxes/film", 0.8)


def _names_film(block: Block, mark: Mark) -> bool:
    """Whether the line above a player is the title of its film: the length is given, or a player that scripts switch on."""
    return mark.rule.endswith(_LENGTH) or (mark.rule.endswith(_SWITCHED_OFF) and "video" in block.shadow)


def _nearest(blocks: Sequence[Block], number: int, step: int, named: Mapping[int, Mark]) -> Block | None:
    """The first line above or below that is no part of the player."""
    for other in range(number + step, number + step * (_NEAR + 1), step):
        if 0 <= other < len(blocks) and blocks[other].start not in named:
            return blocks[other]
    return None
