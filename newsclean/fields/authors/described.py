"""Bylines that say who the author is: ``By Ann Lee, a reporter who writes about ships``, ``By Ann Lee, science editor``."""

from newsclean.fields.known.names import is_sure_name
from newsclean.late import late

_JOB = r"(?:writer|reporter|correspondent|editor|columnist|journalist|producer|critic|photographer|freelancer)"
_DESCRIBED = late(
    rf"([^,]{{4,50}}?), (?:(?:an?|the|our) (?:[\w&'’/-]{{2,20}},? ){{0,6}}{_JOB}\b"
    rf"|(?:[a-z][\w&'’/-]{{1,20}} ){{0,4}}{_JOB}$)"
)


def described(text: str) -> int:
    """Give the length of the name in what stands behind "By", where the line says who that is; 0 where it does not.

    >>> described("Ann Lee, a senior reporter who writes about ships. She lives in Oslo."), described("Ann Lee, a ship")
    (7, 0)
    >>> described("Ann Lee, personal finance reporter")
    7
    """
    found = _DESCRIBED.match(text)
    return found.end(1) if found and is_sure_name(found[1]) else 0
