"""Captions: the words under a picture, and who took it."""

import re

from newsclean.fields.moments.stamps import is_stamp
from newsclean.fields.pictures.broadcast_labels import SHOWS, TAKEN
from newsclean.fields.pictures.caption_labels import caption_label
from newsclean.fields.pictures.galleries import closed, without_number
from newsclean.fields.pictures.kinds import is_note, kind_alone, kind_before, kind_behind
from newsclean.fields.pictures.named_above import named_start
from newsclean.fields.pictures.opening_credits import opening_credit, spaced_credit
from newsclean.fields.pictures.photo_credits import credit_start, is_credit_line, said_once, unglued
from newsclean.fields.pictures.photo_east import is_eastern_picture
from newsclean.fields.pictures.photo_forms import without_label
from newsclean.fields.pictures.photo_words import endings
from newsclean.fields.pictures.pictured import sign_start
from newsclean.fields.pictures.played import filmed, played
from newsclean.fields.pictures.run_in import credited_end
from newsclean.fields.pictures.run_together import run_together_start
from newsclean.fields.pictures.told import SAID, said_with_sign, told
from newsclean.fields.pictures.unlabelled import maker_start
from newsclean.late import late
from newsclean.parts import Caption, Span
from newsclean.shadow import shadow

_LONGEST = 560
_MOST_SENTENCES = 5
_ARCHIVE = late(
    r"(?:file ?photos?|file (?:image|picture)|(?:archiv|symbol)(?:bild|foto)|foto d'archivio"
    r"|(?:foto|imagen) de (?:archivo|arquivo)|(?:photo|image) d'archives?|imagem de arquivo|архивное фото|arşiv"
    r"|archieffoto|zdjęcie archiwalne)\s?(?:\([^()]{2,40}\))?\s?[:–—,.-]"
)
_FILE = late(r"(?:FILE|File)\s?[-–—]\s?(?=[A-Z(])")
_SHOWN = late(
    r"(?:in )?this (?:[a-z]{3,9}\.? (?:\d{1,2}, )?\d{4},? )?"
    r"(?:(?:file|undated|aerial|combination|handout|combo|satellite|still|booking) ){0,3}"
    r"(?:photo|image|photograph|frame grab|picture|frame)\b(?: (?:provided|released|made|taken|from|by|shows"
    r"|combination|supplied))?"
)
_DATED = late(r"[A-Z][A-Z .'’,/-]{2,60}\s?[-–—]\s?[A-Z]{3,9}\.? \d{1,2}(?:, \d{4})?\s?:\s")
_LABELLED = late(
    rf"(?:image|media) (?:caption|copyright|source)[\s,:]"
    r"|[上下左右]?[图圖][一二三四\d]?[为為](?![了何]|示意，)|[图圖](?:注|说|說|片说明|片說明)\s?[:：]"
    rf"|enlarge (?:this image\b|/ )|toggle caption\b|legende: |(?:pics?|photos?|pictures?|images?) shows?\s?: "
    r"|(?:nell[ae]|in) (?:foto|immagine)(?: (?:sopra|sotto|in alto|in basso))? ?: |(?:sur|dans) la photo ?: "
    r"|en la (?:foto|imagen) ?: |na (?:foto|imagem) ?: |auf dem (?:foto|bild) ?: "
    rf"|(?:{SHOWS}|{TAKEN})[,،，]|،تصویر کا (?:ذریعہ|کیپشن)"
)
_NAMED = late(
    r"\(?(?:(?P<shows>(?:image|media) caption|legende(?=:)|(?:borító|nyitó|címlap|kiemelt )kép(?=:))"
    r"|(?:image|media) (?:copyright|source))(?:[,:]\s{0,2}|\s{1,2})"
    rf"|،تصویر کا (?:(?P<shows3>کیپشن)|ذریعہ)[,،]?\s{{0,2}}|(?:(?P<shows2>{SHOWS})|(?:{TAKEN}))[,،，]\s{{0,2}}"
)
_PICTURE = late(
    r"(?:image|picture|photo|foto|bild|imagen|imagem|immagine):\s{1,2}(?=[^:]{12,280}[.!?]\s)"
)  # with a credit behind
_SECOND = late(r"\s(?:image|media) caption(?:[,:]\s{0,2}|\s{1,2})")  # behind "Image copyright AFP"
_LABEL = late(
    r"(?i:(?:(?:file )?(?:photo|image|video|pic|picture|composite|illustration)s?|file) ?[/|] ?)(?=[A-Z\d])|"
    r"(?i:(?:(?:main|lead|featured?|header|hero|cover|top|banner) )?(?:photo|image|pics?|picture|fot[oó]"
    r"|sursa foto|bild|ảnh|фото|снимка|світлина|φωτογραφία|φωτο|kuva|צילום|عکس"
    r"|argazkia?k?|irudia|şəkil|сурет|ფოტო|სურათი|լուսանկար(?:ը|ներ)?|լուս\.|ֆոտո|surat|imatge|imaxe"
    r"|फोटो|ছবি|ภาพ(?:จาก)?|படம்"
    r"|copyright|credit|cr[ée]dit)[^:©]{0,20}?(?::|\.\.\."
    r"|…)|©|credit(?=\s))\s?"
)
_BUTTON = late(  # of a picture and of its gallery, in front of the caption, in front of the credit and at the end
    r"^(?:Enlarge this image )?(?i:toggle caption) |^\[\+\] Enlarge ?|^Facebook Twitter Pinterest |\bPrevious Next (?=[A-Z])"
    r"|^Volledig scherm |\s\d{1,3} of \d{1,3} i View slideshow$|\sView (?:image in full screen|full[- ]size image)$"
)
_NUMBERED = late(r"(?<=[^\W_] - )(?:ảnh|hình) \d{1,2}\.?$")  # what Vietnamese sites say of each picture of a story
_FEWEST_SPACES = 3


