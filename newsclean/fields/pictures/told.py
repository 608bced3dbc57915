"""Captions behind a label: ``Photo: The ferry left the quay on Monday. AP/Ann Lee``."""

from newsclean.fields.closing.sources import is_bracketed_sign
from newsclean.fields.known.names import is_name
from newsclean.fields.pictures.unlabelled import unlabelled_start
from newsclean.late import late
from newsclean.prose import ends_sentence
from newsclean.shadow import shadow

_LABEL = late(
    r"(?:image|photo|picture|pic|bild|fot[oó]|fotoğraf|фото|снимка|ảnh|kuva|φωτο|φωτογραφία|zdjęcie"
    r"|ilustrační foto)\s?:\s{1,2}"
)
_FEWEST_SPACES, _LONGEST_LABEL = 6, 24
SAID = late(r"^(?i:image|photo|picture|pic|bild|foto)\s?:\s{1,2}")
_FEWEST_SHOWN = 3
_COURTESY = late(r"(?i:courtesy|cortes[ií]a|mit freundlicher|avec l'aimable)")


def told(text: str) -> tuple[str, str | None] | None:
    """Part what a picture shows from who took it, where sentences stand behind a label; None where they don't.

    >>> told("Photo: The last ferry left the quay on Monday. AP/Ann Lee")
    ('The last ferry left the quay on Monday.', 'AP/Ann Lee')
    >>> told("Photo: Ann Lee/AP"), told("Photo: that was the only word on the back of the frame.")
    (None, None)
    """
    said = _LABEL.match(shadow(text[:_LONGEST_LABEL]))
    rest = text[said.end() :].strip() if said else ""
    if rest.count(" ") < _FEWEST_SPACES or not rest[0].isupper():
        return None
    start = unlabelled_start(rest)
    shown = rest[:start].rstrip()
    words = shown.split()
    small = sum(word[0].islower() for word in words) * 2 >= len(words)
    return (shown, rest[start:].strip() if start else None) if small and ends_sentence(shown) else None


def said_with_sign(text: str) -> tuple[str, str] | None:
    """Part ``Foto: Feri yang kandas di Ostia (Reuters)``: behind the label stands what the picture shows, and its agency.

    >>> said_with_sign("Foto: Feri yang kandas di Ostia (Reuters)")
    ('Feri yang kandas di Ostia', 'Reuters')
    """
    said, opened = SAID.match(text), text.rfind(" (")
    shown = text[said.end() : opened] if said else ""
    if shown.count(" ") < _FEWEST_SHOWN or is_name(shown) or not is_bracketed_sign(text[opened + 1 :]):
        return None
    return None if _COURTESY.match(shown) else (shown.strip(), text[opened + 1 :].strip("() ."))
