"""Standfirsts that nothing parts from the article: by the label they begin with, or by how much shorter they say it."""

from collections.abc import Mapping
from statistics import median

from newsclean.fields.known.french import is_french
from newsclean.late import late
from newsclean.likeness import said_in, share
from newsclean.page import Block, Page, Role
from newsclean.prose import ends_sentence, is_prose
from newsclean.shadow import shadow

_KIND = late(
    r"(?:(?:LE |ON FAIT LE )?(?:POINT|RÉCIT)|REPORTAGES?|INFO(?: À LA DEMANDE| LE FIGARO)?|INFOGRAPHIES?|ENQUÊTE|ANALYSE"
    r"|PORTRAIT|ENTRETIEN|INTERVIEW|EXCLUSIF|VIDÉOS?|(?:EN )?DIRECT|EN IMAGES|DIAPORAMA|DÉCRYPTAGE|MINUTE PAR MINUTE"
    r"|TÉMOIGNAGES?|CHRONOLOGIE|FOCUS|ZOOM|TRIBUNE|SONDAGE|CARTES?|DOCUMENT|CRITIQUE|AUDIO|GRAND FORMAT|LONG FORMAT)"
    r"(?: EXCLUSIFS?| EXCLUSIVE)? [-–—] \S"
)
# Its last words say what follows, as no paragraph's do: "… en un an. Récit.", "… muss man wissen. Ein Überblick."
_CLOSING = late(
    r"[.!?…»”\"')] (?:on fait le point|(?:le )?(?:point|récit|bilan)|(?:les )?(?:explications?|détails)|décryptage|analyse"
    r"|reportage|enquête|entretien|interview|portrait|témoignages?|éclairages?|tour d'horizon|mode d'emploi|rencontre"
    r"|compte[ -]rendu|on vous (?:explique(?: tout)?|dit tout|raconte)|retour en images|chronologie"
    r"|l'analisi|l'intervista|i dettagli|la ricostruzione|ecco (?:perché|come|i dettagli|tutti i dettagli|cosa sappiamo)"
    r"|(?:un |una )?(?:entrevista|análisis)|entenda(?: o caso)?"
    r"|eine? (?:überblick|analyse|porträt|kommentar|bericht|reportage|interview|protokoll|einordnung|rückblick"
    r"|gastbeitrag|glosse|spurensuche|ortsbesuch|faktencheck|bilanz|essay|kolumne|nachruf|chronologie)"
    r"|(?:die|eine) übersicht|fragen und antworten|een (?:overzicht|analyse|reconstructie|reportage|portret|profiel))\.?$"
)
_RETURN = late(r"[.!?…»”\"'] (?:retour|zoom|focus|coup d'[oœ]e?il|gros plan|éclairage|regards?) sur [^.!?]{5,160}\.?$")
_LONGEST_CLOSING, _LONGEST_RETURN = 40, 190
_ABOVE, _FEWEST_BELOW, _NEAR = 6, 4, 5
_LONGEST_SUBHEAD = 80
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


def announces(text: str) -> bool:
    """Tell whether a paragraph closes with the kind of article that stands below it.

    >>> announces("Deux bacs ont coulé en un mois. Récit."), announces("Le maire a lu son récit.")
    (True, False)
    """
    if _CLOSING.search(shadow(text[-_LONGEST_CLOSING:])):
        return True
    return " sur " in text and _RETURN.search(shadow(text[-_LONGEST_RETURN:])) is not None


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
    if any(roles.get(b.start) is Role.PHOTO_CREDIT for b in page.blocks[number + 1 : number + 2]):
        return False
    below = [b for b in page.blocks[number + 1 :] if b.start not in roles and is_prose(b)][:_ABOVE]
    if (
        len(below) < _FEWEST_BELOW
        or not _is_right_above(page, number, below[0], roles)
        or len(below[0].text) < len(block.text)
    ):
        return False
    if not is_french(block, *below[:2]):
        return False
    usual = median(len(b.text) for b in below)
    return len(block.text) <= _MOST_OF_PARAGRAPH * usual and share(block, said_in(below)) >= _LEAST_SAID


def _is_right_above(page: Page, number: int, below: Block, roles: Mapping[int, Role]) -> bool:
    """Whether nothing stands between a line and the paragraph below but pictures, junk and the first sub-heading."""
    near = page.blocks[number + 1 : number + 1 + _NEAR]
    between = [block for block in near if block.start < below.start and block.start not in roles]
    subheads = all(len(block.text) <= _LONGEST_SUBHEAD and not ends_sentence(block.text) for block in between)
    return below.start <= near[-1].start and len(between) <= 1 and subheads
