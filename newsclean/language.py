"""Which language a text is in, by its commonest words; None when unsure."""

import importlib.util
import re
from functools import cache
from pathlib import Path

from newsclean.shadow import may_be_dense, unusual

# jusText's lists, which come with trafilatura, by BCP 47 tag. Read as files: importing jusText would load lxml.
_LISTS = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew",
    "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "is": "Icelandic", "it": "Italian",
    "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch", "no": "Norwegian_Bokmal", "pl": "Polish", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish",
    "sw": "Swahili", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
}  # fmt: skip
_SIGNS = {chr(ord("0") + number): tag for number, tag in enumerate(_LISTS)}  # counting letters costs least
_SCRIPTS = (
    ("ja", "[\u3041-\u30ff]"),
    ("ko", "[\uac00-\ud7a3]"),
    ("zh", "[\u4e00-\u9fff]"),
    ("th", "[\u0e01-\u0e5b]"),
    ("bn", "[\u0981-\u09cd]"),
)
_LETTERS = bytes(byte if byte > 0x7F or chr(byte).isalpha() else 0x20 for byte in range(256))  # noqa: PLR2004 - the last of ASCII
_HEBREW = re.compile("[\u05d0-\u05ea]")
_WORD = re.compile(r"(?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f\u0962\u0963\u200c\u200d])+")  # a vowel of Hindi is no letter
# The Turkish list was made of villages; these stand in news.
_TURKISH = (
    "ve bir bu ile için olan olarak daha çok gibi kadar sonra ancak göre ise değil ne da de en her ki ya veya var yok oldu "
    "olduğu olduğunu etti dedi eden edilen ilgili tarafından kişi yeni büyük içinde yer aldı arasında üzerine söyledi "
    "belirtti gelen üzerinde şekilde nedeniyle önce son iki ilk bin yıl saat gün devam açıklama"
)
_MALAY = frozenset(
    b"kerana bahawa iaitu ialah polis kerajaan mahkamah syarikat kereta beliau menerusi kelmarin sehingga".split()
)
_INDONESIAN = frozenset(
    b"karena bahwa yaitu adalah polisi pemerintah perusahaan mobil uang kantor saat bisa hingga warga".split()
)
_COMMONEST = 120
_SAMPLE = 4_000
_LOOK, _SURELY = 800, (80, 0.25, 2.0)  # what so few characters say so clearly, the rest of a sample never denied
_FEWEST_WORDS = 12
_LEAST_SHARE = 0.15
_LEAD = 1.3
_FEWEST_APART, _LEAD_APART = 4, 4
# Languages that say much with endings have few common words, but no other has them: Turkish, Finnish.
_FEWEST_ALONE, _SHARE_ALONE, _LEAD_ALONE = 6, 0.08, 3


def detect(text: str) -> str | None:
    """Give the BCP 47 tag of a text's language, or None when there is too little of it or two are close.

    >>> detect("The ferry sank off the coast on Monday, and two of its crew were not found, the harbour master said.")
    'en'
    >>> detect("Gaddafi, Medvedev, Obama") is None
    True
    """
    sample = text[:_SAMPLE]
    if not sample.isascii() and may_be_dense(sample) and (tag := _by_script(sample)):
        return tag
    said = _leading(sample[:_LOOK].lower(), *_SURELY) if len(sample) > _LOOK else None
    said = said or _leading(sample.lower(), _FEWEST_WORDS, _LEAST_SHARE, _LEAD)
    return said or ("he" if len(_HEBREW.findall(sample)) * 2 > len(sample) else None)


def clearly(text: str) -> str | None:
    """Give the tag of a text's language where its first words leave no doubt.

    >>> clearly("The ferry sank off the coast on Monday.") is None, clearly("渡轮星期一在海岸外沉没，两名船员失踪。" * 3)
    (True, 'zh')
    """
    sample = text[:_SAMPLE]
    if not sample.isascii() and may_be_dense(sample):
        return _by_script(sample)
    return _leading(sample.lower(), *_SURELY)


def is_common(word: str) -> bool:
    """Tell whether a word in small letters is one of the commonest of any language.

    >>> is_common("the"), is_common("después"), is_common("ferry")
    (True, True, False)
    """
    return word.encode("utf-8", "surrogatepass") in _homes()


def _by_script(sample: str) -> str | None:
    return next((tag for tag, signs in _SCRIPTS if len(re.findall(signs, sample)) * 4 > len(sample)), None)


def _leading(sample: str, fewest: int, share: float, lead: float) -> str | None:
    """The language that leads by so much, has such a share of the words, and of so many words."""
    tokens = _tokens(sample)
    if len(tokens) < fewest:
        return None
    homes = _homes()
    words = list(filter(None, map(homes.get, tokens)))
    said = "".join(words)
    (best, sign), (second, other) = sorted(((said.count(sign), sign) for sign in _SIGNS), reverse=True)[:2]
    alone = best >= _FEWEST_ALONE and best >= _SHARE_ALONE * len(tokens) and best > second * _LEAD_ALONE
    leads = best >= max(1, second) * lead or _apart(words, sign, other)
    if not (alone or (leads and best >= share * len(tokens))):
        return None
    return _malay(tokens) if _SIGNS[sign] == "id" else _SIGNS[sign]


def _apart(words: list[str], one: str, other: str) -> bool:
    """Whether the words that only one of two near languages has speak for the first: Spanish and Catalan share most."""
    ours = sum(one in homes and other not in homes for homes in words)
    theirs = sum(other in homes and one not in homes for homes in words)
    return ours >= _FEWEST_APART and ours > theirs * _LEAD_APART


def _malay(tokens: list[bytes]) -> str:
    """Tell Malay from Indonesian, which is nearly the same: by words that the other spells otherwise or has not."""
    return "ms" if sum(map(_MALAY.__contains__, tokens)) > sum(map(_INDONESIAN.__contains__, tokens)) else "id"


def _tokens(sample: str) -> list[bytes]:
    """The words of a text as UTF-8: its runs of letters."""
    signs = unusual(sample)
    if signs is None:
        return [word.encode("utf-8", "surrogatepass") for word in _WORD.findall(sample)]
    for sign in signs:
        if not _WORD.match(sign):
            sample = sample.replace(sign, " ")
    return sample.encode("utf-8", "surrogatepass").translate(_LETTERS).split()


@cache
def _homes() -> dict[bytes, str]:
    """The languages of which each word is one of the commonest, by their signs."""
    spec = importlib.util.find_spec("justext")
    if spec is None or spec.origin is None:
        return {}
    homes: dict[bytes, str] = {}
    for sign, tag in _SIGNS.items():
        for word in _commonest(Path(spec.origin).parent / "stoplists" / f"{_LISTS[tag]}.txt"):
            homes[word.encode()] = homes.get(word.encode(), "") + sign
    turkish = next(sign for sign, tag in _SIGNS.items() if tag == "tr")
    for word in _TURKISH.split():
        if turkish not in homes.get(word.encode(), ""):
            homes[word.encode()] = homes.get(word.encode(), "") + turkish
    return homes


def _commonest(path: Path) -> frozenset[str]:
    try:
        with path.open(encoding="utf-8") as lines:
            return frozenset(line.strip().lower() for _, line in zip(range(_COMMONEST), lines, strict=False))
    except OSError:
        return frozenset()
