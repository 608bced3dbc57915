"""Headlines that end as sentences do, above a standfirst and a byline."""

from collections.abc import Iterator, Mapping
from itertools import islice

from newsclean.fields.heads.menus import FURNITURE
from newsclean.likeness import said_in, share
from newsclean.page import Block, Mark, Page
from newsclean.prose import ends_sentence, is_prose

_LONGEST, _LONGEST_BELOW = 140, 400
_FEWEST_SPACES, _MOST_LABEL_SPACES = 3, 4
_ANSWERED = 0.33
_PARAGRAPHS, _NEAR = 6, 6


def stopped_title(page: Page, named: Mapping[int, Mark]) -> int | None:
    r"""Give the sentence that stands above another one, where a byline or a date follows and the article takes its words up.

    >>> from newsclean import clean
    >>> said = "The ferry sank on Monday, and the mayor of Ostia rowed out himself to look for the two drivers of the ferry."
    >>> head = "The ferry had no drivers left. So the mayor of Ostia rowed.\nTwo are missing since Monday.\nBy Ann Lee"
    >>> clean(f"{head}\n{said}\n{said} He did not find them.").headline
    'The ferry had no drivers left. So the mayor of Ostia rowed.'

    None where a third sentence stands above the two, or only one stands there: that may be the standfirst.
    """
    starts = {m.start for m in page.marks if m.rule.startswith(FURNITURE)}
    told = [n for n, block in enumerate(page.blocks) if is_prose(block) and block.start not in named] if starts else []
    signed = next((n for n, block in enumerate(page.blocks[: told[-2]]) if block.start in starts), 0) if len(told) > 1 else 0
    above = list(islice(_free(page, signed, named), 3))
    if len(above) < 2 or (len(above) > 2 and not _is_label(page.blocks[above[2]])):  # noqa: PLR2004 - title, standfirst
        return None
    below, title = page.blocks[above[0]], page.blocks[above[1]]
    if len(title.text) > _LONGEST or title.text.count(" ") < _FEWEST_SPACES or len(below.text) > _LONGEST_BELOW:
        return None
    if not (ends_sentence(title.text) and ends_sentence(below.text)) or title.text.startswith(("–", "—", "-", '"', "“")):
        return None
    if below.shadow in title.shadow:
        return None  # a tab's title
    article = said_in(islice((b for b in page.blocks[signed:] if is_prose(b) and b.start not in named), _PARAGRAPHS))
    return above[1] if share(title, article) >= _ANSWERED else None


def _free(page: Page, end: int, named: Mapping[int, Mark]) -> Iterator[int]:
    """The lines above a byline that nobody claims, from the nearest one up; a little of what is claimed is passed over."""
    last = end
    for number in range(end - 1, -1, -1):
        if last - number > _NEAR:
            return
        if page.blocks[number].start not in named:
            last = number
            yield number


def _is_label(block: Block) -> bool:
    return block.text.count(" ") <= _MOST_LABEL_SPACES and not ends_sentence(block.text)
