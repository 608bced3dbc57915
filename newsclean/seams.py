"""Where a text goes on behind words that are not its own, and no stop or line break shows it."""

from collections.abc import Iterator

from newsclean.language import is_common
from newsclean.late import late
from newsclean.page import Block, Page

_SHORTEST, _LONGEST_TEXT, _MOST_LINES = 700, 100_000, 12
_SEAM = late(r"(?<!\S)([^\W\d_]{1,30})\s{1,3}(?=([^\W\d_]{2,30})\s{1,3}([^\W\d_]))")
_LONGEST, _FEWEST = 40, 5  # a word, and what stands behind it
_SHORT, _LOOK = 400, 20_000
_FIRST = late(r"[\"“„«‘'(\[]{0,2}([^\W\d_]+)")


def flat_blocks(page: Page) -> Iterator[Block]:
    """Give the blocks that hold many sentences, of a page with a dozen lines or fewer and 100,000 characters at most."""
    if len(page.blocks) <= _MOST_LINES and len(page.text) <= _LONGEST_TEXT:
        yield from (block for block in page.blocks if len(block.text) >= _SHORTEST)


def opens_sentence(text: str, at: int) -> bool:
    """Tell whether a word that begins with a capital stands there only because a sentence begins.

    >>> text = "Advertisement The ferry sank. Share Officials said so, and other officials did. World Cup"
    >>> [opens_sentence(text, text.index(word)) for word in ("The", "Officials", "Cup")]
    [True, True, False]

    It is one of the commonest words of a language, or stands in small letters elsewhere in the text: so no name, and in
    German no noun.
    """
    word = _capital(text, at)
    return word is not None and (is_common(word) or _says(text, word))


def opens_plainly(text: str, at: int) -> bool:
    """Tell whether one of the commonest words of a language stands there with a capital.

    >>> opens_plainly("Share The ferry", 6), opens_plainly("Promo Codes, and other codes", 6)
    (True, False)
    """
    word = _capital(text, at)
    return word is not None and is_common(word)


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
        parted = shouted or (found[1].islower() and small and opens_plainly(text, found.end()))
        if parted and found.end() >= start and found[2].istitle() and found[3].islower():
            return found.end()
    return end


def _capital(text: str, at: int) -> str | None:
    """The word there in small letters, if it begins with a capital."""
    found = _FIRST.match(text, at)
    return found[1].lower() if found and found[1][0].isupper() else None


def _says(text: str, small: str) -> bool:
    """Whether a word stands in small letters near the beginning of a text."""
    return text.find(f" {small} ", 0, _LOOK) >= 0
