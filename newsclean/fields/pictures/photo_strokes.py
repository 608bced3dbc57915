"""Picture credits behind a stroke, a bar or a dash, and the agencies that stand there."""

import re
from collections.abc import Iterator

from newsclean.fields.known.names import is_sure_name
from newsclean.fields.pictures.kinds import is_kind
from newsclean.fields.pictures.photo_words import agencies_alone, notes, phrases
from newsclean.late import late

_FEWEST_SPACES, _LONGEST_SIGNED, _MOST_WORDS = 5, 300, 5
# ``… on Monday. Photo / Ann Lee``, ``PHOTO | ANN LEE | NATION MEDIA GROUP``, ``… on Monday. — Bernama pic``
_LABEL_STROKE = late(
    r"(?:^|(?<=[.!?\"'”’)\]»] )|(?<=[.!?\"'”’)\]»]))"
    r"(?i:(?:file )?(?:photo|image|picture|pic|video|composite|illustration)s?|file|ljósmynd|mynd)"
    r" ?/ ?(?=[A-Z\d][^!?]{0,70}[^.!?]$)"
    r"|(?<=[.!?\"'”’)] )(?:(?i:photo|picture|pic)s? \| (?=[A-Z\d])"
    r"|(?:Photos|Pictures|Images): (?=[A-Z][^!?/:]{1,50} / [A-Z]))"
    r"(?=[^!?]{1,90}[^.!?]$)"
)
_ALLIANCE = late(  # "picture alliance/dpa/dpa-Pool | Ann Lee"
    r"(?:^|(?<=[.!?\"'”’)] ))[Pp]icture[ -][Aa]lliance"
    r"(?: ?/ ?[\w.&-]{2,24}(?: [\w.&-]{2,24}){0,2}){0,3}(?: \| [A-Z][^|!?]{2,40})?$"
)
_HOUSE_PIC = late(r"[—–] ?(?:[A-Z][\w/&.-]{1,20} ){1,3}(?:pics?|pictures?|photos?)$")


def labelled_by_stroke(tail: str) -> Iterator[int]:
    """Give where a label and its stroke begin: ``… on Monday. Photo / Ann Lee``, ``… on Monday. — Bernama pic``.

    >>> list(labelled_by_stroke("The ferry on Monday. Photo / Ann Lee"))
    [21]

    A house and its picture need a dash before them.
    """
    if "/" in tail or " | " in tail or ": " in tail:
        yield from (match.start() for match in _LABEL_STROKE.finditer(tail))
    if "lliance" in tail and (alliance := _ALLIANCE.search(tail)):
        yield alliance.start()
    if ("—" in tail or "–" in tail) and (house := _HOUSE_PIC.search(tail)):
        yield house.start()


def is_signed_caption(text: str) -> bool:
    """Tell whether a line is a sentence with a person's name behind a bar, who took what it describes.

    >>> is_signed_caption("The quay at night, in the rain. | Ana Ruiz"), is_signed_caption("What now? | The Harbour Blog")
    (True, False)
    """
    said, bar, name = text.rpartition(" | ")
    return bool(bar) and len(text) <= _LONGEST_SIGNED and said.endswith((".", ".”", '."')) and is_sure_name(name)


def behind_stroke(folded: str) -> Iterator[int]:
    """Give where what stands behind a stroke begins, in a shadow: ``… | Ann Lee/Getty Images``, ``… to Rome / EFE``.

    >>> list(behind_stroke("the quay at night -file photo"))
    [18]

    A name alone behind a bar is none: an agency has to be there, or what kind of picture it is.
    """
    bar, stroke, dash = folded.rfind("|"), folded.rfind(" / ") + 1, folded.rfind(" -")
    if dash >= 0 and ((said := folded[dash + 2 :].strip(" .")) in notes() or is_kind(said) or _is_stock(said)):
        yield dash + 1
    if bar >= 0 and (names_agency(folded[bar + 1 :]) or folded[bar + 1 :].strip(" .") in notes()):
        yield bar
    if stroke and folded.count(" ") > _FEWEST_SPACES and folded[stroke + 1 :].strip(" .)") in phrases("agencies"):
        yield stroke


def _is_stock(said: str) -> bool:
    """Whether a few words behind a dash end in a picture agency: ``… deux lances - Illustration Adobe Stock``."""
    words = said.split()
    return len(words) <= _MOST_WORDS and not agencies_alone().isdisjoint((words[-1], " ".join(words[-2:])) if words else ())


def names_agency(folded: str) -> bool:
    """Tell whether a picture agency ends a credit, or begins it before a slash: ``Ann Lee/Getty Images``, ``AP/Ann Lee``."""
    pieces = [piece.strip(" .)]") for piece in re.split(r"[/,|]|\bvia\b| for (?=[^/]{3,50}$)", folded)]
    return folded.strip(" .)]|") in agencies_alone() or (len(pieces) > 1 and not phrases("agencies").isdisjoint(pieces))
