"""The headline among the titles that a page declares and shows."""

import re
from collections.abc import Iterable, Sequence
from html import unescape

from newsclean.fields.known.papers import is_paper
from newsclean.meta.houses import without_house
from newsclean.meta.title_parts import SIGNS

_PIPE = re.compile(r"\s?[|｜]\s?|\s»\s")
_LABEL = re.compile(r"(?i)(?!(?:the|an?|\d{1,4}|my|our|der|die|das|le|la|les|el|los|de|het)$)[^?!]{2,24}")
_STAMP = re.compile(r"(?i)[\s(–|-]{1,3}(?:posted|published|updated|by |[\w-]{2,30}\.(?:com|org|net|co)\b)")
_DOMAIN = re.compile(r"\.(?:com|org|net|co\.uk|co|io|de|fr|it|es|nl|se|no|dk)$")
_WORD = re.compile(r"\w+")
_LONGEST_SITE, _LONGEST_TAIL = 60, 40
_HALF, _SOME, _LITTLE = 0.5, 0.2, 0.1
_CUT = 60  # limits of metadata are longer
_WORDS, _FEW = 4, 3  # a section's name is shorter
_SHORTEST_SITE, _ADDED = 3, 14
_SHORTEST, _LONGEST = 12, 200
_DASHES = re.compile(r"[-_]|\.\w{2,5}$")


def key(text: str) -> str:
    """Letters and digits alone, folded, so that two renderings of one title are equal."""
    return "".join(filter(str.isalnum, text.casefold()))


def without_site(title: str, sites: Sequence[str], shown: Iterable[str] = ()) -> str:
    """Take the site's name off a title, at either end; what is shown on the page as a heading says where it ends.

    >>> without_site("Ferry sinks - World news - The Daily Tide", ["Daily Tide"])
    'Ferry sinks - World news'
    >>> without_site("Ferry sinks | World | Tide", [], ["Ferry sinks"])
    'Ferry sinks'
    >>> without_site("tide.example Ferry sinks", ["tide.example"]), without_site("Tide sinks", ["Tide"])
    ('Ferry sinks', 'Tide sinks')
    """
    title = _without_address(" ".join(title.split()), sites)
    headings = {key(heading) for heading in shown} - {""}
    known = {_site(site) for site in sites} - {""}
    cuts = [(m.start(), m.end()) for m in SIGNS.finditer(title)]
    for start, end in cuts:
        if key(title[:start]) in headings and len(title[:start]) >= len(title[end:]) // 3:
            return title[:start].strip()
        if key(title[end:]) in headings and len(title[end:]) >= len(title[:start]):
            return title[end:].strip()
    while cuts and _is_house(title, cuts[-1], known):
        title = title[: cuts.pop()[0]].strip()
    if cuts and _is_site(title[: cuts[0][0]], known):
        title = title[cuts[0][1] :].strip()
    return without_house(title)


def _is_house(title: str, cut: tuple[int, int], known: set[str]) -> bool:
    """Whether what stands behind a sign in a title is the site, or a paper that is known by name."""
    tail, sign = title[cut[1] :], title[cut[0] : cut[1]]
    return _is_site(tail, known) or (cut[0] > _SHORTEST and is_paper(tail, sign))


def _without_address(title: str, sites: Sequence[str]) -> str:
    """A title without the address of its site right before it, as old blogs have it."""
    first, _, rest = title.partition(" ")
    return rest if "." in first and rest[:1].isupper() and first.casefold() in map(str.casefold, sites) else title


def _site(name: str) -> str:
    return key(_DOMAIN.sub("", name.casefold().removeprefix("the ").removeprefix("www.")))


def _is_site(part: str, known: set[str]) -> bool:
    if len(part) > _LONGEST_SITE:
        return False
    own = _site(part.strip())
    return bool(own) and any(
        own == name
        or (len(name) > _SHORTEST_SITE and own.startswith(name) and len(own) <= len(name) + _ADDED)
        or (len(own) > _SHORTEST_SITE and name.startswith(own))
        for name in known
    )


