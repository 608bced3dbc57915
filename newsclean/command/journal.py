"""What a run over a corpus has done so far, so that one that was killed goes on where it stood."""

import json
import os
from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Self

from newsclean.command.faults import Fault


@dataclass(frozen=True, slots=True)
class State:
    """How far a run has come: where the corpus goes on, the sizes of what was written, and the totals."""

    end: int = 0
    lines: int = 0
    out: int = 0
    rejects: int = 0
    records: int = 0
    rejected: int = 0
    changed: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    done: bool = False

    def plus(self, **more: int) -> Self:
        """Give the state with amounts added to some of its numbers."""
        return replace(self, **{name: getattr(self, name) + count for name, count in more.items()})

    def at(self, **now: Any) -> Self:  # noqa: ANN401 - as the fields are
        """Give the state with some of its values set."""
        return replace(self, **now)

    def totals(self) -> Counter[str]:
        """Give the counts by role."""
        return Counter(self.counts)


class Journal:
    """A file with a line for every chunk that is safely on disk; the first line says for which input and settings.

    Raises Fault when another run is writing to the same place.
    """

    def __init__(self, path: Path, key: str) -> None:
        self.path = path
        self._file = path.open("a+b")
        try:
            _lock(self._file.fileno(), path)
        except Fault:
            self._file.close()
            raise
        self.states = self._read(key)
        self.is_begun = len(self.states) > 1
        if not self.states:
            self._file.truncate(0)
            self._write({"key": key})

    def _read(self, key: str) -> list[State]:
        self._file.seek(0)
        head, *rest = self._file.read().split(b"\n")
        if _row(head).get("key") != key:
            return []
        whole = rest[:-1]  # what follows the last line end was cut off by the kill
        self._file.truncate(len(head) + 1 + sum(len(line) + 1 for line in whole))
        return [State(), *(State(**_row(line)) for line in whole)]

    def add(self, state: State) -> None:
        """Write down that a run has come so far."""
        self._write(asdict(state))
        self.is_begun = True

    def _write(self, row: dict[str, Any]) -> None:
        self._file.write(json.dumps(row).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self, *, remove: bool) -> None:
        """Let go of the file; remove it when the run is done."""
        if remove:
            self.path.unlink(missing_ok=True)
        self._file.close()


def _row(line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except ValueError:
        return {}
    return row if isinstance(row, dict) else {}


def _lock(number: int, path: Path) -> None:
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.lockf(number, fcntl.LOCK_EX | fcntl.LOCK_NB)  # not flock, which the processes of a killed run would still hold
    except OSError as error:
        raise Fault(f"{path.name} is held by another run to the same place; wait for it, or give another -o") from error
