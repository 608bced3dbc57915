"""The profile of a site, from what was counted in its articles."""

from newsclean.corpus.counts import Counts
from newsclean.corpus.judge import entries
from newsclean.corpus.profile import Profile

FEWEST = 5


def profile(counts: Counts, site: str | None = None, *, fewest: int = FEWEST) -> Profile:
    r"""Turn the counts of a site into its profile: the lines that are junk, or a field, in whatever article they stand.

    >>> from newsclean.corpus.survey import survey
    >>> said = "{} sank on Monday night, and two of the crew of seven died, the coast guard said.\n\nMeet us at the mill"
    >>> counts = survey([said.format(name) for name in ("Ferry", "Raft", "Barge", "Tug", "Yacht")], "The Mill")
    >>> [(entry.what, entry.role.value, entry.seen) for entry in profile(counts).entries]
    [('meet us at the mill', 'junk', 5)]

    A line counts from `fewest` articles on, one whose kind rules know in every article from three. Names of speakers,
    subheads and standing phrases are left alone. `site` may be left out when there is but one; raises ValueError when there
    are more, and for a site that was not seen.
    """
    site = _only(counts) if site is None else site
    if site not in counts.sites:
        raise ValueError(f"no article of {site!r} was seen; there are {', '.join(sorted(counts.sites)) or 'none at all'}")
    return Profile(site, len(counts.of(site)), tuple(entries(counts, site, fewest)))


def profiles(counts: Counts, *, fewest: int = FEWEST) -> tuple[Profile, ...]:
    """Give the profiles of all sites, by name."""
    return tuple(profile(counts, site, fewest=fewest) for site in sorted(counts.sites))


def _only(counts: Counts) -> str:
    if len(counts.sites) != 1:
        raise ValueError(f"{len(counts.sites)} sites were counted; say which one, or take profiles(counts)")
    return next(iter(counts.sites))
