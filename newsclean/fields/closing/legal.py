"""The small print of press releases: forward-looking statements, and whose securities are not registered."""

from newsclean.gate import has_one
from newsclean.late import late
from newsclean.page import Block
from newsclean.prose import ends_sentence

_LONGEST_HEADER = 90
_HEADER = late(
    r"(?:legal |important |investor )?(?:disclaimers?|notices?|cautions?)|safe[ -]harbou?r(?: statements?)?.{0,60}"
    r"|(?:(?:cautionary|special|important|legal|advisory) )?"
    r"(?:(?:notes?|notices?|statements?|language|information|advisory|caution)"
    r" (?:regarding|concerning|about|on|relating to|for) )?(?:the use of )?forward[- ]looking (?:statements?|information)"
    r"(?: (?:disclaimer|disclosure|advisory|notice))?|cautionary (?:statements?|notes?)|reader advisor(?:y|ies)"
)
_SAYS = late(
    r"\bforward-looking (?:statements?|information)\b|\bundue reliance\b|\bundertakes? no (?:obligation|duty)\b"
    r"|\b(?:disclaims?|assumes? no|does not (?:undertake|assume)|not undertaking) (?:any )?(?:obligation|duty|intention)\b"
    r"|\bsecurities litigation reform act\b|\bactual results (?:may|could|might|to) (?:\w{2,12} )?(?:differ|vary)\b"
    r"|\bregulation services provider\b|\bnot constitute an? (?:offer|solicitation)\b|\battorney advertising\b"
    r"|\b(?:have|has) not been(?:,? (?:and|nor) will (?:not )?be,?)? registered under the\b.{0,60}\bsecurities act\b"
    r"|\bprior results do not guarantee\b"
)
_PIECES = (  # of these each of them has one
    "forward-looking", "undue reliance", "obligation", " duty", "intention", "litigation reform", "actual results",
    "regulation services", "not constitute a", "attorney advertising", "securities act", "prior results",
)  # fmt: skip
_OPENS = late(  # as the small print begins, and no paragraph that tells what was said
    r"\W{0,3}(?:th(?:is|e|ese)|certain|some|except|statements?|forward-looking|safe harbor|any|all|with the exception"
    r"|matters|in addition|cautionary|neither|note|words|such|actual|in some cases|because|readers|investors|you|although"
    r"|attorney|it is important|important factors|other than|to the extent|various|factors|by their nature|we|unless"
    r"|[\w .,&'()-]{2,60} (?:undertakes?|disclaims?|does not|assumes?|cautions?))\b"
)
_OWN = late(
    r"\b(?:this|the) (?:press |news |media )?release\b|\bwithin the meaning of\b|\battorney advertising\b"
    r"|\bregulation services provider\b|\bthis announcement\b"
)
_TELLS = late(r"\b(?:said|says|told|according to|announced|reported)\b")


def may_be_legal(block: Block) -> bool:
    """Tell at little cost whether a block can be small print; most cannot."""
    return has_one(block.shadow, _PIECES)


def is_legal_header(block: Block) -> bool:
    """Tell whether a line announces small print: ``Forward-Looking Statements``, ``Safe Harbor Statement``."""
    short = len(block.text) <= _LONGEST_HEADER and not ends_sentence(block.text)
    return short and _HEADER.fullmatch(block.shadow.strip(' :"')) is not None


def is_legal(block: Block) -> bool:
    """Tell whether a paragraph is small print: it says so, begins as such print does, and nobody says it."""
    folded = block.shadow
    return (
        may_be_legal(block)
        and _SAYS.search(folded) is not None
        and _OPENS.match(folded) is not None
        and not _TELLS.search(folded[:200])
    )


def is_small_print(block: Block) -> bool:
    """Tell whether a paragraph is small print with no header to say so: it speaks of its release, or says two such."""
    return is_legal(block) and (
        _OWN.search(block.shadow) is not None or len({found[0] for found in _SAYS.finditer(block.shadow)}) > 1
    )
