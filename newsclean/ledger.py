"""The ledger of an article: its stripped text, the edits that lead back to the source, and what they say of it."""

from typing import NamedTuple

from newsclean.edit import Edit
from newsclean.page import JUNK, REPAIRS
from newsclean.parts import Correction, Removal


class Ledger(NamedTuple):
    """The stripped text, and the edits that made it from the source, in source offsets."""

    text: str
    edits: tuple[Edit, ...]


def removed(ledger: Ledger) -> tuple[Removal, ...]:
    """Give what went, in the order of the source."""
    return tuple(
        Removal(e.why.partition(":")[0], _rule(e), e.old, (e.start, e.end))
        for e in ledger.edits
        if e.why.partition(":")[0] in JUNK
    )


def corrected(ledger: Ledger) -> tuple[Correction, ...]:
    """Give what was repaired, in the order of the source."""
    return tuple(
        Correction(_rule(e), e.old, e.new, (e.start, e.end)) for e in ledger.edits if e.why.partition(":")[0] in REPAIRS
    )


def _rule(edit: Edit) -> str:
    return edit.why.partition("+")[0].partition(":")[2]
