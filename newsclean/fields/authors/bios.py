"""Author bios: who the author is and how to reach them, under the article."""

import re
from functools import cache

from newsclean.fields.authors.bios_abroad import is_bio_abroad, trades
from newsclean.fields.authors.byline_names import EMAIL
from newsclean.fields.known.names import is_first_name, is_sure_name
from newsclean.late import late
from newsclean.shadow import shadow

_LONGEST = 700
_SHORT = 200
_NEAR, _NEAR_PAST = 140, 48  # how far behind the verb the trade may stand
_HEADER = late(
    r"(?:about|meet) the (?:authors?|writers?|reporters?|columnists?)|über (?:den autor|die autorin"
    r"|die autoren)|zur person"
    r"|à propos de l'auteur|sobre (?:el|la|los|las|o|a|os|as) autor(?:a|es|as)?|sobre la firma|sull'autore|l'autore"
    r"|over de auteur|об авторе"
    r"|o autor(?:ze|ce)|yazar hakkında"
    r"|за автора|rreth autorit|la autora?|der autor|die autorin|author|về tác giả|著者プロフィール|作者简介|作者簡介"
)
_CONTACT = late(
    r"(?:may|can) be reached (?:at|on|by|via)\b|(?:reach|contact|email|e-mail|write to) (?:the (?:author|writer"
    r"|reporter)s?|him|her|them"
    r"|(?:[a-z.'-]{1,20} ){1,3}[a-z'-]{2,24}|[a-z'-]{2,20} with [a-z' -]{4,40}) (?:at|on|via)\b"
    r"|^contact (?:[a-z.'-]{1,20} ){1,3}[a-z'-]{2,24}\s?: ?(?=[\w.-]{2,40}@|\(?\d{3}[) -])"
    r"|^(?:(?:investor|company|corporate|pr) )?contacts?\s?: ?(?=.{3,100}@)|^(?:media|press) contacts?\s?:"
    r"|(?:email|e-mail|mail|twitter|tips?)\s?:\s?\S{2,40}$"
    r"|^(?:[a-z.'-]{1,20} ){1,3}[a-z'-]{2,24} (?:in [a-z ]{3,20} )?at \S{2,40}@\S{4,40}$"
    r"|^(?:contacto|contatti|contatto|contato|kontakt|контакты?|контакти|iletişim|yhteystiedot|kapcsolat|επικοινωνία|kontak)"
    r"\s?: ?\S{2,60}@"
)
_SENDER = late(
    r"(?:(?:media|press|news|investors?|company|corporate|pr|public relations)(?: (?:and|&) (?:investors?|media))? ?"
    r"(?:relations )?)?contacts?(?: information| details)?|(?:for )?(?:media|press) (?:inquiries|enquiries|queries)"
    r"|for (?:more|further|additional) (?:information|details)(?:,? (?:please )?contact)?"
)
_TITLED = late(r'(?:\b(?:of|book|books|podcast|show|series|blog|column|newsletter|program|and)|,) "[^"]{2,120}"')
_QUOTED = late(r'[“"] ?([^“”"]{2,120})[”"]')
_LONG_WORD = late(r"[^\W\d_][\w'’-]{4,}")
_CAPITALS = late(  # "Ann Lee,", "S.E. Cupp is", "Ann von Lee", "Ann (@annlee)", "Ann is"
    r"[•*–—_ -]{0,4}((?:[^\W\d_a-zà-ÿ][^\s,(]{0,24}(?: |(?=[,(]))){2,4}|\S{2,24} (?:\(|(?:de|del|van|von|is|was) ))"
)
_SENTENCE_END = late(r"[^\W\d_]{3}[.!?][\"')]{0,2}\s")
_ADDRESSES = late(r" (?:who|your?) ")  # "the man who is …", and an answer to a letter: "Ann, your letter is …"
_JOBS = (
    "reporter|correspondent|columnist|staff writer|writer|freelancer?|journalist|editor(?:-in-chief|-at-large)?"
    "|contributor|producer"
    "|commentator|blogger|critic|authors? of|host of|bureau chief|podcaster|photographer|intern|writing a book"
    "|(?:work|writing)s? (?:has|have) appeared"
)
_SCHOLARS = (
    "professor|fellow|lecturer|director|president|chairman|co-founder|founder|analyst|scholar|economist"
    "|historian|attorney|lawyer|consultant"
    "|researcher|executive|senior advis[eo]r|strategist|teacher|member|chair|head|partner|author|physician"
    "|doctor|ceo|psychologist|officer"
)
_OFFICES = (
    "associate|coordinator|administrator|manager|specialist|expert|advis[eo]r|counsel|veteran|dean|publisher"
    "|senator|congressman|congresswoman|governor|mayor|attorney general|republican|democrat|(?:majority|minority) leader"
)
_TITLES = r"(?:Dr|Prof|Rep|Sen|Gov|Adm|Gen|Rev|Professor|Judge|Ambassador|Retired|Former|U\.S)\.? "
_NO_NAMES = ("A ", "An ", "Bei ", "Da ", "Do ", "In ", "No ", "O ", "So ", "Will ")  # first names that sentences begin with
_NOW = late(r"\b(?:he|she) (?:is|now|currently|(?:also )?(?:serves|teaches|works|writes))\b|\band (?:is|serves)\b")
_VIEWS = "expressed in this "
_HIDDEN = ("can be reached at [email protected]", "can be reached at [email protected].")
_IS = (
    r"\s{1,2}(?:is|was|are|has been|serves as|works as|writes|covers|has covered|reports|joined|hosts|ist"
    r"|teaches|edits|directs|lives|schreibt|est|es|è|é|jest)"
    r"\s{1,2}"
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    name = r"(?P<name>(?:[A-Z]\.){0,3}[^\s,.(]{1,25}\.?(?: [^\s,.(]{1,25}\.?){0,4}?)"
    aside = r"(?:,? (?:\([^()]{2,60}\)|[^.]{2,80}?),?|(?: [^\s,.(]{1,25}){0,3} ?, [^.]{60,130},)?"
    return (
        re.compile(rf"[•*–—_ -]{{0,4}}(?:{_TITLES}){{0,2}}{name}{aside}{_IS}"),
        re.compile(rf"\b(?:{_JOBS})s?\b"),
        re.compile(rf"\b(?:{_SCHOLARS})s?\b"),
        re.compile(rf"\b(?:is|serves as) (?:[\w.'-]{{1,20}} ){{0,6}}(?:{_OFFICES})\b"),
    )


@cache
def trigger_words() -> frozenset[bytes]:
    """Give the words of which one stands in every bio, as UTF-8."""
    said = {
        *re.findall("[a-z]{3,}", f"{_JOBS}|{_SCHOLARS}|{_OFFICES}"),
        "freelance",
        "covers",
        "covered",
        "writes",
        "reports",
        "hosts",
    }
    return frozenset(word.encode() for each in said | trades() for word in (each, f"{each}s"))


def is_header(text: str) -> bool:
    """Tell whether a line announces the author's bio.

    >>> is_header("About the Author"), is_header("About the weather")
    (True, False)
    """
    return len(text) <= _SHORT // 4 and _HEADER.fullmatch(shadow(text).strip(" :*-")) is not None


def is_sender(text: str) -> bool:
    """Tell whether a line announces who to ask about a press release.

    >>> is_sender("Media Contacts:"), is_sender("For further information, please contact:"), is_sender("Contact sports")
    (True, True, False)
    """
    return len(text) <= _SHORT // 2 and _SENDER.fullmatch(shadow(text).strip(" :*-")) is not None


def is_contact(text: str) -> bool:
    """Tell whether a short line says how to reach the author.

    >>> is_contact("Ann Lee may be reached at alee@paper.com."), is_contact("A deal can be reached at the summit, he said.")
    (True, False)
    """
    if len(text) > _SHORT * 2 or not ("@" in text or text[:5].lower() in ("media", "press")):
        return text.endswith(_HIDDEN) and len(text) <= _SHORT
    folded = shadow(text)
    found = _CONTACT.search(folded)
    if found is None or (_SENTENCE_END.search(folded, 0, found.start()) and not folded.startswith("follow")):
        return bool(EMAIL.fullmatch(text.strip()))
    return "@" in text or folded.startswith(("media", "press"))


def _is_person(text: str, name: str, *, reports: bool) -> bool:
    """Whether a bio begins with a name: a sure one, or a first name with a capital behind it or with what reporters do."""
    if text.startswith(_NO_NAMES):
        return False
    if is_sure_name(name) or (reports and is_first_name(name)):
        return True
    capitals = _CAPITALS.match(text)
    return capitals is not None and (is_first_name(name) or is_sure_name(capitals[1].strip()))


def is_bio(text: str, *, sure: bool = False) -> bool:
    """Tell whether a block says who the author is; `sure` if its place or its neighbours already say so.

    >>> is_bio("Rosie Knight is a contributing freelancer for IGN covering everything from anime to comic books.")
    True
    >>> is_bio("The river is a writer of its own history."), is_bio("Ann Lee is a professor of law at Yale.", sure=True)
    (False, True)
    >>> is_bio("Bei Karten dieser Art ist es besser, sie im Editor zu öffnen.", sure=True)  # Bei is a first name
    False
    """
    if is_bio_abroad(text):
        return True
    opened, job, scholar, office = _patterns()
    match = opened.match(text) if len(text) <= _LONGEST else None
    folded = shadow(text) if match else ""
    if not match or (_speaks(text) and _VIEWS not in folded):
        return False
    past = re.search(r"\s(?:was|were)\s{1,2}$", match[0])
    covers = re.search(r"\s(?:covers|has covered|writes|reports|hosts)\s{1,2}$", match[0])
    if _ADDRESSES.search(match[0]) or not _is_person(text, match["name"], reports=bool(covers)):
        return False
    near = max(0, match.end() - 12)
    if covers or job.search(folded, near, match.end() + (_NEAR_PAST if past else _NEAR)):
        return True
    if past and (now := _NOW.search(folded, match.end())):  # what they were, and what they are
        past, near = None, now.start()
    far = near + _NEAR
    return sure and not past and any(trade.search(folded, near, far) for trade in (job, scholar, office))


def _speaks(text: str) -> bool:
    """Whether somebody is quoted in a text; the titles of books and shows, in capitals, are no speech."""
    titled = _QUOTED.sub(lambda m: "" if all(word[0].isupper() for word in _LONG_WORD.findall(m[1])) else m[0], text)
    return '"' in _TITLED.sub("", shadow(titled))[:_SHORT]
