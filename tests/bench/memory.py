"""How much memory cleaning takes at most: one large document, and many small ones streamed by the command.

    python tests/bench/memory.py                   # a document of 10 MB, and 100,000 articles
    python tests/bench/memory.py --articles 5000   # fewer of them; exits with 1 where either is over its bound

Each case runs in a process of its own, and what the system says was its largest size is printed, in MB.
"""

import argparse
import json
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

BYTES_A_SIGN = 60
"""Of a document: its text, its shadow, its blocks and their words, and what is made of them."""
MOST_OF_A_STREAM = 30
"""MB that 100,000 articles may take beyond what 1,000 take: the journal of a run is all that grows."""

_WORDS = "ferry harbour river mill inquiry mayor crew weather prices lawyer builders bridge winter council vote fire".split()


def paragraph(number: int) -> str:
    """A paragraph like no other, some 300 characters of prose."""
    words = [_WORDS[(number * step + step) % len(_WORDS)] for step in (1, 3, 5, 7, 11, 13)]
    return (
        f"The {words[0]} that number {number} was about stayed where it was on Monday, the {words[1]} said, because the "
        f"{words[2]} had risen. It was the second time this year that a {words[3]} had been put off, and nobody could say "
        f"what would become of the {words[4]}. “We will wait,” she said of the {words[5]} at {number // 7}."
    )


def document(size: int) -> str:
    """An article of that many characters and more, with junk between its paragraphs."""
    pieces: list[str] = []
    length = 0
    while length < size:
        pieces += [paragraph(len(pieces)), *(["Advertisement"] if len(pieces) % 9 == 0 else [])]
        length += len(pieces[-1]) + len(pieces[-2] if pieces[-1] == "Advertisement" else "")
    return "\n\n".join(pieces)


def corpus(path: Path, articles: int) -> None:
    """Write a corpus of short articles, no two the same."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(articles):
            text = "\n\n".join((paragraph(2 * number), "Advertisement", paragraph(2 * number + 1)))
            file.write(json.dumps({"id": number, "text": text}) + "\n")


def peak(do: Callable[[], object]) -> tuple[float, float]:
    """Run something in a process of its own; gives the largest size it came to, in MB, and the seconds it took."""
    context = multiprocessing.get_context("fork")
    reader, writer = context.Pipe(duplex=False)
    process = context.Process(target=_measured, args=(do, writer))
    process.start()
    told: tuple[float, float] = reader.recv()
    process.join()
    return told


def _measured(do: Callable[[], object], writer: "Connection") -> None:
    import resource

    begun = monotonic()
    do()
    unit = 1 if sys.platform == "darwin" else 1024
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    writer.send((size, monotonic() - begun))
    os._exit(0)


def cases(folder: Path, articles: int, size: int) -> Iterator[tuple[str, float, float]]:
    """Yield what was done, the memory it took and the most it may take."""
    bare, _ = peak(partial(clean, "The ferry sank."))
    yield "one sentence", bare, bare
    large = document(size)
    most = bare + BYTES_A_SIGN * size / 1e6
    yield f"a document of {len(large) / 1e6:.1f} million characters", peak(partial(clean, large))[0], most
    large = " ".join(large.split("\n\n"))
    yield "the same on one line", peak(partial(clean, large))[0], most
    del large
    few = 0.0
    for count in (min(1_000, articles), articles):
        corpus(folder / "in.jsonl", count)
        took, seconds = peak(partial(run, folder))
        few = few or took
        yield f"{count:,} articles streamed in {seconds:.0f} s", took, few + MOST_OF_A_STREAM


def clean(text: str) -> None:
    """Clean a text in this process."""
    import newsclean

    newsclean.clean(text)


def run(folder: Path) -> None:
    """Clean the corpus in this process, as the command does."""
    from newsclean.__main__ import main

    sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - the standard error of a process that ends soon
    if main([str(folder / "in.jsonl"), "-o", str(folder / "out.jsonl")]):
        os._exit(1)


def told(arguments: argparse.Namespace) -> int:
    """Print each case, and give 1 where one is over its bound."""
    over = 0
    with tempfile.TemporaryDirectory() as name:
        for what, took, most in cases(Path(name), arguments.articles, arguments.size):
            over += took > most
            print(f"{took:7.0f} MB  {what}" + (f"  OVER {most:.0f} MB" if took > most else ""), flush=True)  # noqa: T201 - what it is for
    return min(over, 1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--size", type=int, default=10_000_000, help="characters of the large document")
    sys.exit(told(parser.parse_args()))
