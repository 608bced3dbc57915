"""How good the blocks that trees choose are: runs of four words that are also the reference's, as means over pages."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from newsclean.read.html.measures import NAMES, Row
from newsclean.read.html.opinion import CLEAR, SETTLED, SURE, agreement, needed, second
from newsclean.read.html.trees import Model
from newsclean.train.html.fit import Flat
from newsclean.train.html.pages import Seen

_WORD = re.compile(r"\w+")
_RUN = 4


def first(page: Seen, model: Model) -> list[float]:
    """The chances of a page's blocks at first sight, with the vote only where the page is unclear without it."""
    sizes = [len(block.text) for block in page.blocks]
    for rows in page.rows:
        chances = _chances(page, rows, model)
        if agreement(chances, sizes)[0] >= SURE:
            break
    return chances


def chosen(page: Seen, model: Model) -> str:
    """The text that a model chooses of a page."""
    sizes = [len(block.text) for block in page.blocks]
    chances = _chances(page, page.rows[0], model)
    if (promised := agreement(chances, sizes)[0]) < CLEAR:
        chances = second(page.blocks, chances, page.places, model)
        if promised < SURE and agreement(chances, sizes)[0] < SETTLED:
            chances = second(page.blocks, first(page, model), page.places, model)
    least = needed(chances, sizes)
    return "\n\n".join(block.text for block, chance in zip(page.blocks, chances, strict=True) if chance >= least)


def _chances(page: Seen, rows: dict[int, Row], model: Model) -> list[float]:
    chances = [0.0] * len(page.blocks)
    asked = model.forest.part(0, len(NAMES))
    flat = Flat(page, model.weights)
    for number, row in rows.items():
        chances[number] = model.forest.of(model.forest.left(asked, flat.row(number, row)))
    return chances


def report(judged: Iterable[tuple[Seen, str]]) -> Iterator[str]:
    """One line a set: F1, precision and recall of runs of four words."""
    sums: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for page, text in judged:
        sums[page.set].append(max((_shares(text, reference) for reference in page.references), key=_mean))
    for name, pairs in sums.items():
        precise = sum(pair[0] for pair in pairs) / len(pairs)
        complete = sum(pair[1] for pair in pairs) / len(pairs)
        whole = _mean((precise, complete))
        yield f"{name}: F1 {whole:.4f}, precision {precise:.4f}, recall {complete:.4f} ({len(pairs)} pages of other sites)"


def _shares(text: str, reference: str) -> tuple[float, float]:
    found, wanted = _runs(_WORD.findall(text)), _runs(_WORD.findall(reference))
    same = (found & wanted).total()
    return same / (found.total() or 1), same / (wanted.total() or 1)


def _runs(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1)))


def _mean(pair: tuple[float, float]) -> float:
    return 2 * pair[0] * pair[1] / ((pair[0] + pair[1]) or 1.0)
