"""Teasers in capitals between paragraphs: ``OKLAHOMA WOMAN FINDS SNAKE IN WASHING MACHINE, CALLS 911``."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, takewhile

from newsclean.fields.heads.titles import ENGLISH
from newsclean.late import late
from newsclean.likeness import said_in, share
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.zones import claims, free_span

_FEWEST_SPACES, _MOST_SPACES = 5, 24
_FEWEST = 2
_FEWEST_ENGLISH = 3
_MOST_SAID, _MOST_SAID_LONG = 0.5, 0.75
_ALL_SAID = 0.85
_LONG = 8
_SECTION = 4
_LONGEST = 200
_SHORTEST_SAID = 40
_MOST, _MOST_TAKEN_UP, _TITLE_SPACES, _LONGEST_SUBHEAD = 6, 0.75, 6, 10
_VERBS = """SAYS SLAMS RIPS BLASTS WARNS VOWS DENIES REJECTS REFUSES DEFENDS URGES ACCUSES RESPONDS REACTS REVEALS ADMITS
    ANNOUNCES SUES SEEKS FACES PLEADS DECLARES TELLS DEMANDS DISMISSES DODGES PREDICTS DIRECTS IGNITES ARRESTED CHARGED"""
_TITLE = late(
    r", (?:[A-Z'’.-]{2,20} ){1,4}(?:SAYS?|SAID|SHOWS?|REVEALS?|REPORTS?|CLAIMS?|WARNS?)$|: (?:REPORT|SOURCES?|POLL)$"
    r"|(?<![A-Z])['‘“\"](?:[^ '’”\"]{1,20} ){1,8}[^ '’”\"]{1,20}['’”\"](?![A-Z])"
    rf"|\b(?:{'|'.join(_VERBS.split())}|CALLS (?:FOR|ON))\b"
)
_SAID_LAST = late(r": ['‘“\"].{6,60}[?!]['’”\"]$")
_QUOTES = "'‘’“”\""
_SUBHEADS = frozenset(
    """WHAT WHY HOW WHO WHEN WHERE WHICH IS ARE CAN DO DOES DID WILL WE I YOU NO THOU ARTICLE THE AN MY OUR HIS HER THEIR
    THIS THAT THESE HE SHE THEY EVERYTHING NOTHING NOBODY ONE""".split()
)


def capitals(page: Page) -> Iterator[Mark]:
    """Mark lines in capitals between two paragraphs, six words or more of which the article has few.

    Reads marks. Two of them have to stand on the page, or one of nine words, the longest that a sub-heading has; a
    sub-heading says the words of its section again or begins with a question's word, an article or a pronoun, which
    headlines leave out; a placard ends in a full stop, says we or stands in quotation marks. Where one of a few lines has
    a headline's verb or quotation, all are teasers that their sections do not take up; alone it has to be longer than any
    sub-heading. In other languages than English long sub-headings are set so.
    """
    loud = [n for n, block in enumerate(page.blocks) if _is_loud(block)]
    if not loud:
        return
    named = claims(page, before="capitals/")
    first, last = free_span(page, named)
    inside = [n for n in loud if first < n < last and page.blocks[n].start not in named]
    alone = [n for n in inside if _stands_alone(page.blocks, n, named)]
    found = inside if len(alone) == len(inside) and _are_teasers(page, inside, loud, named) else ()
    if not found and sum(page.blocks[n].start not in named for n in loud) <= _MOST:
        strays = [n for n in alone if _taken_up(page.blocks, n) < _MOST_TAKEN_UP and not _asks(page.blocks[n])]
        several = len(strays) > 1 or any(page.blocks[n].text.count(" ") > _LONGEST_SUBHEAD for n in strays)
        found = strays if several and any(_is_title(page.blocks[n].text) for n in strays) else ()
    if _are_english(page.blocks[first : first + _SECTION]):  # others set long sub-headings so
        yield from (page.blocks[n].mark(Role.RELATED, "capitals/teaser", 0.8) for n in found)


def _are_teasers(page: Page, inside: Sequence[int], loud: Sequence[int], named: Mapping[int, Mark]) -> bool:
    """Whether all these lines are, by their number, their length and the words that the article has of them."""
    long = all(page.blocks[n].text.count(" ") >= _LONG for n in inside)
    if any(_asks(page.blocks[n]) for n in inside) or not (len(inside) >= _FEWEST or (inside and long)):
        return False
    article = said_in(b for n, b in enumerate(page.blocks) if n not in loud and b.start not in named)
    most = _MOST_SAID_LONG if long else _MOST_SAID
    said = {n: share(page.blocks[n], article) for n in inside}
    strays = long and (len(inside) >= _FEWEST or said[inside[0]] < _ALL_SAID)
    return all(said[n] <= most or (strays and _taken_up(page.blocks, n) < _MOST_SAID) for n in inside)


def _are_english(blocks: Sequence[Block]) -> bool:
    return len(ENGLISH & frozenset().union(*(block.words for block in blocks))) >= _FEWEST_ENGLISH


def _asks(block: Block) -> bool:
    return block.text.split(maxsplit=1)[0] in _SUBHEADS


def _is_title(text: str) -> bool:
    """Whether a line has a headline's verb, its speaker at the end, or a quotation: ``…, OFFICIALS SAY``."""
    return text.count(" ") >= _TITLE_SPACES and _TITLE.search(text) is not None


def _taken_up(blocks: Sequence[Block], number: int) -> float:
    """The share of a line's words that come again in the paragraphs below it, as those of a sub-heading would."""
    below = takewhile(lambda block: not _is_loud(block), islice(blocks, number + 1, number + 1 + _SECTION))
    return share(blocks[number], said_in(below))


def _is_loud(block: Block) -> bool:
    text = block.text
    if not text.isupper() or len(text) > _LONGEST or not _FEWEST_SPACES <= text.count(" ") <= _MOST_SPACES:
        return False
    if text[:2].isdecimal() and text[2:5].strip(":HU. ").isdecimal():
        return False  # "15H57 - SHOTS NEAR THE QUAY": an entry of a live page
    opened = text[0].isalnum() or (text[0] in _QUOTES and text[-1] not in _QUOTES)  # all in quotation marks is a placard
    return opened and not (ends_sentence(text) and not _SAID_LAST.search(text)) and not text.endswith((":", ",", ";"))


def _is_said(block: Block) -> bool:
    return is_prose(block) or (len(block.text) >= _SHORTEST_SAID and ends_sentence(block.text))


def _stands_alone(blocks: Sequence[Block], number: int, named: Mapping[int, Mark]) -> bool:
    """Whether a line stands between paragraphs, junk aside; capitals above capitals are a list or a poster."""
    near = []
    for step in (-1, 1):
        other = number + step
        while 0 <= other < len(blocks) and blocks[other].start in named:
            other += step
        near.append(0 <= other < len(blocks) and _is_said(blocks[other]))
    return all(near)
