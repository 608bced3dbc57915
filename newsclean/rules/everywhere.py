"""How many blocks a word lets through, for those who know nothing better than a short list and its length."""

from collections.abc import Iterable
from math import fsum

_EVERYWHERE = (
    "the a an and or of to in on at by for from with is are was were be been being it its this that these those you "
    "your we our us i me my he him his she her they them their not no do does did don as if all any both each more "
    "most much many new out up down off so has have had will would can could may might should one two first last get "
    "got make made take say says said who whom which what when where why how about than now then there here also only "
    "just even still very such same other some into over after before during while since until because through under "
    "against back well way like year years day week time people"
)
_OFTEN = (
    "best use need data work help business home want features using top services every find free full right see making "
    "small online app great support look set content company service options go offer start world know needs create "
    "price keep important health project team life build plan provide include information security available access "
    "media products next video technology less product makes per learn user end let value digital think share review "
    "looking part list website"
)
_COMMON = dict.fromkeys(_OFTEN.split(), 0.05) | {
    word: 1.0 + 1.0 / rank for rank, word in enumerate(_EVERYWHERE.split(), start=1)
}


def cost(found: Iterable[str]) -> float:
    """Give how many blocks a set of words lets through, roughly: short words stand everywhere.

    >>> cost(["the"]) > cost(["people"]) > cost(["help"]) > cost(["newsletter"])
    True
    """
    return fsum(_COMMON.get(word) or 8.0 ** -min(len(word.encode()), 8) for word in found)
