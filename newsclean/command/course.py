"""The course of a run over one corpus: chunk by chunk into the sinks, each written down when it is safe."""

from collections import Counter
from functools import partial
from typing import NamedTuple

from newsclean.command.corpus import corpus
from newsclean.command.faults import Fault, put, say
from newsclean.command.journal import Journal, State
from newsclean.command.json_lines import dumped
from newsclean.command.processes import mapped
from newsclean.command.progress import Progress
from newsclean.command.records import Done, Work
from newsclean.command.sinks import Sink

_MOST_TOLD = 20
_FEWEST_FOR_A_VERDICT = 10


class Sinks(NamedTuple):
    """Where the cleaned records go and where the rejects do."""

    out: Sink
    rejects: Sink


def follow(work: Work, state: State, sinks: Sinks, jobs: int, journal: Journal | None = None) -> State:
    """Clean what is left of a corpus; gives the state at the end.

    Raises Fault and OSError; the journal then tells how far it came.
    """
    found = corpus(work, state)
    is_bytes = found.unit == "B"
    with Progress(found.size, found.unit, done=state.end) as progress:
        for done in mapped(partial(found.clean, work), found.chunks, jobs):
            if not state.records:
                _check_field(done)
            sinks.out.add(done.out)
            sinks.rejects.add(b"".join(_rejects(work, done)))
            _tell(work, done, told=state.rejected)
            progress.advance(done.end - state.end if is_bytes else 1)
            state = _after(state, done, sinks)
            if journal:
                journal.add(state)
    return state


def _after(state: State, done: Done, sinks: Sinks) -> State:
    counts = dict(Counter(state.counts) + done.counts)
    grown = state.plus(lines=done.lines, records=done.rows, rejected=len(done.rejects), changed=len(done.changed))
    return grown.at(end=done.end, out=sinks.out.size, rejects=sinks.rejects.size, counts=counts)


def _check_field(done: Done) -> None:
    """A name that no record of the first chunk knows is a slip of the hand; nothing is written for it."""
    missing = [reject.error for reject in done.rejects if reject.error.startswith("no field")]
    if len(missing) == done.rows >= _FEWEST_FOR_A_VERDICT:
        raise Fault(f"none of its first {done.rows} records has the field: {missing[0]}")


def _rejects(work: Work, done: Done) -> list[bytes]:
    if work.in_place or work.job.form == "check":
        return []
    rows = ({"file": work.name, "line": r.line, "error": r.error, "record": r.record} for r in done.rejects)
    return [dumped(row) + b"\n" for row in rows]


def _tell(work: Work, done: Done, *, told: int) -> None:
    for number, reject in enumerate(done.rejects, told + 1):
        if number <= _MOST_TOLD:
            say(f"{work.label}:{reject.line}: {reject.error}")
        elif number == _MOST_TOLD + 1:
            say(f"{work.label}: more records like these are not named one by one")
    if work.job.form == "check":
        for line, words in done.changed:
            put(f"would change {work.label}:{line}: {words}\n")
