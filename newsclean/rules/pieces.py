"""Pieces that literals have in common: fewer to look for, which let a little more through."""

_LOOK = 0.005
_SHORTEST = 5


def shared(literals: tuple[str, ...]) -> set[str]:
    """Give pieces of literals, one of each, by the greedy choice of what is cheapest for the literals that have it.

    >>> shared(("we ask you to ", "we invite you to ", "we urge you to "))
    {' you to '}

    This takes longer than any text would make up for, so it is done once, when rules are written out.
    """
    pieces = {text[a:b] for text in literals for a in range(len(text)) for b in range(a + _SHORTEST, len(text) + 1)}
    left, chosen = set(literals), set()
    while left:
        every = sorted({*(piece for piece in pieces if len(piece.strip()) >= _SHORTEST), *left})
        best = min(every, key=lambda piece: (_LOOK + 3.0 ** -len(piece)) / (sum(piece in text for text in left) or 1e-9))
        chosen.add(best)
        left = {text for text in left if best not in text}
    return chosen
