"""Which places stand in datelines, read from ``places.txt`` on first use."""

import re
from functools import cache
from typing import NamedTuple

from newsclean.fields.data import lines
from newsclean.shadow import shadow


class Gazetteer(NamedTuple):
    """Places as shadows: cities, those that are states or people's names too, and the regions that follow a city.

    `firsts` are the first words of the cities.
    """

    cities: frozenset[str]
    states: frozenset[str]
    people: frozenset[str]
    regions: frozenset[str]
    firsts: frozenset[str]


@cache
def gazetteer() -> Gazetteer:
    """Give the places that newsclean knows.

    >>> "moskau" in gazetteer().cities, "mass." in gazetteer().regions, "ebony" in gazetteer().cities
    (True, True, False)
    """
    found: dict[str, set[str]] = {}
    names: set[str] = set()
    for line in lines("places.txt"):
        if line.startswith("["):
            names = found.setdefault(line.strip("[]"), set())
        else:
            names.update(filter(None, (name.strip() for name in shadow(line).split(";"))))
    firsts = frozenset(word[0] for name in found["cities"] if (word := re.match(r"[^\W\d_]{1,20}", name)))
    cities, states, people, regions = (frozenset(found[key]) for key in ("cities", "city-states", "people", "regions"))
    return Gazetteer(cities, states, people, regions, firsts)
