"""Picture credits: ``(AP Photo/Alex Brandon)``, ``© Lukas Coch/dpa``, ``Foto: Privat``, ``（警視庁提供）``."""

import re
from functools import lru_cache

from newsclean.fields.candidates import is_dense
from newsclean.fields.pictures.opening_credits import opening_credit
from newsclean.fields.pictures.photo_forms import starts
from newsclean.fields.pictures.photo_words import agencies_alone, agency_words
from newsclean.shadow import shadow

_LONGEST = 180
_LONGEST_LINE = 200
_MOST_SMALL = 5
_LONGEST_LABEL = 24
_ENDS = frozenset(".!?…।۔؟)]\"'»”’。|–—-:•＞")
_SIGNS = frozenset("([（【［©|/•=＝-")
_ABBREVIATED = ("Fot.", "fot.", "FOT.")  # in Polish it is no word of a sentence
_RIGHTS = re.compile(
    r"(?:©|\(c\))\s?(?:copyright\b|\d{4}|.{0,60}(?:rights reserved|rechte|droits|derechos|diritti|riservata|direitos"
    r"|\bs\.?p\.?a\b|\bs\.?r\.?l\b|\bgmbh\b|무단|전재|無断|转载|轉載|版权))"
)
# Who is in the picture, and whose it is: "Ann Lee Bob Ray Getty Images".
_HOUSE = " Getty Images"
_PICTURED = re.compile(r"(?:[A-Z][\w.'’-]{1,20} ){2,9}Getty Images")
_VIA = re.compile(
    r"\bvia (?:AP|AFP|Reuters|REUTERS|Getty Images)\)?\.?$"
)  # an agency passes on pictures, not a site's rights
# Whose a picture is, in small letters: "Фото: пресс-служба администрации", "Фото предоставлено героем публикации".
_OWNERS = frozenset(
    "пресс служба службы службой прес пресслужба пресслужби центр центром администрация администрации администрацией"
    " героем героиней публикации материала архив архива соцсети соцсетей prasowe materiały archiwum prywatne".split()
)
_PAPER = re.compile(r"\. [A-ZÀ-Þ]{2}[A-ZÀ-Þ ]{0,22}$")  # "Foto: Ana Ruiz. EL TIEMPO"
_SITE = re.compile(r"[\w.-]{2,60}\.(?:com|org|net|it|de|ru|fr|es|info|co\.uk|at|ch|nl|pl|tr)\b")


@lru_cache(maxsize=4)  # a block is asked about as a line, as a caption and as a paragraph, one after the other
def credit_start(text: str) -> int | None:
    """Find where the picture credit that ends a text begins; None when it has none.

    >>> text = "Plants in May. © Lukas Coch/dpa/AAP"
    >>> text[credit_start(text):], credit_start("He had one picture: his father, who was smiling at the sea.")
    ('© Lukas Coch/dpa/AAP', None)

    What is behind a label has to read like names: few words of it begin small.
    """
    bare = text.rstrip()
    offset = max(0, len(bare) - _LONGEST)
    tail = bare[offset:]
    found = [at for at in starts(tail, shadow(tail)) if _is_bounded(tail, at, whole=offset == 0) and _is_named(tail[at:])]
    return offset + min(found) if found else None


def is_credit_line(text: str) -> bool:
    """Tell whether a line is a picture credit and nothing else.

    >>> is_credit_line("Drew Angerer/Getty Images"), is_credit_line("Bildrechte: Reuters"), is_credit_line("Getty Images")
    (True, True, True)
    >>> is_credit_line("Image of the day"), is_credit_line("© 2018 La Presse Inc. Tous droits réservés.")
    (False, False)
    """
    if len(text) > _LONGEST_LINE:
        return False
    bare = text.strip(" \t\xa0•*-–—")
    if bare[:1] == bare[-1:] == "/":  # "/fot. Anna Nowak/"
        bare = bare[1:-1]
    if bare.endswith(_HOUSE) and _PICTURED.fullmatch(bare):
        return True
    return (credit_start(bare) == 0 and not opening_credit(bare)) or shadow(bare) in agencies_alone()


def said_once(text: str) -> str:
    """Give a credit that stands twice, as picture's and as caption's, once.

    >>> said_once("Ann Lee/AP Ann Lee/AP"), said_once("Ann Lee/AP")
    ('Ann Lee/AP', 'Ann Lee/AP')
    """
    words = text.split()
    half = len(words) // 2
    return " ".join(words[:half]) if words[:half] == words[half:] else text


def unglued(text: str) -> str:
    """Give a caption once that an extractor glued to itself."""
    half = len(text) // 2
    return text[:half] if text[:half] == text[half:] else text


def _is_bounded(tail: str, start: int, *, whole: bool) -> bool:
    """Whether a credit begins where something ends: the line, a sentence, or a word it is glued to."""
    if start == 0:
        return whole
    before = tail[:start].rstrip()
    if tail[start] in _SIGNS or not before or before[-1] in _ENDS or tail[start : start + 4] in _ABBREVIATED:
        return True
    if before[-1] == "/" and is_dense(before[:-1]):
        return True
    if not tail[start].isupper() and not tail[start].islower():
        return ":" in tail[start : start + _LONGEST_LABEL]  # no capitals tell it there
    glued = before[-1].isalnum() and not tail[start - 1].isspace() and before[-1].islower()
    labelled = re.match(r"[^\W\d_]+(?:[ '’-][^\W\d_]+){0,3}\s?:", tail[start : start + 40]) is not None
    return tail[start].isupper() and (glued or labelled)


def _is_named(credit: str) -> bool:
    """Whether a credit reads like names, not like a sentence, and not like a site's copyright."""
    words = re.findall(r"[^\W\d_]{3,}", _SITE.sub("", credit))
    small = sum(word[0].islower() and word not in agency_words() | _OWNERS for word in words)
    if (
        "http" in credit
        or "pic.twitter" in credit
        or (_RIGHTS.search(credit.lower()) and not _VIA.search(credit))
        or re.search(r"[^\W\d_]{4}[.!?]\s[A-Z]", _PAPER.sub("", credit))
        or len(credit) > _LONGEST - 20
    ):
        return False
    return bool(small <= min(_MOST_SMALL, max(2, len(words) * 2 // 3)))
