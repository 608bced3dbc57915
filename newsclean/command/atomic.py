"""Files replaced all at once or not at all: written beside the old one, then put in its place."""

import errno
import os
import re
import stat
import sys
import tempfile
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Self

_PREFIX = ".newsclean-"
_OURS = re.compile(r"\.newsclean-(\d{1,10})-\w{1,20}")
_OPEN_FILES = ("/dev/fd/", "/dev/std", "/proc/self/fd/")


class Replacement:
    """A file being written in place of another, which stays as it was until `commit`.

    Permissions of the old file are kept, and a symbolic link stays one. Leaving the block without `commit` changes nothing.
    A device or a pipe cannot be replaced: what is written goes there at once.
    """

    def __init__(self, path: Path) -> None:
        self.path = Path(os.path.realpath(path))
        self._name: Path | None = None
        if is_stream(path):
            self.file = path.open("ab")
            return
        if self.path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        sweep(self.path.parent)
        number, name = tempfile.mkstemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=self.path.parent)
        self._name = Path(name)
        self.file = os.fdopen(number, "wb")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        try:
            self.file.close()  # fails on a full disk, since it writes what is left
        finally:
            if self._name:
                self._name.unlink(missing_ok=True)

    def commit(self) -> None:
        """Put the new file in the place of the old one."""
        self.file.flush()
        if self._name is None:
            return
        os.fsync(self.file.fileno())
        self.file.close()
        if self.path.exists():
            like(self.path, self._name)
        else:
            mask = os.umask(0)
            os.umask(mask)
            self._name.chmod(0o666 & ~mask)
        self._name.replace(self.path)


def replace(path: Path, data: bytes) -> None:
    """Replace the contents of a file; raises OSError, and then the old contents stand."""
    with Replacement(path) as new:
        new.file.write(data)
        new.commit()


def is_stream(path: Path) -> bool:
    """Tell whether a path is written to and never replaced: a device, a pipe, or a file that this process has open.

    >>> is_stream(Path("/dev/null")), is_stream(Path("/dev/stdout")), is_stream(Path("a.txt"))
    (True, True, False)
    """
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) or str(path).startswith(_OPEN_FILES)


@cache
def sweep(folder: Path) -> None:
    """Remove what killed runs left behind in a folder: files of ours whose process is no more. Once, as it may be large."""
    if sys.platform == "win32":
        return
    for entry in os.scandir(folder):
        match = _OURS.fullmatch(entry.name)
        if match and not _is_alive(int(match[1])):
            Path(entry.path).unlink(missing_ok=True)


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def like(old: Path, new: Path) -> None:
    """Give the new file the mode of the old one, and its owner where that is allowed."""
    found = old.stat()
    new.chmod(found.st_mode & 0o7777)
    try:
        os.chown(new, found.st_uid, found.st_gid)
    except (OSError, AttributeError):
        return
    new.chmod(found.st_mode & 0o7777)
