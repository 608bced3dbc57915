"""A title taken apart at the signs between the headline and what systems print beside it."""

import re

from newsclean.fields.candidates import is_dense

SIGNS = re.compile(r"\s(?:[|–—·•»«:›>~]|-{1,2}|::|//)\s|\s?[|｜]\s?|\s{3,9}")
"""What stands between a headline and the name of a site or a section."""
_COLON = re.compile(r"\s?：\s?|:\s?")
_WORDS, _DENSE = 4, 12  # a section's name is shorter


def parts(title: str) -> list[str]:
    """Give what stands between the signs of a title and may be the headline in it: four words or more, half of it or more.

    >>> parts("Diario La Ribera - Town buys an empty convent"), parts("Rome - Ferry sinks")
    (['Town buys an empty convent'], [])
    >>> parts("フェリーが沖合で沈没し乗員二人が死亡：港日報")
    ['フェリーが沖合で沈没し乗員二人が死亡']
    """
    pieces = dict.fromkeys(piece.strip() for signs in (SIGNS, _COLON) for piece in signs.split(title))
    return [piece for piece in pieces if _says_enough(piece) and len(title) / 2 <= len(piece) < len(title)]


def _says_enough(piece: str) -> bool:
    return len(piece.split()) >= _WORDS or (is_dense(piece) and len(piece) >= _DENSE)
