"""Pull quotes that leave words of their sentence out: all of theirs are said in order by a paragraph near by."""

from collections.abc import Sequence

from newsclean.page import Block
from newsclean.prose import ends_sentence

_FEWEST_WORDS, _LONGEST = 15, 220
_MOST_LEFT_OUT = 2  # of what stands there, in lengths of the quote
_MOST_TRIED = 3
_OPEN = (":", ",", ";", "-", "–", "…", "...")
_QUOTES, _SHORT = "\"'“‘«¿¡", 3
_AROUND = " \"'-.,:;!?()"


def is_abridged(near: Sequence[Block], block: Block) -> bool:
    """Tell whether a paragraph near by says all words of a long line without a stop, in order and in little more room.

    >>> line = "Many people of the small harbour town waited for the last ferry with a mix of hope and fear"
    >>> said = f"On Monday {line.replace(' waited', ', wet and cold, waited')}, and nobody spoke."
    >>> blocks = [Block(0, len(text), text, text.lower()) for text in (line, said)]
    >>> is_abridged(blocks[1:], blocks[0]), is_abridged(blocks[:1], blocks[1])
    (True, False)
    """
    if len(block.text) > _LONGEST or len(block.words) < _FEWEST_WORDS or not says_small(block.text):
        return False
    words = [bare for word in block.shadow.split() if (bare := word.strip(_AROUND))]
    return any(len(other.text) > len(block.text) and block.words <= other.words and _says(other, words) for other in near)


def says_small(text: str) -> bool:
    """Tell whether a line without a stop begins as a sentence does and has few capitals, as no sub-heading in English has.

    >>> says_small("Two women wait on the quay"), says_small("Two Women Wait on the Quay"), says_small("Two women wait:")
    (True, False, False)
    """
    if ends_sentence(text) or text.endswith(_OPEN) or not text.lstrip(_QUOTES)[:1].isupper() or text.isupper():
        return False
    longer = [word for word in text.split() if len(word) > _SHORT]
    return sum(word[0].islower() for word in longer) * 2 >= len(longer)


def _says(other: Block, words: Sequence[str]) -> bool:
    """Whether a paragraph has these words in order, from one of the first places where the first two of them stand."""
    text, opening = other.shadow, " ".join(words[:2])
    start = text.find(opening)
    for _ in range(_MOST_TRIED):
        if start < 0:
            return False
        at = start
        for word in words:
            at = text.find(word, at) + len(word)
            if at < len(word):
                return False
        if at - start <= _MOST_LEFT_OUT * sum(map(len, words)):
            return True
        start = text.find(opening, start + 1)
    return False
