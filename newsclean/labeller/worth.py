"""Which of the doubtful lines go: those whose loss the page is worth, as a whole."""

from collections.abc import Sequence
from math import fsum

LEAST = 0.5


def worth(chances: Sequence[float], weights: Sequence[float], costs: Sequence[float], price: float) -> list[int]:
    """Give the places of the lines that go: those that bring most for what they cost first, as far as the page gains by it.

    What is gained is the share of body in what stays; what is lost, the share of the body that goes, costs `price` times
    that. Both are what the chances of being junk let expect, so a page that will be clean gives up a line that a page full
    of doubt keeps. What is as likely body as junk stays. `weights` say how long lines are, `costs` how dear each is as body.

    >>> menu, weights = [0.99, 0.98, 0.9], [9, 9, 9, 50, 300, 300]
    >>> worth([*menu, 0.8, 0.01, 0.02], weights, weights, 3.0), worth([*menu, 0.8, 0.5, 0.5], weights, weights, 3.0)
    ([0, 1, 2, 3], [0, 1])
    """
    body = fsum((1 - chance) * weight for chance, weight in zip(chances, weights, strict=True))
    if not body:
        return []
    doubtful = [n for n, chance in enumerate(chances) if chance > LEAST and weights[n]]
    stays, of, lost = body, fsum(weights), 0.0
    best, most, gone = 0, stays / of, []
    for place in sorted(doubtful, key=lambda n: ((1 - chances[n]) * costs[n] / (chances[n] * weights[n]), n)):
        gone.append(place)
        stays -= (1 - chances[place]) * weights[place]
        of -= weights[place]
        lost += (1 - chances[place]) * costs[place]
        value = stays / of - price * lost / body if of > 0 else 0.0
        if value > most:
            best, most = len(gone), value
    return sorted(gone[:best])
