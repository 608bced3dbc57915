"""The byline: who wrote the article, in a line near its head, with the line under it that says for whom."""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from newsclean.fields.authors import byline as reading
from newsclean.fields.authors.bare_east import is_bare_in_east
from newsclean.fields.authors.bare_names import is_bare
from newsclean.fields.authors.below_label import is_below_label, is_label
from newsclean.fields.authors.byline_names import EMAIL
from newsclean.fields.authors.byline_places import closes, stands_alone
from newsclean.fields.authors.checked import is_left_over
from newsclean.fields.authors.date_first import date_first
from newsclean.fields.authors.desks import is_desk, is_desk_name
from newsclean.fields.authors.employed import employed, titled
from newsclean.fields.authors.house_lines import names_house
from newsclean.fields.authors.initials import initials
from newsclean.fields.authors.mentioned import is_mentioned
from newsclean.fields.authors.named_agency import names_agency
from newsclean.fields.authors.signed_names import dashed_names
from newsclean.fields.authors.with_paper import with_paper
from newsclean.fields.closing.credits import is_credit
from newsclean.fields.heads.opening import Opening, openings
from newsclean.fields.known.employers import is_affiliation, is_paper, is_placed
from newsclean.fields.known.jobs import is_job
from newsclean.fields.known.names import is_first_name
from newsclean.fields.pictures.twins import is_between_twins
from newsclean.page import Block, Mark, Page, Role
from newsclean.prose import head_end
from newsclean.pruned import past_junk

_LONGEST, _LONGEST_UNSAID, _LONGEST_LABEL = 200, 100, 30
# Far from the opening of a story a byline begins with "By" or a label.
_FAR = re.compile(
    r"\W{0,4}(?:\w{1,12} )?by\b|aut(?:h?or|eur|ore)|автор|te[kx][st]t|penulis|pewarta|reporter ?:|[^,.]{5}[^,.\d]{0,35}+\d"
)
_ARABIC = re.compile("[\u0620-\u064a]{3}")  # on its pages "TT" is the button for the size of the letters
_BULLETS = " \t\xa0-–—•·*>|"
_TOLD, _TOLD_WITHIN = "as told to", 70
_NUMBERED = re.compile(r"#?\d{1,3}[.):]? [^\W_]")
_FROM = "reporting from"
_RELEASED = "(ots)"  # behind the place that police or firm write from
_AT_A_DESK = ("journaliste au ", "journaliste aux ", "journaliste à la ")  # above the name, as Belgian papers have it
_PICTURES = ("portrait of ", "photo of ", "headshot of ", "picture of ", "profile picture of ", "profile photo of ")


def byline(page: Page) -> Iterator[Mark]:
    r"""Mark the lines that name the authors, and the line under them that names their paper.

    >>> from newsclean.read import read
    >>> page = read("Ferry sinks\nBy Denise Mann\nHealthDay Reporter\n" + "The ferry sank on Monday, and two died. " * 3)
    >>> [page.text[m.start : m.end] for m in byline(page)]
    ['By Denise Mann', 'HealthDay Reporter']

    A name by itself is believed only above the article, with a date, a paper or a reading time right under it. Further down
    a byline belongs to another story, but for the only one there that says it is the article's, has its date or name beside
    it, or stands where some papers sign: in the last line, or right below a long paragraph.
    """
    page = past_junk(page)
    stories = openings(page)
    near = frozenset(number for story in stories for number in range(story.start, story.end))
    lines = {
        n: found
        for n, block in enumerate(page.blocks)
        if len(block.text) <= _LONGEST
        and (n in near or _says_so(block) or closes(page, n))
        and not (";" in block.text and is_credit(block.text))
        and (found := reading.read(block.text) or (date_first(block.text) if n in near else None))
    }
    works = _of_works(page, lines)
    lines = {n: found for n, found in lines.items() if n not in works}
    attempts = (list(_around(page, story, lines)) for story in stories)
    yield from next(filter(None, attempts), None) or list(dashed_names(page)) or _agency(page, stories)
    lone = (block for block in page.blocks if len(block.text) <= _LONGEST_LABEL and " " in block.text and is_label(block))
    yield from (block.mark(Role.BYLINE, "byline/label") for block in lone)  # whose names were lost, or are found above


def _agency(page: Page, stories: Iterable[Opening]) -> Iterator[Mark]:
    """An agency alone between headline and article, where nobody else signs."""
    head = (page.blocks[number] for story in stories for number in range(max(1, story.start), story.prose))
    named = (block for block in head if names_agency(block) and not (block.text == "TT" and _ARABIC.search(page.text)))
    yield from (block.mark(Role.BYLINE, "byline/desk") for block in islice(named, 1))


def _of_works(page: Page, lines: Collection[int]) -> frozenset[int]:
    """The bylines that stand below numbered titles, two or more: of the books and songs that the article is about."""
    below = frozenset(n for n in lines if n and _NUMBERED.match(page.blocks[n - 1].text))
    return below if len(below) > 1 else frozenset()


