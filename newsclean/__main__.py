"""The command: ``newsclean FILE…`` prints the stripped text, ``--json`` one article object a line."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from newsclean import __version__, clean, decode

_EXIT_BAD_INPUT = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Clean each file, or standard input; give 0, or 2 when a file could not be read (the others are still done)."""
    options = _parser().parse_args(argv)
    status = 0
    for name in options.files or ["-"]:
        try:
            raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        except OSError as error:
            print(f"newsclean: {name}: {error.strerror}; nothing was read from it", file=sys.stderr)
            status = _EXIT_BAD_INPUT
            continue
        article = clean(decode(raw))
        _print(article.to_json() + "\n" if options.json else article.stripped)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="newsclean", description="Strip the junk from scraped news and repair what is damaged.")
    parser.add_argument("files", nargs="*", metavar="FILE", help="text files; standard input when none is given, or for -")
    parser.add_argument("--json", action="store_true", help="print one article object a line instead of the stripped text")
    parser.add_argument("--version", action="version", version=f"newsclean {__version__}")
    return parser


def _print(text: str) -> None:
    """Write UTF-8 whatever the locale is, line ends as they are; lone surrogates become question marks."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main())
