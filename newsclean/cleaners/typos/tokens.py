"""What stands beside a word, in the words of the pair counts."""

import re

_BEFORE = re.compile(r"(?:([^\W\d_]+(?:['’][^\W\d_]+)*)|(\d[\d.,]*)|([^\w\s$€£/&]))[\s$€£]*\Z")
_AFTER = re.compile(r"[\s$€£]*(?:([^\W\d_]+(?:['’][^\W\d_]+)*)|(\d)|([^\w\s/&]))")
_NEAR, _SHORT = 40, 30
_FOLDS = str.maketrans("’‘“”„«»–—…", '\'\'"""""--.')
# Words the counts took in lower case also at the start of a sentence.
_SMALL = (
    "the but and he in it they i this we that a if as so she there you for when on his at after while what no with not since"
)
_LOWERED = frozenset(_SMALL.split())


def token(word: str) -> str:
    """Give the token that counts have for a word.

    >>> token("Minister"), token("The"), token("minister"), token("don’t")
    ('<capitalised>', 'the', 'minister', "don't")
    """
    if word[0].isupper():
        lower = word.lower()
        return lower if lower in _LOWERED else "<capitalised>"
    return word.translate(_FOLDS)


def before(text: str, start: int) -> tuple[str, int]:
    """Give the token that ends before this place, and where it begins.

    >>> before("the current clashes weree", 20)
    ('clashes', 12)
    """
    piece = piece_before(text, start)
    if piece.isalpha() and len(piece) < _SHORT:  # most pieces are words; a pattern takes its time for the others
        return token(piece), start - 1 - len(piece)
    found = _BEFORE.search(text, max(0, start - _NEAR), start)
    if not found:
        return "<edge>", max(0, start - _NEAR)
    return _named(found), found.start()


def after(text: str, end: int) -> tuple[str, int]:
    """Give the token that begins after this place, and where it ends.

    >>> after("weree unacceptable.", 5), after("weree", 5)
    (('unacceptable', 18), ('<edge>', 5))
    """
    space = text.find(" ", end + 1, end + _SHORT) if text[end : end + 1] == " " else -1
    if (piece := text[end + 1 : max(end, space)]).isalpha():
        return token(piece), space
    found = _AFTER.match(text, end, end + _NEAR)
    if not found:
        return "<edge>", len(text)
    return _named(found), found.end()


def _named(found: re.Match[str]) -> str:
    word, number, sign = found.groups()
    if word:
        return token(word)
    return "<number>" if number else sign.translate(_FOLDS)


def piece_before(text: str, start: int) -> str:
    """Give what stands before one space before this place, back to the space before that; "" when there is no space.

    >>> piece_before("take place thorough", 11)
    'place'
    """
    if text[start - 1 : start] != " ":
        return ""
    first = start - 1 - _NEAR if start > _NEAR else 0
    return text[(text.rfind(" ", first, start - 1) + 1 or first) : start - 1]
