"""Which language a text is in, by its commonest words; None when unsure."""

import importlib.util
import re
from collections import Counter
from functools import cache
from pathlib import Path

# jusText's lists, which come with trafilatura, by BCP 47 tag. Read as files: importing jusText would load lxml.
_LISTS = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew",
    "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "lt": "Lithuanian",
    "lv": "Latvian", "nl": "Dutch", "no": "Norwegian_Bokmal", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili",
    "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
}  # fmt: skip
_SCRIPTS = (("ja", "[\u3041-\u30ff]"), ("ko", "[\uac00-\ud7a3]"), ("zh", "[\u4e00-\u9fff]"), ("th", "[\u0e01-\u0e5b]"))
_FIRST_DENSE = "\u0e00"
_COMMONEST = 120
_SAMPLE = 4_000
_FEWEST_WORDS = 12
_LEAST_SHARE = 0.15
_LEAD = 1.3


def detect(text: str) -> str | None:
    """Give the BCP 47 tag of a text's language, or None when there is too little of it or two are close.

    >>> detect("The ferry sank off the coast on Monday, and two of its crew were not found, the harbour master said.")
    'en'
    >>> detect("Gaddafi, Medvedev, Obama") is None
    True
    """
    sample = text[:_SAMPLE].lower()
    for tag, signs in _SCRIPTS if max(sample, default="") >= _FIRST_DENSE else ():
        if len(re.findall(signs, sample)) * 4 > len(sample):
            return tag
    tokens = re.findall(r"[^\W\d_]+", sample)
    if len(tokens) < _FEWEST_WORDS:
        return None
    homes = _homes()
    counts: Counter[str] = Counter()
    for token, count in Counter(tokens).items():
        for tag in homes.get(token, ()):
            counts[tag] += count
    (tag, best), (_, second) = (counts + Counter({"": 1, "?": 1})).most_common(2)
    return tag if best >= _LEAST_SHARE * len(tokens) and best >= second * _LEAD else None


@cache
def _homes() -> dict[str, tuple[str, ...]]:
    """The languages of which each word is one of the commonest."""
    spec = importlib.util.find_spec("justext")
    if spec is None or spec.origin is None:
        return {}
    homes: dict[str, tuple[str, ...]] = {}
    for tag, name in _LISTS.items():
        for word in _commonest(Path(spec.origin).parent / "stoplists" / f"{name}.txt"):
            homes[word] = (*homes.get(word, ()), tag)
    return homes


def _commonest(path: Path) -> frozenset[str]:
    try:
        with path.open(encoding="utf-8") as lines:
            return frozenset(line.strip().lower() for _, line in zip(range(_COMMONEST), lines, strict=False))
    except OSError:
        return frozenset()
