"""What only the words under a picture say: who stands where in it, what it is an image of, the day that it was taken."""

from newsclean.fields.closing.sources import names_agency
from newsclean.fields.pictures.opening_credits import spaced_credit
from newsclean.late import late
from newsclean.prose import ends_sentence

_LONGEST = 320
_SHORTEST = 12
_LONGEST_LABEL = 32
_FEWEST_SPACES, _FEWEST_SPACES_SPELLED = 6, 8
_MOST_SENTENCES = 2
DAY_AT = 64
"""How far from its end the day of a caption may stand."""
_PICTURES_ONLY = frozenset(("EPA", "Keystone", "KEYSTONE", "Getty", "SRF"))
_STOPS = (".", "!", "?", '."', ".”", ".’", ".»", ".“")
_OPENERS = tuple(f"{whose} PHOTO" for whose in ("SUBMITTED", "COURTESY", "CONTRIBUTED", "HANDOUT", "PROVIDED", "STAFF"))
_BUTTON = "[+] Enlarge"  # what it shows is glued to it
_SENTENCE = late(r"[^\W\d_]{3}[.!?][\"'”’»)]{0,2} [^\W\d_a-z]")
# ``Vargas Llosa (r.) mit …``, ``Judy Lybke und Elke Hannemann (v.l.).``
_ABBREVIATED = late(r"[^\W\d_a-z][\w'’.-]{1,24} \((?:l|r|v\. ?l|v\. ?r|v\. ?l\. ?n\. ?r|t\. ?v|t\. ?h|izq|dcha)\.\)")
_SPELLED = late(
    r"[^\W\d_a-z][\w'’.-]{1,24} \("
    r"(?:pictured|(?:pictured |above |far |top |bottom |second |third )?(?:left|right|centre|center)"
    r"|links|rechts|im bild|bildmitte|à gauche|à droite|au centre|izquierda|derecha|a sinistra|a destra|al centro"
    r"|à esquerda|à direita|слева|справа|в центре|foto)\)"
)
_EASTERN = late(r"[^\W\d_][（(](?:左|右|中|中央|左から|右から|左端|右端|手前|奥)[）)]")
_IMAGE = late(
    r"(?:an? |the )?(?:(?:animated|stock|aerial|close-up|composite|generic|undated|promotional|archival) )?"
    r"(?:photo|photograph|illustration|screenshot|screen ?shot|screen ?grab|logo|image)s? (?:of|showing|from) "
    r"|(?:ein(?:e)? )?(?:foto|screenshot|logo|luftbild|symbolbild) (?:von|der|des|einer|eines|mit) "
    r"|(?:une )?(?:photo|image|capture d'écran|vue aérienne) (?:de|du|des|d'|montrant) ?"
    r"|(?:una )?(?:foto|fotografía|imagen|captura de pantalla) (?:de|del|que muestra) "
    r"|(?:un'|una )?(?:foto|immagine|schermata) (?:di|del|della|che mostra) "
    r"|(?:uma )?(?:foto|imagem|captura de tela) (?:de|do|da|que mostra) "
    r"|(?:een )?(?:foto|schermafbeelding) (?:van|met) "
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}, \d{4}"
_PLACE = r",? (?:in|at|near|outside) (?!\d)[^.!?]{3,50}"
# Listings say "on" before the day, captions only behind a comma or before a place.
_DAY = late(
    rf"(?:,(?: on)? (?:mon|tues|wednes|thurs|fri|satur|sun)day, {_MONTH}(?:{_PLACE})?"
    rf"|(?<=[a-z])(?<!\bon)(?<!\bby)(?<!\bto)(?<! and)(?<! from)(?<! since)(?<! until)(?<! after) {_MONTH}{_PLACE}"
    rf"|(?<= at)[^.!?]{{4,80}} on {_MONTH} in [^.!?]{{3,50}})\.?$"
)
_SHOWN = late(
    r"(?<!the )(?<!a )(?<!an )(?<!to )(?<!of )"
    r"\b(?:looks?|speaks?|walks?|stands?|sits?|waits?|poses?|waves?|arrives?|attends?|addresses|gestures?|reacts?|listens?"
    r"|gathers?|hugs?|embraces?|watch(?:es)?|helps?|prays?|smiles?|eats?|carry|carries|inspects?|greets?|shakes?|searches"
    r"|digs?|rests?|lays?|kneels?|cheers?|applauds?|passes|enters|exits|climbs|crosses|drives|marches|laughs|jokes|chats|steps|jogs|stares|chants|leaves)\b"
)
_TOLD = late(
    r"\b(?:was|were|had|said|says|told|took|went|came|began|is|are|has|have|will|would|could|may(?! \d)|might|must)\b"
)


