"""The shadow of a text: what rules are matched on, of the same length as the text itself.

Lower case, typographic quotes, dashes and spaces folded to their ASCII cousins, one code point for one code point. An
offset in the shadow is an offset in the text.
"""

import re
from functools import lru_cache

_FOLDS = {
    "'": "’‘ʼʻ‛′`´＇",
    '"': "“”„‟″«»＂",
    "-": "–—―−‐‑‒－",
    " ": "\xa0\u202f\u2009\u200a\u2007\u3000\t\n\r\x0b\x0c\x85\u2028\u2029",
    ":": "：",
    "!": "！",
    "?": "？",
    "(": "（",
    ")": "）",
    "|": "｜",
    "i": "İ",
}
_ACCENTS = str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ")
_PLAIN_OF = {fancy: plain for plain, fancies in _FOLDS.items() for fancy in fancies}
_FANCY = frozenset(_PLAIN_OF)
_WHITE = tuple(fancy for fancy in _PLAIN_OF if fancy.isascii())
_LAST_ASCII = 0x7F
_GEORGIAN = "\u10d0", "\u10ff"
_NOT_WORD = bytes(byte if byte > _LAST_ASCII or chr(byte).isalnum() else 0x20 for byte in range(256))
_NOT_WORD_OR_BREAK = _NOT_WORD[:10] + b"\n" + _NOT_WORD[11:]
_MORE_NOT_WORD = frozenset("…•·¿¡→›‹▶►■●©®™℗،؛؟۔।«»†‡")
_COMMON = bytes(byte for byte in range(_LAST_ASCII + 1) if chr(byte) not in _WHITE)
_ASCII = bytes(range(_LAST_ASCII + 1))
_PRINTABLE = b"\n" + bytes(range(0x20, _LAST_ASCII))
_SHORT = 400
_DENSE = re.compile(rb"[\xe0\xe1\xe3-\xed\xef\xf0]|\xe2[\xba-\xbf]")  # from U+0E00 on, without signs and arrows


def shadow(text: str) -> str:
    r"""Fold case, quotes, dashes and spaces, and keep the length.

    >>> shadow("“Don’t”\xa0– ISTANBUL")
    '"don\'t" - istanbul'
    >>> len(shadow("İstanbul")) == len("İstanbul")
    True
    """
    return _folded(text) if len(text) <= _SHORT else _fold(text)


def without_accents(text: str) -> str:
    """Take the accents off Greek letters, as it is written in capitals: the shadow of ``ΔΙΑΒΑΣΤΕ`` has none.

    >>> without_accents("διαβάστε επίσης")
    'διαβαστε επισης'
    """
    return text.translate(_ACCENTS)


def _fold(text: str) -> str:
    if text.isascii():
        for white in () if len(text) <= _SHORT and text.isprintable() else _WHITE:
            text = text.replace(white, " ")
    else:
        for fancy in _among(_FANCY, text, _COMMON):
            text = text.replace(fancy, _PLAIN_OF[fancy])
    return text.lower()


_folded = lru_cache(maxsize=256)(_fold)  # several cleaners ask about one line


def _among(signs: frozenset[str], text: str, common: bytes) -> frozenset[str]:
    """Those of the signs that a short text can have: beside its common characters it has few, cheap to go through."""
    if len(text) > _SHORT:
        return signs
    return signs.intersection(text.encode("utf-8", "surrogatepass").translate(None, common).decode("utf-8", "surrogatepass"))


def words(folded: str) -> frozenset[bytes]:
    r"""Give the distinct words of a shadow, as UTF-8: runs of letters and digits.

    >>> sorted(words("read more… 5 cafés"))
    [b'5', b'caf\xc3\xa9s', b'more', b'read']

    Scripts without spaces give whole runs, so rules for them are found by substring instead.
    """
    return frozenset(tokens(folded))


def tokens(folded: str) -> list[bytes]:
    """Give the words of a shadow in their order, as often as they stand there."""
    return _apart(folded).encode("utf-8", "surrogatepass").translate(_NOT_WORD).split()


def tokens_of_lines(folded: str) -> list[bytes]:
    r"""Give each line of a text of shadows with nothing but its words, with spaces between them.

    >>> [line.split() for line in tokens_of_lines("read more…\n5 cafés")]
    [[b'read', b'more'], [b'5', b'caf\xc3\xa9s']]
    """
    return _apart(folded).encode("utf-8", "surrogatepass").translate(_NOT_WORD_OR_BREAK).split(b"\n")


def _apart(folded: str) -> str:
    """A shadow with spaces for the signs beyond ASCII that part words."""
    if not folded.isascii():
        for sign in _among(_MORE_NOT_WORD, folded, _ASCII):
            folded = folded.replace(sign, " ")
    return folded


def may_be_dense(text: str) -> bool:
    """Tell at little cost whether a text can have a character of a script without spaces; where it says no, there is none.

    >>> may_be_dense("続きを読む"), may_be_dense("“Café” – Москва")
    (True, False)
    """
    return _DENSE.search(text.encode("utf-8", "surrogatepass").translate(None, _ASCII)) is not None


def is_small(sign: str) -> bool:
    """Tell whether a character is a small letter, in a script in which sentences begin with a capital: not in Georgian.

    >>> is_small("f"), is_small("F"), is_small("მ"), is_small("")
    (True, False, False, False)
    """
    return sign.islower() and not _GEORGIAN[0] <= sign <= _GEORGIAN[1]


def unusual(text: str) -> frozenset[str] | None:
    r"""Give the distinct characters of a text but printable ASCII and line feeds; None when too many to be gone through.

    >>> sorted(unusual("Café\tau lait") or ()), unusual("Κείμενο")
    (['\t', 'é'], None)
    """
    rest = text.encode("utf-8", "surrogatepass").translate(None, _PRINTABLE)
    return None if len(rest) > len(text) else frozenset(rest.decode("utf-8", "surrogatepass"))
