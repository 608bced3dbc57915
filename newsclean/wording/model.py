"""The weights of the features, in a file and back."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from math import exp
from pathlib import Path
from typing import NamedTuple

from newsclean.page import Role
from newsclean.wording.features import features

VERSION = 1
_FINE = 16
_TELLING = 8
_HEAD = "newsclean wording"
_SHIPPED = Path(__file__).with_name("weights.tsv")


class Wording(NamedTuple):
    """What speaks for furniture and against it, in sixteenths, and of which role; `start` is what a line begins with.

    `telling` are the words without one of which no line is furniture, as UTF-8.
    """

    start: int
    weights: Mapping[str, tuple[int, Role]]
    telling: frozenset[bytes]

    def judged(self, shadow: str) -> tuple[float, Role]:
        """Give how likely a line is a site's furniture, by its shadow, and which kind of it.

        >>> chance, role = shipped().judged("sign up for our free weekly newsletter about gardens")
        >>> chance > 0.9, role.value
        (True, 'newsletter')
        >>> shipped().judged("the ferry sank off the coast on monday, officials said.")[0] < 0.01
        True
        """
        total = self.start
        roles: dict[Role, int] = defaultdict(int)
        weights = self.weights
        for feature in features(shadow):
            if feature in weights:
                weight, role = weights[feature]
                total += weight
                if weight > 0:
                    roles[role] += weight
        kind = max(roles, key=lambda role: (roles[role], role.value), default=Role.JUNK)
        return 1 / (1 + exp(-total / _FINE)), kind


def load(path: Path) -> Wording:
    """Read weights that `save` has written; raises ValueError for those of another version."""
    lines = path.read_text("utf-8").rstrip("\n").split("\n")
    head = lines[0].split("\t")
    if head[:2] != [_HEAD, str(VERSION)]:
        raise ValueError(f"{path} is of another version; train it again: python -m newsclean.train.wording --out {path}")
    weights: dict[str, tuple[int, Role]] = {}
    for line in lines[1:]:
        role, weight, *alike = line.split("\t")
        weights.update(dict.fromkeys(alike, (int(weight), Role(role))))
    telling = [feature for feature, (weight, _) in weights.items() if weight >= _TELLING and feature.isalnum()]
    return Wording(int(head[2]), weights, frozenset(word.encode() for word in telling))


def save(path: Path, start: float, weights: Iterable[tuple[str, float, Role]]) -> None:
    """Write weights: one line for each role and weight in sixteenths, with the features that have them, in their order."""
    alike: dict[tuple[str, int], list[str]] = defaultdict(list)
    for feature, weight, role in weights:
        alike[role.value, round(weight * _FINE)].append(feature)
    rows = ["\t".join((role, str(weight), *sorted(found))) for (role, weight), found in sorted(alike.items())]
    path.write_text("\n".join([f"{_HEAD}\t{VERSION}\t{round(start * _FINE)}", *rows, ""]), "utf-8")


@cache
def shipped() -> Wording:
    """Load the weights that newsclean brings."""
    return load(_SHIPPED)
