"""A byline without "By" that has the authors' paper or handle in its line: ``Ann Lee and Bob Ray Ashby Free Press``."""

from newsclean.fields.authors.mentioned import is_mentioned
from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.employers import is_outlet
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.names import is_name, is_sure_name, split_names
from newsclean.fields.moments.stamps import is_stamp
from newsclean.late import late
from newsclean.page import Page
from newsclean.shadow import shadow

_LONGEST, _MOST_WORDS = 100, 16
_MOST_OF_NAME, _MOST_OF_CITY, _MOST_OF_PAPER = 4, 3, 6
_HANDLE = late(r"([^@|:]{4,60}?),? @\w{2,20}(?: ?[/|•·–-] ?(.{2,40}))?")
_AGO = late(r"\d{1,2} (?:second|minute|min|hour|hr|day|week|month|year)s?(?: ago)?")
_CAPITAL = late(r"[^\W\d_a-z][\w.'’&-]*(?: [^\W\d_a-z][\w.'’&-]*){1,5}")


def with_paper(page: Page, number: int) -> int:
    """Give the length of the names in a line that has their paper behind them, or their handle; 0 when it has not.

    A paper is believed beside a date alone, since titles have such words as well, and a person that the article speaks of
    has not written it.
    """
    text = page.blocks[number].text
    if not number or len(text) > _LONGEST or text.endswith((".", ":", "?", "!")):
        return 0
    handle = _HANDLE.fullmatch(text) if "@" in text else None
    if handle:
        signed = handle[2] is None or _AGO.fullmatch(handle[2]) or is_stamp(handle[2])
        return len(handle[1]) if signed and _are_authors(page, handle[1]) else 0
    beside = (*page.blocks[number - 1 : number], *page.blocks[number + 1 : number + 2])
    if not any(is_stamp(block.text) for block in beside):
        return 0
    words = text.split(" ")
    ends = range(2, min(len(words), _MOST_WORDS)) if "" not in words else ()
    heads = ((" ".join(words[:end]), " ".join(words[end:])) for end in ends)
    return next((len(head) for head, rest in heads if is_paper(rest) and _are_authors(page, head)), 0)


def is_paper(text: str) -> bool:
    """Tell whether words name an agency or a paper: one that calls itself so, or that has its city's name in front.

    >>> is_paper("Sioux Falls Argus Leader"), is_paper("USA TODAY"), is_paper("Wins Vote"), is_paper("Falls Argus Leader")
    (True, True, False, False)
    """
    if shadow(text) in agencies():
        return True
    if _CAPITAL.fullmatch(text) is None or text.count(" ") >= _MOST_OF_PAPER:
        return False
    words = shadow(text).split()
    cities = (" ".join(words[:count]) for count in range(1, min(_MOST_OF_CITY, len(words) - 1) + 1))
    return is_outlet(text) or any(city in gazetteer().cities for city in cities)


def _are_authors(page: Page, text: str) -> bool:
    """Whether a line's beginning is whole names of people that the article does not speak of."""
    pieces = split_names(text)
    if not pieces or text.endswith(".") or any(piece.count(" ") >= _MOST_OF_NAME for piece in pieces):
        return False
    named = is_sure_name(pieces[0]) and all(" " in piece and is_name(piece) for piece in pieces)
    return named and not any(is_mentioned(page, piece) for piece in pieces)