def sign_start(text: str) -> int | None:
    """Find where the bare sign of an agency begins behind the sentence of a caption; None when there is none.

    >>> text = "The drivers of the race on parade at Losail. EFE"
    >>> text[sign_start(text):], sign_start("The ferry sank. He said so")
    ('EFE', None)
    >>> sign_start("Workers lift the bow of the ferry at Losail. (Reuters)")
    45

    Stories end in such a sign as well, so this says nothing of a story's last lines.
    """
    before, _, sign = text.rpartition(" ")
    if not before.endswith(_STOPS) or before.count(" ") < _FEWEST_SPACES:
        return None
    bare = sign[1:-1] if sign[0] == "(" and sign[-1] == ")" else sign
    if bare is not sign and (bare.islower() or sentences(before)):
        return None  # the desk of a story
    return len(before) + 1 if bare in _PICTURES_ONLY or names_agency(bare) else None


def is_described(text: str, folded: str) -> bool:
    """Tell whether a line describes a picture, without a word of who took it; `folded` is its shadow.

    >>> said = "Residents eat breakfast in a tent in Yangwa village, Wednesday, Dec. 20, 2023."
    >>> is_described(said, said.lower()), is_described("The photo of the year", "the photo of the year")
    (True, False)

    What stands in full words in brackets may be said of politics, and an image of something may be a sub-heading: both
    need a line without a final stop.
    """
    if not _SHORTEST <= len(text) <= _LONGEST or "@" in text:
        return False
    if _opens_as_caption(text) or shows_places(text):
        return True
    if text[-1] != ":" and text.count(" ") >= _FEWEST_SPACES and not ends_sentence(text) and _IMAGE.match(folded):
        return not text.istitle() and sentences(text) < _MOST_SENTENCES
    if ", 20" not in folded[-DAY_AT:] and ", 19" not in folded[-DAY_AT:]:
        return False
    dated = _DAY.search(folded, max(0, len(folded) - DAY_AT - 20))
    return bool(dated and _SHOWN.search(folded) and not _TOLD.search(folded) and not sentences(text))


def _opens_as_caption(text: str) -> bool:
    if text.startswith(_OPENERS):
        return text.count(" ") >= _FEWEST_SPACES
    return text.startswith(_BUTTON) or ("   " in text[:DAY_AT] and spaced_credit(text) > 0)


def pictured_label(text: str) -> str:
    """Give the words that some papers set in front of a caption, which has no stop; "" where there are none.

    >>> pictured_label("Show of force: The fleet lay off Ashby on Monday in the storm"), pictured_label("He said: I do.")
    ('Show of force', '')
    """
    if text.find(": ", 0, _LONGEST_LABEL + 2) < 0:
        return ""
    label, _, said = text[:_LONGEST].partition(": ")
    enough = len(label) <= _LONGEST_LABEL and said.count(" ") >= _FEWEST_SPACES and said[:1].isupper()
    return label if enough and text[0].isupper() and not ends_sentence(text) else ""


def shows_places(text: str) -> bool:
    """Tell whether a name has its place in the picture behind it.

    >>> shows_places("Vargas Llosa (r.) mit Carmen Serra."), shows_places("The party (left) out of the coalition")
    (True, False)
    """
    if ")" not in text and "）" not in text:
        return False
    if ".)" in text and _ABBREVIATED.search(text):
        return sentences(text) < _MOST_SENTENCES
    if ends_sentence(text):
        return False
    spelled = len(_SPELLED.findall(text))
    found = spelled > 1 or (spelled == 1 and text.count(" ") >= _FEWEST_SPACES_SPELLED) or _EASTERN.search(text) is not None
    return found and sentences(text) < _MOST_SENTENCES


def sentences(text: str) -> int:
    """Tell how many sentences begin behind the first."""
    return len(_SENTENCE.findall(text))
