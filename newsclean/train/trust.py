"""How far the chances of a chain can be trusted on sites it has not seen."""

from collections.abc import Iterable

import numpy as np
from scipy.optimize import minimize

from newsclean.train.limits import Verdict

_LEAST = 0.5


def trust(verdicts: Iterable[Verdict]) -> tuple[float, float]:
    """Give slope and shift on the log odds that make chances of a half and more hold, see `trusted`.

    >>> trust([])
    (1.0, 0.0)
    """
    told = [row for row in verdicts if row.chance >= _LEAST and row.label in ("B", "F", "J")]
    if not told:
        return 1.0, 0.0
    odds = np.array([_odds(row.chance) for row in told])
    signs = np.array([1.0 if row.label == "J" else -1.0 for row in told])

    def loss(x: np.ndarray) -> float:
        return float(np.logaddexp(0.0, -signs * (x[0] * odds + x[1])).mean())

    slope, shift = minimize(loss, np.array([1.0, 0.0]), method="Nelder-Mead").x
    return round(float(slope), 3), round(float(shift), 3)


def _odds(chance: float) -> float:
    return float(np.log(max(chance, 1e-9) / max(1 - chance, 1e-9)))
