"""``newsclean git-filter``: the repository stores the clean text, the working copy keeps the original.

Git asks the clean filter what to store for a file, and the smudge filter what to write for what is stored. Cleaning cannot
be undone from the clean text alone, so the clean filter keeps each original below ``.git/newsclean``, filed under its path
and its clean text; the smudge filter gives it back. Where there is none, as in a fresh clone, the clean text is written,
and that cleans to itself.
"""

import argparse
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from newsclean.command.faults import FOUND, GOOD, Fault, put, say
from newsclean.command.totals import many

_KEY = "filter.newsclean"
_PATTERN = "*.txt"
_END = "Exit status: 0 done, or installed; 1 --status: not installed; 2 not in a repository."


def git_filter(arguments: Sequence[str]) -> int:
    """Install, show or take away the filter, or be it. Raises Fault outside of a repository."""
    options = parser().parse_args(arguments)
    if options.process or options.clean is not None or options.smudge is not None:
        return _filter(options)
    if options.install:
        return _install(options.patterns or [_PATTERN])
    return _uninstall() if options.uninstall else _status()


def _filter(options: argparse.Namespace) -> int:
    """Be the filter that git calls: for one file, or for as many as it has."""
    from newsclean.command.round_trip import Filter

    both = Filter(_folder())
    if options.process:
        from newsclean.command.packets import serve

        serve(sys.stdin.buffer, sys.stdout.buffer, {"clean": both.clean, "smudge": both.smudge})
        return GOOD
    raw = sys.stdin.buffer.read()
    made = both.clean(raw, options.clean) if options.clean is not None else both.smudge(raw, options.smudge)
    sys.stdout.buffer.write(made)
    sys.stdout.buffer.flush()
    return GOOD


def parser() -> argparse.ArgumentParser:
    """Give the parser of its command line."""
    made = argparse.ArgumentParser(
        prog="newsclean git-filter",
        description="Commit clean texts and keep the originals in the working copy. Works on this repository alone.",
        epilog=_END,
    )
    made.add_argument("patterns", nargs="*", metavar="PATTERN", help=f"which files, as in .gitattributes ({_PATTERN})")
    one = made.add_mutually_exclusive_group(required=True)
    one.add_argument("--install", action="store_true", help="from now on, git stores these files clean")
    one.add_argument("--status", action="store_true", help="say whether it is installed, and for which files")
    one.add_argument("--uninstall", action="store_true", help="take it away; files and originals stay as they are")
    one.add_argument("--clean", metavar="PATH", help=argparse.SUPPRESS)
    one.add_argument("--process", action="store_true", help=argparse.SUPPRESS)
    one.add_argument("--smudge", metavar="PATH", help=argparse.SUPPRESS)
    return made


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)  # noqa: S603, S607 - git as the user has it
    except OSError as error:
        raise Fault(f"git cannot be run: {error.strerror}") from error
    if done.returncode and arguments[0] != "config":
        raise Fault(f"git {arguments[0]}: {done.stderr.strip() or 'failed'}")
    return done.stdout.strip()


def _git_folder() -> Path:
    """The folder that all working copies of a repository share."""
    return Path(_git("rev-parse", "--path-format=absolute", "--git-common-dir"))


def _folder() -> Path:
    return _git_folder() / "newsclean"


def _attributes() -> Path:
    return _git_folder() / "info" / "attributes"


def _lines() -> list[str]:
    path = _attributes()
    return path.read_text("utf-8").splitlines() if path.exists() else []


def _is_ours(line: str) -> bool:
    return "filter=newsclean" in line.split()


def _install(patterns: Sequence[str]) -> int:
    command = f"{shlex.quote(sys.executable)} -m newsclean git-filter"
    settings = {
        "process": f"{command} --process",
        "clean": f"{command} --clean %f",
        "smudge": f"{command} --smudge %f",
        "required": "true",
    }
    for name, value in settings.items():
        _git("config", "--local", f"{_KEY}.{name}", value)
    wanted = [f"{_quoted(pattern)} filter=newsclean" for pattern in patterns]
    lines = [line for line in _lines() if not _is_ours(line)] + wanted
    _attributes().parent.mkdir(exist_ok=True)
    _attributes().write_text("\n".join(lines) + "\n", "utf-8")
    put(f"installed for {', '.join(patterns)}\n")
    put("what is committed already is cleaned by: git add --renormalize .\n")
    return GOOD


def _quoted(pattern: str) -> str:
    from json import dumps

    return dumps(pattern, ensure_ascii=False) if " " in pattern else pattern


def _uninstall() -> int:
    _git("config", "--local", "--remove-section", _KEY)
    if _attributes().exists():
        lines = [line for line in _lines() if not _is_ours(line)]
        _attributes().write_text("".join(f"{line}\n" for line in lines), "utf-8")
    put("uninstalled; the working copy stays as it is\n")
    if _kept():
        say(f"{many(_kept(), 'original')} kept in {_folder()}; delete that folder when you need it no more")
    return GOOD


def _status() -> int:
    patterns = [line.rpartition(" filter=newsclean")[0].strip() for line in _lines() if _is_ours(line)]
    if not _git("config", "--local", "--get", f"{_KEY}.clean") or not patterns:
        put("not installed; newsclean git-filter --install does it\n")
        return FOUND
    put(f"installed for {', '.join(patterns)}; {many(_kept(), 'original')} kept\n")
    return GOOD


def _kept() -> int:
    return sum(1 for path in _folder().glob("*/*") if path.is_file()) if _folder().is_dir() else 0
