"""A run over texts and pages: each is one article."""

import argparse
from collections import Counter
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self

from newsclean.command.faults import BAD, FOUND, GOOD, put, say
from newsclean.command.job import IN_PLACE, Job, Outcome, do
from newsclean.command.outputs import Folder, Output, output
from newsclean.command.processes import mapped
from newsclean.command.progress import Progress
from newsclean.command.totals import many, summary, told

if TYPE_CHECKING:
    from newsclean.edit import Edit

_SAID = {"check": "would change", "write": "changed"}


def run_texts(options: argparse.Namespace, job: Job, names: Iterable[str]) -> int:
    """Do the job on each text; what goes wrong with one is told, and the others are still done."""
    counts: Counter[str] = Counter()
    seen = changed = 0
    status = GOOD
    with _place(options, job) as place, Progress(None, "articles") as progress:
        for outcome in mapped(partial(do, job), names, options.jobs):
            progress.advance(1)
            status = max(status, _tell(outcome, job.form))
            seen, changed = seen + 1, changed + bool(outcome.edits)
            counts += outcome.counts()
            place.take(outcome)
        place.done()
    if (job.form in IN_PLACE and seen > 1) or isinstance(place, Folder):
        say(summary(many(seen, "article"), changed, counts))
    return status


def _place(options: argparse.Namespace, job: Job) -> Output:
    place = output(options.out, options.files or ["-"], job.form)
    return _Findings(place) if job.form == "sarif" else place


def _tell(outcome: Outcome, form: str) -> int:
    """Tell what was found in a file or went wrong with it, and give the status that follows."""
    if outcome.edits and form in _SAID and not (outcome.fault and form == "write"):
        put(f"{_SAID[form]} {outcome.name}: {told(outcome.counts())}\n")
    if outcome.fault:
        say(outcome.fault)
        return BAD
    return FOUND if outcome.edits else GOOD


class _Findings:
    """Collects the findings of all files into one SARIF document."""

    def __init__(self, place: Output) -> None:
        self._place = place
        self._found: list[str] = []

    def __enter__(self) -> Self:
        self._place.__enter__()
        return self

    def __exit__(self, *trace: object) -> None:
        self._place.__exit__(*trace)

    def take(self, outcome: Outcome) -> None:
        self._found.append(outcome.out)

    def done(self) -> None:
        from json import loads

        from newsclean import __version__
        from newsclean.command.sarif import document

        found = (result for text in self._found if text for result in loads(text))
        self._place.take(Outcome("", document(found, __version__)))
        self._place.done()


def accept(job: Job, names: Iterable[str], baseline: Path) -> int:
    """Write the findings of the texts as a baseline."""
    from newsclean.command.baseline import key, save

    found: dict[str, tuple[Edit, ...]] = {}
    status = GOOD
    for name in names:
        outcome = do(job, name)
        if outcome.fault:
            say(outcome.fault)
            status = BAD
        found[key(name, Path(job.root))] = outcome.edits
    say(f"{baseline}: {many(save(baseline, found), 'finding')} accepted")
    return status
