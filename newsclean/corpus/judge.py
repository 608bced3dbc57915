"""Which recurring lines are the site's furniture, which are fields, and which are an article's own."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsclean.corpus.capitals import capitals
from newsclean.corpus.counts import Counts, Sighting
from newsclean.corpus.evidence import Evidence, evidence
from newsclean.corpus.profile import ANY, ENDING, LINE, OUTSIDE, Entry
from newsclean.corpus.shape import slug
from newsclean.fields.authors import byline
from newsclean.fields.known.gazetteer import gazetteer
from newsclean.fields.known.names import is_name
from newsclean.page import JUNK, LIFTED, Role
from newsclean.prose import ends_sentence, reads_like_prose
from newsclean.rules import shipped
from newsclean.rules.check import block_of
from newsclean.shadow import shadow
from newsclean.strength import strength

_FEWEST_KNOWN = 3
_AGREED = 0.6
_NEARLY_ALL = 0.8
_EVERYWHERE = 0.2
_OFTEN = 0.05
_MANY = 15
"""Fewer articles may all be about one story, and tell its background again."""
_TAKEN_UP = 0.5
_UNSURE = 0.9
_OF_ONE_ARTICLE = frozenset((Role.HEADLINE, Role.STANDFIRST, Role.CAPTION, Role.HEADLINE_AGAIN))
"""What stands in many articles is none of these, whatever a cleaner took it for."""


class Verdict(NamedTuple):
    """What a line is, and how much of the evidence says so."""

    role: Role
    weight: float


def entries(counts: Counts, site: str, fewest: int) -> Iterator[Entry]:
    """Give the entries of a profile, those seen most often first."""
    names: Counter[str] = Counter()
    for found in evidence(counts, site, min(fewest, _FEWEST_KNOWN)):
        verdict = judge(found, fewest)
        if verdict:
            name = _name(found.shape)
            names[name] += 1
            yield _entry(name if names[name] == 1 else f"{name}-{names[name]}", found, verdict)
    yield from capitals(counts, site, fewest)


def _name(key: str) -> str:
    """The name of an entry; the two keys at the top of a profile are none."""
    name = slug(key)
    return f"line-{name}" if name in ("site", "articles") else name


def _entry(name: str, found: Evidence, verdict: Verdict) -> Entry:
    score = round((1 - 1 / (found.seen + 1)) * verdict.weight, 2)
    kind = ENDING if found.is_ending else LINE
    where = ANY if kind == ENDING or any(s.zone == "inside" for s in found.sightings) else OUTSIDE
    return Entry(name, kind, found.shape, verdict.role, score, found.seen, *found.span, found.examples, where)


def judge(found: Evidence, fewest: int) -> Verdict | None:
    """Say what a line is; None when it may be an article's own, or is best left to the cleaners that read one article."""
    if _names_someone(found.examples[0]):
        return None
    if known := _known(found):
        return known
    if found.seen < fewest or found.is_again:
        return None
    return _unknown(found)


def _known(found: Evidence) -> Verdict | None:
    """What the cleaners call the line in most articles, and for want of that, what they know a part of it as."""
    for roles, weight in ((found.roles, 1.0), (found.hints, _UNSURE)):
        role, times = min(roles.items(), key=lambda item: (-item[1], item[0]))
        if role == Role.BYLINE and byline.read(found.examples[0]):
            return None
        if times >= _AGREED * found.seen and role in JUNK | LIFTED and role not in _OF_ONE_ARTICLE:
            return Verdict(Role(role), round(weight * times / found.seen, 2))
    return None


def _unknown(found: Evidence) -> Verdict | None:
    """What a line is that no rule knows, by where it stands, how it reads and how many articles have it."""
    if found.taken >= _TAKEN_UP or found.varies:
        return None
    if found.is_ending:
        return _unknown_ending(found)
    text = found.examples[0]
    below = found.most(_stands("below"), _NEARLY_ALL)
    if reads_like_prose(text):
        everywhere = found.share >= _EVERYWHERE and found.seen >= _MANY
        often = everywhere or (below and found.share >= _OFTEN)
        return Verdict(_kind(text), _UNSURE) if often else None
    if below:
        is_furniture = found.closed >= _AGREED * found.seen and (not ends_sentence(text) or found.share >= _EVERYWHERE)
        return Verdict(_kind(text), _UNSURE) if is_furniture else None
    if found.most(_stands("above"), _NEARLY_ALL):
        return _unknown_above(found)
    return None


def _unknown_above(found: Evidence) -> Verdict | None:
    """Above the article a label in capitals is its kicker, and what stands among other lines is a menu's."""
    text = found.examples[0]
    if found.most(lambda s: not s.before, _NEARLY_ALL):
        return Verdict(Role.KICKER, _UNSURE) if text.isupper() and text.endswith(":") else None
    among = found.most(lambda s: s.before == s.behind == "line", _NEARLY_ALL)
    return Verdict(Role.NAVIGATION, _UNSURE) if among and not text.endswith(":") and not ends_sentence(text) else None


def _unknown_ending(found: Evidence) -> Verdict | None:
    """At the end of texts without lines, what is no sentence, or one that very many of them share."""
    text = found.examples[0]
    if text.startswith("("):
        return None
    needed = _OFTEN if reads_like_prose(text) else _EVERYWHERE if ends_sentence(text) else 0
    return Verdict(_kind(text), _UNSURE) if found.share >= needed else None


def _kind(text: str) -> Role:
    """Which junk a line is most likely, as far as rules suspect anything."""
    suspected = [m for m in shipped().anywhere(block_of(text)) if m.role in JUNK]
    return min(suspected, key=strength).role if suspected else Role.JUNK


def _stands(zone: str) -> Callable[[Sighting], bool]:
    return lambda sighting: sighting.zone == zone


def _names_someone(text: str) -> bool:
    """Whether a line is a person's name or a place: a byline, a speaker, a dateline, as the article has it."""
    bare = text.strip(" :,.-–—()")
    return is_name(bare) or shadow(bare) in gazetteer().cities
