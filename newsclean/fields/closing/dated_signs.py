"""The bracket that closes a story with who wrote it and when: ``(red, 16.5.2016)``, ``(Ana Kern, 16. 5. 2016)``."""

import re

from newsclean.fields.closing.sources import is_bracketed_sign
from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.employers import is_outlet
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.names import is_name, is_sure_name
from newsclean.late import late
from newsclean.prose import ends_sentence, reads_like_prose
from newsclean.shadow import shadow

_LONGEST = 120
_SIGN = late(r"(?<=[.!?…])\s{0,3}\(((?:[^(),]{2,60}, ){1,4})\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d\)[.']?$")
_SLASHED = late(r"(?<=[.!?”\"…])\s{0,2}(/(?:[^\W\d_a-z][\w.& ]{1,24}/|[\w-]{2,20}\.[a-z]{2,5}/|[A-Z]{2,8}))$")
_SLASHED_LINE = late(
    r"\((?:[^\W\d_]\.){1,3}[^\W\d_]?\.?\s?/\s?[A-Z][\w. ]{2,24}\)|/(?:[^\W\d_a-z][\w.& -]{1,24}/|[\w-]{2,20}\.[a-z]{2,5}/?)"
)
_NAMED = late(r"[^\W\d_]{2}[.!?…][\"”»]? \(([A-ZÀ-ÞĀ-Ž][^\W\d_]{1,20}(?: [A-ZÀ-ÞĀ-Ž][^\W\d_]{1,20}){1,3})\)$")
_PLACED = late(  # "Анна Иванова, Новосибирск", "Anna Nowak (PAP)", "Анна Иванова, фото автора"
    r"([^\W\d_a-zа-я][\w-]{1,20}(?: [^\W\d_a-zа-я][\w-]{1,24}){1,2})"
    r"(?:, ([^\W\d_a-zа-я][\w -]{2,24})| \(([A-ZА-Я]{2,8})\)|[.,] [Фф]ото автора|,? zdjęcia autor(?:a|ki))"
)
_BETWEEN = re.compile(r"\s?[,/]\s?|\s(?:und|and|et|y|e|i)\s")
_SENTENCES = late(r"[^\W\d_]{4}[.!?][\"”')]? [^\W\d_a-z]")
_PLACE = re.compile(r" (?:aus|in) [^\W\d_a-z][\w /.-]{2,30}$")
_INITIALS = re.compile(r"[a-zà-ÿ]{2,4}")


def dated_sign(text: str) -> tuple[int, int] | None:
    """Find such a bracket at the end of a text: where its names begin, and where they end if they are people's.

    >>> dated_sign("Two died. (gpi, 24.11.2015)"), dated_sign("Two died.(Ana Kern, 24. 11. 2015)")
    ((11, 11), (10, 18))
    >>> dated_sign("He is to play in the open air. (Wien, 24.11.2015)")
    """
    sign = _SIGN.search(text, max(0, len(text) - _LONGEST))
    if sign is None:
        return None
    pieces = [piece for piece in _BETWEEN.split(sign[1]) if piece.strip()]
    named = [is_name(_PLACE.sub("", piece)) and not is_outlet(piece) for piece in pieces]
    if not all(ok or is_outlet(piece) or _INITIALS.fullmatch(piece) for ok, piece in zip(named, pieces, strict=True)):
        return None
    end = sign.start(1) + len(_PLACE.sub("", sign[1].rstrip(", "))) if named[0] else sign.start(1)
    return sign.start(1), end


def named_sign(text: str) -> tuple[int, int, str] | None:
    """Find a name alone in brackets behind the last sentence of a text: where it begins and ends, and the name.

    >>> named_sign("The ferry sails on Friday, he said. (Ana Petrova)")
    (37, 48, 'Ana Petrova')
    >>> named_sign("She plays the captain (Ana Petrova)."), named_sign("He left. (Laughs)")
    (None, None)
    """
    sign = _NAMED.search(text, max(0, len(text) - _LONGEST))
    if sign is None or text.count("(", 0, sign.start()) != text.count(")", 0, sign.start()) or not is_sure_name(sign[1]):
        return None
    alone = sign[1] not in text[: sign.start()] and not is_outlet(sign[1])
    return (sign.start(1), sign.end(1), sign[1]) if alone else None


def placed_sign(text: str) -> tuple[int, int, str] | None:
    """Read a line that is a name and the city or agency its bearer writes from or for: where the name begins and ends.

    >>> placed_sign("Anna Nowak (PAP)"), placed_sign("Анна Иванова, Новосибирск"), placed_sign("Anna Nowak, aktorka")
    ((0, 10, 'Anna Nowak'), (0, 12, 'Анна Иванова'), None)
    """
    sign = _PLACED.fullmatch(text) if len(text) <= _LONGEST else None
    if sign is None or not is_sure_name(sign[1]):
        return None
    placed = not sign[2] or shadow(sign[2]) in gazetteer().cities
    return (0, sign.end(1), sign[1]) if placed and (not sign[3] or shadow(sign[3]) in agencies()) else None


def slashed_sign(text: str) -> int:
    """Find where a paper's name between strokes stands behind the last sentence of a text; 0 where none does.

    >>> slashed_sign("The town sued on Monday./Express/"), slashed_sign("He likes rock and/or pop/")
    (24, 0)
    """
    sign = _SLASHED.search(text, max(0, len(text) - _LONGEST))
    return sign.start(1) if sign else 0


def is_slashed_sign(text: str) -> bool:
    """Tell whether a line is a paper's name behind a stroke or between two, or behind initials, or a name with its date.

    >>> is_slashed_sign("/Telegrafi/"), is_slashed_sign("(J.S/BalkanWeb)"), is_slashed_sign("/about")
    (True, True, False)
    >>> is_slashed_sign("(Ana Kern, 16.5.2016)"), is_slashed_sign("(Wien, 16.5.2016)")
    (True, False)
    """
    if len(text) > _LONGEST:
        return False
    return _SLASHED_LINE.fullmatch(text) is not None or (text[:1] == "(" and dated_sign(f". {text}") is not None)


def agencies_start(text: str) -> int:
    """Find where agencies in brackets stand behind a paragraph of two sentences or more; 0 where none do.

    >>> agencies_start("The town sues. (apa/dpa)"), agencies_start(f"{'The ferry sank on Monday. ' * 4}(apa/dpa)")
    (0, 104)
    """
    opened = text.rfind("(")
    before = text[: max(0, opened)].rstrip()
    if not before or not reads_like_prose(before) or not ends_sentence(before) or not is_bracketed_sign(text[opened:]):
        return 0
    return opened if _SENTENCES.search(before) else 0
