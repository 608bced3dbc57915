"""Where the clean records of a corpus go and where its rejects do."""

import argparse
from pathlib import Path
from typing import NamedTuple

from newsclean.command.atomic import is_stream
from newsclean.command.corpus import is_parquet
from newsclean.command.faults import Fault
from newsclean.command.outputs import Folder, is_folder
from newsclean.command.records import Work


class Places(NamedTuple):
    """The file or device that a corpus becomes, None when it is printed or only looked at; and the file of its rejects."""

    out: Path | None
    rejects: Path

    @property
    def is_stream(self) -> bool:
        """Whether what is written cannot be taken back."""
        return self.out is None or is_stream(self.out)


def places(options: argparse.Namespace, work: Work, taken: set[Path]) -> Places:
    """Give the places of a corpus, and add that of its rejects to what is taken. Raises Fault for one that will not do."""
    out = _out(options, work)
    if options.rejects:
        return Places(out, _free(Path(options.rejects), work, out))
    stem = out or Path("stdin.jsonl" if work.name == "-" else Path(work.name).name)
    if out and is_stream(out):
        stem = Path(Path(work.name).name)
    rejects, number = stem.with_name(f"{stem.stem}.rejects.jsonl"), 1
    while rejects in taken:  # a.jsonl of another folder, or a.parquet
        number += 1
        rejects = stem.with_name(f"{stem.stem}.{number}.rejects.jsonl")
    taken.add(rejects)
    return Places(out, rejects)


def _free(rejects: Path, work: Work, out: Path | None) -> Path:
    records = [Path(work.name)] * (work.name != "-") + [out] * (out is not None)
    if rejects.resolve() in [path.resolve() for path in records if path]:
        raise Fault(f"--rejects {rejects}: the records themselves are in that file; name another")
    return rejects


def _out(options: argparse.Namespace, work: Work) -> Path | None:
    if work.job.form == "check":
        return None
    if work.job.form == "write":
        return Path(work.name)
    if not options.out or options.out == "-":
        if is_parquet(work.name):
            raise Fault("Parquet cannot be printed; say with -o which file it becomes")
        return None
    if is_folder(options.out):
        return Folder(Path(options.out), options.files, "corpus").path(work.name)
    out = Path(options.out)
    if is_stream(out):
        if is_parquet(work.name):
            raise Fault(f"-o {out}: Parquet cannot be written to a device or a pipe; name a file")
    elif work.name != "-" and is_parquet(work.name) != is_parquet(options.out):
        raise Fault(f"-o {out}: JSON Lines stay JSON Lines and Parquet stays Parquet; name the file after its kind")
    return out
