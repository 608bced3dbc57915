"""Titles of other articles as sites list them: with a date in brackets behind them, or in a line of its own below."""

from newsclean.fields.moments.stamps import is_stamp
from newsclean.late import late
from newsclean.prose import ends_sentence
from newsclean.shadow import is_small

_LONGEST_DATE = 64
_LONGEST_TITLE = 160
_FEWEST_SPACES = 2
_BRACKETED = late(r"(.{12,160}) [(\[]([^()\[\]]{0,24}\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})[)\]]")
_PARTS = late(r"\s{0,3}[|•·]\s{0,3}|^[Bb]y\s|\s[-–—]\s")
_YEAR = late(r"(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d\d")
_CUT_OFF = ("…", "...")


def is_dated_title(text: str) -> bool:
    """Tell whether a line is a title with a date in brackets behind it.

    >>> is_dated_title("Harbour board asks for a new dredger (12 May 2021)"), is_dated_title("The ferry sank (1986).")
    (True, False)
    """
    found = _BRACKETED.fullmatch(text)
    return found is not None and found[1].count(" ") >= _FEWEST_SPACES and not found[2].isdigit() and is_stamp(found[2])


def is_date_line(text: str) -> bool:
    """Tell whether a line is the full date of an article, perhaps with its author's name beside it.

    >>> is_date_line("21 Settembre 2012 | Giovanni Giacalone"), is_date_line("In 2012 the ferry sank")
    (True, False)
    """
    if len(text) > _LONGEST_DATE or not _YEAR.search(text):
        return False
    return is_stamp(text) or any(_YEAR.search(part) and is_stamp(part) for part in _PARTS.split(text) if part)


def is_title(text: str) -> bool:
    """Tell whether a line could be the title of an article: a few words without a final stop, or a title cut off by dots.

    >>> is_title("Dalla Libia alla Siria, Mediterraneo nel caos..."), is_title("The ferry sank on Monday.")
    (True, False)
    """
    if text.count(" ") < _FEWEST_SPACES or len(text) > _LONGEST_TITLE or is_small(text[0]):
        return False
    return text.endswith(("?", *_CUT_OFF)) or not (ends_sentence(text) or text.endswith((":", ",", ";")))
