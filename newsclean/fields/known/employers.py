"""Whom journalists work for, and as what: the lines under a byline."""

from functools import cache

from newsclean.fields.data import lines, sections
from newsclean.fields.known.agencies import agencies
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.jobs import is_job
from newsclean.late import late
from newsclean.shadow import shadow

_MOST_WORDS = 6
_LONGEST, _MOST_OF_PAPER = 60, 4
_PAPERS = frozenset(
    "news times post herald tribune journal press gazette chronicle guardian telegraph observer examiner inquirer"
    " sentinel mail star sun today staff agencies agency desk bureau newsroom reporter reporters writer correspondent"
    " online magazine wire redaktion redacción rédaction redazione redação redactie".split(),
)
_ADDRESS = late(r" [\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}$")
_FROM = late(r"^[Dd]esde (?=[^\W\d_a-zß-ÿ])")
_REACHED = late(
    r"(?:(?i:twitter|instagram|facebook|x),? ?)?@\w{3,20}"
    r"|[\w-]{2,30}\.(?:com|net|org|ie|in|ca|ph|ng|fr|be|ch|it|co\.uk|co\.za|co\.ke|com\.au|com\.ng|com\.gh)"
)


def is_outlet(text: str) -> bool:
    """Tell whether a short text names an agency, a paper or a desk.

    >>> is_outlet("The Associated Press"), is_outlet("AP Sports Writer"), is_outlet("Ann Lee")
    (True, True, False)
    """
    folded = shadow(text).strip(" .,()=")
    words = folded.split()
    if folded in agencies():
        return True
    capital = all(word[:1].isupper() or word in ("of", "the", "and", "for", "de", "del") for word in text.split())
    ends = {word.rpartition("-")[2] for word in words}  # "BZ-Redaktion"
    return 1 <= len(words) <= _MOST_WORDS and capital and not _outlet_words().isdisjoint(ends)


def is_paper(text: str) -> bool:
    """Tell whether a short text is the name of a paper, an agency or its staff, by its last word.

    >>> is_paper("ASHBY DAILY NEWS"), is_paper("WORLD BANK TEAM ARRIVES IN UGANDA"), is_paper("UNIT LINKS SERVICE")
    (True, False, False)
    """
    words = shadow(text).split()
    return len(words) <= _MOST_OF_PAPER and is_outlet(text) and (words[-1] in _PAPERS or " ".join(words) in agencies())


def is_known_paper(text: str) -> bool:
    """Tell whether a short text is one of the papers that are known by name.

    >>> is_known_paper("Le Devoir"), is_known_paper("Le devoir est dur"), is_known_paper("le point")
    (True, False, False)
    """
    return not text.islower() and shadow(text) in paper_names()


def is_affiliation(text: str) -> bool:
    """Tell whether a line under a byline says whom the author works for.

    >>> is_affiliation("HealthDay Reporter"), is_affiliation("USA TODAY"), is_affiliation("The river rose")
    (True, True, False)
    >>> is_affiliation("Rappler.com"), is_affiliation("@annlee"), is_affiliation("Staff reporter leea@paper.com")
    (True, True, True)
    >>> is_affiliation("Political correspondent, BBC News"), is_affiliation("Political correspondent, he said")
    (True, False)
    """
    if len(text) > _LONGEST:
        return False
    job, _, paper = text.partition(", ")
    if is_outlet(text) or is_known_paper(text) or is_job(_ADDRESS.sub("", text)) or _REACHED.fullmatch(text):
        return True
    return is_job(job) and (is_outlet(paper) or is_known_paper(paper))


def is_placed(text: str) -> bool:
    """Tell whether a line names cities and nothing else: ``London & Rome``.

    >>> is_placed("London & Rome"), is_placed("Rome in flames"), is_placed("Desde Madrid")
    (True, False, True)
    """
    listed = shadow(_FROM.sub("", text)).rstrip(",").replace(" & ", ", ").replace(" and ", ", ")
    return all(part in gazetteer().cities for part in listed.split(", "))


@cache
def paper_names() -> frozenset[str]:
    """Give the names of papers that are no other words, in lower case."""
    return frozenset(shadow(name) for row in sections("papers.txt")["anywhere"] for name in row)


@cache
def _outlet_words() -> frozenset[str]:
    """The first list of words that no person's name has is that of desks and papers."""
    words = frozenset(piece.strip() for piece in next(lines("not_people.txt")).split(";"))
    return words - {"report", "reports", "video", "photo", "special", "staff"} | {"staff"}
