"""Picture credits without label or sign behind a caption: ``… in North Hollywood. AFP via Getty Images``."""

import re
from functools import cache

from newsclean.fields.data import sections
from newsclean.fields.known.names import is_first_name, is_name, is_sure_name
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
_RUN_IN = late(r" ([A-Z][\w’'-]{1,20} (?:[A-Z]\. )?[A-Z][\w’'-]{1,24})\s?/\s?([A-Z][\w ]{1,24})$")
_FEWEST_SPACES = 3
_STOCKS = frozenset(("istock", "istockphoto", "shutterstock", "thinkstock", "dreamstime"))
_FILED = late(r",? (?:file|pool|handout|file photo)$")
PLATFORMS = frozenset(("facebook", "instagram", "tiktok", "twitter", "x", "youtube"))
"""Where a picture may have been taken from, as its credit says."""
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
    if via and (agency in picture_agencies() or _PARTS.split(agency)[0] in picture_agencies()):
        return bool(maker)
    if (bracketed := _BRACKETED.fullmatch(text)) and is_name(bracketed[1]):
        return shadow(bracketed[2]) in picture_agencies()
    parts = _PARTS.split(folded)
    if len(parts) > 1 and not picture_agencies().isdisjoint(parts):
        return True
    slashed = _SLASHED.fullmatch(text)
    return slashed is not None and _is_taken(slashed[1], slashed[2])


def _is_behind_stroke(text: str) -> bool:
    """``| Efe``, ``/ X (@annlee)``: behind the caption's last stop the stroke is the sign; ``/Telegrafi/`` signs a story."""
    if text[0] not in "|/" or text.endswith("/"):
        return False
    return any(map(str.isalpha, text)) and all(map(_is_capital, text.split()))


def maker_start(text: str) -> int | None:
    """Find a photographer and an agency at the end of a line without a stop, run into what the picture shows.

    >>> maker_start("The Ferry Museum in Ostia Ann Lee/Reuters"), maker_start("Ann Lee/Reuters")
    (26, None)
    """
    if "/" not in text[-_LONGEST // 2 :] or len(text) > 2 * _LONGEST or not may_end_unlabelled(text):
        return None
    found = _RUN_IN.search(text, max(0, len(text) - _LONGEST))
    if not found or text[: found.start()].count(" ") < _FEWEST_SPACES or not is_sure_name(found[1]):
        return None
    return found.start(1) if shadow(found[2]) in picture_agencies() else None


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
    return _is_taken(maker, house) or (
        len(maker) > 1 and shadow(maker.strip()) not in picture_agencies() and _is_credit(text)
    )


def _is_taken(maker: str, house: str) -> bool:
    """``WAFB/YouTube``, ``Jennifer Johnson/Running Tide``, not two people."""
    if shadow(house) in PLATFORMS:
        return not maker.endswith(" ")
    bare, first = house.strip(" /|"), maker.split(maxsplit=1)
    return bool(first) and is_name(maker.strip()) and is_first_name(first[0]) and not is_sure_name(bare) and len(bare) > 1


def _is_capital(word: str) -> bool:
    bare = word.lstrip("(@'’\"“").strip(",.")
    return not bare or not bare[0].islower() or bare in _SMALL


@cache
def picture_agencies() -> frozenset[str]:
    """Give the picture agencies, with houses that only their credits without a label name."""
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
        name for name in picture_agencies() if re.search(r"\b(?:getty|images|photo|stock|shutterstock|unsplash)\b", name)
    )
