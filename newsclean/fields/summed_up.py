"""Standfirsts that nothing parts from the article: by the label they begin with, or by how much shorter they say it."""

from collections.abc import Mapping
from statistics import median

from newsclean.fields.french import is_french
from newsclean.late import late
from newsclean.likeness import said_in, share
from newsclean.page import Page, Role
from newsclean.prose import ends_sentence, is_prose

_KIND = late(
    r"(?:(?:LE |ON FAIT LE )?(?:POINT|RÉCIT)|REPORTAGES?|INFO(?: À LA DEMANDE| LE FIGARO)?|INFOGRAPHIES?|ENQUÊTE|ANALYSE"
    r"|PORTRAIT|ENTRETIEN|INTERVIEW|EXCLUSIF|VIDÉOS?|(?:EN )?DIRECT|EN IMAGES|DIAPORAMA|DÉCRYPTAGE|MINUTE PAR MINUTE"
    r"|TÉMOIGNAGES?|CHRONOLOGIE|FOCUS|ZOOM|TRIBUNE|SONDAGE|CARTES?|DOCUMENT|CRITIQUE|AUDIO|GRAND FORMAT|LONG FORMAT)"
    r"(?: EXCLUSIFS?| EXCLUSIVE)? [-–—] \S"
)
_ABOVE, _FEWEST_BELOW = 6, 4
_SHORTEST, _LONGEST = 60, 300
_MOST_OF_PARAGRAPH, _LEAST_SAID = 0.7, 0.3
_PICTURE = frozenset({Role.CAPTION, Role.PHOTO_CREDIT})
_QUOTES = "\"«“„‘'-–—"


def is_of_a_kind(text: str) -> bool:
    """Tell whether a line begins with the kind of article that it stands above, in capitals.

    >>> is_of_a_kind("REPORTAGE - À quai, les dockers attendent."), is_of_a_kind("DERAA - Les dockers attendent.")
    (True, False)
    """
    return text[:2].isupper() and _KIND.match(text) is not None


def sums_up(page: Page, number: int, roles: Mapping[int, Role]) -> bool:
    """Tell whether the paragraph below a headline is much shorter than those of the article, which say its words again.

    French papers have such a standfirst above nearly every article; where wires and English papers do without, the first
    paragraph is short for other reasons, so only French is looked at.
    """
    block = page.blocks[number]
    said = ends_sentence(block.text) and not block.text.startswith(tuple(_QUOTES))
    if not said or not _SHORTEST <= len(block.text) <= _LONGEST:
        return False
    if roles.get(page.blocks[number - 1].start) in _PICTURE:
        return False  # what it shows, perhaps
    below = [b for b in page.blocks[number + 1 :] if b.start not in roles and is_prose(b)][:_ABOVE]
    if len(below) < _FEWEST_BELOW or below[0].start != page.blocks[number + 1].start or len(below[0].text) < len(block.text):
        return False
    if not is_french(block, *below[:2]):
        return False
    usual = median(len(b.text) for b in below)
    return len(block.text) <= _MOST_OF_PARAGRAPH * usual and share(block, said_in(below)) >= _LEAST_SAID
