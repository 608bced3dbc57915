"""What was seen in the articles of a site, as values that add up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from heapq import nsmallest
from math import inf
from typing import NamedTuple

_HIGHEST = 1 << 64


class Sighting(NamedTuple):
    """A line as it stands in one article: where, between what, and what the article's other cleaners say of it.

    `number` is that of the first of its `times` among the article's lines, `at` the same as a share of them. `zone` is
    ``above``, ``inside`` or ``below`` the prose, ``ending`` for the last words of a text without lines; `before` and
    `behind` are ``prose``, ``line`` or nothing. `role` is that of a mark on the whole line, `hint` also of one on most of
    it. `taken` is the share of its longer words that the article's paragraphs take up.
    """

    text: str
    number: int
    at: float
    zone: str
    before: str
    behind: str
    times: int
    role: str
    hint: str
    taken: float


Seen = tuple[Sighting, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """Articles by site and, for each, the lines that may be the site's own; counts of shards add up to those of the whole.

    >>> Counts() + Counts() == Counts()
    True

    ``+`` is associative and commutative, `Counts()` changes nothing, and an article counts once however often it is added.
    Of a site with more than `most` articles a sample of `most` is kept, those with the smallest digests: the same sample in
    whatever order and shards they came. A line in a share p of the articles is then counted in p · most of them, with a
    standard error of √(p (1 − p) most); for 1,000 articles that is 3 for a line in every hundredth.
    """

    sites: Mapping[str, Mapping[int, Seen]] = field(default_factory=dict)
    most: float = inf

    def __add__(self, other: "Counts") -> "Counts":
        most = min(self.most, other.most)
        names = dict.fromkeys((*self.sites, *other.sites))
        return Counts({name: _cut(_either(self.of(name), other.of(name)), most) for name in names}, most)

    def of(self, site: str) -> Mapping[int, Seen]:
        """Give the articles of a site by digest; none for a site that was not seen."""
        return self.sites.get(site, {})

    def articles(self, site: str) -> int:
        """Tell how many different articles of a site there were.

        Exact up to `most`; above, estimated from the largest digest of the sample, with a relative standard error of
        1 / √(most − 2), which is 3 % for 1,000.
        """
        found = self.of(site)
        if len(found) < self.most or len(found) < 2:  # noqa: PLR2004 - an estimate needs two
            return len(found)
        return max(len(found), round((len(found) - 1) * _HIGHEST / max(found)))


def gathered(articles: Iterable[tuple[str, int, Seen]], most: float = inf) -> Counts:
    """Give the sum of the counts of single articles: the site of each, its digest and what was seen in it.

    It never holds more than twice `most` articles of a site.
    """
    sites: dict[str, dict[int, Seen]] = {}
    for site, digest, seen in articles:
        found = sites.setdefault(site, {})
        found[digest] = min(seen, found.get(digest, seen))
        if len(found) > 2 * most:
            sites[site] = dict(_cut(found, most))
    return Counts({site: _cut(found, most) for site, found in sites.items()}, most)


def _either(left: Mapping[int, Seen], right: Mapping[int, Seen]) -> Mapping[int, Seen]:
    """The articles of both; of one that both have seen, the same of the two whichever comes first."""
    if not left or not right:
        return left or right
    if len(left) < len(right):
        left, right = right, left
    found = dict(left)
    for digest, seen in right.items():
        found[digest] = min(seen, found.get(digest, seen))
    return found


def _cut(found: Mapping[int, Seen], most: float) -> Mapping[int, Seen]:
    return found if len(found) <= most else {digest: found[digest] for digest in nsmallest(int(most), found)}
