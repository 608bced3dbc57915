"""Fit boosted trees to the evidence, and write them as the data that ``newsclean.read.html.trees`` reads."""

import json
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np

from newsclean.read.html.again import evidence_again
from newsclean.read.html.measures import NAMES, Row
from newsclean.read.html.opinion import agreement
from newsclean.train.html.pages import Seen
from newsclean.train.html.words import said, spreads, weigh

TREES, LEAVES, _LEAVES_AGAIN, _PARTS = 60, 16, 12, 3
_FIRST, _SAID = NAMES.index("class-near-least"), NAMES.index("said-least")

Fitted = dict[str, Any]


def part(site: str, parts: int, salt: str = "") -> int:
    """The fold of a site: always the same, and never two for one site."""
    return zlib.crc32((site + salt).encode()) % parts


def fit(pages: Sequence[Seen]) -> Fitted:
    """Fit trees to pages.

    The weights of words that a page is given while fitting come from other sites, as they will be when the trees are used.
    """
    weights = weigh(pages)
    others = [weigh(page for page in pages if part(page.site, _PARTS, "words") != number) for number in range(_PARTS)]
    rows, labels, amounts = [], [], []
    for page in pages:
        flat = Flat(page, others[part(page.site, _PARTS, "words")])
        for found in page.rows:
            rows += [flat.row(number, row) for number, row in found.items()]
            labels += [page.body[number] for number in found]
            amounts += [page.weights[number] for number in found]
    return {**_fitted(rows, labels, amounts, rate=0.15, leaves=LEAVES), "weights": weights}


def fit_again(pages: Sequence[tuple[Seen, Sequence[float]]]) -> Fitted:
    """Fit the trees of the second look to pages and the chances of their blocks, by trees fitted to other sites."""
    rows, labels, amounts = [], [], []
    for page, chances in pages:
        _, least = agreement(chances, [len(block.text) for block in page.blocks])
        for number, row in evidence_again(page.blocks, chances, least, page.places).items():
            rows.append(row)
            labels.append(page.body[number])
            amounts.append(page.weights[number])
    return _fitted(rows, labels, amounts, rate=0.1, leaves=_LEAVES_AGAIN)


def _fitted(rows: Sequence[Any], labels: Sequence[bool], amounts: Sequence[float], *, rate: float, leaves: int) -> Fitted:
    from sklearn.ensemble import HistGradientBoostingClassifier

    forest = HistGradientBoostingClassifier(
        max_iter=TREES, learning_rate=rate, max_leaf_nodes=leaves, min_samples_leaf=300, l2_regularization=5.0, max_bins=64,
        early_stopping=False, max_features=0.3, random_state=1,
    )  # fmt: skip
    forest.fit(np.array(rows, dtype=np.float32), np.array(labels), sample_weight=2000 * np.array(amounts))
    start = round(float(forest._baseline_prediction.ravel()[0]), 5)  # noqa: SLF001 - scikit-learn has no other way to the trees
    trees = [_tree(tree[0].nodes, 0) for tree in forest._predictors]  # noqa: SLF001 - the same
    return {"start": start, "trees": trees}


class Flat:
    """The evidence on the blocks of a page as rows, with what the words in and around each block weigh put in."""

    def __init__(self, page: Seen, weights: dict[str, float]) -> None:
        self._words, self._weights = page.words, weights
        self._known: dict[Sequence[Any], list[float]] = {}

    def row(self, number: int, row: Row) -> list[float]:
        """The evidence on one block."""
        words = self._words[number]
        around = self._known.get(words.around)
        if around is None:
            around = self._known[words.around] = spreads(words.around, self._weights)
        numbers = [*row.own, *row.place, *row.container]
        numbers[_FIRST : _FIRST + 6] = around
        numbers[_SAID : _SAID + 3] = said(words.own, self._weights)
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
