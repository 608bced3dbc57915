"""The words that tell: the commonest of every language, and those that sites print around articles."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from newsclean.labeller.shape import PROSE, Lists, Shape

_FEWEST_SITES = 8
_SURPLUS = 3
_PROSE_SHARE = 0.3
_SHORTEST = 3


def common() -> frozenset[bytes]:
    """Give the commonest words of every language that jusText has a list of."""
    from newsclean.language import _homes

    return frozenset(word.encode() for word in _homes())


def lists(pages: Iterable[tuple[str, Sequence[str], Sequence[Shape]]]) -> Lists:
    """Learn the cue words from pages, each a site, labels and shapes.

    A cue stands in the junk of eight sites or more, and in the junk of three times as many as in short lines of their
    articles. Sites are counted, not lines, so that one site's menu teaches nothing.
    """
    junk: dict[bytes, set[str]] = defaultdict(set)
    short: dict[bytes, set[str]] = defaultdict(set)
    prose: dict[bytes, set[str]] = defaultdict(set)
    for site, labels, shapes in pages:
        for label, shape in zip(labels, shapes, strict=True):
            seen = junk if label == "J" else prose if shape.kind == PROSE else short
            if label in ("B", "F", "J"):
                for word in shape.block.words:
                    seen[word].add(site)
    usual = common()
    cues = {
        word
        for word, sites in junk.items()
        if len(sites) >= max(_FEWEST_SITES, _SURPLUS * (len(short[word]) + _PROSE_SHARE * len(prose[word]) + 1))
        and len(word) >= _SHORTEST
        and word not in usual
        and not word.isdigit()
    }
    return Lists(usual, frozenset(cues))
