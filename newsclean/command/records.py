"""One record of a corpus, and chunks of them: what a process is given and what it gives back."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from newsclean.command.choice import changes, reason
from newsclean.command.cleaning import cleaned
from newsclean.command.faults import Fault, nearest, ours
from newsclean.command.job import Job, exported, label
from newsclean.command.totals import told
from newsclean.edit import Edit, apply

REPLACING = frozenset(("text", "write", "check"))
_LANGUAGE_CHARS = 35


@dataclass(frozen=True, slots=True)
class Work:
    """What is done with every record: the job, and the names of the fields it reads and writes."""

    job: Job
    name: str
    text: str = "text"
    url: str = "url"
    site: str = "publisher"
    language: str = "language"
    into: str = "article"
    in_place: bool = False

    @property
    def label(self) -> str:
        """What the corpus is called in messages."""
        return label(self.name)


class Chunk(NamedTuple):
    """Some records: the number of the first, where the corpus goes on behind them, and they themselves."""

    first: int
    end: int
    rows: Any


class Reject(NamedTuple):
    """A record that could not be cleaned: its line or row, why, and the record as it stood."""

    line: int
    error: str
    record: Any


class Done(NamedTuple):
    """What became of a chunk."""

    end: int
    lines: int
    rows: int
    out: Any
    rejects: tuple[Reject, ...]
    changed: tuple[tuple[int, str], ...]
    counts: Counter[str]


class Result(NamedTuple):
    """What became of a record: the new value of its field or the object made of it."""

    value: Any
    edits: tuple[Edit, ...]


class MissingField(Fault):
    """A record has not the field that is to be cleaned."""


def text_of(work: Work, row: Mapping[str, Any]) -> str:
    """Give the text of a record; raises Fault, which says what is wrong with it."""
    if work.text not in row:
        raise MissingField(f"no field '{work.text}'; {nearest(work.text, row)}")
    text = row[work.text]
    if not isinstance(text, str):
        raise Fault(f"field '{work.text}' is {'null' if text is None else type(text).__name__}, not a text")
    return text


def said(row: Mapping[str, Any], field: str) -> str | None:
    """Give what a field of a record says; None when it is no text, or empty."""
    value = row.get(field)
    return value if isinstance(value, str) and value else None


def result(work: Work, row: Mapping[str, Any]) -> Result:
    """Clean the text of a record; the record's own address and language are what the caller knows."""
    text = text_of(work, row)
    try:
        return _made(work, row, text)
    except Fault:
        raise
    except Exception as error:  # a fault of ours on one article does not end the run
        raise Fault(ours(error)) from error


def _made(work: Work, row: Mapping[str, Any], text: str) -> Result:
    language = said(row, work.language)
    made = cleaned(
        text,
        work.job.choice,
        markup=work.job.markup,
        url=said(row, work.url),
        language=language if language and len(language) <= _LANGUAGE_CHARS else work.job.language,
        site=said(row, work.site),
    )
    form, edits = work.job.form, changes(made.edits)
    if form in REPLACING:
        return Result(apply(made.page.source, made.edits), edits)
    if form == "json":
        return Result(made.article.to_dict(ledger=False), edits)
    return Result(exported(form, made), edits)


def counted(edits: tuple[Edit, ...]) -> tuple[Counter[str], str]:
    """Count edits by role, and tell them in words."""
    counts = Counter(reason(edit)[0] for edit in edits)
    return counts, told(counts)
