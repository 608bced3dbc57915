"""How each field of an article becomes plain JSON types and back, and how a person is shown one."""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from newsclean.parts import Caption, Dateline, Note, Paragraph, Person, Place

if TYPE_CHECKING:
    from newsclean.article import Article


class Form(NamedTuple):
    """A way to plain types and the way back."""

    dump: Callable[[Any], Any]
    load: Callable[[Any], Any]


def _same(value: Any) -> Any:  # noqa: ANN401 - a field of any type
    return value


def _dump_part(part: Any) -> dict[str, Any]:  # noqa: ANN401 - any of the parts
    return {key: list(value) if key == "span" else value for key, value in part._asdict().items()}


def _load_part(kind: Any) -> Callable[[Any], Any]:  # noqa: ANN401 - any of the parts
    return lambda row: kind(**{k: tuple(v) if k == "span" else v for k, v in row.items() if k in kind._fields})


def _many(kind: Any) -> Form:  # noqa: ANN401 - any of the parts
    load = _load_part(kind)
    return Form(lambda parts: [_dump_part(p) for p in parts], lambda rows: tuple(load(row) for row in rows))


def _dump_dateline(dateline: Dateline) -> dict[str, Any]:
    return {
        "text": dateline.text,
        "places": [place._asdict() for place in dateline.places],
        "agencies": list(dateline.agencies),
        "date": dateline.date,
        "reporter": dateline.reporter,
        "span": list(dateline.span) if dateline.span else None,
    }


def _load_dateline(row: dict[str, Any]) -> Dateline:
    places = tuple(Place(p["text"], p.get("region")) for p in row["places"])
    span = (row["span"][0], row["span"][1]) if row.get("span") else None
    return Dateline(row["text"], places, tuple(row["agencies"]), row.get("date"), row.get("reporter"), span)


_PLAIN = Form(_same, _same)
_TEXTS = Form(list, tuple)

FIELDS: dict[str, Form] = {
    "headline": _PLAIN,
    "kicker": _PLAIN,
    "standfirst": _PLAIN,
    "byline": _PLAIN,
    "people": _many(Person),
    "dateline": Form(_dump_dateline, _load_dateline),
    "published": _PLAIN,
    "modified": _PLAIN,
    "language": _PLAIN,
    "url": _PLAIN,
    "publisher": _PLAIN,
    "section": _PLAIN,
    "tags": _TEXTS,
    "body": _many(Paragraph),
    "captions": _many(Caption),
    "credits": _TEXTS,
    "notes": _many(Note),
    "rights": _TEXTS,
    "bios": _TEXTS,
    "access": _PLAIN,
    "reading_minutes": _PLAIN,
    "word_count": _PLAIN,
    "content_hash": _PLAIN,
    "flags": _TEXTS,
}
_SHOWN = ("standfirst", "byline", "published", "modified", "language", "publisher", "url", "access")


def shown(article: "Article") -> str:
    """The article for a person's eyes: headline, the fields found, the body, and a line on what went."""
    head = [article.headline or "(no headline)"]
    head += [f"{name}: {value}" for name in _SHOWN if (value := getattr(article, name))]
    if article.dateline:
        head.append(f"dateline: {article.dateline.text.strip()}")
    if article.people:
        head.append("people: " + "; ".join(_person(person) for person in article.people))
    head += [f"caption: {c.text or ''}{f' ({c.credit})' if c.credit else ''}" for c in article.captions]
    head += [f"note: {note.text}" for note in article.notes]
    return "\n\n".join(("\n".join(head), article.text or "(no body)", _went(article)))


def _person(person: Person) -> str:
    place = f" in {person.location}" if person.location else ""
    return f"{person.name}{place} ({person.role})"


def _went(article: "Article") -> str:
    if article.ledger is None:
        return "[ledger left out]"
    roles = Counter(removal.role for removal in article.removed)
    gone = ", ".join(f"{count} × {role}" for role, count in sorted(roles.items())) or "nothing"
    flags = f"; flags: {', '.join(article.flags)}" if article.flags else ""
    return f"[removed: {gone}; repaired: {len(article.corrections)}{flags}]"
