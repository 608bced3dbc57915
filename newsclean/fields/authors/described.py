"""Bylines that say in a sentence who the author is: ``By Ann Lee, a reporter who writes about ships``."""

from newsclean.fields.known.names import is_sure_name
from newsclean.late import late

_DESCRIBED = late(
    r"([^,]{4,50}?), (?:an?|the|our) (?:[\w&'’/-]{2,20},? ){0,6}"
    r"(?:writer|reporter|correspondent|editor|columnist|journalist|producer|critic|photographer|freelancer)\b"
)


def described(text: str) -> int:
    """Give the length of the name in what stands behind "By", where a sentence says who that is; 0 where none does.

    >>> described("Ann Lee, a senior reporter who writes about ships. She lives in Oslo."), described("Ann Lee, a ship")
    (7, 0)
    """
    found = _DESCRIBED.match(text)
    return found.end(1) if found and is_sure_name(found[1]) else 0
