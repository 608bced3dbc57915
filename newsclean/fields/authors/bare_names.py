"""A byline without "By": names alone, or a name and a job, told by what stands around them."""

from itertools import pairwise

from newsclean.fields.authors import byline as reading
from newsclean.fields.authors.bios import is_bio
from newsclean.fields.authors.byline_names import EMAIL
from newsclean.fields.authors.checked import is_checked
from newsclean.fields.authors.employed import JOINT
from newsclean.fields.authors.house_authors import is_south_author
from newsclean.fields.authors.house_lines import names_house
from newsclean.fields.authors.mentioned import is_mentioned, is_title_of, is_told_of
from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.employers import is_affiliation, is_placed
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.names import is_first_name, is_likely_name, is_name, is_sure_name, is_word, split_names
from newsclean.fields.known.vietnamese import is_vietnamese
from newsclean.fields.moments.reading_time import find, is_range
from newsclean.fields.moments.stamps import is_label, is_stamp
from newsclean.fields.pictures.captions import is_caption
from newsclean.fields.pictures.twins import is_between_twins
from newsclean.late import late
from newsclean.page import Page
from newsclean.prose import ends_sentence, is_prose
from newsclean.shadow import shadow

_LONGEST = 100
_LONGEST_LINE = 200
_LONGEST_JOINT = 3
_LONGEST_ALONE = 40
_TITLE_SPACES = 5
_FEWEST_SPACES = 3
_MOST_AUTHORS = 3
_PLACED = late(r"(.{5,60}?)(?: \([^()]{3,30}\))? (?:in|à|en|aus|a|\|) ([^\W\d_a-zß-ÿ][\w .’'-]{1,30})")
_WIRED = late(r"(.{5,60}?) (?:with|mit|avec|con|com|met|e|y|ile) ([A-Z][\w, ]{1,40})")
_LAST = 4
_SAMPLE = 3000
_BULLETS = "•*–— "


def is_bare(page: Page, number: int, *, above: bool) -> bool:
    """Tell whether a line is names alone, and what stands around it says that they are the authors.

    That is a date or a paper under it or the same name with a date; above the article also a date over it, and right
    between title and article a name that the article does not speak of.
    """
    return (above and is_south_author(page, number)) or _is_bare(page, number, above=above)


def _is_bare(page: Page, number: int, *, above: bool) -> bool:
    text = page.blocks[number].text.lstrip(_BULLETS)
    placed = _PLACED.fullmatch(text) if number and len(text) <= _LONGEST else None
    wired = _WIRED.fullmatch(text) if len(text) <= _LONGEST else None
    if wired and all(shadow(agency) in agencies() for agency in wired[2].split(", ")):
        text = wired[1]
    elif placed and shadow(placed[2]) in gazetteer().cities and not is_mentioned(page, placed[1]):
        text = placed[1]
    if len(text) > _LONGEST or "/" in text or text.rstrip().endswith((".", "?", "!", ":")):  # a credit has a slash
        return False
    named = all(map(_is_capital, text.split())) and not _is_long(text)
    quoting = text.startswith("Theo ") and is_vietnamese(page.text)  # "according to", not a first name
    if not named or quoting or is_checked(page, number) or is_between_twins(page, number):
        return False
    pieces = split_names(text)
    sure = bool(pieces) and (is_sure_name(pieces[0]) or (above and _is_dated(page, number, pieces)))
    if not sure or not all(map(is_name, pieces[:-1])) or not _may_end(text, pieces):
        return False
    if _is_place(text) or (not is_first_name(text.partition(" ")[0]) and is_title_of(page, text)):
        return False
    if all(map(is_name, pieces)) and _is_signed_below(page, number, above=above) and not is_told_of(page, pieces[0]):
        return True
    return above and (_has_bio(page, pieces[0]) or (number > 0 and _is_author(page, number, pieces[0])))


def _is_dated(page: Page, number: int, pieces: list[str]) -> bool:
    """Whether a name of which a list knows only the surname, as a word, has a title above and a date right below."""
    first, _, _ = pieces[0].partition(" ")
    below = page.blocks[number + 1 : number + 2]
    titled = number > 0 and page.blocks[number - 1].text.count(" ") >= _FEWEST_SPACES
    if len(pieces) > 1 or not titled or not below or not is_stamp(below[0].text) or not is_likely_name(pieces[0]):
        return False
    return not is_word(first) and shadow(first) not in gazetteer().firsts and not is_mentioned(page, pieces[0])


