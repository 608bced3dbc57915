"""The lines between headline and article: which say enough to be a standfirst, and which are the furniture of the head."""

from newsclean.fields.authors.people import roles
from newsclean.fields.closing.sources import is_bracketed_sign
from newsclean.fields.heads.titles import PLAYED
from newsclean.fields.moments.days import days
from newsclean.fields.moments.stamps import is_stamp
from newsclean.fields.others.teasers import is_date_line
from newsclean.late import late
from newsclean.likeness import is_dense
from newsclean.page import Block
from newsclean.prose import ends_sentence

_LONGEST_LABEL = 24
_FEWEST_SPACES = 2
_LONGEST_OF_SEVERAL = 160
_FEWEST_TAGS = 5
_FEWEST_WORDS = 6
_FEWEST_DENSE = 12
_LABELS = late(r"[^\W\d_]{3,12}\s?: .{2,60}?[|/]\s?[^\W\d_]{3,12}\s?: ")  # "Sumber: Antara | Editor: Ana Petrova"
_TAKEN = late(r"[.\"”)] / ?[A-Z][^\W\d_]+(?: [A-Z][\w.'-]+){1,3}(?:/[\w ]{2,20})?$")  # "… on Monday. / Ana Petrova/AP"
_YEAR = late(r"(?:19|20)\d\d")
_DATED = late(r", \d{1,2}[./]\d{1,2}[./]\d{4}$")


def is_short(block: Block) -> bool:
    """Tell whether a line is short enough to be one of several that are a standfirst together."""
    return says_enough(block.text) and len(block.text) <= _LONGEST_OF_SEVERAL and not is_furniture(block)


def says_enough(text: str) -> bool:
    """Tell whether a line has six words, or in a script that needs fewer signs a dozen of them."""
    return len(text.split()) >= _FEWEST_WORDS or (len(text) >= _FEWEST_DENSE and is_dense(text))


def is_furniture(block: Block) -> bool:
    """Tell whether a line is the head's furniture: ``KYODO NEWS - Oct 3, 2023 - 14:20 | All, Japan``, ``Reported by: …``."""
    if block.text.endswith(")") and is_bracketed_sign(block.text[block.text.rindex("(") :] if "(" in block.text else ""):
        return True  # a picture's credit
    if block.text.endswith((" -", " –", " |", ":")) or "powered by " in block.shadow or _DATED.search(block.text):
        return True
    if block.text.count(" ") < _FEWEST_DENSE and not ends_sentence(block.text) and _YEAR.search(block.text):
        return any(day.value for day in days(block.shadow))  # what a picture shows, and when
    if PLAYED.match(block.text) or _LABELS.match(block.text) or _TAKEN.search(block.text[-_LONGEST_LABEL * 2 :]):
        return True
    pieces = block.text.split(", ")
    if len(pieces) >= _FEWEST_TAGS and all(piece.count(" ") <= _FEWEST_SPACES for piece in pieces[:_FEWEST_TAGS]):
        return not block.text.endswith((".", "!", "?"))  # the article's tags
    return is_stamp(block.text) or is_date_line(block.text) or roles().match(block.shadow) is not None


def is_label(text: str) -> bool:
    """Tell whether a line is a word or two, as the name of a section is."""
    return len(text) <= _LONGEST_LABEL and text.count(" ") <= 1 and not is_dense(text)
