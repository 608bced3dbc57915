"""Agencies as sources of a story: ``Quelle: ntv.de, dpa``, ``avec AFP``, ``(ANSA)``."""

import re
from functools import cache

from newsclean.fields.closing.origins import is_last_source, is_origin, source_labels
from newsclean.fields.known.agencies import agencies, agency_pattern
from newsclean.fields.known.employers import is_outlet
from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST = 160
_ALSO_WORDS = frozenset("ana ani beta cana lana map mia nan pana petra sana spa tap tempo uni".split())  # in capitals only

_LONGEST_SIGN = 60
_SIGN_OFF = late(
    r"[a-zà-ÿ]{2,4}(?:-[a-zà-ÿ]{2,4})?(?:\s?/\s?[a-zà-ÿ]{2,4}(?:-[a-zà-ÿ]{2,4})?){1,4}\s?/?"
    r"|\([a-z]{2,4}(?:/[a-z]{2,4}){1,2}\)"
    r"|[A-Z]{2,4} \([A-Z]{2,4}\) // [A-Z]{2,4}|/?[a-zäöü]{2,4}/[A-Z]{2}/[a-z]{2,4}|SID [a-z]{2,3}(?: [a-z]{2,3})?"
    r"|(?:भाषा|वार्ता)(?: \S{1,8}){1,3}|(?:وام|واس|قنا|بترا|كونا|بنا|وفا)\s?/[^.]{2,50}"
    r"|[\u0621-\u064a]{1,2}\.[\u0621-\u064a]{1,2}(?:\s?/\s?[\u0621-\u064a]{1,2}\.[\u0621-\u064a]{1,2}){0,2}(?:\s\([^().]{2,40}\))?"
    r"|(?:Lusa|lusa)/(?:Fim|fim)"
)
_WITH = late(r"\(?[A-Z][a-z'’-]{5,20} with [A-Z]")  # one word with an agency is no name: an interview, a fight
_BEHIND = late(
    r"[.!?»”\"'’]\s{0,2}((?:[-–—]\s?)?(?:[Aa]vec|[Dd]['’]après|[Mm]it|[Cc]on|[Cc]om|(?:[Ss]ource|[Ff]onte|[Ff]uente"
    r"|[Qq]uelle)s?\s?:)"
    r"\s[^.!?]{2,50}\.?)$"
)
_LONGEST_BEHIND = 72
_NO_SIGNS = frozenset(
    "he/him she/her they/them he/him/his she/her/hers she/they he/they his/her on/off and/or win/win yes/no oui/non"
    " ja/nein".split(),
)


@cache
def _agency_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    agency = agency_pattern()
    lead = (
        r"(?:(?:[\w'.-]{2,20}[,:]?\s){1,4}(?=(?:mit|avec|with|con|com|met)\s))?"
        r"(?:(?:mit|avec|with|con|com|met|ze?|aus|from|via|d'après"
        r"|(?:по|за) матери[ао]л(?:ам|и|ами)(?: от)?|с использованием материалов|по (?:информации|данным))"
        r"\s(?:l'|la\s)?)?"
        r"(?:(?:(?:verwendete )?quellen?(?::? nachrichtenagentur(?:en)?)?|sources?|fuentes?"
        r"|fonti?|fontes?"
        r"|bron|źródł[oa]|na podstawie|za"
        r"|источники?|kaynak|zdroje?|kilde|källa|nguồn|المصدر|forrás|surs[ae]|πηγ[ήη]|lähde|lähteet|kilder|källor"
        r"|haber kaynağı|sumber|izvor|джерел[оа]"
        r"|извор|burimi|स्रोत|स्त्रोत|সূত্র|מקור|ที่มา|ذریعہ|ماخذ|vir|šaltinis|avots|allikas|font|출처|出典|منبع|източник"
        r"|agenturen|agenzie|agencias|agences|info"
        r"|informationen"
        r"|información|informaciones|informazioni|informações|material|inputs?|इनपुट)(?:\s(?:de|da|do|von|der|from"
        r"|di))?\s?:?\s(?:u\.\s?a\.\s)?)?"
    )
    home = "(?:de|com|at|ch|it|es|fr|net|pl|ru|pt|nl|be|cz|hu|ro|ua|bg|gr)"
    agency = rf"(?:ag[eê]ncia )?{agency}"
    sign = (
        rf"(?:{agency}(?:-\w{{2,12}})?(?::\d{{6}}-\d\d-\d{{3,9}}/\d{{1,3}})?|[a-zäöü]{{2,4}}\.?"
        rf"|\w{{2,20}}(?:\.\w{{2,20}})?\.{home})(?:\s\([a-zäöü]{{2,4}}\))?"
    )
    listed = rf"{sign}(?:\s?(?:[/,;|+&-]|und|and|et|y|e)\s?{sign}){{0,8}}"
    dated = r"(?:,\s?\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4})?"
    return re.compile(rf"\(?{lead}{listed}{dated}\s?(?:\({listed}\))?\)?\.?"), re.compile(rf"\({listed}{dated}\)\.?$")


