"""From names on the command line to files: folders are walked in order, what is excluded is left out."""

import os
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from newsclean.command.faults import Fault, say
from newsclean.command.markup import SUFFIXES, Markup

TEXT = (".txt", ".text")
PAGES = (*SUFFIXES[Markup.HTML], *SUFFIXES[Markup.MARKDOWN])
CORPORA = (".jsonl", ".ndjson", ".parquet")


def is_corpus(name: str) -> bool:
    """Tell whether a file holds many records."""
    return name.lower().endswith(CORPORA)


def files(
    names: Iterable[str], *, kinds: tuple[str, ...], exclude: Iterable[str] = (), root: Path | None = None
) -> Iterator[str]:
    """Yield the files that names stand for; in a folder those whose names end in one of `kinds`, sorted.

    Hidden files are passed over. A folder is walked as it goes, so a million files take no memory. Raises Fault for a
    folder that has none of them.
    """
    patterns = tuple(exclude)
    base = (root or Path()).resolve()
    for name in names:
        if name == "-" or not Path(name).is_dir():
            if name != "-" and is_excluded(name, patterns, base):
                say(f"{name}: left out, as 'exclude' says")
            else:
                yield name
            continue
        found = False
        for path in _walk(name, kinds):
            found = True
            if not is_excluded(path, patterns, base):
                yield path
        if not found:
            raise Fault(f"{name}: a folder without {', '.join(kinds)}; name the files themselves")


def _walk(folder: str, kinds: tuple[str, ...]) -> Iterator[str]:
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, kinds)
        elif entry.name.lower().endswith(kinds):
            yield entry.path


def is_excluded(name: str, patterns: tuple[str, ...], base: Path) -> bool:
    """Tell whether a file, or a folder it is in, matches a pattern, as seen from the config's folder or by its bare name."""
    if not patterns:
        return False
    path = Path(name).resolve()
    inside = path.relative_to(base) if path.is_relative_to(base) else path
    whole = [inside.as_posix(), *(parent.as_posix() for parent in inside.parents if parent.name)]
    return any(fnmatchcase(part, pattern.rstrip("/")) for pattern in patterns for part in (*whole, *inside.parts))
