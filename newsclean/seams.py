"""Where a text goes on behind words that are not its own, and no stop or line break shows it."""

from newsclean.language import is_common
from newsclean.late import late

_SEAM, _FEWEST = late(r"(?<!\S)([^\W\d_]{1,30})\s{1,3}(?=([^\W\d_]{2,30})\s{1,3}([^\W\d_]))"), 5
_LONGEST = 40  # a word, and what stands behind it
_SHORT, _LOOK = 400, 20_000
_FIRST = late(r"[\"“„«‘'(\[]{0,2}([^\W\d_]+)")


def opens_sentence(text: str, at: int, *, named: bool = False) -> bool:
    """Tell whether a word that begins with a capital stands there only because a sentence begins.

    >>> text = "Advertisement The ferry sank. Share Officials said so, and other officials did. World Cup"
    >>> [opens_sentence(text, text.index(word)) for word in ("The", "Officials", "Cup")]
    [True, True, False]

    It is one of the commonest words of a language, or stands in small letters elsewhere in the text: so no name, and in
    German no noun. Where it might be `named` all the same, behind a single word, only the first will do.
    """
    found = _FIRST.match(text, at)
    if found is None or not found[1][0].isupper():
        return False
    small = found[1].lower()
    return is_common(small) or (not named and _says(text, small))


def _says(text: str, small: str) -> bool:
    """Whether a word stands in small letters near the beginning of a text."""
    return text.find(f" {small} ", 0, _LOOK) >= 0


def goes_on(text: str, start: int, end: int, *, told: bool = False) -> int:
    """Give where a sentence begins between two places of a text with no stop before it; the second place if none does.

    >>> text = "Sign up for our newsletter The ferry sank off Crete on Monday."
    >>> goes_on(text, 8, len(text)), goes_on("Sign up for The Daily.", 8, 22)
    (27, 22)

    What is left is a sentence of six words or more, and its first word stands between two in small letters, so it is no
    name, or behind a line in capitals. Where it must be `told` from all names, it stands in small letters elsewhere in a
    long text: "France" is common, but not in English.
    """
    for found in _SEAM.finditer(text, max(0, start - _LONGEST), end):
        if text.count(" ", found.end(), end) < _FEWEST:
            break
        shouted = text[max(0, found.end() - _LONGEST) : found.end()].isupper()
        small = not told or len(text) < _SHORT or _says(text, found[2].lower())
        parted = shouted or (found[1].islower() and small and opens_sentence(text, found.end(), named=True))
        if parted and found.end() >= start and found[2].istitle() and found[3].islower():
            return found.end()
    return end
