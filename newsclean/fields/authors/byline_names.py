"""The names of a byline, told from what stands behind them: a job, a paper, a place, an address."""

from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.employers import is_known_paper, is_outlet
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.jobs import is_job
from newsclean.fields.known.names import is_likely_name, is_name, is_sure_name, split_names
from newsclean.late import late
from newsclean.shadow import shadow

EMAIL = late(r"[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}")
"""An address of a mailbox."""
_MOST_AFFILIATION = 60
CUTS = late(
    r"\s[|•·–—]\s|\s-\s|\sdans\s|\s{3,}|\||\s?[•·]\s?|\s@|\s\("
    r"|[.,]\s(?=[Фф]ото автора)|,\s(?=[«„][^\W\d_a-zа-я])"
    r"|;\s(?=[+(\d])|,?\s\+\d|\s?/\s?(?=(?:Red|Ed|Editor|Redaktur)\s?:|(?:dpa|apa|afp|sda|red)\b)|\s(?=Follow\b|Illustration|[\w.+-]{2,30}@)"
)
"""What ends the names of a byline."""
_EMPLOYER = late(
    r"(?<!\sand)(?<!\set)(?<!\sund)(?<!\sen)(?<!\sog)(?<!\soch),?\s"
    r"(?=(?:BBC|CNN|AP|AFP|NPR|dpa|Reuters|Associated Press|Dow Jones|Bloomberg|MarketWatch|USA TODAY"
    r"|Fox News|FOX\w{0,12}|CBS|NBC|ABC|[gG]1|R7|UOL)\b|(?:of )?The\s|(?i:for)\s(?:the\s)?[A-Z]"
    r"|(?i:para|pour|für|voor)\s(?:(?:[oae]|os|as|les?|la|de[rn]?|die|das|het|el)\s)?[A-ZÉ])"
    r"|,?\s(?=(?:(?:Senior|Staff|Contributing|Chief|Special|Freelance|Deputy|Associate|Assistant|Managing|National|Foreign"
    r"|Political|Business|Health|Science|Education|Crime|Technology|Environment|Economics|Diplomatic|Royal|Sports?) ){0,3}"
    r"(?:[Ww]riter|[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Cc]ontributor|[Cc]olumnist|[Jj]ournalist"
    r"|Redakteur(?:in)?|Korrespondent(?:in)?|Journalistin)\b)"
)
_PLACE = late(r"\s(?:in|IN|à|en|em|a|в|at)\s(?=[^\W\d_a-zß-ÿ])")
_JOINTS = frozenset(
    "and und et y e i og och en the of in à em a в at on by for from to para por pour für voor mit avec with con com met sur"
    " am an upon le la les los las el der die das den dem des del della di do da dos das du de het op bei près near".split()
)
_WITH = late(r"\s(?:avec|mit|with|con|com|met)\s")  # "Par Le Figaro avec AFP", "By Ann Lee with agency reports"
_WIRES = late(r"(?i:(?:news )?agenc(?:y|ies)(?: (?:reports?|inputs?))?|wire (?:reports?|services?)|wires|agences|agenturen)")
_ASIDE = late(
    r"(?i:md|phd|ph\.d|ms|rd|ma|mba|jd|rn|cpt|esq|jr|sr|dr|contributors?|guest|opinion|special to .{2,40}|for .{2,40}"
    r"|.{0,30}\bcorrespond.{0,10})\.?"
)
_SITE = late(r"[\w-]{2,30}\.[a-z]{2,6}|[A-Za-z]\w{0,9} (?:[A-Z]{2,4}|\d{1,2})")  # or a station: g1 SC, NBC 5
_DOMAIN = late(  # or a station with its town
    r"(?:www\.)?[\w-]{2,30}\.(?:(?:com|net|org)(?:\.[a-z]{2})?|ar|at|be|br|ch|cl|co|de|dk|es|fi|fr|info|it|mx|nl|no|pe|pt|se)"
    r"|(?:[gG]1|TV|R7)(?: [A-ZÀ-Þ][^\W\d_]{1,15}){0,3}"
)
_SHOUTED = late(r"(?=[^a-zß-ÿ]{3,24}$)[^\W\d_][^\W_]{1,15}(?: [^\W\d_][^\W_]{1,15}){0,2}")


def byline_names(text: str) -> str | None:
    """Give the names of a byline, without what stands behind them; None when there are none."""
    text = text.strip().removesuffix(" .").removeprefix("Social Links for ")
    head = EMAIL.sub("", CUTS.split(text, maxsplit=1)[0]).strip(" ,:;=")
    joint = _WITH.search(head)
    if joint and (shadow(head[joint.end() :]) in agencies() or _WIRES.fullmatch(head[joint.end() :])):
        return head
    rest = text[len(head) :].strip(" ,:;=|•·-–—()")
    alone = _EMPLOYER.split(head, maxsplit=1)[0].strip(" ,")
    head = head if is_outlet(head) and not is_sure_name(alone) else alone
    pieces = split_names(head if is_outlet(head) else _PLACE.split(head)[0])
    if (
        not pieces
        or _tells_on(head)
        or head.endswith(("!", "?", "…"))
        or (len(rest) > _MOST_AFFILIATION and not EMAIL.search(rest))
    ):
        return None
    people = [piece for piece in pieces if is_name(piece)]
    if not people:
        return head if all(map(_is_house, pieces)) else None
    if not is_likely_name(pieces[0]) or not all(map(_may_follow, pieces[1:])):
        place = (
            head.endswith(f", {pieces[-1]}") and pieces[-1].isalpha() and pieces[-1][0].isupper()
        )  # "Von Annika Reuter, Anklam"
        if not (place and is_sure_name(pieces[0]) and all(map(_may_follow, pieces[1:-1]))):
            return None
    last = head.rfind(people[-1]) + len(people[-1])
    return head[:last] if not _PLACE.search(head) else head


def _tells_on(head: str) -> bool:
    """Whether more than a place stands behind a name: ``Pierre Vandamme in Zeebrugge is since Monday …`` is a sentence."""
    _, *rest = _PLACE.split(head, maxsplit=1)
    tail = " ".join(rest)
    before, comma, job = tail.rpartition(",")
    tail = before if comma and is_job(job.strip()) else tail
    small = [word for word in tail.split() if word[0].islower() and word.strip(",.") not in _JOINTS]
    return len(small) > 1 or (len(small) == 1 and tail.endswith("."))


def _is_house(piece: str) -> bool:
    """A paper, a desk or a site, with the agency it draws on: ``tt.com/apa``."""
    return all(is_outlet(part) or is_known_paper(part) or _DOMAIN.fullmatch(part) is not None for part in piece.split("/"))


def _may_follow(piece: str) -> bool:
    """What else a byline may list: people, papers, degrees and the place they write from."""
    known = is_name(piece) or is_outlet(piece) or is_job(piece) or shadow(piece) in gazetteer().cities
    return known or (_ASIDE.fullmatch(piece) or _SITE.fullmatch(piece)) is not None


def shouted_desk(head: str, start: int) -> str | None:
    """Give a desk or a site in capitals behind a word for "by" that is not: ``par BFMTV``, ``ΓΡΑΦΕΙ: NEWS TEAM``."""
    opener, name = head[:start].strip(), head[start:].strip()
    told = opener.endswith(":") or opener.islower()
    shouted = name.isupper() and _SHOUTED.fullmatch(name) and shadow(name) not in gazetteer().cities
    if not told or shadow(opener).startswith("by") or not shouted:
        return None
    return name
