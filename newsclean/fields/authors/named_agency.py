"""An agency alone in a line, where nobody else signs: ``dpa/AFP``, ``Agencia EFE``."""

import re

from newsclean.fields.known.agencies import agencies
from newsclean.page import Block

_BETWEEN_AGENCIES = re.compile(r"[/,&|]|(?<=[A-Z])[–-](?=[A-Z])")
_AGENCY = re.compile(r"^(?:agencia|agence|agenzia|agência|agentur|agencja) ")
_WORDS = frozenset(("mehr", "tempo", "map", "beta", "uni", "tap", "fars", "ep", "mia"))  # agencies with the name of a button


def names_agency(block: Block) -> bool:
    """Tell whether a line names agencies and nothing else, and none of them is a word on buttons.

    >>> names_agency(Block(0, 7, "dpa/AFP", "dpa/afp")), names_agency(Block(0, 4, "Mehr", "mehr"))
    (True, False)
    """
    names = [_AGENCY.sub("", name.strip().lower()) for name in _BETWEEN_AGENCIES.split(block.text)]
    return _WORDS.isdisjoint(names) and all(name in agencies() for name in names)
