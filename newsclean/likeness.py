"""How much a title has to do with an article: the share of its longer words that the article takes up."""

from collections.abc import Iterable, Sequence

from newsclean.late import late
from newsclean.page import Block

_STEM = 6
_SHORTEST = 4
UNMEASURED = 0.5
"""What a title without a longer word gets."""
_FIRST_DENSE = "\u0e01"
_PAIR = late(  # no Hiragana, which is mostly grammar; a syllable of Thai takes more signs
    r"(?=([\u30a1-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2}|[\u0e01-\u0e4e]{5}))"
)
_SIGN = late("[\u0e01-\u0e4e\u2e80-\U0010ffff]")


def stems(block: Block) -> frozenset[bytes]:
    """Give the beginnings of a block's longer words, so that endings do not part a title from its article.

    Of a script without spaces, whose words can't be told apart, these are the pairs of signs.
    """
    known = vars(block)  # several cleaners ask about the same paragraphs
    if "stems" not in known:
        if max(block.text, default="") >= _FIRST_DENSE and is_dense(block.text):
            known["stems"] = frozenset([pair.encode() for pair in _PAIR.findall(block.text)])
        else:
            known["stems"] = frozenset([word[:_STEM] for word in block.tokens if len(word) >= _SHORTEST])
    found: frozenset[bytes] = known["stems"]
    return found


def said_in(blocks: Iterable[Block]) -> frozenset[bytes]:
    """Give the stems of several blocks."""
    return frozenset().union(*(stems(block) for block in blocks))


def share(block: Block, article: frozenset[bytes]) -> float:
    """Give the share of a title's stems that are in the article, from 0 to 1."""
    wanted = stems(block)
    return len(wanted & article) / len(wanted) if wanted else UNMEASURED


def longest_first(words: Iterable[bytes]) -> list[str]:
    """Give words in the order in which `lacks` finds out soonest."""
    return sorted((word.decode("utf-8", "surrogatepass") for word in words), key=len, reverse=True)


def lacks(folded: str, wanted: Sequence[str], most: int) -> bool:
    """Tell whether a shadow lacks more than so many of some words, which it has not even inside others.

    >>> lacks("the ferry sank", ["sailed", "ferry", "back"], 1)
    True
    """
    for word in wanted:
        if word not in folded:
            if not most:
                return True
            most -= 1
    return False


def is_dense(text: str) -> bool:
    """Tell whether most of a text is written in a script without spaces."""
    return not text.isascii() and len(_SIGN.findall(text)) * 2 > len(text)
