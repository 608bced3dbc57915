"""Credits that run on from a caption's last sentence: glued to it, as elements without a space are, or in capitals."""

from newsclean.fields.known.names import is_likely_name
from newsclean.fields.pictures.photo_credits import is_credit_line
from newsclean.late import late

_STOP = late(r"[^\W\d_]{3}[.!?…»”\"]{1,2}(\s{0,2})(?=[^\W\d_a-zà-ÿ]|©)")
_CAPITALS = late(r"[^\W\d_a-zà-ÿ]{2,20}(?: [^\W\d_a-zà-ÿ]{2,20}){1,3}")
_LONGEST = 100


def run_together_start(text: str) -> int | None:
    """Find where a credit begins right behind the stop of a caption; None when there is none.

    >>> text = "The cloister, in a picture of 2019, when it was empty.RAÚL OCHOA"
    >>> text[run_together_start(text):]
    'RAÚL OCHOA'
    >>> run_together_start("The ferry sank.It was late"), run_together_start("The ferry sank. It was late. NO ENTRY")
    (None, None)

    With a space between them only a name in capitals is one.
    """
    for stop in reversed([*_STOP.finditer(text, max(0, len(text) - _LONGEST))]):
        tail = text[stop.end() :]
        if _CAPITALS.fullmatch(tail) and is_likely_name(tail.title()):
            return stop.end()
        return stop.end() if not stop[1] and is_credit_line(tail) else None
    return None
