"""Whether what is said is French, whose papers set sub-headings and standfirsts as others do not."""

from newsclean.page import Block

_WORDS = frozenset(b"aux avec dans des du est les leur par pour qui sur une".split())
_FEWEST = 5


def is_french(*blocks: Block) -> bool:
    """Tell whether a few paragraphs are French, by their small words.

    >>> from newsclean import read
    >>> is_french(*read("Les bateaux qui vont dans le port du nord paient une taxe pour les travaux.").blocks)
    True
    """
    return len(_WORDS & frozenset().union(*(block.words for block in blocks))) >= _FEWEST
