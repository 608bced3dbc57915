"""What is done with one file, whatever process does it: read, clean, and make the form that was asked for."""

import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from newsclean.command.baseline import Accepted, key, left
from newsclean.command.choice import EVERYTHING, Choice, changes, reason
from newsclean.command.cleaning import Cleaned, cleaned
from newsclean.command.coded import Coded, coded
from newsclean.command.faults import Fault, ours
from newsclean.command.markup import Markup, markup_of
from newsclean.edit import Edit, apply

IN_PLACE = frozenset(("write", "check", "accept"))
OF_TEXT = IN_PLACE | {"diff", "sarif"}


@dataclass(frozen=True, slots=True)
class Job:
    """What to do with every file; `accepted` are the findings of the baseline, by file, below `root`."""

    form: str = "text"
    choice: Choice = EVERYTHING
    markup: Markup = Markup.NONE
    colour: bool = False
    accepted: Accepted | None = None
    root: str = "."
    language: str | None = None


def label(name: str) -> str:
    """Give what a file is called in messages; ``-`` is standard input.

    >>> label("-"), label("a.jsonl")
    ('standard input', 'a.jsonl')
    """
    return "standard input" if name == "-" else name


class Outcome(NamedTuple):
    """What became of one file: what is printed of it, what changed, and what went wrong."""

    name: str
    out: str = ""
    edits: tuple[Edit, ...] = ()
    fault: str | None = None

    def counts(self) -> Counter[str]:
        """Count what went and what was repaired by role."""
        return Counter(reason(edit)[0] for edit in self.edits)


def do(job: Job, name: str) -> Outcome:
    """Do the job on one file, or on standard input for ``-``; what goes wrong is told in the outcome."""
    try:
        return _done(job, name)
    except OSError as error:
        lost = "the file is unchanged" if job.form == "write" else "nothing was read from it"
        return Outcome(name, fault=f"{label(name)}: {error.strerror}; {lost}")
    except Fault as error:
        return Outcome(name, fault=f"{label(name)}: {error}")
    except Exception as error:  # noqa: BLE001 - a fault of ours on one article does not end the run
        return Outcome(name, fault=f"{label(name)}: {ours(error)}")


def _done(job: Job, name: str) -> Outcome:
    raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    markup = markup_of(name, job.markup)
    if markup is not Markup.NONE and job.form in OF_TEXT:
        raise Fault(f"this is {markup}, and --{job.form} is for text: print its text instead, with newsclean -o FILE.txt")
    if not raw.strip() and job.form not in IN_PLACE:
        raise Fault("there is no text in it; leave it out")
    source = coded(raw)
    made = cleaned(source.text, job.choice, markup=markup, language=job.language, site=job.choice.site)
    edits = _edits(job, name, made)
    if job.form == "write":
        _write(name, source, edits)
    out = _FORMS[job.form](job, name, made, edits) if job.form in _FORMS else ""
    lost = f"{label(name)}: {source.lost}; {_lost_by(job)}" if source.lost else None
    return Outcome(name, out, changes(edits), lost)


def _lost_by(job: Job) -> str:
    shown = "the file is unchanged" if job.form in OF_TEXT else "U+FFFD was printed in its place"
    return f"{shown}: save it as UTF-8 first"


def _edits(job: Job, name: str, made: Cleaned) -> tuple[Edit, ...]:
    return left(made.edits, job.accepted.get(key(name, Path(job.root)), frozenset())) if job.accepted else made.edits


def _write(name: str, source: Coded, edits: tuple[Edit, ...]) -> None:
    from newsclean.command.atomic import replace

    if edits:
        replace(Path(name), source.encoded(apply(source.text, edits)))


def _text(_job: Job, _name: str, made: Cleaned, edits: tuple[Edit, ...]) -> str:
    return apply(made.page.source, edits)


def _json(_job: Job, _name: str, made: Cleaned, _edits: tuple[Edit, ...]) -> str:
    return made.article.to_json() + "\n"


def _export(job: Job, _name: str, made: Cleaned, _edits: tuple[Edit, ...]) -> str:
    return exported(job.form, made)


def exported(form: str, made: Cleaned) -> str:
    """Give the article as Markdown, or as one line of ninjs or JSON-LD."""
    from json import dumps

    from newsclean.exports import markdown, ninjs, schema_org

    if form == "markdown":
        return markdown(made.article)
    return dumps((ninjs if form == "ninjs" else schema_org)(made.article), ensure_ascii=False) + "\n"


def _explain(job: Job, _name: str, made: Cleaned, edits: tuple[Edit, ...]) -> str:
    from newsclean.command.explain import explain
    from newsclean.report.stretches import stretches

    return explain(stretches(made.page, edits), colour=job.colour)


def _diff(_job: Job, name: str, made: Cleaned, edits: tuple[Edit, ...]) -> str:
    from newsclean.command.diff import diff

    return diff(name, made.page.source, edits)


def _sarif(_job: Job, name: str, made: Cleaned, edits: tuple[Edit, ...]) -> str:
    from json import dumps

    from newsclean.command.sarif import results

    return dumps(results(name, made.page.source, edits))


_FORMS = {
    "text": _text,
    "json": _json,
    "markdown": _export,
    "ninjs": _export,
    "jsonld": _export,
    "explain": _explain,
    "diff": _diff,
    "sarif": _sarif,
}
