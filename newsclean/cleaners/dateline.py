"""The dateline: lifted from the start of the first paragraph that has one, or from a line of its own above the story."""

import re
from collections.abc import Iterator
from itertools import islice

from newsclean.fields.authors import byline
from newsclean.fields.datelines import dateline_agency
from newsclean.fields.datelines.dateline import find
from newsclean.fields.datelines.dateline_signed import alone
from newsclean.fields.moments.stamps import is_stamp
from newsclean.gate import has_one
from newsclean.late import late
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import ends_sentence, is_prose, prose_numbers
from newsclean.pruned import past_junk
from newsclean.shadow import shadow

# A dateline further down belongs to a second story, unless it is the only one on the page.
_MOST_BEFORE = 6
_SHORT, _LONGEST_LINE, _LONGEST_PLACE = 100, 80, 32
# Every dateline has a bracket, a dash, a slash, a colon or the Chinese word for a wire, or the stop or quotation mark that
# papers of some countries set.
_SIGN = late(r"[(\[（［【/|:=–—―−_社电電讯訊-]")
_STOP = late(r".{3,40}(?:\. |[«“]| [A-Z])")
_CAPITAL = late(r"[A-ZÄÖÜ]{2}|[(\[（［【]|[^\x00-\u03ff]")
_DASHED = late(r"[A-ZÄÖÜ][\w .'-]{2,25} [-–—] ")
_DASHES = (" - ", " – ", " — ")
_TOWN = late(
    r"((?:S\. ?|ST\.? |STA\. ?|STE\.? )?[A-ZÀ-Þ][A-ZÀ-Þ'’.-]{3,20}(?: [A-ZÀ-Þ][A-ZÀ-Þ'’.-]{1,20}){0,2})\s?[–—]\s?"
    r"(?=[\"“‘«A-ZÀ-Þ0-9])"
)
_OWN_LINE = late(r"([A-ZÀ-Þ][^\W\d_]{2,20}(?: [A-ZÀ-Þ][^\W\d_]{2,20}){0,2})\s?[-–—]")
_SAINT = late(r"(?:S\. ?|STA?\.? |STE\.? )(?=[A-ZÀ-Þ]{3})")
_NO_TOWNS_TEXT = (
    "breaking exclusive update updated watch video videos opinion analysis editorial comment commentary review correction "
    "live photos note developing alert urgent poll quiz recap preview explainer feature interview sponsored warning spoiler "
    "sports nato unicef unesco opec"
)
_NO_TOWNS = frozenset((*_NO_TOWNS_TEXT.split(), "just in", "breaking news", "editor's note", "fact check", "live updates"))
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = late(
    rf"(?:[A-Z][A-Za-z]{{2,5}}(?:day|DAY), )?{_MONTH} \d{{1,2}}, \d{{4}}\s{{0,2}}(?:--|[-–—])\s{{1,3}}(?=[\"“‘A-Z0-9])"
)
_FIRST_DAY = late(rf"{_MONTH} \d{{1,2}}(?:, \d{{4}}:| [-–—]) (?=[A-Z])")  # these open the first paragraph alone
_GERMAN = late(r"([A-ZÄÖÜ][\w-]{3,30}) [-–—] (?:Der|Die|Das|Ein|Eine|Im|In|Nach|Bei|Mit|Am|Auf|Wegen|Zum|Zur) ")


def dateline(page: Page) -> Iterator[Mark]:
    """Mark the page's dateline, with its dash and the space after it; at most one.

    >>> from newsclean.read import read
    >>> page = read("MOSCOW - Vladimir Putin and Barack Obama have told their foreign ministers to keep in close touch.")
    >>> [page.text[m.start : m.end] for m in dateline(page)]
    ['MOSCOW - ']

    A round-up with a dateline in each paragraph keeps all but the first in its text.
    """
    page = past_junk(page)
    before = 0
    for number, block in enumerate(page.blocks):
        if (before <= _MOST_BEFORE or _may_open(block.text)) and (end := _end(page, number, block)):
            if before <= _MOST_BEFORE or not any(_end(page, n, b) for n, b in enumerate(page.blocks) if n > number):
                yield Mark(block.start, block.start + end, Role.DATELINE, "dateline/opening")
            return
        before += before <= _MOST_BEFORE and is_prose(block)