def _around(page: Page, story: Opening, lines: dict[int, reading.Byline]) -> Iterator[Mark]:
    """The bylines around the first paragraph of a story, and the only one further down if it says that it is one."""
    alone = sum(number not in story for number in lines) == 1
    for number in sorted({*range(story.start, story.end), *lines}):
        block = page.blocks[number]
        found = lines.get(number)
        closing = len(lines) == 1 and closes(page, number)
        if found and (number in story or closing or (alone and stands_alone(page, number))):
            start = found.start if block.text[: found.start].strip(_BULLETS) else 0
            yield Mark(block.start + start, block.start + found.end, Role.BYLINE, "byline/line")
            if found.stamp is None and found.end < len(block.text):
                yield Mark(block.start + found.end, block.end, Role.BYLINE, "byline/affiliation")
            yield from _again(page.blocks[max(0, number - 1) : number], found.names)
        elif found or number not in story or len(block.text) > _LONGEST_UNSAID:
            continue
        elif unsaid := list(_unsaid(page, number, above=_is_above(page, story, number))):
            if number and is_label(page.blocks[number - 1]):
                yield page.blocks[number - 1].mark(Role.BYLINE, "byline/label")
            yield from _again(page.blocks[max(0, number - 1) : number], block.text)
            yield from unsaid
        elif number < story.prose and block.text.endswith(":") and is_label(block):
            yield block.mark(Role.BYLINE, "byline/label")
            continue
        else:
            yield from initials(block)
            continue
        yield from _affiliations(page, number)


def _says_so(block: Block) -> bool:
    return _FAR.match(block.shadow) is not None or _TOLD in block.shadow[:_TOLD_WITHIN]


def _again(above: Iterable[Block], names: str) -> Iterator[Mark]:
    """The names said before, or what describes their picture: ``Portrait of Ann Lee``, ``Ann Lee headshot``."""
    for block in above:
        if block.text == names:
            yield block.mark(Role.BYLINE, "byline/again")
        elif block.start and block.shadow.startswith(_AT_A_DESK) and is_job(block.text):
            yield block.mark(Role.BYLINE, "byline/affiliation")
        elif block.text in (f"{names} headshot", f"{names} Headshot") or (
            block.text.endswith(f" {names}") and block.shadow.startswith(_PICTURES)
        ):
            yield block.mark(Role.JUNK, "byline/picture")


def _is_above(page: Page, story: Opening, number: int) -> bool:
    """Whether a line stands above the article; behind a standfirst that is a paragraph a first name, desk or job tells."""
    if number < story.prose:
        return True
    text = page.blocks[number].text
    told = is_first_name(text.partition(" ")[0]) or is_desk_name(text)
    return number < head_end(page) and (told or any(is_job(block.text) for block in page.blocks[number + 1 : number + 2]))


def _unsaid(page: Page, number: int, *, above: bool) -> Iterator[Mark]:
    """A byline without "By": names alone, a name and a job, a desk or an agency."""
    block = page.blocks[number]
    if block.text.endswith(_RELEASED):
        if above:
            yield block.mark(Role.DATELINE, "byline/place")
    elif is_left_over(page, number):
        yield block.mark(Role.JUNK, "byline/checked")
    elif is_bare(page, number, above=above) or (above and (is_below_label(page, number) or is_bare_in_east(page, number))):
        yield block.mark(Role.BYLINE, "byline/name")
    elif above and (end := employed(block.text) or with_paper(page, number)) and not is_between_twins(page, number):
        yield Mark(block.start, block.start + end, Role.BYLINE, "byline/name")
        yield Mark(block.start + end, block.end, Role.BYLINE, "byline/affiliation")
    elif above and number and (at := titled(block.text)) and not is_mentioned(page, block.text):
        yield Mark(block.start, block.start + at, Role.BYLINE, "byline/affiliation")
        yield Mark(block.start + at, block.end, Role.BYLINE, "byline/name")
    elif above and is_desk(page, number):
        yield block.mark(Role.BYLINE, "byline/desk")
    elif above and number == 0 and block.text.isupper() and " " in block.text and is_paper(block.text):
        yield block.mark(Role.BYLINE, "byline/affiliation")


def _affiliations(page: Page, number: int) -> Iterator[Mark]:
    for distance, block in enumerate(page.blocks[number + 1 : number + 4]):
        placed = distance and page.blocks[number + distance].shadow == _FROM and is_placed(block.text)
        reached = distance == 0 and (is_affiliation(block.text) or EMAIL.fullmatch(block.text) or names_house(block.text))
        if distance == 0 and is_placed(block.text):
            yield block.mark(Role.DATELINE, "byline/place")
        elif is_job(block.text) or placed or reached:
            yield block.mark(Role.BYLINE, "byline/affiliation")
