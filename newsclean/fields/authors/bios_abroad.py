"""Bios of reporters in other languages than English: ``Ana Ruiz es periodista de El Correo.``."""

import re
from functools import cache

from newsclean.fields.known.names import is_first_name, is_sure_name
from newsclean.late import late

_LONGEST = 240
_TRADES = {
    r"es (?:un |una )?": "periodista redactor redactora reportero reportera corresponsal columnista fotógrafo fotógrafa",
    r"est (?:un |une |le |la )?": "journaliste correspondant correspondante chroniqueur chroniqueuse rédacteur rédactrice",
    r"è (?:un |una |un')?": "giornalista redattore redattrice corrispondente cronista caporedattore vicedirettore",
    r"é (?:um |uma )?": "jornalista repórter colunista correspondente editor editora redator redatora",
    r"ist (?:eine? |freie[rn]? )?": "redakteur redakteurin journalist journalistin korrespondent korrespondentin reporter "
    "redaktor redaktorin reporterin kolumnist kolumnistin volontär volontärin ressortleiter ressortleiterin",
    r"is (?:een )?": "verslaggever verslaggeefster journalist redacteur correspondent columnist",
    r"jest ": "dziennikarką dziennikarzem reporterką reporterem redaktorką redaktorem publicystką publicystą korespondentem",
    r"(?:[-–—] |является )": "корреспондент журналист журналистка обозреватель редактор репортёр репортер колумнист",
    r"(?:[-–—] )": "журналіст журналістка кореспондент кореспондентка редактор редакторка оглядач оглядачка",
    r"är (?:en )?": "reporter journalist korrespondent redaktör krönikör ledarskribent frilansjournalist "
    "kulturskribent kulturredaktör utrikeskorrespondent sportreporter nyhetsreporter kommentator",
    r"er (?:en )?": "journalist reporter korrespondent redaktør kommentator debattredaktør freelancejournalist "
    "frilansjournalist erhvervsjournalist kulturredaktør utenrikskorrespondent udlandskorrespondent",
    r"je ": "redaktor redaktorka novinář novinářka zpravodaj zpravodajka reportér reportérka komentátor komentátorka",
    r"este (?:un |o )?": "reporter jurnalist jurnalistă redactor corespondent",
    r"είναι (?:η |ο )?": "δημοσιογράφος συντάκτης συντάκτρια ανταποκριτής ανταποκρίτρια",
    r"adalah ": "wartawan jurnalis reporter kontributor koresponden",
}
_ENDINGS = (  # of what stands behind its paper
    "toimittaja kirjeenvaihtaja päätoimittaja muhabiridir yazarıdır editörüdür újságírója szerkesztője tudósítója"
)
_NAMED = late(
    r"(?:\* ?)?(?:[ΟΗ] )?"
    r"([^\W\d_a-zß-ÿ][\w.'’-]{1,24}(?: (?:(?:de|den|der|van|von|da|di|del) ){0,2}[^\W\d_a-zß-ÿ][\w.'’-]{0,24}){1,3}) (?=\S)"
)


@cache
def trades() -> frozenset[str]:
    """Give the words of which one stands in nearly every such bio."""
    return frozenset(word for words in (*_TRADES.values(), _ENDINGS) for word in words.split())


@cache
def _is() -> re.Pattern[str]:
    ways = "|".join(rf"{verb}(?:{words.replace(' ', '|')})" for verb, words in _TRADES.items())
    return re.compile(rf"(?:{ways})\b[^?!]{{0,180}}$|(?:[^.]{{2,60}}? )?(?:{_ENDINGS.replace(' ', '|')})\.$")


def is_bio_abroad(text: str) -> bool:
    """Tell whether a short paragraph says of somebody that they report: a name, a verb and the trade, one after the other.

    >>> is_bio_abroad("Ana Ruiz es periodista de El Correo."), is_bio_abroad("Anna Lehmann ist Redakteurin beim Kurier.")
    (True, True)
    >>> is_bio_abroad("El capitán es periodista."), is_bio_abroad("Ana Ruiz es la capitana del ferry.")
    (False, False)
    """
    return reporter(text) is not None


def reporter(text: str) -> str | None:
    """Give the name of the one of whom such a paragraph says it; None for any other text.

    >>> reporter("Ana Ruiz es periodista de El Correo.")
    'Ana Ruiz'
    """
    named = _NAMED.match(text) if len(text) <= _LONGEST else None
    if not named or not (is_sure_name(named[1]) or is_first_name(named[1].split()[0])):
        return None
    return named[1] if _is().match(text[named.end() :].lower()) else None
