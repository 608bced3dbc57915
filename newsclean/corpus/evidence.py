"""What speaks for a line: the sightings of its shape in the articles of a site, taken together."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import cached_property
from math import fsum

from newsclean.corpus.counts import Counts, Sighting
from newsclean.corpus.shape import shape
from newsclean.page import JUNK

_EXAMPLES = 3

_Key = tuple[bool, str]


Told = Callable[[Sighting], bool]


class Evidence:
    """The sightings of one shape, one for each article that has it, among `articles`.

    In `closed` of them nothing of the article's own follows: it ends there, or goes on with another line that recurs or is
    known as junk.
    """

    def __init__(self, key: str, sightings: list[Sighting], articles: int, closed: int = 0) -> None:
        self.shape, self.sightings, self.articles, self.closed = key, sightings, articles, closed

    @property
    def seen(self) -> int:
        """In how many articles the line was seen."""
        return len(self.sightings)

    @property
    def share(self) -> float:
        """In what share of the articles."""
        return self.seen / self.articles

    @property
    def taken(self) -> float:
        """How much of its words the articles take up, on the average."""
        return fsum(s.taken for s in self.sightings) / self.seen

    @cached_property
    def roles(self) -> Counter[str]:
        """What the cleaners said of it, by article; an empty role where they said nothing."""
        return Counter(s.role for s in self.sightings)

    @cached_property
    def hints(self) -> Counter[str]:
        """What they said of it or of a part of it."""
        return Counter(s.hint for s in self.sightings)

    @property
    def is_ending(self) -> bool:
        """Whether it is the end of texts without lines."""
        return self.sightings[0].zone == "ending"

    @property
    def is_again(self) -> bool:
        """Whether it mostly stands more than once in an article that has it, as the name of a speaker does."""
        return self.most(lambda s: s.times > 1)

    def most(self, told: Told, share: float = 0.5) -> bool:
        """Tell whether something holds for at least so large a share of the sightings."""
        return sum(map(told, self.sightings)) >= share * self.seen

    @property
    def span(self) -> tuple[float, float]:
        """Its first and its last place, as shares of an article."""
        return min(s.at for s in self.sightings), max(s.at for s in self.sightings)

    @property
    def varies(self) -> bool:
        """Whether its numbers are others in other articles, and so may say something."""
        return _varies(self.shape, self.sightings)

    @property
    def examples(self) -> tuple[str, ...]:
        """The line as it stands in most articles, and how else."""
        texts = Counter(s.text for s in self.sightings)
        return tuple(sorted(texts, key=lambda text: (-texts[text], text))[:_EXAMPLES])


def evidence(counts: Counts, site: str, fewest: int) -> Iterator[Evidence]:
    """Give the evidence for each line of a site that stands in at least so many articles; those seen most come first."""
    found: dict[_Key, list[Sighting]] = defaultdict(list)
    closed: Counter[_Key] = Counter()
    articles = [[(_key(s), s) for s in seen] for _, seen in sorted(counts.of(site).items())]
    for seen in articles:
        for key, sighting in seen:
            found[key].append(sighting)
    recurring = {key for key, sightings in found.items() if len(sightings) >= fewest and not _varies(key[1], sightings)}
    for seen in articles:
        over = {s.number for key, s in seen if key in recurring or s.role in JUNK}
        closed.update(key for key, s in seen if not s.behind or s.number + 1 in over)
    for key, sightings in sorted(found.items(), key=lambda item: (-len(item[1]), item[0])):
        if len(sightings) >= fewest:
            yield Evidence(key[1], sightings, len(articles), closed[key])


def _varies(key: str, sightings: list[Sighting]) -> bool:
    return "#" in key and len({s.text.casefold() for s in sightings}) > 1


def _key(sighting: Sighting) -> _Key:
    return sighting.zone == "ending", shape(sighting.text)
