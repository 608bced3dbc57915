"""What one block says of a picture: that it is its caption, or that it is a credit, alone or behind other words."""

from newsclean.fields.authors import byline
from newsclean.fields.closing.sources import is_agency_line, is_bracketed_sign
from newsclean.fields.moments.stamps import is_stamp
from newsclean.fields.pictures.behind_captions import OPENING
from newsclean.fields.pictures.captions import is_caption
from newsclean.fields.pictures.photo_credits import credit_start, is_credit_line, said_once
from newsclean.fields.pictures.photo_labels import promises_gallery
from newsclean.fields.pictures.photo_words import phrases
from newsclean.fields.pictures.run_in import credited_end
from newsclean.fields.pictures.taken_by import says_who_took
from newsclean.fields.pictures.unlabelled import is_maker_and_house, maker_start
from newsclean.late import late
from newsclean.page import Block, Mark, Role

_DAY_AND_PLACE = late(  # "出発する首相（右）＝23日午前、羽田空港", as Japanese papers write below every picture
    r"[^。][=＝](?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:未明|早朝|朝|午前|昼|午後|夕方?|夜|深夜)?(?:\d{1,2}時(?:\d{1,2}分)?)?[、,，]"
    r"[^。=＝]{1,30}$"
)
LINE, DOUBLED = "captions/credit-line", "captions/credited-twice"
"""The rules by which a line is a credit and nothing else."""
_SHORTEST, _LONGEST_INSIDE = 20, 140
_SIGNED_BY = ("von ", "door ", "av ", "af ")
_BULLETS = ("- ", "* ", "• ", "· ")
_SENTENCES = late(r"[^\W\d_]{4}[.!?][\"”')]? [^\W\d_a-z]")
# "El ferry, frente a Palma. EFE", "… lundi matin. AFP - LUC RENAUD", "… este lunes EFE/ANA RUIZ"
_SIGNED = late(
    r"[.!?”»\"] (?:- )?(?:EFE|AFP|AP|EPA|ANSA|REUTERS|EUROPA PRESS)(?: ?[/-] ?[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{3,40})?\.?$"
    r"| (?:EFE|AFP|EPA|REUTERS)/[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{3,40}$"
)


def says(block: Block, *, inside: bool, head: bool) -> Mark | None:
    """Give what a block says of a picture, `inside` the article or in the `head` above; the row of a table says nothing."""
    if block.text.startswith("|") or (not block.start and promises_gallery(block.text)):
        return None
    signed = block.shadow.startswith(_SIGNED_BY) and byline.read(block.text) is not None  # "Von Anna Lee/dpa"
    if says_who_took(block.text):
        return block.mark(Role.PHOTO_CREDIT, "captions/taken")
    said = _doubled(block) or (inside and _inside(block)) or (None if signed else _claim(block))
    return said or (_in_head(block) if head else None) or (_in_body(block) if inside else None)


def _claim(block: Block) -> Mark | None:
    if is_credit_line(block.text) and block.shadow.strip(" .()[]*") not in phrases("endings"):
        return block.mark(Role.PHOTO_CREDIT, LINE)
    dated = _DAY_AND_PLACE.search(block.text) is not None
    if dated or (is_caption(block.text) and not (block.text.startswith(_BULLETS) and _SENTENCES.search(block.text))):
        return block.mark(Role.CAPTION, "captions/block")
    if maker_start(block.text):
        return block.mark(Role.CAPTION, "captions/run-in-maker")
    if end := credited_end(block.text):
        return Mark(block.start, block.start + end, Role.CAPTION, OPENING)
    start = credit_start(block.text) if len(block.text) > 1 else None
    if not start or is_stamp(block.text[:start]):
        return None
    return Mark(block.start + start, block.end, Role.PHOTO_CREDIT, "captions/glued-credit")


def _in_head(block: Block) -> Mark | None:
    """``Gondole in bacino San Marco (ansa)``: above an article an agency in brackets, or behind a bar, took it."""
    opened = block.text.rfind(" (")
    if " | " in block.text[_SHORTEST:] and is_agency_line(block.text.rpartition(" | ")[2]):
        return block.mark(Role.CAPTION, "captions/in-head")
    if _SIGNED.search(block.text, _SHORTEST):
        return block.mark(Role.CAPTION, "captions/in-head")
    if opened < _SHORTEST or not is_bracketed_sign(block.text[opened + 1 :]):
        return None
    return block.mark(Role.CAPTION, "captions/in-head")


def _doubled(block: Block) -> Mark | None:
    """A credit that stands twice: ``Ann Lee/The Paper Ann Lee/The Paper``."""
    once = said_once(block.text)
    credited = once is not block.text and (("/" in once and once[-1].isalnum()) or is_credit_line(once))
    return block.mark(Role.PHOTO_CREDIT, DOUBLED) if credited else None


def _inside(block: Block) -> Mark | None:
    """``Joe Maring / Digital Trends``: between paragraphs a name and a house behind a stroke are no byline."""
    return block.mark(Role.PHOTO_CREDIT, LINE) if is_maker_and_house(block.text) else None


def _in_body(block: Block) -> Mark | None:
    """``The council at Nalut (Ansa)``: between paragraphs an agency in brackets behind a few words took the picture."""
    before, opened, sign = block.text.rpartition(" (")
    short = _SHORTEST <= len(before) <= _LONGEST_INSIDE and before[-1].isalnum() and not _shortens(sign, before)
    return (
        block.mark(Role.CAPTION, "captions/in-body")
        if opened and short and not is_agency_line(block.text) and is_bracketed_sign(f"({sign}")
        else None
    )


def _shortens(sign: str, before: str) -> bool:
    """Whether the letters in a bracket are those that the words before it begin with, as in ``Always Be Closing (ABC)``."""
    letters = [c for c in sign if c.isalpha()]
    words = before.split()[-len(letters) :] if letters else []
    return len(words) > 1 and [word[0] for word in words] == letters
