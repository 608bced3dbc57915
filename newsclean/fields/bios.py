"""Author bios: who the author is and how to reach them, under the article."""

import re
from functools import cache

from newsclean.fields.byline import EMAIL
from newsclean.fields.names import is_first_name, is_sure_name
from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST = 700
_SHORT = 200
_HEADER = late(
    r"(?:about|meet) the (?:authors?|writers?|reporters?|columnists?)|über (?:den autor|die autorin"
    r"|die autoren)|zur person"
    r"|à propos de l'auteur|sobre (?:el|la|o|a) autora?|sull'autore|l'autore|over de auteur|об авторе"
    r"|o autor(?:ze|ce)|yazar hakkında"
    r"|за автора|rreth autorit|la autora?|der autor|die autorin|author|về tác giả|著者プロフィール|作者简介|作者簡介"
)
_CONTACT = late(
    r"(?:may|can) be reached (?:at|on|by|via)\b|(?:reach|contact|email|e-mail|write to) (?:the (?:author|writer"
    r"|reporter)s?|him|her|them"
    r"|[a-z.]{2,20} [a-z'-]{2,20}|[a-z'-]{2,20} with [a-z' -]{4,40}) (?:at|on|via)\b"
    r"|^(?:media|press) contacts?\s?:|(?:email|e-mail|mail|twitter"
    r"|tips?)\s?:\s?\S{2,40}$"
)
_SENTENCE_END = late(r"[^\W\d_]{3}[.!?][\"')]{0,2}\s")
_ADDRESSES = late(r" (?:who|your?) ")  # "the man who is …", and an answer to a letter: "Ann, your letter is …"
_JOBS = (
    "reporter|correspondent|columnist|staff writer|writer|freelancer?|journalist|editor(?:-in-chief|-at-large)?"
    "|contributor|producer"
    "|commentator|blogger|critic|author of|host of|bureau chief|podcaster|photographer|intern"
)
_SCHOLARS = (
    "professor|fellow|lecturer|director|president|chairman|co-founder|founder|analyst|scholar|economist"
    "|historian|attorney|lawyer|consultant"
    "|researcher|executive|senior advis[eo]r|strategist|teacher|member|chair|head|partner|author|physician"
    "|doctor|ceo|psychologist|officer"
)
_IS = (
    r"\s{1,2}(?:is|was|are|has been|serves as|works as|writes|covers|has covered|reports|joined|hosts|ist"
    r"|schreibt|est|es|è|é|jest)"
    r"\s{1,2}"
)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    name = r"(?P<name>[^\s,.(]{1,25}\.?(?: [^\s,.(]{1,25}\.?){0,4}?)"
    aside = r"(?:,? (?:\([^()]{2,60}\)|[^.]{2,80}?),?)?"
    return (
        re.compile(rf"[•*–—_ -]{{0,4}}{name}{aside}{_IS}"),
        re.compile(rf"\b(?:{_JOBS})s?\b"),
        re.compile(rf"\b(?:{_SCHOLARS})s?\b"),
    )


@cache
def trigger_words() -> frozenset[bytes]:
    """Give the words of which one stands in every bio, as UTF-8."""
    said = {*re.findall("[a-z]{3,}", f"{_JOBS}|{_SCHOLARS}"), "freelance", "covers", "covered", "writes", "reports", "hosts"}
    return frozenset(word.encode() for each in said for word in (each, f"{each}s"))


def is_header(text: str) -> bool:
    """Tell whether a line announces the author's bio.

    >>> is_header("About the Author"), is_header("About the weather")
    (True, False)
    """
    return len(text) <= _SHORT // 4 and _HEADER.fullmatch(shadow(text).strip(" :*-")) is not None


def is_contact(text: str) -> bool:
    """Tell whether a short line says how to reach the author.

    >>> is_contact("Ann Lee may be reached at alee@paper.com."), is_contact("A deal can be reached at the summit, he said.")
    (True, False)
    """
    if len(text) > _SHORT * 2 or not ("@" in text or text[:5].lower() in ("media", "press")):
        return False
    folded = shadow(text)
    found = _CONTACT.search(folded)
    if found is None or (_SENTENCE_END.search(folded, 0, found.start()) and not folded.startswith("follow")):
        return bool(EMAIL.fullmatch(text.strip()))
    return "@" in text or folded.startswith(("media", "press"))


def is_bio(text: str, *, sure: bool = False) -> bool:
    """Tell whether a block says who the author is; `sure` if its place or its neighbours already say so.

    >>> is_bio("Rosie Knight is a contributing freelancer for IGN covering everything from anime to comic books.")
    True
    >>> is_bio("The river is a writer of its own history."), is_bio("Ann Lee is a professor of law at Yale.", sure=True)
    (False, True)
    """
    opened, job, scholar = _patterns()
    match = opened.match(text) if len(text) <= _LONGEST else None
    if not match or '"' in shadow(text[:_SHORT]):
        return False
    folded = shadow(text)
    if _ADDRESSES.search(match[0]) or not (is_sure_name(match["name"]) or is_first_name(match["name"])):
        return False
    said = folded[max(0, match.end() - 12) : match.end() + 140]
    past = re.search(r"\s(?:was|were)\s{1,2}$", match[0])
    covers = re.search(r"\s(?:covers|has covered|writes|reports|hosts)\s{1,2}$", match[0])
    return bool(covers or job.search(said)) or (sure and not past and bool(scholar.search(said)))