def is_agency_line(text: str) -> bool:
    """Tell whether a short line names agencies and nothing else, as sources or as the desk's sign.

    >>> is_agency_line("Quelle: ntv.de, dpa"), is_agency_line("kle/sti (dpa, afp)"), is_agency_line("Berlin")
    (True, True, False)
    >>> is_agency_line("Ann Lee with AP"), is_agency_line("Confrontation with CNN")
    (True, False)
    """
    bare = text.strip(" –—-*/")
    if _WITH.match(bare):
        return False
    # Most lines name no agency, and the patterns take their time to compile.
    return len(bare) <= _LONGEST and names_agency(text) and _agency_patterns()[0].fullmatch(shadow(bare)) is not None


def source_start(text: str) -> int | None:
    """Find where a paragraph names its agencies behind its last stop; None where it does not.

    >>> source_start("Two died. Avec AFP"), source_start("Two died.- D'après l'AFP et Reuters"), source_start("With AP")
    (10, 9, None)
    >>> source_start("Two died. Source: Reuters news agency"), source_start("He named his source: a clerk")
    (10, None)
    """
    found = _BEHIND.search(text, max(0, len(text) - _LONGEST_BEHIND))
    return found.start(1) if found and (is_agency_line(found[1]) or is_last_source(found[1])) else None


def is_source_below(label: str, sender: str) -> bool:
    """Tell whether a line is a word for a source and the one below it names a paper, an agency or a site.

    >>> is_source_below("SOURCE", "Reuters"), is_source_below("Источник:", "3dnews.ru"), is_source_below("Źródło", "woda")
    (True, True, False)
    """
    said = label.strip(" :")
    if shadow(said) not in ("source", "sources", *source_labels()):
        return False
    return is_agency_line(sender) or is_outlet(sender) or is_origin(f"{said}: {sender}")


def names_agency(text: str) -> bool:
    """Tell whether an agency is among the words of a line; one of two letters, or that is a word as well, in capitals only.

    >>> names_agency("MAP"), names_agency("Map"), names_agency("Source: Al Jazeera")
    (True, False, True)
    """
    whole = text.rpartition(":")[2].strip(" ().–—-*") or text.strip(" ().:–—-*")
    if shadow(whole) in agencies():
        return whole.isupper() or shadow(whole) not in _ALSO_WORDS
    words = re.findall(r"[^\W_]+(?:[.-][^\W_]+)*", text)
    words += [part for word in words if word.partition("-")[0].isupper() for part in word.split("-")]  # "TT-AFP"
    return any(
        (folded := shadow(word)) in agencies() and (word.isupper() or (len(word) > 2 and folded not in _ALSO_WORDS))  # noqa: PLR2004
        for word in words
    )


def is_bracketed_sign(text: str) -> bool:
    """Tell whether a bracket holds agencies and desk signs only.

    >>> is_bracketed_sign("(APA, 12.9.2015)"), is_bracketed_sign("(hpe/dpa)"), is_bracketed_sign("(see below)")
    (True, True, False)
    """
    return names_agency(text) and _agency_patterns()[1].fullmatch(shadow(text)) is not None


def is_sign_off(text: str) -> bool:
    """Tell whether a short line below a story is the initials with which an agency's desk signs it.

    >>> is_sign_off("fgg/cpy"), is_sign_off("(ana/tom)"), is_sign_off("MPZ (JGA) // ROC"), is_sign_off("he/him")
    (True, True, True, False)
    """
    return len(text) <= _LONGEST_SIGN and _SIGN_OFF.fullmatch(text) is not None and text.strip("()") not in _NO_SIGNS
