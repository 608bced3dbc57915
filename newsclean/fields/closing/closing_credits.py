"""Credits behind the last sentence of a paragraph: ``… two died. (Reporting by Ann Lee; Editing by Bob Ray)``."""

from newsclean.fields.authors.people import roles
from newsclean.fields.closing.contributed import CONTRIBUTED, SAID, all_contributed, starts
from newsclean.fields.closing.credits import is_credit, opens_with_role
from newsclean.fields.closing.sources import is_agency_line, is_bracketed_sign, source_start
from newsclean.gate import has_one
from newsclean.shadow import shadow

_LONGEST = 700
_DRAWN = ("com informaç", "con informaci")
_STOPS = (".", "!", "?", '"', "”", "»", "'", "’", "…")


def credit_start(text: str, *, last: bool) -> int | None:
    """Find where the credits at the end of a paragraph begin; None when it has none.

    >>> text = "Two died. (Reporting by Ann Lee; Editing by Bob Ray)"
    >>> text[credit_start(text, last=False):]
    '(Reporting by Ann Lee; Editing by Bob Ray)'
    >>> credit_start("Bouchra was their daughter. (AGI)", last=True), credit_start("He works for the AP (AP).", last=True)
    (28, None)
    >>> credit_start("Deux hommes sont morts.- D'après l'AFP et Reuters", last=True)
    23

    An agency's name alone in brackets, or behind "with", is believed only in the `last` paragraphs of a story.
    """
    tail = max(0, len(text) - _LONGEST)
    opened = text.rfind("(", tail)
    if text.rstrip(". ").endswith(")") and opened > 0 and text[:opened].rstrip().endswith(_STOPS):
        inside = text[opened:].strip().strip("().")
        opens = roles().match(shadow(inside)) or (last and inside[:5].lower() == "with ")
        if opens and is_credit(inside):
            return opened
        if last and (is_bracketed_sign(text[opened:].strip()) or is_agency_line(text[opened:].strip())):
            return opened
    if last and (sourced := source_start(text)) is not None:
        before = credit_start(text[:sourced].rstrip(), last=True)  # "With reporting by Ann Lee. Source: Reuters"
        return sourced if before is None else before
    if not has_one(shadow(text[tail:]), (*SAID, "by", *(_DRAWN if last else ()))):  # no sentence of it could be one
        return None
    for start in starts(text[tail:])[1:]:
        sentence = text[tail + start :]
        if sentence[:1].isupper() and (_is_closing(sentence) or (last and _is_drawn(sentence))):
            return tail + start
    return None


def _is_closing(sentence: str) -> bool:
    """Whether everything from here to the end is credits."""
    folded = shadow(sentence)
    if CONTRIBUTED.search(folded[-120:]):
        return all_contributed(sentence, folded)
    opened = roles().match(folded)
    return opened is not None and opened[0].rstrip().endswith("by") and opens_with_role(sentence, folded)


def _is_drawn(sentence: str) -> bool:
    """``Com informações da Agência Brasil.``: from where the story was taken."""
    return shadow(sentence).startswith(_DRAWN) and is_credit(sentence)
