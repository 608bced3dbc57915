"""Names of people as pages write them: lists split, titles and outlets and addresses put aside."""

import re
from collections.abc import Container, Iterable, Iterator
from html import unescape

from newsclean.fields.authors import byline
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.names import is_first_name, is_likely_name, is_sure_name, names_house

_LEAD = re.compile(
    r"(?:(?:written|words|story|text|posted|published|reviewed|article|reported|created) )?(?:by|von|par|por|di|door|af|av|od)(?:\b\s{0,3}[:—–-]?\s{0,3}|(?-i:(?=[A-Z][a-z])))"
    r"|(?:author|authors|autor|auteur|autore|written|words|text|texte|foto)\s{0,2}[:—–-]\s{0,3}"
    r"|(?:veröffentlicht|verfasst|geschrieben|publiée?|rédigée?|publicad[oa]|escrit[oa]|pubblicato|scritto|geplaatst|geschreven)"
    r" (?:von|par|por|da|di|door) ",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"(.{4,60}) by \1", re.IGNORECASE)
_DANGLING = re.compile(r"(?<=[a-z]) (?:am|on|le|el|il|op|den|um|in|im|at)$")  # before a date that was cut off
_PARTS = re.compile(
    r"\s{0,5}(?:;|\||/|\n|\t|&amp;|&|\+|•|·|\band\b|\bund\b|\bet\b|\by\b|\boch\b|\bog\b)\s{0,5}|\s{0,5},\s{0,5}"
)
_NOT_A_NAME = re.compile(
    r"https?:|www\.|\.(?:com|org|net|co|io)\b|^[\w-]{2,40}\.[a-z]{2,4}$|@\w|^\W{0,5}$|\d{2}|[{}<>\[\]=_]|…|\.\.\."
    r"|taboola|outbrain",
    re.IGNORECASE,
)
_LATIN, _OTHER = re.compile("[A-Za-z]{3}"), re.compile("[\u0530-\u1cff\u3040-\u9fff\uac00-\ud7af]{2}")
_SITED = re.compile(r"\((?:https?://|www\.)", re.IGNORECASE)  # "Deutsche Welle (www.dw.com)"
_EMPLOYER = re.compile(r"\s{1,3}(?:[|–—-]\s|\()")
_ADDRESS = re.compile(r"://|^www\.|^/|^@", re.IGNORECASE)
_MONTH = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d", re.IGNORECASE)
_NOBODY = frozenset(
    "admin administrator editor author authors staff newsroom webmaster user guest unknown anonymous none null undefined root "
    "contributor contributors redaktion redaccion redacción redaction rédaction redazione redactie redaktionen toimitus editorial".split()
) | {
    "staff writer", "staff writers", "staff reporter", "staff report", "web desk", "news desk", "web staff", "web team", "site admin",
    "by", "view bio", "follow", "contributing writer", "guest author", "guest contributor", "senior editor", "senior reporter", "n/a",
    "about the author", "last", "updated", "published", "posted", "written by", "share", "table of contents", "home", "blog", "news", "our team", "wordpress", "super user", "newsroom staff", "news staff", "editorial staff", "read more", "bio", "see more", "name",
}  # fmt: skip
_DESK = frozenset(
    "redaktion redakcja redakce redaccion redacción redacció redaction rédaction redazione redactie redação redacao toimitus".split()
)
_WIRE = frozenset("agenzia agencia agência agence agentur".split())
_SMALL = frozenset("la le die da de von der el a".split())
AFTER_COMMA = re.compile(
    r"(?:ph\.?\s?d|m\.?d|d\.?o|m\.?s|m\.?a|mba|rdn?|rn|cpa|cfp|jr|sr|ii|iii|iv|esq|dds|dvm|msc|bsc|fand|cscs|lcsw|np|pharmd|jd|cfa|ceo|cfo|cto)\b\.?",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"[ ,](?:inc|ltd|limited|llc|plc|corp|gmbh|verlag|s\.?r\.?l|s\.?p\.?a|b\.v|sp\.? z ?o\.? ?o|kft|zrt|oyj?|ооо|group|gruppe)\.?$"
    r"|^(?:grupa|groupe|grupo|gruppo|ооо|зао|оао|ао|株式会社|pt\.) |(?:株式会社|有限公司)$",
    re.IGNORECASE,
)
_LONGEST = 80
_MOST_WORDS = 7
_SHORTEST_ACCOUNT = 4


