"""What kind of picture one is, in a few words: ``Foto arhivă``, ``Image d'illustration``, ``Фото из архива``."""

from newsclean.fields.pictures.photo_words import kind_words, notes, phrases
from newsclean.gate import has_one
from newsclean.late import late
from newsclean.shadow import shadow

_MOST_WORDS, _LONGEST, _FEWEST_SPACES = 6, 60, 2
_WORD = late(r"[^\W\d_]+")
_BEHIND = late(r"(?:[.!?…][\"'”»)]{0,2} |[(\[])([^.!?()\[\]]{6,60})[)\]]?\.?$")
_BEFORE = late(r"([^!?:()\[\]]{6,60}?)\s?(?:\([^()]{2,40}\))?(?:\s?:|\s-)\s")

_PARTED = (":", " - ")
_SEVERAL = frozenset(
    "photos pictures images pics fotos bilder archivbilder archivfotos fotografías imágenes imagens immagini"
    " zdjęcia фотографии снимки kuvat képek fotók görseller fotoğraflar billeder snímky imagini"
    " fotografii εικόνες світлини".split()
)


def is_kind(folded: str) -> bool:
    """Tell whether a few words say what kind of picture one is, given in a shadow.

    >>> is_kind("foto arhivă"), is_kind("image d'illustration"), is_kind("photo"), is_kind("the photo archive was lost")
    (True, True, False, False)
    """
    if folded.strip(" .:") in phrases("endings"):
        return True
    if len(folded) > _LONGEST or not folded[:1].isalpha() or any(sign in folded for sign in ":/|"):
        return False
    words = _WORD.findall(folded)
    if not 1 <= len(words) <= _MOST_WORDS or not kind_words().issuperset(words):
        return False
    pictures = [n for n, word in enumerate(words) if word in phrases("pictures")]
    kinds = [n for n, word in enumerate(words) if word in phrases("kinds")]
    return any(one != other for one in pictures for other in kinds) and words[0] not in phrases("beside")


def is_note(folded: str) -> bool:
    """Tell whether what stands in brackets says what kind of picture one is, given in a shadow.

    >>> is_note("foto arhivă"), is_note("archiv"), is_note("labour")
    (True, True, False)
    """
    return folded in notes() or folded in phrases("bracketed") or is_kind(folded)


def kind_alone(text: str) -> bool:
    """Tell whether a line says what kind of picture stands above it, and nothing else; a title in capitals is a link.

    >>> kind_alone("Image d'illustration"), kind_alone("Photo Archive")
    (True, False)
    """
    return not (text.istitle() and " " in text) and is_kind(shadow(text))


def kind_behind(folded: str) -> bool:
    """Tell whether a text ends with what kind of picture it describes, in brackets or behind its last stop.

    >>> kind_behind("feribotul la chei. foto arhivă"), kind_behind("the ferry left. it was late")
    (True, False)
    """
    found = _BEHIND.search(folded, max(0, len(folded) - _LONGEST))
    return found is not None and is_kind(found[1])


def kind_before(folded: str) -> bool:
    """Tell whether a text begins with what kind of picture it describes, with a colon or a dash behind that.

    >>> kind_before("foto arhivă: feribotul la chei."), kind_before("photo: the ferry left.")
    (True, False)
    >>> kind_before("archive photos: life in the harbour in 1950")
    False

    Several pictures are what a gallery's title promises.
    """
    if not has_one(folded[: _LONGEST + 2], _PARTED):
        return False
    found = _BEFORE.match(folded)
    if found is None or folded.count(" ", found.end()) < _FEWEST_SPACES or not is_kind(found[1]):
        return False
    return _SEVERAL.isdisjoint(_WORD.findall(found[1]))
