"""One number for everything that newsclean makes of many texts and pages: the same number means the same output.

    python tests/fuzz/same.py [--reversed] [--threads]       # prints the number
    python tests/fuzz/same.py --like python3.12 python3.13   # exits with 1 where another Python gives another one

The texts are the seeds of ``fixtures``, what fuzzing keeps, and the .txt and .html of the folder that ``NEWSCLEAN_TEXTS``
names. Nothing is written and no one is called; that is watched.
"""

import hashlib
import locale
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from html import escape
from importlib import import_module
from itertools import chain
from pathlib import Path

import newsclean

ROOT = Path(__file__).parents[2]
sys.dont_write_bytecode = True
promises = import_module("promises")  # beside this file
_ITEM = tuple[str, str, str]


def items() -> Iterator[_ITEM]:
    """A name, whether it is text or HTML, and the source."""
    for path in promises.kept():
        raw = path.read_bytes()
        kind = path.parent.name
        yield path.name, kind, newsclean.decode(raw) if kind == "bytes" else raw.decode("utf-8", "surrogateescape")
    more = os.environ.get("NEWSCLEAN_TEXTS")
    folders = [ROOT / "fixtures" / "seeds", *([Path(more)] if more else [])]
    for path in chain.from_iterable(sorted(folder.rglob("*.*")) for folder in folders):
        text = newsclean.decode(path.read_bytes())
        if path.suffix == ".html":
            yield path.name, "html", text
        elif path.suffix == ".txt":
            yield path.name, "text", text
            paragraphs = "".join(f"<p>{escape(line)}</p>\n" for line in text.splitlines() if line)
            yield path.name, "html", f"<html><title>{path.stem}</title><body><article>{paragraphs}</article></body></html>"


def made(item: _ITEM) -> tuple[str, str]:
    """What becomes of a source, as a line."""
    name, kind, source = item
    article = newsclean.clean_html(source) if kind == "html" else newsclean.clean(source)
    return f"{name} {kind}", article.to_json()


def number(found: Iterable[tuple[str, str]]) -> str:
    """Give the digest of all lines, whatever order they were made in."""
    whole = hashlib.sha256()
    for name, line in sorted(found):
        whole.update(f"{name}\n{line}\n".encode("utf-8", "surrogatepass"))
    return whole.hexdigest()[:16]


def main(options: list[str]) -> int:
    """Print the number, or compare it with what other Pythons print."""
    if options[:1] == ["--like"]:
        return _compared(options[1:])
    try:
        locale.setlocale(locale.LC_ALL, "")
    except locale.Error:
        sys.stderr.write("this locale is not installed; it is in the environment all the same\n")
    given = list(items())
    if "--reversed" in options:
        given.reverse()
    do: Callable[[Callable[[_ITEM], tuple[str, str]], list[_ITEM]], Iterable[tuple[str, str]]] = map
    if "--cold" not in options:
        promises.warm()
    with ThreadPoolExecutor(8) as pool:
        if "--threads" in options:
            do = pool.map
            sys.setswitchinterval(1e-5)
        with promises.WATCH():
            found = list(do(made, given))
    print(f"{number(found)} {len(found)}")  # noqa: T201 - what it is for
    return 0


def _compared(pythons: list[str]) -> int:
    told = {}
    for python in (sys.executable, *pythons):
        done = subprocess.run([python, __file__], capture_output=True, text=True, check=False)
        told[python] = done.stdout.strip() or done.stderr.strip()[-300:]
        print(f"{told[python]}  {python}")  # noqa: T201 - what it is for
    return 0 if len(set(told.values())) == 1 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
