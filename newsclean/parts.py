"""The parts of an article that are more than a string. Spans are half-open, in code points of the source."""

from dataclasses import dataclass
from typing import NamedTuple

Span = tuple[int, int]


class Paragraph(NamedTuple):
    """One piece of the body; `kind` is ``paragraph``, ``subhead`` or ``embed``."""

    text: str
    kind: str
    span: Span


class Place(NamedTuple):
    """A place as a dateline names it, with the region or country it adds; nothing is looked up."""

    text: str
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where, when and by which agency a story was filed: ``MOSCOW, March 24 (Reuters) – ``.

    `text` is verbatim, with its dash and the space after it, so that ``text + body`` is what was printed. `date` is what
    the dateline itself gives: ``--03-24`` without a year, ``2011-03-24`` with one, ``---24`` for a day alone.
    """

    text: str
    places: tuple[Place, ...] = ()
    agencies: tuple[str, ...] = ()
    date: str | None = None
    reporter: str | None = None
    span: Span | None = None


class Person(NamedTuple):
    """Who did what, where; `role` is one of author, reporting, additional-reporting, writing, editing, … ."""

    name: str
    role: str
    location: str | None = None


class Caption(NamedTuple):
    """The words under a picture and who took it; at least one of both is there."""

    text: str | None
    credit: str | None
    span: Span


class Note(NamedTuple):
    """A correction, clarification, update, advisory or editor's note, verbatim; `kind` says which."""

    kind: str
    text: str
    span: Span


class Removal(NamedTuple):
    """A stretch of the source that went: its role, the rule that said so, its text and where it was."""

    role: str
    rule: str
    text: str
    span: Span


class Correction(NamedTuple):
    """A repair: the rule that made it, the text before and after, and where it was in the source."""

    rule: str
    before: str
    after: str
    span: Span
