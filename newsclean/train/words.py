"""The words that tell: the commonest of every language, and those that sites print around articles."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

from newsclean.labeller.shape import PROSE, Lists, Shape

_FEWEST_SITES = 8
_SURPLUS = 3
_PROSE_SHARE = 0.3
_SHORTEST = 3
_COMMONEST = 120
_LANGUAGES = (
    "Arabic", "Bulgarian", "Catalan", "Czech", "Danish", "German", "Greek", "English", "Spanish", "Estonian", "Persian",
    "Finnish", "French", "Hebrew", "Hindi", "Croatian", "Hungarian", "Indonesian", "Italian", "Lithuanian", "Latvian",
    "Dutch", "Norwegian_Bokmal", "Polish", "Portuguese", "Romanian", "Russian", "Slovak", "Slovenian", "Albanian",
    "Serbian", "Swedish", "Swahili", "Turkish", "Ukrainian", "Urdu", "Vietnamese",
)  # fmt: skip


@cache
def common() -> frozenset[bytes]:
    """Give the commonest words of the languages that jusText, which comes with trafilatura, has lists of."""
    folder = files("justext") / "stoplists"
    texts = ((folder / f"{name}.txt").read_text("utf-8") for name in _LANGUAGES)
    return frozenset(line.strip().lower().encode() for text in texts for line in text.splitlines()[:_COMMONEST])


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
