"""Picture credits without label or sign behind a caption: ``… in North Hollywood. AFP via Getty Images``."""

import re
from functools import cache

from newsclean.fields.data import sections
from newsclean.fields.names import is_first_name, is_name, is_sure_name
from newsclean.gate import has_one
from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST, _SHORTEST, _SHORTEST_TWICE = 100, 2, 16
_STOPS = '.!?…:;,"”»'
_SENTENCE_STOPS = tuple(".!?…")
_SENTENCE_END = late(r"(?:[^\W\d_]{2}|[\d)%])[.!?…]\s{1,3}(?=[^\W\d_a-zà-ÿ]|[@|/])")
_ABBREVIATED = late(r"\b(?:Jr|Sr|Dr|Mr|Mrs|Ms|St|Sgt|Lt|Maj|Cpl|Capt|Spc|Pfc|Pvt|Gen|Col)\. {1,3}$")
_PARTS = late(r"\s?(?://?|\||—)\s?|, ")
_SLASHED = late(r"([^/|]{2,40})/([^/|]{1,40})")
_BRACKETED = late(r"([^()/]{4,40}) \(([^()]{2,24})\)")
# As the Mirror's papers print them, with the caption behind three spaces: "Getty   Firefighters carry …".
_SPACED = late(r"([A-Z][\w/. ]{1,24}?)(?:\s?\[[A-Z]{2,8}\])?\s{3,6}(?=[A-Z'\"“‘])")
_TABLOID = frozenset(("bbc", "europics", "itv", "pa", "rex", "rex features", "sky", "swns", "wenn"))
_STOCKS = frozenset(("istock", "istockphoto", "shutterstock", "thinkstock", "dreamstime"))
_FILED = late(r",? (?:file|pool|handout|file photo)$")
_PLATFORMS = frozenset(("facebook", "instagram", "tiktok", "twitter", "x", "youtube"))
_HOUSES = (
    "afp",
    "ap",
    "epa",
    "file",
    "getty images",
    "lapresse",
    "reuters",
    "staff",
    "the christian science monitor",
    "zuma press",
)
_LONGEST_MAKER = 60
_SMALL = frozenset("via de da del der van von of the and for le la al photo file y e und".split())


def unlabelled_start(tail: str) -> int | None:
    """Find where a credit without a label begins behind the last sentence of a text; None when there is none.

    >>> text = "Strippers listen at a rally on August 19 in North Hollywood. AFP via Getty Images"
    >>> text[unlabelled_start(text):]
    'AFP via Getty Images'
    >>> unlabelled_start("The ferry sank. AP said so"), unlabelled_start("Use his and hers. Men’s / Women’s")
    (None, None)

    A text that ends as sentences do has none, so prose costs nothing. An agency's bare sign says nothing: stories end in it.
    Nor is who is quoted one: ``… "Brace yourself." Ann Lee, The Paper``.
    """
    if not may_end_unlabelled(tail):
        return None
    low = max(0, len(tail) - _LONGEST)
    if not has_one(tail[low:], _SENTENCE_STOPS):
        return None
    word = tail.rpartition(" ")[2]
    if word.lower() in _STOCKS and tail[: -len(word)].rstrip().endswith(_SENTENCE_STOPS):
        return len(tail) - len(word)
    for end in reversed([match.end() for match in _SENTENCE_END.finditer(tail, low)]):
        if not _ABBREVIATED.search(tail[max(0, end - 8) : end]):
            return end if _is_credit(tail[end:]) or _is_behind_stroke(tail[end:]) else None
    return None


def may_end_unlabelled(text: str) -> bool:
    """Tell at little cost that a text may end in such a credit: it has no stop at its end."""
    return text[-1:] not in _STOPS


def _is_credit(text: str) -> bool:
    if len(text) < _SHORTEST or ";" in text or not all(_is_capital(word) for word in text.split()):
        return False
    folded = _FILED.sub("", shadow(text))
    if folded in _alone():
        return True
    maker, via, agency = folded.rpartition(" via ")
    if via and (agency in _agencies() or _PARTS.split(agency)[0] in _agencies()):
        return bool(maker)
    if (bracketed := _BRACKETED.fullmatch(text)) and is_name(bracketed[1]):
        return shadow(bracketed[2]) in _agencies()
    parts = _PARTS.split(folded)
    if len(parts) > 1 and not _agencies().isdisjoint(parts):
        return True
    slashed = _SLASHED.fullmatch(text)
    return slashed is not None and _is_taken(slashed[1], slashed[2])


