"""The headline among the titles that a page declares and shows."""

import re
from collections.abc import Iterable, Sequence

_SIGNS = re.compile(r"\s(?:[|–—·•»«:›~]|-{1,2}|::|//)\s|\s?[|｜]\s?|\s{3,9}")
_LONGEST_SITE = 60
_HALF, _SOME = 0.5, 0.2
_WORDS = 4  # a section's name is shorter
_SHORTEST_SITE = 3


def key(text: str) -> str:
    """Letters and digits alone, folded, so that two renderings of one title are equal."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def without_site(title: str, sites: Sequence[str], shown: Iterable[str] = ()) -> str:
    """Take the site's name off a title, at either end; what is shown on the page as a heading says where it ends.

    >>> without_site("Ferry sinks - World news - The Daily Tide", ["Daily Tide"])
    'Ferry sinks - World news'
    >>> without_site("Ferry sinks | World | Tide", [], ["Ferry sinks"])
    'Ferry sinks'
    """
    title = " ".join(title.split())
    headings = {key(heading) for heading in shown} - {""}
    known = {_site(site) for site in sites} - {""}
    cuts = [(m.start(), m.end()) for m in _SIGNS.finditer(title)]
    for start, end in cuts:
        if key(title[:start]) in headings and len(title[:start]) >= len(title[end:]) // 3:
            return title[:start].strip()
        if key(title[end:]) in headings and len(title[end:]) >= len(title[:start]):
            return title[end:].strip()
    while cuts and _is_site(title[cuts[-1][1] :], known):
        title = title[: cuts.pop()[0]].strip()
    if cuts and _is_site(title[: cuts[0][0]], known):
        title = title[cuts[0][1] :].strip()
    return title


def _site(name: str) -> str:
    folded = name.casefold().removeprefix("the ").removeprefix("www.")
    return key(re.sub(r"\.(?:com|org|net|co\.uk|co|io|de|fr|it|es|nl|se|no|dk)$", "", folded))


def _is_site(part: str, known: set[str]) -> bool:
    if len(part) > _LONGEST_SITE:
        return False
    own = _site(part.strip())
    return bool(own) and any(
        own == name
        or (len(name) > _SHORTEST_SITE and own.startswith(name))
        or (len(own) > _SHORTEST_SITE and name.startswith(own))
        for name in known
    )


def headline(headings: Sequence[str], titles: Sequence[str], sites: Sequence[str]) -> str | None:
    """Choose the headline: the heading on the page that the declared titles confirm, else a declared title.

    `headings` are the page's ``<h1>``, `titles` what JSON-LD, Open Graph and ``<title>`` say, the surest first.

    >>> headline(["Daily Tide", "Ferry sinks"], ["Ferry sinks off coast", "Ferry sinks - Daily Tide"], ["Daily Tide"])
    'Ferry sinks'
    >>> headline([], ["Ferry sinks - Daily Tide"], ["Daily Tide"]), headline([], [], [])
    ('Ferry sinks', None)
    """
    known = {_site(site) for site in sites} - {""}
    shown = [heading for heading in headings if key(heading) and not _is_site(heading, known)]
    bare = [title for title in (without_site(title, sites, shown) for title in titles if title) if title]
    keys = [key(title) for title in bare if not _is_site(title, known)]
    for heading in shown:
        if key(heading) in keys:
            return heading
    best = max(shown, key=lambda heading: _alike(heading, bare), default="")
    share = _alike(best, bare)
    if share >= _HALF or (share >= _SOME and len(best.split()) >= _WORDS) or (best and not bare):
        return best
    return next((title for title in bare if not _is_site(title, known)), None) or best or next(iter(bare), None)


def _alike(heading: str, titles: Iterable[str]) -> float:
    own = set(re.findall(r"\w+", heading.casefold()))
    most = 0.0
    for title in titles:
        other = set(re.findall(r"\w+", title.casefold()))
        most = max(most, len(own & other) / (len(own | other) or 1))
    return most