def headline(
    headings: Sequence[str], titles: Sequence[str], sites: Sequence[str], lesser: Sequence[str] = (), address: str = ""
) -> str | None:
    """Choose the headline: the heading on the page that the declared titles confirm, else a declared title.

    `headings` are the page's ``<h1>``, `titles` what JSON-LD, Open Graph and ``<title>`` say, the surest first; `lesser`
    are its ``<h2>``, which only say where a declared title ends; the words of its address tell headings apart.

    >>> headline(["Daily Tide", "Ferry sinks"], ["Ferry sinks off coast", "Ferry sinks - Daily Tide"], ["Daily Tide"])
    'Ferry sinks'
    >>> headline([], ["Ferry sinks - Daily Tide"], ["Daily Tide"]), headline([], [], [])
    ('Ferry sinks', None)
    """
    known = {_site(site) for site in sites} - {""}
    shown = [heading for heading in map(unescape, headings) if _may_be(heading) and not _is_site(heading, known)]
    bare = [title for title in (without_site(unescape(title), sites, (*shown, *lesser)) for title in titles) if title]
    called = [title for title in bare if not _is_site(title, known)]
    keys = [key(title) for title in called]
    for heading in shown:
        if title := _within(heading, called):
            return title
        if key(heading) in keys:
            return _untailed(without_site(_better(heading, called[keys.index(key(heading))]), sites))
    likened = [*bare, _slug(address)]
    best = max(shown, key=lambda heading: _alike(heading, likened), default="")
    share = _alike(best, bare)
    alone = len({key(heading) for heading in shown}) == 1 and (share > _LITTLE or len(set(keys)) > 1)
    long = len(best.split())
    if (
        share >= _HALF
        or (share >= _SOME and long >= _WORDS)
        or not bare
        or (alone and long >= _FEW and not any(key(heading) in keys for heading in lesser))
    ):
        return _untailed(without_site(best, sites)) or next(iter(bare), None)
    return next((_untailed(_whole(title, called)) for title in called), None) or best or next(iter(bare), None)


def _may_be(heading: str) -> bool:
    """Whether a heading may be a headline: no paragraph, nor the words before what somebody says."""
    return bool(key(heading)) and len(heading) <= _LONGEST and not heading.endswith(":")


def _slug(address: str) -> str:
    """The words of a page's address."""
    return _DASHES.sub(" ", address.partition("?")[0].rstrip("/").rpartition("/")[2])


def _better(heading: str, title: str) -> str:
    """A heading, or the same words as a declared title has them: not in capitals, nor run together where a line ended."""
    return title if heading.isupper() or len(_WORD.findall(heading)) < len(_WORD.findall(title)) else heading


def _whole(title: str, others: Iterable[str]) -> str:
    """A title, or the declared one that it is cut short from, as metadata with a limit has it."""
    return next(
        (other for other in others if len(other) > len(title) >= _CUT and other.startswith(title.rstrip(" .…"))), title
    )


def _within(heading: str, titles: Iterable[str]) -> str | None:
    """The declared title that a heading is, but for a label before it or a stamp behind it."""
    for title in titles:
        if len(title) >= _SHORTEST and len(title) < len(heading) <= 2 * len(title):
            if heading.endswith(title) and _LABEL.fullmatch(heading[: -len(title)].strip(" :|–-")):
                return title
            if heading.startswith(title) and _STAMP.match(heading, len(title)):
                return title
    return None


def _untailed(title: str) -> str:
    """A title without the sections behind its bars."""
    while (cuts := list(_PIPE.finditer(title))) and len(title) - cuts[-1].end() <= min(_LONGEST_TAIL, cuts[-1].start()):
        if "»" in cuts[-1][0] and "«" in title[: cuts[-1].start()]:
            break  # the end of a quotation
        title = title[: cuts[-1].start()].strip()
    return title


def _alike(heading: str, titles: Iterable[str]) -> float:
    own = set(_WORD.findall(heading.casefold()))
    most = 0.0
    for title in titles:
        other = set(_WORD.findall(title.casefold()))
        most = max(most, len(own & other) / (len(own | other) or 1))
    return most