def names(texts: Iterable[str], outlets: Iterable[str] = ()) -> tuple[str, ...]:
    """Give the people named in some texts, each once, in order; an outlet of the list is nobody.

    >>> names(["By Ann Lee and Bo Ek", "Ann Lee"])
    ('Ann Lee', 'Bo Ek')
    >>> names(["https://example.org/ann", "Staff", "The Daily Tide"], ["Daily Tide"])
    ()
    """
    shut = {_key(outlet) for outlet in outlets} - {""}
    found = dict.fromkeys(name for text in texts for name in _split(text))
    kept = (name for name in _once(found) if (_key(name) not in shut or _is_person(name)) and _key(name) not in _NOBODY)
    return tuple(name for name in kept if not (_is_desk(name, shut) or _is_account(name, shut) or _is_place(name)))


def _is_desk(name: str, shut: Container[str]) -> bool:
    """Whether a name is a desk's, an agency's or a company's: ``Redazione ANSA``, ``La rédaction``, ``Agencia EFE``, ``Tide Ltd``."""
    first, *rest = [word for word in name.casefold().split() if word not in _SMALL] or [""]
    behind = bool(rest) and rest[-1] in _DESK and _key(name).rpartition(" ")[0] in shut
    return first in _DESK or first in _WIRE or behind or bool(_COMPANY.search(name))


def _is_account(name: str, shut: Iterable[str]) -> bool:
    """Whether one word is how the outlet's name begins, or that and a number: ``harbour1`` of the Harbour Magazine."""
    bare = name.casefold().rstrip("0123456789")
    begins = len(bare) >= _SHORTEST_ACCOUNT and " " not in bare and any(outlet.startswith(bare) for outlet in shut)
    return begins and (name.islower() or name[-1].isdigit())


def _is_place(name: str) -> bool:
    """Whether one word is the name of a city or a country: of ``The Tide, Hamburg, Germany``."""
    known = gazetteer()
    word = name.casefold()
    listed = (word in known.cities or word in known.regions) and word not in known.people
    return listed and " " not in name and not is_first_name(name)


def _is_person(name: str) -> bool:
    """Whether an outlet has the name of the one who writes it."""
    return " " in name and is_first_name(name.split(maxsplit=1)[0]) and is_sure_name(name)


def _once(found: Iterable[str]) -> Iterator[str]:
    seen = set()
    for name in found:
        if (key := name.casefold().replace(".", "")) not in seen:
            seen.add(key)
            yield name


def _split(text: str) -> Iterator[str]:
    text = " ".join(unescape(text).split())
    lead = _LEAD.match(text)
    text = text[lead.end() :] if lead else _unsigned(text)
    if _SITED.search(text):
        return
    text = _DANGLING.sub("", again[1] if (again := _AGAIN.fullmatch(text)) else text)
    if len(text) > 4 * _LONGEST or _ADDRESS.search(text) or text.startswith(","):  # an outlet without its author
        return
    if is_likely_name(first := _EMPLOYER.split(text, 1)[0]):
        text = first
    held = ""
    for part in (piece.strip(" \xa0,.-–—:") for piece in _PARTS.split(text)):
        if held and AFTER_COMMA.fullmatch(part):
            held = f"{held}, {part}"
            continue
        if held:
            yield held
        held = part if _is_name(part) else ""
    if held:
        yield held


def _unsigned(text: str) -> str:
    """The names of a byline in any language that has a word for it: ``كتب عبد الله صلاح``, ``최두원 기자``."""
    said = None if text.isascii() else byline.read(text)
    return said.names if said else text


def _is_name(part: str) -> bool:
    if not part or len(part) > _LONGEST or len(part.split()) > _MOST_WORDS or _NOT_A_NAME.search(part) or _MONTH.match(part):
        return False
    if not part.isascii() and (names_house(part) or (_OTHER.search(part) and _LATIN.search(part))):
        return False
    if part[0].islower() and " " not in part and (any(map(str.isdigit, part)) or "-" in part):
        return False  # the name of an account
    return part[0].isupper() or not part[0].isascii() or " " not in part


def _key(name: str) -> str:
    return " ".join(name.casefold().removeprefix("the ").removesuffix(".com").split())
