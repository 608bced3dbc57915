"""Layer D: two words run together, one of them a function word."""

from __future__ import annotations

from functools import lru_cache

from newsclean.lexicons import pairs, zipf

RULE, SCORE = "typo/run-together-words", 0.75
_WORDS = (
    "the of and to in that for is on with as was it he have be his are by not has at from an who this they about will would"
    " or their more but had been were we up one out which than you all also what her when after if over other its can could"
    " there into she some only so no then these those them him my your our how where while because before between through"
    " during under against should may must"
)
FUNCTION_WORDS = frozenset(_WORDS.split())
# Beside these a run-together pair is mostly a word of its own: standup, knowhow, campaignin', outperform.
_PARTICLE_WORDS = "in on up out over off down under after by through about how all so no must one into"
_BEGINNINGS, _ENDINGS = frozenset(word[:2] for word in FUNCTION_WORDS), frozenset(word[-2:] for word in FUNCTION_WORDS)
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_FIRM = FUNCTION_WORDS - _PARTICLES
_LEAST_LETTERS = 5
_FEWEST_LETTERS, _LEAST_COUNT_SHORT = 4, 5000
_COMMON = 3.8
_LEAST_COUNT, CERTAIN_COUNT = 30, 150
_LEAD = 5


@lru_cache(maxsize=4096)
def parted(word: str) -> tuple[str, float] | None:
    """Give the two words in one and how often news has them side by side; None when it is not two.

    >>> parted("thebill") is None, parted("livestream") is None
    (False, True)
    """
    if len(word) < _FEWEST_LETTERS or (word[:2] not in _BEGINNINGS and word[-2:] not in _ENDINGS):
        return None
    cuts = [cut for cut in range(2, len(word)) if word[:cut] in FUNCTION_WORDS or word[cut:] in FUNCTION_WORDS]
    found = sorted(((count, cut) for cut in cuts if (count := _count(word[:cut], word[cut:]))), reverse=True)
    if not found or found[0][0] < _LEAST_COUNT or (len(found) > 1 and found[0][0] < _LEAD * found[1][0]):
        return None
    count, cut = found[0]
    if len(word) < _LEAST_LETTERS and count < _LEAST_COUNT_SHORT:
        return None
    return f"{word[:cut]} {word[cut:]}", count


def _count(left: str, right: str) -> float:
    both = left in FUNCTION_WORDS and right in FUNCTION_WORDS
    one = (left in _FIRM and zipf(right) >= _COMMON) or (right in _FIRM and zipf(left) >= _COMMON)
    if not (both or one) or left == "a" or (right == "a" and not both):
        return 0.0
    return pairs().count(left, right) if pairs().pull(left, right) > 0 else 0.0
