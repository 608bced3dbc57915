"""Guesses the encoding of bytes that declare none and are not UTF-8.

Latin alphabets are told apart by their accented letters: a reading is as good as the one language whose alphabet explains
most of them. Other scripts have too many of such bytes for that, and there charset_normalizer's statistics are sound.
"""

from collections import Counter

_SAMPLE = 50_000
_FEWEST = 8  # bytes beyond ASCII from which statistics can tell anything
_LATIN = ("cp1252", "cp1250", "iso8859-2", "cp1254", "cp1257")
_ALPHABETS = (
    "áéíóúñü¡¿ç·",  # Spanish, Catalan
    "àâæçéèêëîïôœùûüÿ",  # French
    "äöüßéèà",  # German
    "ãõáéíóúâêôçàü",  # Portuguese
    "àèéìíîòóùú",  # Italian
    "áéëïíóöúèê",  # Dutch
    "åäöéæøü",  # Danish, Finnish, Norwegian, Swedish
    "áéíóúýþðæö",  # Icelandic
    "äöõüšž",  # Estonian
    "ąćęłńóśźż",  # Polish
    "áäčďéěíĺľňóôřŕšťúůýž",  # Czech, Slovak
    "áéíóöőúüű",  # Hungarian
    "ăâîşţ",  # Romanian
    "čćđšž",  # Croatian, Slovene
    "âçğıîöşüû\u0307",  # Turkish, whose İ in lower case is two characters
    "ąčęėįšųūž",  # Lithuanian
    "āčēģīķļņšūž",  # Latvian
)
_TYPOGRAPHY = frozenset("“”‘’„‚‹›–—…•€£§©®™°«»·½\xa0\xad")
_OTHER_SCRIPTS = (
    *("cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5", "cp1253", "iso8859_7", "cp1255", "cp1256", "iso8859_6", "cp874"),
    *("cp932", "euc_jp", "cp949", "gb18030", "big5hkscs"),
)


def guess(raw: bytes) -> str:
    """Give the codec that most likely wrote the bytes, of those the web has used.

    >>> guess("Der Bürgermeister".encode("cp1252")), guess("Dzień dobry, źródło".encode("cp1250"))
    ('cp1252', 'cp1250')

    What tells nothing is Windows-1252, as it is for browsers. Nothing is raised.
    """
    sample = _sample(raw)
    above = len(sample.translate(None, bytes(range(128))))
    latin = max(_LATIN, key=lambda codec: _explained(sample, codec))
    if above < _FEWEST or above * 4 < len(sample) or _explained(sample, latin) == 1:
        return latin
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(_OTHER_SCRIPTS)).best()
    return best.encoding.replace("_", "-") if best else latin


def _explained(sample: bytes, codec: str) -> float:
    """The share of the letters beyond ASCII that one language has in its alphabet."""
    signs = Counter(sample.decode(codec, "replace").lower())
    letters = {sign: count for sign, count in signs.items() if sign > "\x7f" and sign not in _TYPOGRAPHY}
    if not letters:
        return 1.0
    explained = max(sum(count for sign, count in letters.items() if sign in alphabet) for alphabet in _ALPHABETS)
    return explained / sum(letters.values())


def _sample(raw: bytes) -> bytes:
    """The beginning of the bytes, cut where no character of two bytes is broken."""
    if len(raw) <= _SAMPLE:
        return raw
    start = raw[:_SAMPLE]
    cut = max(start.rfind(b" "), start.rfind(b"\n")) + 1
    return start[:cut] if cut > _SAMPLE // 2 else start
