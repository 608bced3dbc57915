"""The credit that a caption begins with: ``Ann Lee/Reuters Migrants wait …``."""

import re
from functools import cache

from newsclean.fields.known.names import is_first_name
from newsclean.fields.pictures.unlabelled import PLATFORMS, picture_agencies
from newsclean.late import late
from newsclean.prose import ends_sentence
from newsclean.shadow import shadow

# As the Mirror's papers print them, with the caption behind three spaces: "Getty   Firefighters carry …".
_SPACED = late(r"([A-Z][\w/. ]{1,24}?)(?:\s?\[[A-Z]{2,8}\])?\s{3,6}(?=[A-Z'\"“‘])")
_TABLOID = frozenset(("bbc", "europics", "itv", "pa", "rex", "rex features", "sky", "swns", "wenn"))
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
_FEWEST_SAID = 6


def opening_credit(text: str) -> int:
    """Tell where a credit ends that a caption begins with: ``Ann Lee/Reuters Migrants wait …``; 0 when there is none.

    >>> text = "Ann Hermes/Staff Students walk in and out of the North Academic Center in May."
    >>> text[: opening_credit(text)], opening_credit("The ABC/Washington Post Poll was just about the worst.")
    ('Ann Hermes/Staff', 0)
    >>> opening_credit("Getty   Firefighters carry a man on a stretcher")
    8
    """
    if "   " in text[:_LONGEST_MAKER] and (spaced := _SPACED.match(text)):
        return spaced.end() if shadow(spaced[1]).strip() in picture_agencies() | PLATFORMS | _TABLOID else 0
    if "/" not in text[:_LONGEST_MAKER]:
        return 0
    opened = _opening().match(text)
    if not opened:
        return 0
    maker = opened[1].partition("/")[0]
    known = is_first_name(maker.split(maxsplit=1)[0]) if " " in maker else maker.isupper()
    return opened.end() if known else 0


def spaced_credit(text: str) -> int:
    """Tell where a credit in capitals ends that nobody knows, which spaces part from a caption; 0 when there is none.

    >>> text = "FERRY PRESS   Under way: The ship is towed out of the harbour after the storm"
    >>> text[: spaced_credit(text)].strip(), spaced_credit("ASHBY   Lee 2, Ray 3, Hall 1")
    ('FERRY PRESS', 0)

    Most words of a caption are small, as no row of a table has them. Above an article these are its kicker.
    """
    spaced = _SPACED.match(text) if "   " in text[:_LONGEST_MAKER] else None
    if not spaced or ends_sentence(text):
        return 0
    house = shadow(spaced[1]).partition("/")[0].strip()
    if not spaced[1].isupper() and house not in picture_agencies() | PLATFORMS | _TABLOID:
        return 0
    words = text[spaced.end() :].split()
    said = len(words) >= _FEWEST_SAID and sum(word[0].islower() for word in words) * 2 > len(words)
    return spaced.end() if said and "   " not in text[spaced.end() :] else 0


@cache
def _opening() -> re.Pattern[str]:
    houses = "|".join(sorted((re.escape(name) for name in _HOUSES), key=len, reverse=True))
    name = r"(?:[A-Z][\w.'’-]{0,20} ){0,3}[A-Z][\w.'’-]{1,20}(?:/[A-Z][\w.'’ -]{1,30}?)?"
    return re.compile(rf"({name})/(?i:{houses})(?:/(?i:file|pool))?(?= [A-Z“])")
