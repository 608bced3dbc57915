"""Names of people in Arabic and Indian letters, told by a first name that is known: nothing else tells them from words."""

from functools import cache

from newsclean.fields.data import names as listed
from newsclean.fields.known.names import is_name
from newsclean.shadow import shadow

_MOST_WORDS = 4


def is_south_name(text: str) -> bool:
    """Tell whether a text is a person's name in Arabic or Indian letters, its first one known.

    >>> is_south_name("سارة الحلبي"), is_south_name("नेहा वर्मा"), is_south_name("أسماء الضحايا"), is_south_name("سارة")
    (True, True, False, False)
    """
    if text.isascii() or not 1 <= text.count(" ") < _MOST_WORDS or not is_name(text):
        return False
    return shadow(text.partition(" ")[0]) in _south_names()


@cache
def _south_names() -> frozenset[str]:
    return frozenset(map(shadow, listed("names_south.txt")))
