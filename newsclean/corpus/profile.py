"""What is known of a site: the lines that are its own, with the evidence, as values a person can read and correct."""

from dataclasses import dataclass, replace
from itertools import chain, count
from typing import NamedTuple

from newsclean.corpus.counts import Counts
from newsclean.page import KEPT, Role

LINE, ENDING, CAPITALS = "line", "ending", "capitals"
ANY, OUTSIDE = "any", "outside"
FEWEST = 5


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


def profile(counts: Counts, site: str | None = None, *, fewest: int = FEWEST) -> Profile:
    r"""Turn the counts of a site into its profile: the lines that are junk, or a field, in whatever article they stand.

    >>> from newsclean.corpus.survey import survey
    >>> said = "{} sank on Monday night, and two of the crew of seven died, the coast guard said.\n\nGet the Mill by mail"
    >>> counts = survey([said.format(name) for name in ("Ferry", "Raft", "Barge", "Tug", "Yacht")], "The Mill")
    >>> [(entry.what, entry.role.value, entry.seen) for entry in profile(counts).entries]
    [('get the mill by mail', 'junk', 5)]

    A line counts from `fewest` articles on, one whose kind rules know in every article from three. Names of speakers,
    subheads and standing phrases are left alone. `site` may be left out when there is but one; raises ValueError when there
    are more, and for a site that was not seen.
    """
    from newsclean.corpus.judge import entries

    site = _only(counts) if site is None else site
    if site not in counts.sites:
        raise ValueError(f"no article of {site!r} was seen; there are {', '.join(sorted(counts.sites)) or 'none at all'}")
    return Profile(site, len(counts.of(site)), tuple(entries(counts, site, fewest)))


def profiles(counts: Counts, *, fewest: int = FEWEST) -> tuple[Profile, ...]:
    """Give the profiles of all sites, by name."""
    return tuple(profile(counts, site, fewest=fewest) for site in sorted(counts.sites))


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


def _only(counts: Counts) -> str:
    if len(counts.sites) != 1:
        raise ValueError(f"{len(counts.sites)} sites were counted; say which one, or take profiles(counts)")
    return next(iter(counts.sites))
