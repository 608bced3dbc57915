"""Files replaced all at once or not at all: written beside the old one, then put in its place."""

import os
import re
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

_PREFIX = ".newsclean-"
_OURS = re.compile(r"\.newsclean-(\d{1,10})-\w{1,20}")


class Replacement:
    """A file being written in place of another, which stays as it was until `commit`.

    Permissions of the old file are kept, and a symbolic link stays one. Leaving the block without `commit` changes nothing.
    """

    def __init__(self, path: Path) -> None:
        self.path = Path(os.path.realpath(path))
        sweep(self.path.parent)
        number, name = tempfile.mkstemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=self.path.parent)
        self._name = Path(name)
        self.file = os.fdopen(number, "wb")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.file.close()
        self._name.unlink(missing_ok=True)

    def commit(self) -> None:
        """Put the new file in the place of the old one."""
        self.file.flush()
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


def sweep(folder: Path) -> None:
    """Remove what killed runs left behind in a folder: files of ours whose process is no more."""
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
