"""Words that must not tell, however often they stand in lines of furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.lexicons.packed import unpack
from newsclean.shadow import shadow
from newsclean.train.words import common
from newsclean.wording.features import features, words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Mute:
    """Words that tell nothing of a line: the commonest of a language, names, those of the lines' articles."""

    def __init__(self, common: Iterable[str], invented: Iterable[str]) -> None:
        self._common = frozenset(common)
        self._invented = frozenset(invented) - self._common
        self._beginnings = frozenset(feature for word in self._invented for feature in features(word) if feature[0] == "~")

    @classmethod
    def of(cls, articles: Path) -> Mute:
        """Take the names of the lexicons and the words of a folder of articles."""
        texts = [path.read_text("utf-8") for path in sorted(articles.glob("*.txt"))]
        said = {word for text in texts for word in words(shadow(text)) if len(word) > 1}
        return cls((word.decode() for word in common()), said.union(unpack("first-names").decode().split()))

    def speaks(self, feature: str) -> bool:
        """Say whether a feature has a word that may tell, which figures and signs may not, and none that was invented."""
        if feature[0] == "~":
            return feature not in self._beginnings
        parts = feature.split(" ")
        return self._invented.isdisjoint(parts) and any(part[0].isalpha() and part not in self._common for part in parts)
