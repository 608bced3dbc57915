"""Labelled pages: every rendering of a page, its blocks, and what each of them may be."""

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit
from zlib import crc32

from newsclean.page import Page
from newsclean.read import read
from newsclean.train.align import BODY, FIELD, JUNK, UNSURE, align, tokens

_LEAST_FOUND = 0.9
_FEWEST_WORDS = 30
_FAR = 25
_NEAR = 10
_SHORT_TITLE = 8
_LONG_FIELD = 60


MIXED = "mixed"
"""The kind of a true body with junk put in."""
HAND = "hand"
"""The kind of a page labelled by hand."""
CLEAN = ("reference", "clean")
"""The kinds that are nothing but body."""


class Sample(NamedTuple):
    """One rendering of one page: a label for each block, one or more letters of ``BFJ``."""

    set: str
    kind: str
    site: str
    id: str
    page: Page
    labels: tuple[str, ...]
    title: str = ""


def samples(folders: Iterable[Path], outputs: Path | None = None) -> Iterator[Sample]:
    """Read page sets: ``truth.jsonl``, ``html/<id>.html.gz``, and what extractors made of them in ``outputs/<set>/*.jsonl``.

    A rendering that has less than nine tenths of the true body is left out: it can't be told what of it is missing.
    """
    for folder in folders:
        truth = {row["id"]: row for row in _rows(folder / "truth.jsonl")}
        captions = {key: _captions(folder / "html" / f"{key}.html.gz") for key in truth}
        for kind, rows in _renderings(folder, truth, outputs):
            for key, text in rows:
                if key in truth and (sample := _sample(folder.name, kind, truth[key], text, captions[key])):
                    yield sample


def _renderings(
    folder: Path, truth: dict[str, Any], outputs: Path | None
) -> Iterator[tuple[str, Iterable[tuple[str, str]]]]:
    paths = sorted((outputs / folder.name).glob("*.jsonl")) if outputs else []
    for path in paths:
        yield path.stem, ((row["id"], row["text"]) for row in _rows(path))
    if not any(path.stem == "html-text" for path in paths):
        yield "html-text", ((key, dump(folder / "html" / f"{key}.html.gz")) for key in truth)
    yield "reference", ((key, row["references"][0]) for key, row in truth.items())


def dump(path: Path) -> str:
    """Give every visible line of a stored page, with nothing told apart."""
    from html_text import extract_text

    return str(extract_text(_html(path)))


def _html(path: Path) -> str:
    return gzip.decompress(path.read_bytes()).decode("utf-8", "replace")


def _rows(path: Path) -> Iterator[Any]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _captions(path: Path) -> frozenset[str]:
    """The texts of a page's picture captions and credits, bare."""
    from lxml import html

    try:
        tree = html.fromstring(_html(path).encode(), parser=html.HTMLParser(encoding="utf-8"))
    except Exception:  # noqa: BLE001 - lxml raises several kinds for what is no page
        return frozenset()
    found = tree.xpath("//figcaption | //*[contains(@class, 'caption')] | //figcaption//* | //*[contains(@class, 'credit')]")
    return frozenset(key for element in found if 8 < len(key := bare("".join(element.itertext()))) < 500)  # noqa: PLR2004


def bare(text: str) -> str:
    """Give the letters and digits of a text, without case."""
    return "".join(tokens(text))


def site(url: str | None, publisher: str | None) -> str:
    """Name the site of a page: folds are cut between sites, never through one."""
    host = (urlsplit(url).hostname or "") if url else ""
    return host.removeprefix("www.") or publisher or "?"


def fold(site: str, folds: int) -> int:
    """Give the fold of a site, by its name alone."""
    return crc32(site.encode()) % folds


def _sample(name: str, kind: str, row: dict[str, Any], text: str, captions: frozenset[str]) -> Sample | None:
    page = read(text)
    lines = [block.text for block in page.blocks]
    if not lines:
        return None
    ways = [align(lines, reference) for reference in row["references"]]
    sizes = [sum(len(tokens(line)) for line, label in zip(lines, way, strict=True) if label == BODY) for way in ways]
    wanted = [len(tokens(reference)) for reference in row["references"]]
    if max(wanted) < _FEWEST_WORDS or not any(size >= _LEAST_FOUND * want for size, want in zip(sizes, wanted, strict=True)):
        return None
    labels = [BODY if BODY in each else min(each) for each in zip(*ways, strict=True)]
    names = [row["title"] or "", *row["authors"]]
    labelled = tuple(_allowed(lines, labels, names, captions))
    return Sample(name, kind, site(row["url"], row["publisher"]), row["id"], page, labelled, row["title"] or "")


def _allowed(lines: list[str], labels: list[str], names: list[str], captions: frozenset[str]) -> Iterator[str]:
    """Tell fields from junk among the lines that are not body, as far as a page's metadata tells them."""
    first = labels.index(BODY)
    last = len(labels) - labels[::-1].index(BODY)
    title, *authors = (bare(name) for name in names)
    keys = [bare(line) for line in lines]
    tops = [
        n
        for n, key in enumerate(keys[:first])
        if len(title) > _SHORT_TITLE and (key == title or (title in key and len(key) < 2 * len(title)))
    ]
    top = tops[-1] if tops and first - tops[-1] <= _FAR else None
    for number, (label, key) in enumerate(zip(labels, keys, strict=True)):
        if label != JUNK:
            yield "BFJ" if label == UNSURE else label
        elif number in tops:
            yield FIELD if number == top else "FJ"
        elif key in captions:
            yield FIELD if first - _NEAR <= number <= last + 2 else JUNK
        elif number >= first and key == title:
            yield FIELD if number <= last else JUNK
        elif any(len(author) > 4 and author in key for author in authors) and len(lines[number]) < 2 * _LONG_FIELD:  # noqa: PLR2004
            yield FIELD if (top or first - 4) <= number <= last + 2 else JUNK
        elif top is not None and top < number < first:
            yield FIELD if re.search(r"\d", key) or len(lines[number]) >= _LONG_FIELD else "FJ"
        elif top is not None and number == top - 1 and len(lines[number]) < _LONG_FIELD:
            yield "FJ"
        else:
            yield JUNK
