"""Pages labelled by hand, line by line, and clean texts, as samples."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsclean.page import KEPT, LIFTED, Role
from newsclean.read import read
from newsclean.train.align import BODY, FIELD, JUNK
from newsclean.train.sets import HAND, Sample


def hand(folder: Path) -> Iterator[Sample]:
    """Read ``docs.jsonl`` (id, text, publisher) and ``labels.jsonl`` (id, lines: one role for each line that is not blank).

    Raises ValueError when a document has more lines than labels, or fewer.
    """
    labels = {row["id"]: row["lines"] for row in _rows(folder / "labels.jsonl")}
    for row in _rows(folder / "docs.jsonl"):
        if row["id"] not in labels:
            continue
        page = read(row["text"])
        if len(page.blocks) != len(labels[row["id"]]):
            raise ValueError(f"{row['id']}: {len(page.blocks)} lines, {len(labels[row['id']])} labels")
        made = tuple(_letter(Role(role)) for role in labels[row["id"]])
        yield Sample(folder.name, HAND, row.get("publisher") or row["id"], row["id"], page, made)


def clean(path: Path) -> Iterator[Sample]:
    """Read clean texts, one ``{"id", "text"}`` a line: all of each is body."""
    for row in _rows(path):
        page = read(row["text"])
        yield Sample(path.stem, "clean", row.get("site") or row["id"], row["id"], page, (BODY,) * len(page.blocks))


def sites(paths: Iterable[Path], samples: Iterable[Sample]) -> frozenset[str]:
    """Give the sites of the pages whose ids the files name, ``{"id": "<set>/<page>/…"}`` a line, to keep them for a test."""
    named = {tuple(row["id"].split("/")[:2]) for path in paths for row in _rows(path)}
    return frozenset(sample.site for sample in samples if (sample.set, sample.id) in named)


def _letter(role: Role) -> str:
    return BODY if role in KEPT else FIELD if role in LIFTED else JUNK


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())