def _may_open(text: str) -> bool:
    if not ("A" <= text[:1] <= "Z" and text[1:2].islower()) and _CAPITAL.match(text):  # as nearly every sentence begins
        return True
    return has_one(text[:_LONGEST_PLACE], _DASHES) and _DASHED.match(text) is not None


def _end(page: Page, number: int, block: Block) -> int:
    """Where the dateline of a block ends, 0 when it has none."""
    text = block.text
    if len(text) < _SHORT and not is_prose(block) and not ends_sentence(text):
        end = len(text) if _is_alone(page, number, text) else 0
    else:
        end = find(text[:400]) or _german(page, block) or _small_town(page, number) or _day_only(page, number)
        end = end or (dateline_agency.end(text) if prose_numbers(page)[:1] == [number] else 0)
    return end if end and (_SIGN.search(text[:160]) or _STOP.match(text[:160])) else 0


def _is_alone(page: Page, number: int, text: str) -> bool:
    """Whether a line is a dateline alone, a date below it aside: ``Berlin (dpa)``, ``Reuters | Damasco``, ``Rome:``."""
    open_ended = text.endswith((":", "-", "–", "—"))
    named = open_ended or find(f"{text} - " if text.endswith(")") else text) >= len(text) or alone(text) is not None
    below = [b for b in page.blocks[number + 1 : number + 3] if not is_stamp(b.text)] if named else []
    if len(text) > _LONGEST_LINE or not below or not is_prose(below[0]):
        return False
    joined = f"{text[:-1]} -" if text.endswith(":") else text
    return not open_ended or find(f"{joined} {below[0].text[:_SHORT]}") >= len(text) or _is_town_above(page, number)


def _is_town_above(page: Page, number: int) -> bool:
    """``Garut -`` above the first paragraph, a place that the article names: an element around it broke off."""
    town = _OWN_LINE.fullmatch(page.blocks[number].text)
    if not town or prose_numbers(page)[:1] != [number + 1]:
        return False
    return re.search(rf"\b{re.escape(town[1])}\b", page.text[page.blocks[number].end :][:20_000]) is not None


def _german(page: Page, block: Block) -> int:
    """``Gundremmingen - Die beiden …``: a small town, believed when the page also says what happens "in" it."""
    match = _GERMAN.match(block.text[:80])
    if match and re.search(rf"\b(?:in|aus|bei|nach|von) {re.escape(match[1])}\b", page.text[:20_000]):
        return match.end(1) + 3
    return 0


def _day_only(page: Page, number: int) -> int:
    """``Sept. 14, 2011 -- Low doses …``: the day alone, as no other paragraph begins; entries of a chronicle all do."""
    text = page.blocks[number].text
    if not is_prose(page.blocks[number]):
        return 0
    way = _DAY if _DAY.match(text) else _FIRST_DAY if prose_numbers(page)[:1] == [number] else None
    match = way.match(text) if way else None
    if not way or not match:
        return 0
    alone = len(list(islice((block for block in page.blocks if way.match(block.text)), 2))) == 1
    return match.end() if alone else 0


def _small_town(page: Page, number: int) -> int:
    """``SPEARFISH — ``: a town that no list knows, believed when the page also has it in small letters, or a byline above.

    It opens the first paragraph, and no other begins so: an entry of a glossary and a call (``BREAKING — ``) do.
    """
    from newsclean.lexicons import known

    match = _TOWN.match(page.blocks[number].text)
    if not match or prose_numbers(page)[:1] != [number] or shadow(match[1]) in _NO_TOWNS:
        return 0
    if any(_TOWN.match(block.text) for block in page.blocks[number + 1 :]):
        return 0
    again = re.search(rf"\b{re.escape(_SAINT.sub('', match[1]).title())}\b", page.text[:20_000])
    signed = any(is_stamp(block.text) or byline.read(block.text) for block in page.blocks[max(0, number - 2) : number])
    return match.end() if again or (signed and shadow(match[1]).encode() not in known()) else 0
