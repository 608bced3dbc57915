"""The canonical article: what a newsroom wrote, part by part, and the ledger that leads back to the source."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from newsclean.edit import Edit, apply, invert
from newsclean.form import FIELDS, shown
from newsclean.ledger import Ledger, corrected, removed
from newsclean.parts import Caption, Correction, Dateline, Note, Paragraph, Person, Removal

SCHEMA_VERSION = "1.0"


@dataclass(frozen=True, slots=True)
class Article:
    """A news article without its junk; None means looked for and not found, () looked for and none, and never "".

    Offsets are half-open, in code points of the source; for a page of HTML the source is its stream of visible text.
    """

    id: str
    headline: str | None = None
    kicker: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    people: tuple[Person, ...] = ()
    dateline: Dateline | None = None
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    url: str | None = None
    publisher: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    body: tuple[Paragraph, ...] = ()
    captions: tuple[Caption, ...] = ()
    credits: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    rights: tuple[str, ...] = ()
    bios: tuple[str, ...] = ()
    access: str | None = None
    reading_minutes: int | None = None
    word_count: int = 0
    content_hash: str = ""
    flags: tuple[str, ...] = ()
    ledger: Ledger | None = None

    @property
    def schema_version(self) -> str:
        """The version of the shape that `to_dict` gives."""
        return SCHEMA_VERSION

    @property
    def text(self) -> str:
        r"""The body alone, its paragraphs joined by a blank line.

        >>> import newsclean
        >>> newsclean.clean("Advertisement\n\nThe ferry sank.").text
        'The ferry sank.'
        """
        return self.to_text()

    def to_text(self, *, headline: bool = False, dateline: bool = False, credits: bool = False) -> str:  # noqa: A002
        r"""The body with the parts that are asked for put back where they were printed.

        >>> import newsclean
        >>> lead = "ROME (AP) — The ferry sank off the coast on Monday, killing two of its crew."
        >>> newsclean.clean(lead).to_text(dateline=True)
        'ROME (AP) — The ferry sank off the coast on Monday, killing two of its crew.'
        """
        body = [paragraph.text for paragraph in self.body]
        if dateline and self.dateline:
            spans = [paragraph.span for paragraph in self.body]
            at = next((n for n, span in enumerate(spans) if self.dateline.span and span[0] >= self.dateline.span[0]), 0)
            body[at : at + 1] = [self.dateline.text + body[at]] if body else [self.dateline.text.strip()]
        if headline and self.headline:
            body.insert(0, self.headline)
        return "\n\n".join((*body, *(self.credits if credits else ())))

    @property
    def stripped(self) -> str:
        r"""The source with junk gone and repairs made, everything the newsroom wrote still in its place.

        >>> import newsclean
        >>> newsclean.clean("Ferry sinks\n\nAdvertisement\n\nThe ferry sank.\n").stripped
        'Ferry sinks\n\nThe ferry sank.\n'

        Raises ValueError when the article was made without its ledger.
        """
        return self._ledger.text

    @property
    def removed(self) -> tuple[Removal, ...]:
        """What went, in the order of the source; the white space that went with it is part of its text."""
        return removed(self._ledger)

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """What was repaired, encoding and spelling alike, in the order of the source."""
        return corrected(self._ledger)

    def restore(self) -> str:
        r"""Rebuild the source, character for character.

        >>> import newsclean
        >>> newsclean.clean("Advertisement\nThe ferry sank.\r\n").restore()
        'Advertisement\nThe ferry sank.\r\n'

        Raises ValueError when the article was made without its ledger.
        """
        return apply(self._ledger.text, invert(self._ledger.edits))

    @property
    def _ledger(self) -> Ledger:
        if self.ledger is None:
            raise ValueError("this article was made without its ledger, so its source is not known")
        return self.ledger

    def to_dict(self, *, ledger: bool = True) -> dict[str, Any]:
        """The article as plain JSON types, every key present and in a fixed order; the schema is article.schema.json.

        Without the ledger the object is small, and `restore` and `removed` are lost.
        """
        row: dict[str, Any] = {"schema_version": SCHEMA_VERSION, "id": self.id}
        for name, form in FIELDS.items():
            value = getattr(self, name)
            row[name] = None if value is None else form.dump(value)
        row["ledger"] = (
            {"text": self.ledger.text, "edits": [e._asdict() for e in self.ledger.edits]} if ledger and self.ledger else None
        )
        return row

    @classmethod
    def from_dict(cls, row: Mapping[str, Any]) -> "Article":
        """Make the article again that `to_dict` described; unknown keys are passed over.

        >>> import newsclean
        >>> article = newsclean.clean("The ferry sank.")
        >>> newsclean.Article.from_dict(article.to_dict()) == article
        True

        Raises ValueError for an object of another major version, and KeyError for one without an id.
        """
        if str(row.get("schema_version", SCHEMA_VERSION)).partition(".")[0] != SCHEMA_VERSION.partition(".")[0]:
            raise ValueError(f"schema_version {row['schema_version']!r}: this newsclean reads {SCHEMA_VERSION}")
        parts = {name: form.load(row[name]) for name, form in FIELDS.items() if row.get(name) is not None}
        ledger = row.get("ledger")
        made = (
            Ledger(ledger["text"], tuple(Edit(*(edit[key] for key in Edit._fields)) for edit in ledger["edits"]))
            if ledger
            else None
        )
        return cls(id=row["id"], ledger=made, **parts)

    def to_json(self, *, ledger: bool = True, indent: int | None = None) -> str:
        """The article as one JSON object; equal articles give equal text.

        Lone surrogates, which UTF-8 cannot carry, are escaped. Two of them that make a pair JSON cannot tell from the sign
        they stand for: of such a text, `restore` does not work on what is read back.
        """
        import json

        text = json.dumps(self.to_dict(ledger=ledger), ensure_ascii=False, indent=indent)
        try:
            text.encode()
        except UnicodeEncodeError:
            return json.dumps(self.to_dict(ledger=ledger), indent=indent)
        return text

    def __str__(self) -> str:
        """What a person wants to see: headline, the fields that were found, the body, and a line on what went."""
        return shown(self)


def digest(text: str) -> str:
    """Give the SHA-256 of a text as hex, of its UTF-8 with lone surrogates passed through."""
    import hashlib

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
