"""A run over corpora: records cleaned in chunks, in many processes, and gone on with when it was killed."""

import argparse
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from newsclean.command.config import Config
from newsclean.command.corpus import is_parquet
from newsclean.command.course import Sinks, follow
from newsclean.command.faults import BAD, FOUND, GOOD, Fault, say
from newsclean.command.identity import identity
from newsclean.command.job import Job, label
from newsclean.command.journal import Journal, State
from newsclean.command.places import Places, places
from newsclean.command.records import Work
from newsclean.command.sinks import Bytes, Device, Nowhere, Sink, Stream, gathered
from newsclean.command.totals import many, summary


def run_corpora(options: argparse.Namespace, settings: Config, job: Job, names: Iterable[str], taken: set[Path]) -> int:
    """Clean each corpus; gives the exit status of the worst. What cannot be read or written at all is told.

    `taken` are the files that hold the rejects of others.
    """
    status = GOOD
    for name in names:
        try:
            status = max(status, _run_one(options, _work(options, settings, job, name), taken))
        except BrokenPipeError:
            raise
        except OSError as error:
            say(f"{error.filename or name}: {error.strerror}; the same command goes on where this one stopped")
            status = BAD
        except Fault as fault:
            say(f"{label(name)}: {fault}")
            status = BAD
    return status


def _work(options: argparse.Namespace, settings: Config, job: Job, name: str) -> Work:
    fields = dict(settings.fields)
    text, into = options.field or fields.get("text", "text"), options.into or fields.get("into", "article")
    url, language = fields.get("url", "url"), fields.get("language", "language")
    site = options.site or fields.get("site", "publisher")
    return Work(job, name, text=text, into=into, url=url, site=site, language=language)


def _run_one(options: argparse.Namespace, work: Work, taken: set[Path]) -> int:
    to = places(options, work, taken)
    if to.out is None or to.is_stream:
        state = _streamed(options, work, to)
    else:
        same = work.name != "-" and to.out.resolve() == Path(work.name).resolve()
        state = _gone_on(options, replace(work, in_place=same), to.out, to.rejects)
    things = f"{work.label}: {many(state.records, 'record')}"
    say(summary(things, state.changed, state.totals()) + _rejected(work, state, to.rejects))
    return BAD if state.rejected else FOUND if state.changed else GOOD


def _rejected(work: Work, state: State, rejects: Path) -> str:
    if not state.rejected:
        return ""
    if work.job.form in ("check", "write"):
        return f"; {state.rejected:,} could not be read and stay as they are"
    return f"; {state.rejected:,} rejected, kept in {rejects}"


def _streamed(options: argparse.Namespace, work: Work, to: Places) -> State:
    """A run whose output cannot be taken back: printed, into a device, or only looked at."""
    if work.job.form == "check":
        return follow(work, State(), Sinks(Nowhere(), Nowhere()), options.jobs)
    sinks = Sinks(Device(to.out) if to.out else Stream(), gathered(to.rejects, may_be_empty=False))
    sinks.rejects.cut(0)
    try:
        return follow(work, State(), sinks, options.jobs)
    finally:
        for sink in sinks:
            sink.finish()


def _gone_on(options: argparse.Namespace, work: Work, out: Path, rejects: Path) -> State:
    """A run into a file, gone on with where an earlier one was killed."""
    out.parent.mkdir(parents=True, exist_ok=True)
    sinks = Sinks(_sink(work, out), gathered(rejects, may_be_empty=False))
    if work.name == "-":
        return _from_start(options, work, sinks)
    journal = Journal(out.with_name(f"{out.name}.part.log"), identity(work))
    is_done = False
    try:
        state = journal.states[-1] if journal.states and journal.states[-1].done else _start(work, sinks, journal)
        if state.done:  # killed while the files were put in their places; what is not there any more is in its place
            found = sinks.out.cut(state.out), sinks.rejects.cut(state.rejects)
        else:
            found = True, True
            state = follow(work, state, sinks, options.jobs, journal).at(done=True)
            journal.add(state)
        for sink, is_there in zip(sinks, found, strict=True):
            sink.finish() if is_there else sink.forget()
        is_done = True
    finally:
        for sink in sinks:
            sink.close() if journal.is_begun else sink.forget()
        journal.close(remove=is_done or not journal.is_begun)
    return state


def _from_start(options: argparse.Namespace, work: Work, sinks: Sinks) -> State:
    """A run over what cannot be read twice."""
    is_done = False
    try:
        sinks.out.cut(0), sinks.rejects.cut(0)
        state = follow(work, State(), sinks, options.jobs)
        sinks.out.finish()
        is_done = True
    finally:
        sinks.rejects.finish()
        if not is_done:
            sinks.out.forget()
    return state


def _sink(work: Work, out: Path) -> Sink:
    if is_parquet(work.name):
        from newsclean.command.parquet import Shards

        return Shards(out)
    return Bytes(out)


def _start(work: Work, sinks: Sinks, journal: Journal) -> State:
    """Where a run begins: at the last chunk that is safely there, or at the beginning."""
    for state in reversed(journal.states):
        if sinks.out.cut(state.out) and sinks.rejects.cut(state.rejects):
            if state.records:
                say(f"{work.label}: going on behind its first {many(state.records, 'record')}")
            return state
    sinks.out.cut(0), sinks.rejects.cut(0)
    return State()
