"""Labels in front of what a picture shows: ``Bildunterschrift: Die Fähre am Kai``, ``Légende : Le ferry à quai``."""

import re
from functools import cache

from newsclean.fields.data import any_of
from newsclean.fields.pictures.photo_words import phrases
from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST, _LONGEST_LABEL, _SHORTEST = 320, 40, 12
_OPENS = late(r"[\"“„«‘'(]?[^\W_a-zß-ÿа-яё]")


def caption_label(text: str) -> int:
    """Tell where the label of a caption ends, with its colon; 0 where there is none.

    >>> text = "Légende : Le ferry à quai"
    >>> text[caption_label(text) :], caption_label("Caption: none"), caption_label("Captions matter: he said so")
    ('Le ferry à quai', 0, 0)
    """
    found = _label().match(shadow(text[:_LONGEST_LABEL])) if ":" in text[:_LONGEST_LABEL] and len(text) <= _LONGEST else None
    rest = text[found.end() :] if found else ""
    return found.end() if found and len(rest) >= _SHORTEST and _OPENS.match(rest) else 0


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"{any_of(phrases('captions'))}\s?:\s{{1,2}}")
