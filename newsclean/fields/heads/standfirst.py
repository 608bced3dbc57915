"""Standfirsts: the words of one, without the label and the bullets it was printed with."""

LABELS = (
    *("story highlights", "highlights:", "key points", "at a glance", "das wichtigste in kürze", "auf einen blick"),
    *(
        "l'essentiel",
        "les points clés",
        "las claves",
        "en breve",
        "in breve",
        "i punti chiave",
        "in het kort",
        "в двух словах",
    ),
)
ALONE = frozenset(("kort fortalt", "kortversjonen", "saken oppsummert", "kort om saken", "det här har hänt", "kort sagt"))
"""Labels that are one only as a whole line, above bullets."""
WHOLE = frozenset(
    (
        *("summary", "in short", "key points", "key takeaways", "key facts", "the key points", "the gist", "quick take"),
        *("darum geht's", "darum gehts"),
    )
)
"""Labels that are one only as a whole line, above two short lines or more."""
_SIGNS = " \t:-–—•*·"


def read(text: str) -> str:
    """Give the words of a standfirst.

    >>> read("Story highlights The ferry sank"), read("- Two of the crew are missing"), read("At a glance")
    ('The ferry sank', 'Two of the crew are missing', '')
    """
    folded = text.lower().replace("’", "'")
    whole = folded.strip(_SIGNS) in WHOLE
    label = folded if whole else next((label for label in LABELS if folded.startswith(label)), "")
    return text[len(label) :].lstrip(_SIGNS)
