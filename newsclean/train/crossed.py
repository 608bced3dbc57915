"""Train on some sites, look at the others: what a labeller is worth on sites it has not seen."""

from collections.abc import Iterator, Sequence
from functools import partial

from newsclean.labeller.features import NAMES
from newsclean.labeller.settle import is_dump, stays
from newsclean.labeller.shape import Lists
from newsclean.train.examples import Array, Seen, cleaned, cued
from newsclean.train.fit import fit
from newsclean.train.report import Verdict
from newsclean.train.sets import MIXED, fold
from newsclean.train.words import lists

GROUPS = {
    "block": ("weight", "tokens", "end", "start", "capitals", "signs", "length"),
    "words": ("overlap", "shared", "before", "behind", "tail seen"),
    "cues": ("cues", "again", "signs", "since sign", "until sign"),
    "place": ("past", "since", "until", "prose", "paragraphs", "sure", "core", "run", "blocks", "dirt", "lists", "usual"),
    "topic": ("title", "opening"),
}
"""Groups of features by how their names begin: a report can leave out one group at a time."""

Page = tuple[Seen, Array]


def crossed(pages: Sequence[Seen], folds: int, group: str | None = None) -> tuple[list[Verdict], list[Seen]]:
    """Give the verdict on every block of every page by trees that grew on other sites, and the pages cleaned by half.

    `group` names features that are left out, see `GROUPS`.
    """
    known = list(described(pages, cue_words(pages)))
    halves = []
    for number in range(folds):
        grown = fit(((s, rows) for s, rows in known if fold(s.sample.site, folds) != number), barren(group))
        mine = [(s, rows) for s, rows in known if fold(s.sample.site, folds) == number and _is_dirty(s)]
        halves += [half for s, rows in mine if (half := cleaned(s, grown.chances(rows)))]
    verdicts: list[Verdict] = []
    for number in range(folds):
        others = [seen for seen in (*pages, *halves) if fold(seen.sample.site, folds) != number]
        words = cue_words([seen for seen in pages if fold(seen.sample.site, folds) != number])
        grown = fit(described(others, words), barren(group))
        for seen, rows in described([s for s in pages if fold(s.sample.site, folds) == number], words):
            verdicts += _verdicts(seen, grown.chances(rows))
    return verdicts, halves


def _is_dirty(seen: Seen) -> bool:
    return seen.sample.kind in ("html-text", MIXED)


def described(pages: Sequence[Seen], words: Lists) -> Iterator[Page]:
    """Give the pages that have prose, with their features."""
    for seen in map(partial(cued, lists=words), pages):
        if (rows := seen.rows()) is not None:
            yield seen, rows


def cue_words(pages: Sequence[Seen]) -> Lists:
    """Learn the cue words from the dumps among pages."""
    return lists((s.sample.site, s.labels, s.left.shapes) for s in pages if s.sample.kind == "html-text")


def barren(group: str | None) -> list[int]:
    """Give the places of a group of features."""
    return [place for place, name in enumerate(NAMES) if group and name.startswith(GROUPS[group])]


def _verdicts(seen: Seen, chances: Sequence[float]) -> Iterator[Verdict]:
    page = seen.left
    dump = is_dump([each.block for each in page.shapes], len(seen.sample.page.blocks) - len(page.shapes))
    group = f"{seen.sample.set}, {seen.sample.kind}"
    rows = zip(page.shapes, page.named, chances, seen.labels, seen.words, page.weights, page.costs, strict=True)
    for each, named, chance, label, words, weight, cost in rows:
        yield Verdict(
            group,
            f"{group}, {seen.sample.id}",
            dump,
            0.0 if stays(each, named=named) else chance,
            label,
            words,
            weight,
            cost,
        )
