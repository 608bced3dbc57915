"""Lines between title and story that the house or an author signs, told by what stands around them."""

from newsclean.fields.authors.byline_openers import is_label
from newsclean.fields.authors.house_lines import LONGEST, names_house, pieces, south_person
from newsclean.fields.authors.mentioned import is_mentioned
from newsclean.fields.known.employers import is_placed
from newsclean.fields.known.jobs import is_job
from newsclean.fields.known.names import is_sure_name
from newsclean.fields.moments.stamps import is_stamp
from newsclean.fields.pictures.captions import is_caption
from newsclean.fields.pictures.photo_credits import is_credit_line
from newsclean.late import late
from newsclean.page import Page
from newsclean.prose import is_prose, prose_span

_FEWEST_SPACES = 3
_DASHES = ("--", "–", "—")
_DATED = late(r"\d{4}|\d[:時月日]")
_STOPS = (".", "?", "!", ":", "؟")


def is_house_line(page: Page, number: int) -> bool:
    """Tell whether a line below the title names papers, agencies or a desk, with a place or its reporter, and nothing else.

    Where another name of a paper stands alone further down, they are the headings of a review of the press.
    """
    text = page.blocks[number].text
    if number and is_placed(text):  # the place stands above its paper
        return any(names_house(block.text) for block in page.blocks[number + 1 : number + 2])
    if not number or not names_house(text) or _is_quoted(text) or _is_something_else(text):
        return False
    first, last = prose_span(page)
    between = page.blocks[first + 1 : last] if len(pieces(text)) == 1 else ()
    return not any(len(block.text) <= LONGEST and names_house(block.text) for block in between)


def _is_quoted(text: str) -> bool:
    """Whether a line is a name and a paper behind a comma or stroke: whose words stand above, or who took a picture."""
    return any(sign and name.isascii() and is_sure_name(name) for name, sign, _ in map(text.partition, (", ", "/")))


def _is_something_else(text: str) -> bool:
    """Whether a line is a picture's credit or caption, a dateline alone, or has a date in it."""
    return text.endswith(_DASHES) or _DATED.search(text) is not None or is_credit_line(text) or is_caption(text)


def is_south_author(page: Page, number: int) -> bool:
    """Tell whether a line right below a title or a date is the name of an author in Arabic or Indian letters."""
    text = page.blocks[number].text
    name = south_person(text) if number and len(text) <= LONGEST and not text.endswith(_STOPS) else None
    if name is None or is_mentioned(page, name):
        return False
    over, below = page.blocks[number - 1], page.blocks[number + 1 : number + 2]
    titled = over.text.count(" ") >= _FEWEST_SPACES or is_stamp(over.text) or is_label(over.shadow) or names_house(over.text)
    return titled and any(
        is_prose(block) or is_stamp(block.text) or names_house(block.text) or is_placed(block.text) or is_job(block.text)
        for block in below
    )
