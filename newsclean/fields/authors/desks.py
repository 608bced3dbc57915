"""Agencies and desks that sign a story in the place of its author: ``EFE Valencia``, ``Our Foreign Staff``."""

from newsclean.fields.authors.house_authors import is_house_line
from newsclean.fields.datelines.dateline import find
from newsclean.fields.known.employers import is_affiliation
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.moments.stamps import is_stamp
from newsclean.late import late
from newsclean.page import Page
from newsclean.prose import is_prose
from newsclean.shadow import shadow

_BESIDE = 2
_WITH_AGENCY = (
    r"(?:20 )?[^\W\d_][\w' .-]{2,30} (?:avec|mit|con|com|met|with)"
    r" (?:l')?(?:afp|dpa|reuters|efe|ansa|lusa|anp|belga|ats|ap|agences?|agencias|agenturen)\.?"
    r"(?:(?:,| et| und| y| e| and| en) (?:afp|dpa|reuters|ap))?"
)
_FRENCH = late(rf"(?=.{{3,40}} avec ){_WITH_AGENCY}")  # which stands right above the first paragraph as well
_WIRES = frozenset(("afp", "ansa", "ap", "apa", "belga", "dpa", "efe", "lusa", "pti", "reuters", "tass", "xinhua"))
_ALONE = frozenset(
    (
        "la redazione|la rédaction|agencias|agências|redacción|la redacción|redação|da redação|redacción y agencias"
        "|redação e agências|redacció"
        "|van onze redactie|van onze redactie binnenland|van onze redactie buitenland|van onze redactie economie"
        "|van onze sportredactie|van onze verslaggever|van onze verslaggevers|van onze verslaggeefster"
        "|redakcija|редакција|uredništvo|toimetus|নিজস্ব প্রতিবেদক|নিজস্ব সংবাদদাতা|স্টাফ রিপোর্টার"
        "|অনলাইন ডেস্ক|অনলাইন রিপোর্ট|ডেস্ক রিপোর্ট"
        "|ویب ڈیسک|نیوز ڈیسک|संवाददाता|विशेष संवाददाता|डिजिटल डेस्क|वेब डेस्क|न्यूज डेस्क|न्यूज़ डेस्क"
    ).split("|")
)
_OF_PAPER = late(r"(?:редакция|редакція|redakcja|redakce) (?:\"[^\"]{2,30}\"|[a-z][a-z\d.-]{2,20})")
_LONGEST_PLACED = 50
_DESK = late(
    r"(?:press trust of india|agenc[ey] france-presse|(?:the |australian )?associated press|press association"
    r"|(?:abc|ap|bbc|cbc|cbs|cnn|ctv|fox|global|itv|nbc|sky) news(?: staff)?"
    r"|our foreign staff|staff and agencies|guardian staff(?: and agenc(?:y|ies))?|reuters staff"
    r"|(?:the )?editorial board|(?:staff|special) (?:reporter|correspondent)s?"
    r"|(?:from |by )?(?:our|a) (?:own )?(?:[^\W\d_]{3,14} )?(?:correspondent|reporter|bureau)s?(?: in [^\W\d_]{3,20})?"
    r"|(?:from )?staff reports?|special to the [^\W\d_]{3,20}(?: [^\W\d_]{3,20}){0,2}"
    r"|(?:[^\W\d_][\w'.&-]{1,20} ){0,4}"
    r"(?:news ?|web ?|online |digital |sports? |business |entertainment |monitoring |city )desk"
    r"|(?:[^\W\d_][\w'.&-]{1,20} ){1,3}(?:newsroom|news bureau|web team|online team|news team|staff report)"
    r"|(?:la |von der |da )?(?:redazione|redaktion|redaktionen|redaksjonen|redakcja|redacción|rédaction|redação"
    r"|redakce|redacția|редакция|редакція)"
    r"|(?:door )?onze (?:nieuws)?redactie)(?: [^\W\d_][\w.]{1,20}){0,2}"  # and a paper and its agency: "Le Monde avec AFP"
    rf"|{_WITH_AGENCY}"
    r"|tim (?:redaksi|detikcom|liputan6|okezone|tempo|cnn indonesia)(?: - [^\W\d_]{4,16})?"
    r"|d[ao] (?:agência [^\W\d_]{3,12}|cnn(?: brasil)?|uol|r7|g1|folha|estadão|redação|terra|band)"
    r"(?:,? em [^\W\d_][\w ]{2,20})?"
    r"|europa ?press(?: [^\W\d_]{4,14}){1,2}"
    r"|lusa|agência (?:brasil|lusa)|[^\W\d_]{2,4}/(?:agências|lusa)|(?:afp|ansa|lusa|ritzau) (?:e|og) [^\W\d_][\w .-]{1,20}"
)


def is_desk_name(text: str) -> bool:
    """Tell whether these words name a desk, or a paper with its agency.

    >>> is_desk_name("Le Monde avec AFP et Reuters"), is_desk_name("Le Monde d'hier")
    (True, False)
    """
    return _DESK.fullmatch(shadow(text)) is not None


def is_desk(page: Page, number: int) -> bool:
    """Tell whether a line beside a date or above its paper names the agency or desk that wrote: ``EFE Valencia``.

    ``Redacción`` stands right above the first paragraph as well, with a place behind it or without.
    """
    folded = page.blocks[number].shadow
    signed = folded.partition(",")[0] in _ALONE or _OF_PAPER.fullmatch(folded) is not None
    alone = number > 0 and len(folded) <= _LONGEST_PLACED and signed
    shared = number > 0 and _FRENCH.fullmatch(folded) is not None
    if (alone or shared) and any(map(is_prose, page.blocks[number + 1 : number + 2])):
        return True
    near = page.blocks[number + 1 : number + 1 + _BESIDE]
    if any(is_prose(block) or is_stamp(block.text) for block in near) and is_house_line(page, number):
        return True
    wire, _, city = folded.partition(" ")
    named = wire in _WIRES and page.blocks[number].text[:2].isupper() and (not city or city in gazetteer().cities)
    site = number == 0 and folded.endswith(" news")
    if not named and not alone and (site or not _DESK.fullmatch(folded)):
        return False
    below = page.blocks[number + 1 : number + 1 + _BESIDE]
    if number == 0 and not site and any(find(block.text) for block in below[:1]):
        return True
    if number == 0 and any(is_affiliation(block.text) and block.text.isupper() for block in below[:1]):
        return True
    return any(is_stamp(block.text) for block in (*page.blocks[max(0, number - 1) : number], *below))
