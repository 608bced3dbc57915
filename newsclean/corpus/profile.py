"""What is known of a site: the lines that are its own, with the evidence, as values a person can read and correct."""

from dataclasses import dataclass, replace
from itertools import chain, count
from typing import NamedTuple

from newsclean.page import KEPT, Role

LINE, ENDING, CAPITALS = "line", "ending", "capitals"
ANY, OUTSIDE = "any", "outside"


class Entry(NamedTuple):
    """A line of the site's: what it looks like, what it is, and what speaks for it.

    `kind` says how `what` is meant: as the shape of a whole line, as that of the last words of a text without lines, or as
    the fewest words of a line all in capitals. It was seen in `seen` articles, between the places `first` and `last`. A line
    that never stood among an article's paragraphs has `where` ``outside``: between two of them it stays, as it may be a
    subhead.
    """

    name: str
    kind: str
    what: str
    role: Role
    score: float
    seen: int
    first: float
    last: float
    examples: tuple[str, ...]
    where: str = ANY


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of a site, from so many of its articles."""

    site: str
    articles: int = 0
    entries: tuple[Entry, ...] = ()


def relearned(old: Profile, new: Profile) -> Profile:
    """Give a profile learned anew, with what a person put into the old one: lines to be kept, and lines without evidence.

    They take the place of what was learned about the same lines.
    """
    own = tuple(entry for entry in old.entries if entry.role in KEPT or not entry.seen)
    told = {(entry.kind, entry.what) for entry in own}
    names = {entry.name for entry in own}
    learned = (entry for entry in new.entries if (entry.kind, entry.what) not in told)
    return replace(new, entries=(*own, *(e._replace(name=_free(e.name, names)) for e in learned)))


def _free(name: str, names: set[str]) -> str:
    """The name, or the first with a number behind it that is not taken; it is then."""
    free = next(each for each in chain([name], (f"{name}-{number}" for number in count(2))) if each not in names)
    names.add(free)
    return free
