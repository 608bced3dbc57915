"""Captions behind a label: ``Photo: The ferry left the quay on Monday. AP/Ann Lee``."""

from newsclean.fields.pictures.unlabelled import unlabelled_start
from newsclean.late import late
from newsclean.prose import ends_sentence
from newsclean.shadow import shadow

_LABEL = late(
    r"(?:image|photo|picture|pic|bild|fot[oó]|fotoğraf|фото|снимка|ảnh|kuva|φωτο|φωτογραφία|zdjęcie"
    r"|ilustrační foto)\s?:\s{1,2}"
)
_FEWEST_SPACES, _LONGEST_LABEL = 6, 24


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
