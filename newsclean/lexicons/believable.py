"""Which entries of a list of misspellings may be believed without looking at the text they stand in."""

from math import log10

from newsclean.lexicons.slips import slips

_LEAST_MEANT = 3
_READINGS = 4
_SHORT, _VERY_COMMON = 4, 3000


def believable(key: str, meant: list[str], known: set[str], counts: dict[str, int]) -> str:
    """Give the readings of a misspelling that may be put in its place, parted by spaces, or "" when there are none.

    One reading is believed alone; of several the text must choose. Left alone are words that exist, speech (goin),
    British past tenses (learnt), and short words that may be anything.
    """
    if key in known or not (key.isascii() and key.isalpha() and key.islower()) or len(key) == 1:
        return ""
    readings = [word for word in meant if word in known and not _speech(key, word) and not _variant(key, word)]
    if len(meant) > 1:
        return " ".join(readings[:_READINGS]) if len(readings) > 1 else ""
    return readings[0] if readings and _alone(key, readings[0], counts) else ""


def _alone(key: str, word: str, counts: dict[str, int]) -> bool:
    if key in counts and counts.get(word, 0) < max(_LEAST_MEANT, 10 * counts[key]):
        return False
    if len(key) < _SHORT:
        return sorted(key) == sorted(word) and counts.get(word, 0) > _VERY_COMMON
    return len(key) > _SHORT or _best(key, word, counts)


def _best(key: str, word: str, counts: dict[str, int]) -> bool:
    scores: dict[str, float] = {}
    for raw, price in slips(key, {other.encode() for other in counts if len(other) < _SHORT + 2}):
        other = raw.decode()
        scores[other] = max(scores.get(other, 0.0), log10(counts[other]) - price)
    lead = scores.pop(word, 0.0)
    return all(lead > score + 0.3 for score in scores.values())


def _speech(key: str, word: str) -> bool:
    return (key.endswith("in") and word == key + "g") or (key.endswith("t") and word in {key[:-1] + "ed", key[:-1] + "d"})


def _variant(key: str, word: str) -> bool:
    """Two spellings of the same, on which houses differ."""
    swaps = (("ise", "ize"), ("isa", "iza"), ("isi", "izi"), ("our", "or"), ("ae", "e"), ("oe", "e"), ("yse", "yze"))
    return any(key.replace(a, b) == word or key.replace(b, a) == word for a, b in swaps)
