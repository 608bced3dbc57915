"""Fit boosted trees to the evidence, and write them as the data that ``newsclean.read.html.trees`` reads."""

import json
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsclean.read.html.measures import NAMES, Row
from newsclean.train.html.pages import Seen
from newsclean.train.html.words import Words, said, spreads, weigh

TREES, LEAVES, _PARTS = 60, 16, 3
_FIRST, _SAID = NAMES.index("class-near-least"), NAMES.index("said-least")

Array = NDArray[np.float64]


def part(site: str, parts: int, salt: str = "") -> int:
    """The fold of a site: always the same, and never two for one site."""
    return zlib.crc32((site + salt).encode()) % parts


def fit(pages: Sequence[Seen]) -> dict[str, Any]:
    """Fit trees to pages.

    The weights of words that a page is given while fitting come from other sites, as they will be when the trees are used.
    """
    from sklearn.ensemble import HistGradientBoostingClassifier

    weights = weigh(pages)
    others = [weigh(page for page in pages if part(page.site, _PARTS, "words") != number) for number in range(_PARTS)]
    rows, labels, amounts = [], [], []
    for page in pages:
        known = others[part(page.site, _PARTS, "words")]
        for found in page.rows:
            rows += [flat(row, page.words[number], known) for number, row in found.items()]
            labels += [page.body[number] for number in found]
            amounts += [page.weights[number] for number in found]
    forest = HistGradientBoostingClassifier(
        max_iter=TREES, learning_rate=0.15, max_leaf_nodes=LEAVES, min_samples_leaf=300, l2_regularization=5.0, max_bins=64,
        early_stopping=False, max_features=0.3, random_state=1,
    )  # fmt: skip
    forest.fit(np.array(rows, dtype=np.float32), np.array(labels), sample_weight=2000 * np.array(amounts))
    start = round(float(forest._baseline_prediction.ravel()[0]), 5)  # noqa: SLF001 - scikit-learn has no other way to the trees
    trees = [_tree(tree[0].nodes, 0) for tree in forest._predictors]  # noqa: SLF001 - the same
    return {"start": start, "trees": trees, "weights": weights}


def flat(row: Row, words: Words, weights: dict[str, float]) -> list[float]:
    """The evidence on a block as one row, with what the words in and around it weigh put in."""
    numbers = [*row.own, *row.place, *row.container]
    numbers[_FIRST : _FIRST + 6] = spreads(words.around, weights)
    numbers[_SAID : _SAID + 3] = said(words.own, weights)
    return [float(number) for number in numbers]


def _tree(nodes: Any, at: int) -> Any:  # noqa: ANN401 - scikit-learn's records in, nested lists out
    node = nodes[at]
    if node["is_leaf"]:
        return round(float(node["value"]), 4)
    limit = round(float(node["num_threshold"]), 5)
    return [int(node["feature_idx"]), limit, _tree(nodes, node["left"]), _tree(nodes, node["right"])]


def written(found: dict[str, Any]) -> str:
    """The data as text, the same for the same trees."""
    return json.dumps(found, separators=(",", ":"), ensure_ascii=False)
