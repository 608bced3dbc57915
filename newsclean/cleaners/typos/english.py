"""Which pages and paragraphs are English, by their function words."""

_ENGLISH = frozenset(
    b"the of and to that with from which this they their there would been has had but not are who she his by it you we or"
    b" an when what about could said have be for on as can more will".split(),
)
# Those that are no words of Dutch, German, Danish or Low German, as "of", "to", "for", "have" and "an" are.
_ENGLISH_ALONE = frozenset(
    b"the and that with from which this they their there would been has but not are who she his it you about what when could"
    b" said".split(),
)
_FEWEST_ALONE = 2
_LEAST_SHARE, _LEAST_IN_ENGLISH = 0.06, 0.02
_SHORT, _MIDDLING, _FEW_NEEDED, _LONG = 12, 24, 50, 200
_ENOUGH, _PLENTY = 500, 10
_HITS = 42  # the least share of the words up to the first block past enough, and of that block


def mostly_english(blocks: list[list[bytes]]) -> bool:
    """Say whether the first blocks with words enough are English, each given as its words in order."""
    if _clearly_english(blocks):
        return True
    seen = hits = 0
    for words in blocks:
        seen += min(_LONG, len(frozenset(words)))
        hits += len(_ENGLISH.intersection(words))
        if seen > _ENOUGH:
            break
    return hits >= _LEAST_SHARE * seen > 0


def _clearly_english(blocks: list[list[bytes]]) -> bool:
    """Whether the first words have more than enough function words, without telling how many different ones they are."""
    seen = hits = 0
    for words in blocks:
        seen += len(words)
        if seen > _ENOUGH or hits >= _HITS:
            return hits >= _HITS
        hits += len(_ENGLISH.intersection(words))
    return hits >= _LEAST_SHARE * seen > 0


def is_english(words: frozenset[bytes], *, most: bool) -> bool:
    """Say whether a block with these words is English; on a page of which most is, little is asked of it."""
    if len(words) < _SHORT:
        return most
    if most and len(words) < _FEW_NEEDED:
        return not words.isdisjoint(_ENGLISH if len(words) < _MIDDLING else _ENGLISH_ALONE)
    if len(words & _ENGLISH_ALONE) < (1 if most else _FEWEST_ALONE):
        return False
    return len(words & _ENGLISH) >= min(_PLENTY, (_LEAST_IN_ENGLISH if most else _LEAST_SHARE) * len(words))


def is_bare(words: frozenset[bytes]) -> bool:
    """Say whether a line is short and has none of the function words.

    >>> is_bare(frozenset([b"mayor", b"resigns"])), is_bare(frozenset([b"mayor", b"of", b"rome"]))
    (True, False)
    """
    return len(words) < _SHORT and words.isdisjoint(_ENGLISH)
