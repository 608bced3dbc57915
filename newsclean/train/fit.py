"""Fit a chain to labelled pages: maximum likelihood with a pull to zero, by L-BFGS, the same numbers each time."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from newsclean.labeller.chain import Model, pack

LABELS = "BFJ"

Array = NDArray[np.float64]


class Example(NamedTuple):
    """One page for the fit: the feature places of its blocks, the labels each may have, and its weight."""

    features: Sequence[Sequence[int]]
    allowed: Sequence[str]
    weight: float = 1.0


def fit(examples: Sequence[Example], width: int, *, pull: float = 1.0, rounds: int = 120) -> Model:
    """Fit a chain; a block that may be several things counts as whichever of them the chain holds likely."""
    chain = _Chains(examples, width)
    start = np.zeros(3 * width + 15)
    done = minimize(chain.loss, start, args=(pull,), jac=True, method="L-BFGS-B", options={"maxiter": rounds, "maxcor": 12})
    return _model(done.x, width)


def _model(found: Array, width: int) -> Model:
    weights = found[: 3 * width].reshape(width, 3)
    steps, first, last = found[3 * width : 3 * width + 9].reshape(3, 3), found[-6:-3], found[-3:]
    against = weights - weights[:, :1]
    return Model(
        [pack(round(float(field) * 100), round(float(junk) * 100)) for _, field, junk in against],
        [[round(float(w), 3) for w in row] for row in steps],
        [round(float(w), 3) for w in first],
        [round(float(w), 3) for w in last],
    )


class _Chains:
    """All pages at once, sorted by length, so that one step goes through the n-th block of every page."""

    def __init__(self, examples: Sequence[Example], width: int) -> None:
        kept = sorted((e for e in examples if e.features), key=lambda e: -len(e.features))
        lengths = np.array([len(e.features) for e in kept])
        offsets = np.concatenate([[0], np.cumsum(lengths)])
        self.width = width
        longest = int(lengths[0])
        self.active = [int((lengths > step).sum()) for step in range(longest)]
        self.at = np.concatenate([[0], np.cumsum(self.active)])
        order = np.concatenate([offsets[:n] + step for step, n in enumerate(self.active)])
        flat = np.array([place for e in kept for row in e.features for place in row], dtype=np.int32)
        each = len(kept[0].features[0])
        rows = flat.reshape(-1, each)[order]
        size = len(rows)
        self.table = csr_matrix(
            (np.ones(size * each), rows.ravel(), np.arange(0, size * each + 1, each)), shape=(size, width)
        )
        self.turned = self.table.T.tocsr()
        masks = np.array([[label in allowed for label in LABELS] for e in kept for allowed in e.allowed], dtype=float)
        self.masks = masks[order]
        page = np.repeat(np.arange(len(kept)), lengths)[order]
        self.weights = np.array([e.weight for e in kept])
        self.weight = self.weights[page][:, None]
        self.final = np.concatenate(
            [np.arange(self.active[s + 1] if s + 1 < longest else 0, n) + self.at[s] for s, n in enumerate(self.active)]
        )
        self.not_first = np.arange(self.active[0], size)
        self.previous = (
            np.concatenate([np.arange(n) + self.at[s] for s, n in enumerate(self.active[1:])])
            if longest > 1
            else np.array([], int)
        )
        self.total = float(self.weight.sum())

    def loss(self, x: Array, pull: float) -> tuple[float, Array]:
        width = self.width
        weights = x[: 3 * width].reshape(width, 3)
        steps, first, last = x[3 * width : 3 * width + 9].reshape(3, 3), x[-6:-3], x[-3:]
        emitted = self.table @ weights
        top = emitted.max(1, keepdims=True)
        signs = np.exp(emitted - top)
        free = self._both_ways(signs, steps, first, last)
        held = self._both_ways(signs * self.masks, steps, first, last)
        loss = float((self.weights_of_logs(free[0]) - self.weights_of_logs(held[0])).sum())
        gap = (free[1] - held[1]) * self.weight
        grad = np.concatenate(
            [
                (self.turned @ gap).ravel(),
                (free[2] - held[2]).ravel(),
                gap[: self.active[0]].sum(0),
                gap[self.final].sum(0),
            ]
        )
        scale = 1.0 / self.total
        return scale * loss + scale * pull * 0.5 * float(x @ x), scale * grad + scale * pull * x

    def weights_of_logs(self, scales: Array) -> Array:
        return np.asarray(np.log(scales) * self.weight[:, 0])

    def _both_ways(self, signs: Array, steps: Array, first: Array, last: Array) -> tuple[Array, Array, Array]:
        step = np.exp(steps)
        forth, scales = np.empty_like(signs), np.empty(len(signs))
        for number, n in enumerate(self.active):
            low, high = self.at[number], self.at[number] + n
            here = signs[low:high] * (
                np.exp(first) if not number else forth[self.at[number - 1] : self.at[number - 1] + n] @ step
            )
            whole = here.sum(1)
            forth[low:high] = here / whole[:, None]
            scales[low:high] = whole
        back = np.empty_like(signs)
        back[self.final] = np.exp(last)
        for number in range(len(self.active) - 2, -1, -1):
            n = self.active[number + 1]
            low, after = self.at[number], self.at[number + 1]
            ahead = signs[after : after + n] * back[after : after + n] / scales[after : after + n, None]
            back[low : low + n] = ahead @ step.T
        both = forth * back
        ends = both[self.final].sum(1)
        scales[self.final] *= ends
        # `back` of a page carries exp(last) unscaled: what both ways give is the same up to a number for the whole page
        whole = both.sum(1, keepdims=True)
        ahead = signs[self.not_first] * back[self.not_first] / scales[self.not_first, None]
        pairs = forth[self.previous][:, :, None] * step[None] * ahead[:, None, :]
        pairs /= pairs.sum((1, 2), keepdims=True)
        return scales, both / whole, (pairs * self.weight[self.not_first][:, :, None]).sum(0)
