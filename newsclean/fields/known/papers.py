"""Papers, broadcasters and portals, by the names that browsers put behind a title."""

from functools import cache

from newsclean.fields.data import sections
from newsclean.fields.known.employers import is_known_paper, is_outlet
from newsclean.late import late
from newsclean.shadow import shadow

_BAR, _BARS = " | ", (" | ", " - ")
_ADDRESS = late(r"(?:www\.)?[a-z0-9äöüß-]{2,30}\.(?:com|org|net|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})")


@cache
def behind_bars() -> frozenset[str]:
    """Give the names of papers that are words as well, in lower case."""
    return frozenset(shadow(name) for row in sections("papers.txt")["behind bars"] for name in row)


def is_paper(text: str, sign: str = " - ") -> bool:
    """Tell whether what stands behind a title and a sign names a paper; what is a word as well only behind a bar.

    >>> is_paper("Le Figaro"), is_paper("nu.nl"), is_paper("The Guardian"), is_paper("Ashby Times")
    (True, True, True, True)
    >>> is_paper("Time", " | "), is_paper("Time"), is_paper("a life", " | "), is_paper("And The Harbour Committee", " — ")
    (True, False, False, False)

    Behind a dash a name in small letters is a word of the title, and behind a long one only names that are known count.
    """
    folded = shadow(text.strip())
    if is_known_paper(text.strip()) or (sign == _BAR and folded in behind_bars()):
        return True
    return _ADDRESS.fullmatch(folded) is not None or (sign in _BARS and is_outlet(text))
