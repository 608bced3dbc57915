"""What a picture shows, in the line above its credit."""

from newsclean.fields.authors import byline
from newsclean.fields.moments.stamps import is_labelled, is_stamp
from newsclean.fields.pictures.shows import leans, shows
from newsclean.page import Page
from newsclean.prose import ends_sentence, is_prose

_FEWEST_SPACES, _MOST_SPACES, _TITLE_SPACES = 2, 13, 5
_LONGEST, _OTHERS = 200, 2


def is_shown(page: Page, number: int, *, signed: bool) -> bool:
    """Tell whether a line above the article, with a picture's credit right below it, is the picture's caption.

    It is behind a byline or a date, or behind two lines long enough for a headline and a standfirst; else only a short
    sentence is, since a standfirst may stand there as well. Below two more sentences it is a paragraph, though short. As
    long as one it is a caption behind a byline, a date or a sentence, when it reads like one.
    """
    block = page.blocks[number]
    spaces = block.text.count(" ")
    if spaces < _FEWEST_SPACES or len(block.text) > _LONGEST or _is_furniture(block.text):
        return False
    above = [other.text for other in page.blocks[:number]]
    if sum(map(ends_sentence, above)) >= _OTHERS or (any(map(ends_sentence, above)) and leans(block.text)):
        return False
    if is_prose(block):
        return shows(block.text) and (signed or any(ends_sentence(text) or _is_furniture(text) for text in above[1:]))
    titles = [n for n, text in enumerate(above) if text.count(" ") >= _TITLE_SPACES and not _is_furniture(text)]
    behind = titles and (len(titles) > 1 or any(map(_is_furniture, above[titles[0] :])))
    return bool(behind) or (ends_sentence(block.text) and spaces <= _MOST_SPACES)


def _is_furniture(text: str) -> bool:
    return is_stamp(text) or is_labelled(text) or byline.read(text) is not None