def _is_behind_stroke(text: str) -> bool:
    """``| Efe``, ``/ X (@annlee)``: behind the caption's last stop the stroke is the sign."""
    return text[0] in "|/" and any(map(str.isalpha, text)) and all(map(_is_capital, text.split()))


def is_maker_and_house(text: str) -> bool:
    """Tell whether a line is a photographer and the house behind a stroke; above an article it may be a byline.

    >>> is_maker_and_house("Joe Maring / Digital Trends"), is_maker_and_house("Ann Lee/Szabolcs Panyi")
    (True, False)
    >>> is_maker_and_house("Lockheed Martin/Lockheed Martin Lockheed Martin/Lockheed Martin")
    True
    """
    if "/" not in text or len(text) > _LONGEST or not may_end_unlabelled(text) or not all(map(_is_capital, text.split())):
        return False
    maker, _, house = text.partition("/")
    if len(text) > _SHORTEST_TWICE and text[: len(text) // 2] == text[len(text) // 2 + 1 :]:
        return True  # the picture's and the caption's
    return _is_taken(maker, house) or (len(maker) > 1 and shadow(maker.strip()) not in _agencies() and _is_credit(text))


def opening_credit(text: str) -> int:
    """Tell where a credit ends that a caption begins with: ``Ann Lee/Reuters Migrants wait …``; 0 when there is none.

    >>> text = "Ann Hermes/Staff Students walk in and out of the North Academic Center in May."
    >>> text[: opening_credit(text)], opening_credit("The ABC/Washington Post Poll was just about the worst.")
    ('Ann Hermes/Staff', 0)
    >>> opening_credit("Getty   Firefighters carry a man on a stretcher")
    8
    """
    if "   " in text[:_LONGEST_MAKER] and (spaced := _SPACED.match(text)):
        return spaced.end() if shadow(spaced[1]).strip() in _agencies() | _PLATFORMS | _TABLOID else 0
    if "/" not in text[:_LONGEST_MAKER]:
        return 0
    opened = _opening().match(text)
    if not opened:
        return 0
    maker = opened[1].partition("/")[0]
    known = is_first_name(maker.split(maxsplit=1)[0]) if " " in maker else maker.isupper()
    return opened.end() if known else 0


def _is_taken(maker: str, house: str) -> bool:
    """``WAFB/YouTube``, ``Jennifer Johnson/Running Tide``, not two people."""
    if shadow(house) in _PLATFORMS:
        return not maker.endswith(" ")
    bare, first = house.strip(" /|"), maker.split(maxsplit=1)
    return bool(first) and is_name(maker.strip()) and is_first_name(first[0]) and not is_sure_name(bare) and len(bare) > 1


def _is_capital(word: str) -> bool:
    bare = word.lstrip("(@'’\"“").strip(",.")
    return not bare or not bare[0].islower() or bare in _SMALL


@cache
def _opening() -> re.Pattern[str]:
    houses = "|".join(sorted((re.escape(name) for name in _HOUSES), key=len, reverse=True))
    name = r"(?:[A-Z][\w.'’-]{0,20} ){0,3}[A-Z][\w.'’-]{1,20}(?:/[A-Z][\w.'’ -]{1,30}?)?"
    return re.compile(rf"({name})/(?i:{houses})(?:/(?i:file|pool))?(?= [A-Z“])")


@cache
def _agencies() -> frozenset[str]:
    return frozenset(phrase for line in sections("picture_words.txt")["agencies"] for phrase in line) | {
        "landov",
        "redux",
        "bloomberg news",
        "the canadian press",
        "tribune",
        "youtube",
    }


@cache
def _alone() -> frozenset[str]:
    return frozenset(
        name for name in _agencies() if re.search(r"\b(?:getty|images|photo|stock|shutterstock|unsplash)\b", name)
    )
