"""The labels before a timestamp: ``Published``, ``Mis à jour le``, ``Opublikowano: | Aktualizacja:``."""

from functools import cache

from newsclean.fields.data import sections
from newsclean.fields.known.words import WORD
from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST, _MOST_LABELS, _MOST_SMALL, _MOST_WORDS = 72, 2, 3, 7
_WORD = late(WORD)
_LABELS_ONLY = late(r"[^\W\d_][^\d!?\"«»]{2,70}")
_COLON, _AROUND = ":", " |-–—•·()"


def labels_in(text: str) -> tuple[str, ...]:
    """Give the labels that a line is made of, with the small words between them; none where it says anything else.

    >>> labels_in("Publié le, mis à jour le :"), labels_in("PUBLISHED: | UPDATED:"), labels_in("Updated rules")
    (('publié', 'mis à jour'), ('published', 'updated'), ())
    """
    bare = text.strip(_AROUND)
    if len(bare) > _LONGEST or not _LABELS_ONLY.fullmatch(bare):
        return ()
    words = tuple(_WORD.findall(shadow(bare)))
    found: list[str] = []
    at = small = 0
    while at < len(words):
        if length := _length(words, at):
            found.append(" ".join(words[at : at + length]))
            at, small = at + length, 0
        elif found and small < _MOST_SMALL and words[at] in _small():
            at, small = at + 1, small + 1
        else:
            return ()
    return tuple(found) if len(found) <= _MOST_LABELS else ()


def is_lost(text: str) -> bool:
    """Tell whether a line is a label whose date was lost: it has a colon or a word for one, or can be nothing else.

    >>> is_lost("Creado:"), is_lost("Publié le"), is_lost("PUBLISHED"), is_lost("Date"), is_lost("Date:")
    (True, True, True, False, True)
    """
    found = labels_in(text)
    if not found:
        return False
    more = len(_WORD.findall(text)) > sum(len(label.split()) for label in found)
    return _COLON in text or more or len(found) > 1 or found[0] not in _nouns()


def announces(text: str) -> bool:
    """Tell whether a line is labels alone that end in a colon or in a word that a date must follow.

    >>> announces("Published:"), announces("Publié le"), announces("Published")
    (True, True, False)
    """
    return bool(labels_in(text)) and (_COLON in text or _WORD.findall(shadow(text))[-1] in _small())


def _length(words: tuple[str, ...], at: int) -> int:
    """How many words the longest label has that stands there, 0 if none does."""
    longest = range(min(_MOST_WORDS, len(words) - at), 0, -1)
    return next((length for length in longest if words[at : at + length] in _spelt()), 0)


@cache
def _spelt() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(_WORD.findall(phrase)) for phrase in phrases())


@cache
def _nouns() -> frozenset[str]:
    return _list("with a colon only")


@cache
def _small() -> frozenset[str]:
    return _list("before a date")


@cache
def no_labels() -> frozenset[str]:
    """Give the words of labels that are none by themselves, since lines of any kind begin with them."""
    return _small() | _list("no labels of their own")


@cache
def phrases() -> frozenset[str]:
    """Give all labels, for the first date as for that of a change."""
    return _list("published") | _list("updated")


@cache
def just_now() -> frozenset[str]:
    """Give the times that are told without a figure: ``an hour ago``."""
    return _list("just now")


def _list(name: str) -> frozenset[str]:
    return frozenset(phrase for line in sections("stamp_words.txt")[name] for phrase in line)
