"""Sentences that say who took the picture of a page: ``The overhead photo was taken by Ann Lee, a harbour pilot.``."""

from newsclean.fields.pictures.photo_labels import is_photographer
from newsclean.fields.pictures.photo_words import labelling, phrases
from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST, _FEWEST_WORDS, _MOST_NAMES = 140, 2, 4
_WORD = late(r"[^\W\d_]+")
_TITLE = late(r", [^,.;:]{3,60}$")


def says_who_took(text: str) -> bool:
    """Tell whether a line says who took the main picture of a page, or the one from above, and nothing else.

    >>> says_who_took("The overhead photo was taken by Ann Lee, a harbour pilot.")
    True
    >>> says_who_took("The photo was taken by Ann Lee."), says_who_took("The cover photo was taken by surprise.")
    (False, False)

    Of a photo alone an article may speak as well.
    """
    bare = text.rstrip(". ")
    if len(text) > _LONGEST or " " not in text or not any(word in phrases("main") for word in _WORD.findall(shadow(bare))):
        return False
    words = _TITLE.sub("", bare).split()
    known = labelling() | phrases("taken")
    large = [n for n, word in enumerate(words) if n and not word[0].islower() and shadow(word) not in phrases("pictures")]
    first, last = (large[0], large[-1] + 1) if large else (0, 0)
    said = [word for part in (*words[:first], *words[last:]) for word in _WORD.findall(shadow(part))]
    if first < _FEWEST_WORDS or last - first > _MOST_NAMES or not is_photographer(" ".join(words[first:last])):
        return False
    return known.issuperset(said) and all(not phrases(section).isdisjoint(said) for section in ("pictures", "main", "taken"))
