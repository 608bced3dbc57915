"""The weights of the features, in a file and back."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import repeat
from math import exp
from pathlib import Path
from typing import NamedTuple

from newsclean.page import Role
from newsclean.wording.features import features

VERSION = 1
_FINE = 16
_HEAD = "newsclean wording"
_SHIPPED = Path(__file__).with_name("weights.tsv")


class Wording(NamedTuple):
    """What speaks for furniture and against it, in sixteenths, and of which role; `start` is what a line begins with.

    `alone` is what single words say, as UTF-8, where they stand by themselves.
    """

    start: int
    weights: Mapping[str, tuple[int, Role]]
    alone: Mapping[bytes, int]

    def may_judge(self, words: Iterable[bytes]) -> bool:
        """Tell at little cost whether a line is worth a closer look: its single words do not speak against furniture.

        >>> shipped().may_judge([b"newsletter"]), shipped().may_judge(b"the minister told the court".split())
        (True, False)
        """
        return sum(map(self.alone.get, words, repeat(0))) >= 0

    def chance(self, shadow: str) -> float:
        """Give how likely a line is a site's furniture, by its shadow.

        >>> shipped().chance("sign up for our free weekly newsletter about gardens") > 0.9
        True
        >>> shipped().chance("the ferry sank off the coast on monday, officials said.") < 0.1
        True
        """
        weights = self.weights
        total = self.start + sum([weights[feature][0] for feature in features(shadow) if feature in weights])
        return 1 / (1 + exp(-total / _FINE))

    def role(self, shadow: str) -> Role:
        """Give which kind of furniture most of what speaks for it says that a line is.

        >>> shipped().role("sign up for our free weekly newsletter about gardens").value
        'newsletter'
        """
        roles: dict[Role, int] = defaultdict(int)
        for weight, role in [self.weights[feature] for feature in features(shadow) if feature in self.weights]:
            roles[role] += max(0, weight)
        return max(roles, key=lambda role: (roles[role], role.value), default=Role.JUNK)


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
    alone = {
        feature.encode("utf-8", "surrogatepass"): weight for feature, (weight, _) in weights.items() if " " not in feature
    }
    return Wording(int(head[2]), weights, alone)


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
