"""The shadow of a text: what rules are matched on, of the same length as the text itself.

Lower case, typographic quotes, dashes and spaces folded to their ASCII cousins, one code point for one code point. An
offset in the shadow is an offset in the text.
"""

_FOLDS = {
    "'": "’‘ʼ‛′`´＇",
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
_PAIRS = tuple((fancy, plain) for plain, fancies in _FOLDS.items() for fancy in fancies)
_ASCII_PAIRS = tuple((fancy, plain) for fancy, plain in _PAIRS if fancy.isascii())
_LAST_ASCII = 0x7F
_NOT_WORD = bytes(byte if byte > _LAST_ASCII or chr(byte).isalnum() else 0x20 for byte in range(256))
_MORE_NOT_WORD = "…•·¿¡→›‹▶►■●©®™℗،؛؟۔।«»†‡"


def shadow(text: str) -> str:
    r"""Fold case, quotes, dashes and spaces, and keep the length.

    >>> shadow("“Don’t”\xa0– ISTANBUL")
    '"don\'t" - istanbul'
    >>> len(shadow("İstanbul")) == len("İstanbul")
    True
    """
    for fancy, plain in _ASCII_PAIRS if text.isascii() else _PAIRS:
        text = text.replace(fancy, plain)
    return text.lower()


def words(folded: str) -> frozenset[bytes]:
    r"""Give the distinct words of a shadow, as UTF-8: runs of letters and digits.

    >>> sorted(words("read more… 5 cafés"))
    [b'5', b'caf\xc3\xa9s', b'more', b'read']

    Scripts without spaces give whole runs, so rules for them are found by substring instead.
    """
    if not folded.isascii():
        for sign in _MORE_NOT_WORD:
            folded = folded.replace(sign, " ")
    return frozenset(folded.encode("utf-8", "surrogatepass").translate(_NOT_WORD).split())
