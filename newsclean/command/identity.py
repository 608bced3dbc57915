"""What a run depends on, as one word: only one of the same input, settings, rules and version may be gone on with."""

from pathlib import Path

from newsclean.article import digest
from newsclean.command.records import Work


def identity(work: Work) -> str:
    """Give the identity of a run over a corpus; raises OSError when the corpus is not there."""
    from newsclean import __version__

    found = Path(work.name).stat()
    rules = [
        path.read_bytes().hex() for folder in work.job.choice.rule_folders for path in sorted(Path(folder).glob("*/*.toml"))
    ]
    return digest("\0".join((__version__, repr(work), str(found.st_size), str(found.st_mtime_ns), *rules)))
