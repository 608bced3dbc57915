"""Whether one spelling of a name is a slip of another, and not a form of it, a transliteration or another person."""

from __future__ import annotations

from newsclean.lexicons import first_names, names
from newsclean.lexicons.slips import NEAR_KEYS

_FORMS = frozenset("nsyieaormu")
_VOWELS = frozenset("aeiouyhwáéíóúäöüâêîôûàèìòùåøæë")
_ALIKE = frozenset(
    map(frozenset, ("ck", "cs", "sz", "cq", "kq", "vw", "fv", "gj", "dt", "bp", "td", "xs", "jz", "gh", "mn", "lr"))
)


def may_be_slip(odd: str, main: str) -> bool:
    """Tell whether a slip is likelier than a form, a transliteration or another person."""
    if odd == main + "s":
        return is_given(main)
    if odd.encode() in names() or (is_given(odd) and is_given(main)) or _plain(odd) != odd or _plain(main) != main:
        return False
    return not _inflected(odd.removesuffix("s"), main.removesuffix("s")) and _likelier(odd, main)


def _likelier(odd: str, main: str) -> bool:
    return main.encode() in names() or is_doubled(odd, main) or not is_ambiguous(odd, main)


def _inflected(odd: str, main: str) -> bool:
    """Whether the two may be forms of one name, as Korea and Korean are."""
    longer, shorter = sorted((odd, main), key=len, reverse=True)
    if longer[:-1] == shorter and longer[-1] in _FORMS:
        return longer == main or longer[-1] != longer[-2]
    return longer == shorter or (odd[:-1] == main[:-1] and {odd[-1], main[-1]} <= _FORMS)


def is_given(word: str) -> bool:
    """Tell whether a name is a first name."""
    return word.encode() in first_names()


def is_doubled(odd: str, main: str) -> bool:
    """Tell whether the odd spelling has a letter twice where no name has it twice: beside another consonant."""
    doubles = (i for i in range(1, len(odd)) if odd[i] == odd[i - 1] and odd[:i] + odd[i + 1 :] == main)
    return any(odd[i] not in _VOWELS and not {odd[i - 2], *odd[i + 1 : i + 2]} <= _VOWELS for i in doubles)


def _plain(word: str) -> str:
    return word.encode("ascii", "ignore").decode()


def is_ambiguous(odd: str, main: str) -> bool:
    """Tell whether houses or languages may spell the name either way."""
    at = next((i for i, (a, b) in enumerate(zip(odd, main, strict=False)) if a != b), min(len(odd), len(main)))
    if len(odd) == len(main):
        if odd[at : at + 2] == main[at : at + 2][::-1]:
            return False
        signs = {odd[at], main[at]}
        return (
            at == len(odd) - 1
            or signs <= _VOWELS
            or frozenset(signs) in _ALIKE
            or main[at] not in NEAR_KEYS.get(odd[at], "")
        )
    longer = max(odd, main, key=len)
    beside = (longer[at - 1 : at], longer[at + 1 : at + 2])
    return at == len(longer) - 1 or longer[at] in _VOWELS or longer[at] in beside
