"""Corpora by kind: how their records are read in chunks, and how a chunk is cleaned."""

import os
import sys
from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsclean.command.faults import Fault
from newsclean.command.journal import State
from newsclean.command.records import Chunk, Done, Work


class Corpus(NamedTuple):
    """A corpus from where a run stands: its chunks, what cleans one, and its size in some unit where it is known."""

    chunks: Iterator[Chunk]
    clean: Callable[[Work, Chunk], Done]
    size: int | None
    unit: str


def is_parquet(name: str) -> bool:
    """Tell whether a corpus is Parquet; all others are JSON Lines."""
    return name.lower().endswith(".parquet")


def corpus(work: Work, state: State) -> Corpus:
    """Open a corpus behind what a run has done of it. Raises OSError, and Fault for Parquet that cannot be read."""
    if is_parquet(work.name):
        from newsclean.command import parquet

        return Corpus(parquet.chunks(work, state.end), parquet.clean_batch, parquet.size(work), "chunks")
    from newsclean.command.json_lines import chunks, clean_lines

    if work.name == "-":
        return Corpus(chunks(sys.stdin.buffer), clean_lines, None, "B")
    return Corpus(_lines(work.name, state), clean_lines, os.path.getsize(work.name), "B")  # noqa: PTH202 - a name as it was given


def _lines(name: str, state: State) -> Iterator[Chunk]:
    from newsclean.command.json_lines import chunks

    with open(name, "rb") as file:  # noqa: PTH123 - the same
        if file.read(2) == b"\x1f\x8b":
            raise Fault("compressed; unpack it first, as in gunzip -c FILE | newsclean - --field NAME")
        file.seek(0)
        yield from chunks(file, start=state.end, first=state.lines + 1)