def _is_place(text: str) -> bool:
    return shadow(text) in gazetteer().cities or shadow(text) in gazetteer().regions


def _has_bio(page: Page, name: str) -> bool:
    """Whether one of the last lines begins with the name and says who that is: ``Ann Lee is president of …``."""
    return any(
        block.text.lstrip(_BULLETS).startswith(name) and is_bio(block.text, sure=True) for block in page.blocks[-_LAST:]
    )


def _is_long(text: str) -> bool:
    """Whether a line has more words than a name: then it is the title."""
    return text.count(" ") > _FEWEST_SPACES and not JOINT.search(text) and not is_first_name(text.partition(" ")[0])


def _may_end(text: str, pieces: list[str]) -> bool:
    """Whether the last piece is a name too, or the place that an author writes from."""
    placed = text.endswith(f", {pieces[-1]}") and pieces[-1].isalpha()
    return is_name(pieces[-1]) or (placed and is_first_name(pieces[0].split(maxsplit=1)[0]))


def _is_signed_below(page: Page, number: int, *, above: bool) -> bool:
    text = page.blocks[number].text
    place = any(is_placed(block.text) for block in page.blocks[number + 1 : number + 2])
    for block in page.blocks[number + 1 + place : number + 2 + place]:
        again = reading.read(block.text) if len(block.text) <= _LONGEST_LINE else None
        if (
            is_stamp(block.text)
            or is_label(block.text)
            or EMAIL.fullmatch(block.text)
            or (again and again.names == text)
            or (
                above
                and (is_affiliation(block.text) or find(block.text) or is_range(block.text))
                and _is_titled(page, number)
            )
        ):
            return True
    return False


def _is_author(page: Page, number: int, name: str) -> bool:
    """Whether a date stands over a name, or a title over it and the article below; and the article does not speak of it."""
    words = name.split()
    if words[: len(words) // 2] == words[len(words) // 2 :]:
        return False
    first, last = _run_of_names(page, number)
    over, below = page.blocks[first - 1], page.blocks[last : last + 1]
    if is_stamp(over.text) or any(is_stamp(block.text) for block in below):
        return not is_mentioned(page, name)
    title = over.text.count(" ") >= _FEWEST_SPACES or (first > 1 and names_house(over.text))
    titled = title and (first <= 2 or not is_prose(over))  # noqa: PLR2004 - title, standfirst
    opens = any((is_prose(block) and ends_sentence(block.text)) or is_caption(block.text) for block in below)
    known = is_first_name(words[0]) or (is_first_name(words[-1]) and any(sign in page.text[:_SAMPLE] for sign in "őű"))
    if not titled or not opens or not known:  # in Hungarian, which alone writes those letters, surnames stand first
        return False
    return not is_mentioned(page, name) and not _is_of_series(page, number)


def _run_of_names(page: Page, number: int) -> tuple[int, int]:
    """The lines around a name that are one as well, since several authors may stand below each other."""
    first, last = number, number + 1
    while first > 1 and number - first < _MOST_AUTHORS and _is_plain_name(page.blocks[first - 1].text):
        first -= 1
    while last < len(page.blocks) and last - number <= _MOST_AUTHORS and _is_plain_name(page.blocks[last].text):
        last += 1
    return first, last


def _is_plain_name(text: str) -> bool:
    return len(text) <= _LONGEST_ALONE and is_name(text) and is_first_name(text.partition(" ")[0])


def _is_of_series(page: Page, number: int) -> bool:
    """Whether another name stands above a sentence further down: then both are sub-headings."""
    below = page.blocks[_run_of_names(page, number)[1] :]
    return any(
        len(one.text) <= _LONGEST_ALONE and ends_sentence(other.text) and is_name(one.text) for one, other in pairwise(below)
    )


def _is_titled(page: Page, number: int) -> bool:
    """Whether a title may stand above; above the first line none does, and a long line below is the title itself."""
    below = page.blocks[number + 2 : number + 3]
    return number > 0 or not any(
        block.text.count(" ") >= _TITLE_SPACES and not is_prose(block) and not block.text.endswith(",") for block in below
    )


def _is_capital(word: str) -> bool:
    """Every word of a line of names begins with a capital, but for the smallest."""
    return not word[0].islower() or len(word) <= _LONGEST_JOINT or word == "with"
