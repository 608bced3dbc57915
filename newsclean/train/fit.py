"""Grow trees on labelled pages: gradient boosting, the same numbers each time."""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from newsclean.forest import LEAVES
from newsclean.train.examples import Array, Seen, examples

TREES = 90


class Grown:
    """Trees that were fitted, to be asked for many rows at once, or written down."""

    def __init__(self, forest: HistGradientBoostingClassifier) -> None:
        self._forest = forest

    def chances(self, rows: Array) -> Sequence[float]:
        """Give the probability of junk for each row."""
        found: Sequence[float] = self._forest.predict_proba(rows)[:, 1].tolist()
        return found

    def data(self) -> dict[str, Any]:
        """Give the trees as data: a tree is a number, or ``[feature, limit, tree up to the limit, tree above it]``."""
        roots = [tree.nodes for (tree,) in self._forest._predictors]  # noqa: SLF001 - scikit-learn has no other door
        start = float(self._forest._baseline_prediction.ravel()[0])  # noqa: SLF001 - the same
        return {"start": round(start, 4), "trees": [_tree(nodes, 0) for nodes in roots]}


def _tree(nodes: NDArray[np.void], at: int) -> float | list[object]:
    node = nodes[at]
    if node["is_leaf"]:
        return round(float(node["value"]), 4)
    below, above = _tree(nodes, int(node["left"])), _tree(nodes, int(node["right"]))
    return [int(node["feature_idx"]), round(float(node["num_threshold"]), 4), below, above]


def fit(pages: Iterable[tuple[Seen, Array]], without: Sequence[int] = ()) -> Grown:
    """Fit trees to pages and their features; those at the places `without` are made barren, to see what they bring."""
    rows, labels, weights = [], [], []
    for seen, features in pages:
        for row, label, weight in examples(seen, features):
            rows.append(row)
            labels.append(label)
            weights.append(weight)
    table = np.array(rows, dtype=np.float32)
    table[:, list(without)] = 0.0
    forest = HistGradientBoostingClassifier(
        max_iter=TREES,
        max_leaf_nodes=LEAVES,
        learning_rate=0.11,
        min_samples_leaf=min(30, max(1, len(rows) // 40)),
        l2_regularization=5,
        max_bins=48,
        early_stopping=False,
        random_state=0,
    )
    return Grown(forest.fit(table, np.array(labels), sample_weight=np.array(weights)))
