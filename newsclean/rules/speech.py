"""Reported speech: a sentence that opens like a cue and goes on with a comma and a speaker is the article's own."""

import re

_VERBS = (
    *("said", "says", "wrote", "writes", "told", "asked", "added", "warned", "argued", "insisted", "recalled"),
    *("reads", "promises", r"(?:they|the [\w'-]{2,20}) say"),
    *("sagte", "sagt", "bat", "schrieb", "erklärte", "fragte", "riet", "meinte", "hieß es", "lautet"),
    *("dit", "disait", "écrit", "écrivait", "a dit", "a écrit", "demande", "conseille", "expliquait", "lit-on"),
    *("dijo", "dice", "escribió", "pidió", "añadió", "ha detto", "dice", "scrive", "scriveva", "sostiene", "chiede", "se lee", "si legge"),
    *("disse", "diz", "escreveu", "pediu", "zei", "zegt", "schreef", "vroeg", "waarschuwde", "lê-se"),
    *("сказал", "сказала", "посоветовал", "посоветовала", "заявил", "заявила", "написал", "писал", "пишет", "призвал"),
    *("powiedział", "powiedziała", "napisał", "dodał", "radził", "dedi", "söyledi", "yazdı"),
)
_REPORTED = re.compile(rf",[\"'»]? (?:[^\W\d_][\w'-]{{0,24}} ){{0,4}}?(?:{'|'.join(_VERBS)})\b")
_LONGEST_CUE = 40


def is_reported(folded: str) -> bool:
    """Tell whether a shadow is a sentence with a speaker behind a comma; a cue with a colon is a link to one.

    >>> is_reported("leggi anche severe non bastano, ha detto lunedì il ministro, serve altro.")
    True
    >>> is_reported("read more: trump is wrong, says biden")
    False
    """
    return ":" not in folded[:_LONGEST_CUE] and folded.endswith((".", '"')) and _REPORTED.search(folded) is not None
