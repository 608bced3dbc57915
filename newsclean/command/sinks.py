"""Where cleaned records are gathered until the run is done: beside their final place, cut back when a run goes on."""

import os
from pathlib import Path
from typing import IO, Any, Protocol

from newsclean.command.atomic import is_stream, like
from newsclean.command.faults import put_bytes


class Sink(Protocol):
    """Takes chunks in order; `size` says how much it holds, and `cut` goes back to such a size."""

    size: int

    def cut(self, size: int) -> bool:
        """Forget what came after a size; False when less than that is there."""

    def add(self, out: Any) -> None:  # noqa: ANN401 - bytes, or a batch of Arrow
        """Take a chunk, and do not return before it is safely on disk."""

    def finish(self) -> None:
        """Put all of it in its final place."""

    def forget(self) -> None:
        """Remove what was gathered."""

    def close(self) -> None:
        """Let go of what is open; what was gathered stays for a run that goes on."""


class Stream:
    """Standard output: nothing can be taken back."""

    size = 0

    def cut(self, size: int) -> bool:
        """Nothing is there to go back to."""
        return size == 0

    def add(self, out: bytes) -> None:
        """Print it."""
        put_bytes(out)

    def finish(self) -> None:
        """All was printed."""

    def forget(self) -> None:
        """Nothing is left."""

    def close(self) -> None:
        """Nothing is open."""


class Nowhere(Stream):
    """For runs that only look."""

    def add(self, out: bytes) -> None:
        """Forget it."""


class Device(Stream):
    """A device or a pipe, as in ``-o /dev/null``: nothing can be taken back, and nothing stands in its place."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("ab")

    def add(self, out: bytes) -> None:
        """Write it."""
        self._file.write(out)
        self._file.flush()

    def finish(self) -> None:
        """Let go of it."""
        self._file.close()

    close = finish


class Bytes:
    """A file that grows beside its final place, ``OUT.part``; the final one is replaced when all is there."""

    def __init__(self, path: Path, *, may_be_empty: bool = True) -> None:
        self.path = Path(os.path.realpath(path))
        self.part = self.path.with_name(self.path.name + ".part")
        self._may_be_empty = may_be_empty
        self._file: IO[bytes] | None = None
        self.size = 0

    def cut(self, size: int) -> bool:
        """Open the growing file at a size; False when less than that is there."""
        if (self.part.stat().st_size if self.part.exists() else 0) < size:
            return False
        self._file = self.part.open("r+b" if self.part.exists() else "w+b")
        self._file.truncate(size)
        self._file.seek(size)
        self.size = size
        return True

    def add(self, out: bytes) -> None:
        """Append to the growing file."""
        if self._file and out:
            self._file.write(out)
            self._file.flush()
            os.fsync(self._file.fileno())
            self.size += len(out)

    def forget(self) -> None:
        """Remove the growing file."""
        self.close()
        self.part.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the growing file, and leave it there."""
        if self._file:
            self._file.close()

    def finish(self) -> None:
        """Put the growing file in the place of the final one; an old one of rejects is emptied when there are none."""
        self.close()
        if not self.part.stat().st_size and not self._may_be_empty and not self.path.exists():
            self.part.unlink()
            return
        if self.path.exists():
            like(self.path, self.part)
        self.part.replace(self.path)


def gathered(path: Path, *, may_be_empty: bool = True) -> Bytes | Device:
    """Give the sink for a file, which is replaced when all is there, or for a device, which is written to."""
    return Device(path) if is_stream(path) else Bytes(path, may_be_empty=may_be_empty)
