"""What of a line is counted: its words, those that stand side by side, and how longer ones begin."""

import re
from itertools import pairwise

_TOKEN = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"  # scripts without spaces, sign by sign
    r"|\d+|(?:[^\W\d_]|[\u0300-\u036f\u064b-\u0670\u0900-\u0963\u0980-\u0dff])+"  # letters with their marks
    r"|[^\w\s]"
)
_MOST = 60
_BEGINNING = 5


def words(shadow: str) -> list[str]:
    """Give the words and signs of a shadow, ``0`` for every number.

    >>> words("read 12 more…")
    ['read', '0', 'more', '…']
    """
    return ["0" if word[0].isdigit() else word for word in _TOKEN.findall(shadow)]


def features(shadow: str) -> set[str]:
    """Give the features of a line by its shadow; of a long one the first sixty words and signs count.

    >>> sorted(features("watch live"))
    ['^ watch', '^ watch live', 'live', 'live $', 'watch', 'watch live', 'watch live $']
    >>> sorted(feature for feature in features("3 comments") if "0" in feature or "~" in feature)
    ['0', '0 comments', '0 comments $', '^ 0', '^ 0 comments', '~comme']

    ``0`` stands for any number, ``~comme`` for all words that begin so. How long a line is and how it ends tells nothing:
    what sub-headings and lists have in common with furniture must not speak for it.
    """
    said = words(shadow)[:_MOST]
    line = ["^", *said, "$"]
    pairs = [f"{first} {second}" for first, second in pairwise(line)]
    triples = [f"{pair} {third}" for pair, third in zip(pairs, line[2:], strict=False)]
    beginnings = [f"~{word[:_BEGINNING]}" for word in said if len(word) > _BEGINNING]
    return {*said, *pairs, *triples, *beginnings}
