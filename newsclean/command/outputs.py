"""Where what is printed goes: standard output, one file, or a folder with a file for each."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol, Self

from newsclean.command.atomic import Replacement, replace
from newsclean.command.faults import Fault, put
from newsclean.command.job import Outcome

_SUFFIXES = {"json": ".json", "ninjs": ".json", "jsonld": ".json", "markdown": ".md", "diff": ".diff", "corpus": ""}


class Output(Protocol):
    """Takes what becomes of each file; use it in a with-block, and `done` when all of it was taken."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *trace: object) -> None: ...
    def take(self, outcome: Outcome) -> None:
        """Take what is to be printed of one file."""

    def done(self) -> None:
        """Say that nothing more comes."""


class Printed:
    """Standard output."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *trace: object) -> None: ...

    def take(self, outcome: Outcome) -> None:
        """Print it at once."""
        put(outcome.out)

    def done(self) -> None:
        """Nothing is held back."""


class OneFile:
    """One file for all, which is put in its place when all of it is there."""

    def __init__(self, path: Path) -> None:
        self._new = Replacement(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *trace: object) -> None:
        with suppress(OSError):  # a full disk was told of when it was written to
            self._new.__exit__(None, None, None)

    def take(self, outcome: Outcome) -> None:
        """Hold it in the new file."""
        with _told(self._new.path):
            self._new.file.write(outcome.out.encode("utf-8", "replace"))

    def done(self) -> None:
        """Put the new file in its place."""
        with _told(self._new.path):
            self._new.commit()


class Folder:
    """A file for each, under the same name in another folder."""

    def __init__(self, folder: Path, names: Iterable[str], form: str) -> None:
        self._folder, self._suffix = folder, _SUFFIXES.get(form, ".txt")
        tops = [os.path.abspath(name if Path(name).is_dir() else Path(name).parent) for name in names]  # noqa: PTH100 - links stay
        self._base = os.path.commonpath(tops)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *trace: object) -> None: ...

    def path(self, name: str) -> Path:
        """Give the file that one of the sources becomes; what is no text before gets a suffix of its form."""
        if name == "-":
            raise Fault("standard input has no name to be called by in a folder; give -o a file")
        path = self._folder / os.path.relpath(name, self._base)
        path.parent.mkdir(parents=True, exist_ok=True)
        return path if self._suffix in (path.suffix, "") else path.with_name(path.name + self._suffix)

    def take(self, outcome: Outcome) -> None:
        """Write its file."""
        if outcome.out:
            path = self.path(outcome.name)
            with _told(path):
                replace(path, outcome.out.encode("utf-8", "replace"))

    def done(self) -> None:
        """Each file is in its place already."""


def is_folder(out: str) -> bool:
    """Tell whether an output is a folder: it is one, or is written as one with a slash at its end."""
    return out.endswith(("/", os.sep)) or Path(out).is_dir()


def output(out: str | None, names: Iterable[str], form: str) -> Output:
    """Give the place for what is printed."""
    if out is None or out == "-":
        return Printed()
    if is_folder(out):
        return Folder(Path(out), names, form)
    with _told(Path(out)):
        return OneFile(Path(out))


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell of a file that cannot be written; it is what it was before."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Fault(f"{path}: {error.strerror}; nothing was written") from error
