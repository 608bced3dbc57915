"""Which of two marks is the stronger, stated once: a higher score first, then the earlier role, then the mark itself.

What was said after a second look at a page outdoes all that was said before.
"""

from newsclean.page import Mark, Role

SURE = 0.5
"""A mark with a score under this is evidence for other cleaners and changes nothing."""

AFTER = "labeller/then"
"""The rule of a mark that repeats what cleaners say of a page without what the labeller took."""

_ORDER = {role: number for number, role in enumerate(Role)}


def strength(mark: Mark) -> tuple[float, int, Mark]:
    """Sort key: the strongest mark first.

    >>> caption, related = Mark(0, 9, Role.CAPTION, "a"), Mark(0, 9, Role.RELATED, "b")
    >>> min(related, caption, key=strength).rule
    'a'
    """
    start, end, role, rule, new, score = mark
    return -score - (rule == AFTER), _ORDER[role], mark if new else Mark(start, end, role, rule, "", score)
