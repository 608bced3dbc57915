"""Train on some sites, look at the others: what a labeller is worth on sites it has not seen."""

from collections.abc import Iterable, Iterator, Sequence

from newsclean.labeller.chain import Model, chances
from newsclean.labeller.features import features
from newsclean.labeller.layout import BASES, GROUPS, SIZES, WIDTH
from newsclean.labeller.scene import Scene, scene
from newsclean.labeller.settle import state
from newsclean.train.examples import Seen, cued, examples, fold, is_needed
from newsclean.train.fit import Example, fit
from newsclean.train.limits import Verdict, kind_class
from newsclean.train.words import lists

PULL = 2.0
ROUNDS = 110


def crossed(pages: Sequence[Seen], folds: int, without: str | None = None) -> Iterator[Verdict]:
    """Give the verdict on every block of every page, by a chain that was fitted to the pages of other sites.

    `without` names a group of features that is left out, see ``newsclean.labeller.features.GROUPS``.
    """
    for number in range(folds):
        others = [seen for seen in pages if fold(seen.sample.site, folds) != number]
        words = lists((s.sample.site, s.labels, s.shapes) for s in others if s.sample.kind == "html-text")
        chain = chain_of((cued(seen, words) for seen in others), without)
        for seen in pages:
            if fold(seen.sample.site, folds) == number:
                yield from verdicts(cued(seen, words), chain, without)


def chain_of(pages: Iterable[Seen], without: str | None = None) -> Model:
    """Fit a chain to pages."""
    made = (example for seen in pages if is_needed(seen.sample) for example in examples(seen))
    return fit([_less(example, without) for example in made], WIDTH, pull=PULL, rounds=ROUNDS)


def verdicts(seen: Seen, chain: Model, without: str | None = None) -> Iterator[Verdict]:
    """Give the verdict of a chain on each block of a page that no cleaner has named."""
    around = scene(seen.shapes)
    if around is None:
        return
    rows = _less(Example(features(seen.shapes, around, seen.evidence), seen.labels), without).features
    group = f"{seen.sample.set}, {'dump' if seen.sample.kind == 'html-text' else 'extracted'}"
    for number, chance in enumerate(chances(rows, chain)):
        if not seen.evidence[number] & 4:
            cell = state(around), _part(number, around), kind_class(seen.shapes[number].kind)
            words = len(seen.sample.page.blocks[seen.numbers[number]].text.split())
            yield Verdict(group, cell, chance, seen.labels[number], words)


def _part(number: int, around: Scene) -> int:
    return 0 if number < around.first else 1 if number < around.last else 2


def _less(example: Example, without: str | None) -> Example:
    """Leave a group of features out of an example."""
    if without is None:
        return example
    gone = [(BASES[name], BASES[name] + SIZES[name]) for name in GROUPS[without]]
    kept = [tuple(place for place in row if not any(low <= place < high for low, high in gone)) for row in example.features]
    return example._replace(features=kept)