def is_caption(text: str) -> bool:
    """Tell whether a block is a caption: it ends with a picture credit, or begins as only captions do.

    >>> is_caption("Obama meets Putin in Moscow 370. (photo credit: REUTERS)"), is_caption("FILE - The moon over Rome.")
    (True, True)
    >>> is_caption("He took the picture by the river: a success."), is_caption("In this photo I look happy.")
    (False, False)

    Of a long paragraph with a credit behind it only the credit is one: see `credit_start`.
    """
    if len(text) > _LONGEST:
        return False
    folded = shadow(text)
    if _NUMBERED.search(folded) or is_eastern_picture(text) or filmed(text) or caption_label(text) or told(text):
        return True
    if _ARCHIVE.match(folded) or _FILE.match(text) or _DATED.match(text) or _LABELLED.match(folded):
        return True
    if f". {folded}".rstrip(" .)]").endswith(endings()) or kind_alone(text) or kind_behind(folded) or kind_before(folded):
        return True
    shown = _SHOWN.match(folded)
    if shown and any(
        word in shown[0] for word in ("19", "20", "file", "provided", "released", "handout", "undated", "combination")
    ):
        return True
    start = credit_start(text)
    found = (start is not None and start > 0 and not is_stamp(text[:start])) or opening_credit(text) > 0
    return found and len(re.findall(r"[.!?]\s+[A-Z]", text[: start or None])) < _MOST_SENTENCES


def parse(text: str, span: Span) -> Caption:
    """Part a caption from its credit; either may be missing, never both.

    >>> parse("Obama meets Putin in Moscow 370. (photo credit: REUTERS)", (0, 56))
    Caption(text='Obama meets Putin in Moscow 370.', credit='REUTERS', span=(0, 56))
    >>> parse("Obama meets Putin in Moscow [file]", (0, 34)).text, parse("Drew Angerer/Getty Images", (0, 25)).credit
    ('Obama meets Putin in Moscow [file]', 'Drew Angerer/Getty Images')
    >>> parse("Image source, Getty Images", (0, 26)).credit, parse("Image caption, The quay at night", (0, 32)).text
    ('Getty Images', 'The quay at night')
    >>> parse("Image: The quay at night. Pic: AP", (0, 33))[:2]
    ('The quay at night.', 'AP')
    """
    text = unglued(without_number(_BUTTON.sub("", text)))
    if (behind := _behind_label(text, span)) is not None:
        return behind
    if parted := told(text) or said_with_sign(text) or played(text) or filmed(text) or closed(text):
        return Caption(*parted, span)
    once = said_once(text.strip())
    if once.endswith(".") and once.count(" ") > _FEWEST_SPACES:
        text = once  # a sentence, which no credit is
    if len(once) < len(text.strip()) or is_credit_line(text):
        return Caption(None, _bare(once), span)
    if end := opening_credit(text) or spaced_credit(text):
        return Caption(text[end:].strip(), text[:end].strip(), span)
    start = run_together_start(text) or credit_start(text) or sign_start(text) or maker_start(text)
    start = start or named_start(text) or (text.rfind("|") if credited_end(text) == len(text) else None)
    if start is None or _is_mere_note(text[start:]):
        return Caption(text.strip(), None, span)
    shown = SAID.sub("", text[:start]).strip(" \t\xa0|/•–—-").removesuffix("(c)")
    return Caption(None if _LABEL.fullmatch(shown) else shown or None, _bare(text[start:]), span)


def _behind_label(text: str, span: Span) -> Caption | None:
    if label := caption_label(text):
        return _labelled(text[label:].strip(), span, shows=True)
    if (pictured := _PICTURE.match(shadow(text))) and credit_start(rest := text[pictured.end() :]):
        return parse(rest, span)
    named = _NAMED.match(shadow(text))
    if not named:
        return None
    return _labelled(text[named.end() :].strip(), span, shows=any(named[group] for group in ("shows", "shows2", "shows3")))


def _labelled(rest: str, span: Span, *, shows: bool) -> Caption:
    """Part what stands behind a label: what the picture shows, who took it, or one behind the other."""
    if second := _SECOND.search(shadow(rest)):
        return Caption(rest[second.end() :].strip() or None, rest[: second.start()].strip() or None, span)
    return parse(rest, span) if rest and shows else Caption(None, rest or None, span)


def _is_mere_note(credit: str) -> bool:
    """``[file]`` says of the picture what it is, not who took it."""
    bare = shadow(credit).strip("[]() .")
    return is_note(bare)


def _bare(credit: str) -> str:
    """A credit without brackets and label: ``(photo credit: REUTERS)`` is REUTERS."""
    bare = without_label(credit.strip(" \t\xa0()[]（）［］【】|/•–—-*"))
    if bare.count("(") > bare.count(")"):
        bare += ")"
    label = _LABEL.match(bare)
    return bare[label.end() :].strip() if label and label.end() < len(bare) else bare
