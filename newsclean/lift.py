"""Lifted stretches become fields: what was marked as headline, byline, caption … is read and named."""

from dataclasses import replace
from dataclasses import replace
from typing import Any

from newsclean.body import Body
from newsclean.fields import dateline
from newsclean.page import Page, Role
from newsclean.parts import Dateline
from newsclean.settle import Repairs, Segment

_Lifted = dict[Role, list[Segment]]


class _Reader:
    """The texts of lifted stretches, repaired, and where they were in the source."""

    def __init__(self, page: Page, lifted: _Lifted, repairs: Repairs, body: Body) -> None:
        self.page, self.lifted, self.repairs, self.offsets = page, lifted, repairs, body.offsets

    def texts(self, role: Role) -> tuple[str, ...]:
        texts = (" ".join(self.repairs.made(s.start, s.end).split()) for s in self.lifted.get(role, ()))
        return tuple(text for text in texts if text)

    def spans(self, role: Role) -> list[tuple[str, tuple[int, int]]]:
        made = ((self.repairs.made(s.start, s.end), self.offsets.span(s.start, s.end)) for s in self.lifted.get(role, ()))
        return [(text.strip(), span) for text, span in made if text.strip()]


def lift(page: Page, lifted: _Lifted, repairs: Repairs, body: Body) -> dict[str, Any]:
    """Give the fields of the article that its lifted stretches fill."""
    reader = _Reader(page, lifted, repairs, body)
    line = _dateline(reader)
    return {
        "headline": _first(reader, Role.HEADLINE),
        "kicker": _first(reader, Role.KICKER),
        "standfirst": " ".join(reader.texts(Role.STANDFIRST)) or None,
        "dateline": line,
        "rights": reader.texts(Role.RIGHTS),
        "bios": reader.texts(Role.AUTHOR_BIO),
    }


def _first(reader: _Reader, role: Role) -> str | None:
    return next(iter(reader.texts(role)), None)


def _dateline(reader: _Reader) -> Dateline | None:
    for segment in reader.lifted.get(Role.DATELINE, ())[:1]:
        line = dateline.parse(reader.page.text[segment.start : segment.end])
        return replace(line, span=reader.offsets.span(segment.start, segment.end))
    return None
