"""Lifted stretches become fields: what was marked as headline, byline, caption … is read and named."""

from dataclasses import replace
from operator import attrgetter
from typing import Any

from newsclean.body import Body
from newsclean.fields import tags
from newsclean.fields.authors import byline, people
from newsclean.fields.closing import notes
from newsclean.fields.closing.origins import is_origin
from newsclean.fields.datelines import dateline
from newsclean.fields.heads import standfirst
from newsclean.fields.moments import dates, reading_time
from newsclean.fields.pictures import captions
from newsclean.page import Page, Role
from newsclean.parts import Caption, Dateline, Note, Person
from newsclean.settle import Repairs, Segment

_FULL_DAY = len("2011-03-24")
_Lifted = dict[Role, list[Segment]]


class _Reader:
    """The texts of lifted stretches, repaired, and where they were in the source."""

    def __init__(self, page: Page, lifted: _Lifted, repairs: Repairs, body: Body) -> None:
        self.page, self.lifted, self.repairs, self.offsets = page, lifted, repairs, body.offsets

    def texts(self, role: Role) -> tuple[str, ...]:
        return tuple(text for _, text in self.placed(role))

    def placed(self, role: Role) -> list[tuple[int, str]]:
        made = ((s.start, " ".join(self.repairs.made(s.start, s.end).split())) for s in self.lifted.get(role, ()))
        return [(start, text) for start, text in made if text]

    def spans(self, role: Role) -> list[tuple[str, tuple[int, int]]]:
        made = ((self.repairs.made(s.start, s.end), self.offsets.span(s.start, s.end)) for s in self.lifted.get(role, ()))
        return [(text.strip(), span) for text, span in made if text.strip()]


def lift(page: Page, lifted: _Lifted, repairs: Repairs, body: Body, language: str | None) -> dict[str, Any]:
    """Give the fields of the article that its lifted stretches fill; metadata fills none."""
    reader = _Reader(page, lifted, repairs, body)
    stamps = [(start, dates.parse(text, language=language)) for start, text in reader.placed(Role.TIMESTAMP)]
    timed = (*reader.texts(Role.READING_TIME), *reader.texts(Role.BYLINE))  # "By Ann Lee | 3 min read" is one mark
    minutes = map(reading_time.minutes, timed)
    line = _dateline(reader)
    return {
        "headline": _first(reader, Role.HEADLINE),
        "kicker": _first(reader, Role.KICKER),
        "standfirst": " ".join(filter(None, map(standfirst.read, dict.fromkeys(reader.texts(Role.STANDFIRST))))) or None,
        "byline": "; ".join(_signed(reader)) or None,
        "people": _people(reader, line),
        "dateline": line,
        "published": _published(reader, [(start, s.published) for start, s in stamps if s.published])
        or _filed(reader, line),
        "modified": next((s.modified for _, s in stamps if s.modified), None),
        "tags": tuple(dict.fromkeys(tag for text in reader.texts(Role.TAGS) for tag in tags.parse(text))),
        "captions": _captions(reader),
        "credits": reader.texts(Role.CREDIT_LINE),
        "notes": tuple(Note(notes.kind(text) or "editors-note", text, span) for text, span in reader.spans(Role.NOTE)),
        "rights": reader.texts(Role.RIGHTS),
        "bios": reader.texts(Role.AUTHOR_BIO),
        "reading_minutes": next((n for n in minutes if n), None),
    }


def _first(reader: _Reader, role: Role) -> str | None:
    return next(iter(reader.texts(role)), None)


def _dateline(reader: _Reader) -> Dateline | None:
    for segment in reader.lifted.get(Role.DATELINE, ())[:1]:
        line = dateline.parse(reader.page.text[segment.start : segment.end])
        return replace(line, span=reader.offsets.span(segment.start, segment.end))
    return None


def _signed(reader: _Reader) -> list[str]:
    """The names of the bylines, each once, without "By" and the paper below them."""
    named = [s for s in reader.lifted.get(Role.BYLINE, ()) if not s.mark.rule.endswith(("/affiliation", "/label"))]
    texts = [byline.signature(" ".join(reader.repairs.made(s.start, s.end).split())) for s in named]
    return list(dict.fromkeys(text for text in texts if text))


def _published(reader: _Reader, days: list[tuple[int, str]]) -> str | None:
    """The first date; a bare day that opens the page, or stands above the headline, may be that of a visit or a download.

    It is where an earlier day, or one with its time, stands below.
    """
    if not days:
        return None
    titled = next((segment.start for segment in reader.lifted.get(Role.HEADLINE, ())), 0)
    (start, first), *others = days
    bare = len(first) == _FULL_DAY and first[0].isdigit() and (start < titled or start == reader.page.blocks[0].start)
    whole = (day for _, day in others if len(day) >= _FULL_DAY and day[0].isdigit())
    below = (day for day in whole if len(day) > _FULL_DAY or day < first)
    return next(below, first) if bare else first


def _filed(reader: _Reader, line: Dateline | None) -> str | None:
    """The day that a dateline or an agency's sign-off gives in full, for want of a timestamp; sources have their own."""
    lines = (text for text in reader.texts(Role.CREDIT_LINE) if not is_origin(text))
    signed = (dates.parse(text).published for text in lines)
    found = [
        date for date in (line.date if line else None, *signed) if date and len(date) >= _FULL_DAY and date[0].isdigit()
    ]
    return found[0] if found else None


def _people(reader: _Reader, line: Dateline | None) -> tuple[Person, ...]:
    papers = {s.start for s in reader.lifted.get(Role.BYLINE, ()) if s.mark.rule.endswith("/affiliation")}
    signed = (text for start, text in reader.placed(Role.BYLINE) if start not in papers)
    found = [person for text in signed for person in people.from_byline(text)]
    if line and line.reporter:
        found.append(Person(line.reporter, "author", line.places[0].text if line.places else None))
    found += [person for text in reader.texts(Role.CREDIT_LINE) for person in people.from_credits(text)]
    return tuple(dict.fromkeys(found))


def _captions(reader: _Reader) -> tuple[Caption, ...]:
    found = [captions.parse(text, span) for text, span in reader.spans(Role.CAPTION)]
    credited = [captions.parse(text, span) for text, span in reader.spans(Role.PHOTO_CREDIT)]
    found += [each if each.credit else Caption(None, each.text, each.span) for each in credited]
    return tuple(_joined(reader, sorted(found, key=attrgetter("span"))))


def _is_label(caption: Caption) -> bool:
    """Whether nothing but ``Credit:`` is left of one, its name on the next line."""
    return (caption.credit or "").endswith(":")


def _joined(reader: _Reader, found: list[Caption]) -> list[Caption]:
    """The captions, each with the credit that stands right below it on a line of its own."""
    joined: list[Caption] = []
    for each in found:
        last = joined[-1] if joined else None
        between = reader.page.source[last.span[1] : each.span[0]] if last else ""
        if last and not each.text and last.text and not last.credit and not (between.strip() or _is_label(each)):
            joined[-1] = Caption(last.text, each.credit, (last.span[0], each.span[1]))
        else:
            joined.append(each)
    return joined
