"""What speaks for a line: the sightings of its shape in the articles of a site, taken together."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import cached_property

from newsclean.corpus.counts import Counts, Sighting
from newsclean.corpus.shape import shape

_EXAMPLES = 3


Told = Callable[[Sighting], bool]


class Evidence:
    """The sightings of one shape, one for each article that has it, among `articles`."""

    def __init__(self, key: str, sightings: list[Sighting], articles: int) -> None:
        self.shape, self.sightings, self.articles = key, sightings, articles

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
        return sum(s.taken for s in self.sightings) / self.seen

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
    def examples(self) -> tuple[str, ...]:
        """The line as it stands in most articles, and how else."""
        texts = Counter(s.text for s in self.sightings)
        return tuple(sorted(texts, key=lambda text: (-texts[text], text))[:_EXAMPLES])


def evidence(counts: Counts, site: str, fewest: int) -> Iterator[Evidence]:
    """Give the evidence for each line of a site that stands in at least so many articles; those seen most come first."""
    found: dict[tuple[bool, str], list[Sighting]] = defaultdict(list)
    articles = counts.of(site)
    for digest in sorted(articles):
        for sighting in articles[digest]:
            found[sighting.zone == "ending", shape(sighting.text)].append(sighting)
    for (_, key), sightings in sorted(found.items(), key=lambda item: (-len(item[1]), item[0])):
        if len(sightings) >= fewest:
            yield Evidence(key, sightings, len(articles))
