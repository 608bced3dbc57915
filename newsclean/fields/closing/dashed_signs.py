"""Who sent a story, behind its last sentence: ``— Reuters``, ``--With assistance from Ann Lee``, ``PTI ANB``."""

from newsclean.fields.closing.credits import is_credit
from newsclean.fields.closing.sources import is_agency_line, is_sign_off, names_agency
from newsclean.fields.known.employers import is_outlet
from newsclean.late import late

_LONGEST, _LONGEST_SIGN = 120, 40
_DASH = late(r"(?<=[.!?])[\"”’')]{0,2}\s{1,3}((?:--|[-–—])\s{0,2})(?=[^\W\d_a-z])")
_BARE = late(r"(?<=[.!?])[\"”’']?\s{1,3}((?:PTI|IANS|ANI|UNI|AFP|AAP|APP|BERNAMA|XINHUA)(?: [A-Z]{2,4}){0,5})$")
_INITIALS = late(r"(?<=[.!?])[\"”’']?\s{1,3}([a-z]{2,3}/[a-z]{2,3})$")  # of a desk
_OPENERS = ("'", '"', "“", "‘", "«", "„")
_CLOSERS = ("'", '"', "”", "’", "»")


def dashed_sign(text: str) -> int:
    """Find where such a sign begins at the end of a text; 0 where none does. A quotation's author is none.

    >>> dashed_sign("Two of the crew died. — Reuters"), dashed_sign("Two of the crew died. PTI ANB SMV")
    (22, 22)
    >>> dashed_sign("Two of the crew died. jbh/gsw"), dashed_sign("Two died and/or left"), dashed_sign("Did he? yes/no")
    (22, 0, 0)
    >>> dashed_sign("“A triumph.” — The New York Times"), dashed_sign("Two died - Reuters said. - Nobody knows")
    (0, 0)
    """
    low = max(0, len(text) - _LONGEST)
    for dash in _DASH.finditer(text, low):
        sign = text[dash.end() :]
        quoted = text.startswith(_OPENERS) and text[: dash.start(1)].rstrip().endswith(_CLOSERS)
        if not quoted and _is_sender(sign.rstrip(".")):
            return dash.start(1)
    if text[-1:].islower():
        initials = _INITIALS.search(text, low)
        return initials.start(1) if initials and is_sign_off(initials[1]) else 0
    bare = _BARE.search(text, low) if text[-1:].isupper() else None
    return bare.start(1) if bare else 0


def _is_sender(sign: str) -> bool:
    """Whether a sign is an agency's, an outlet's of two words or more, or says who helped."""
    if len(sign) <= _LONGEST_SIGN and (is_agency_line(sign) or (" " in sign and is_outlet(sign))):
        return True
    return " " in sign and (is_credit(sign) or (names_agency(sign) and sign.lower().startswith(("with ", "additional "))))
