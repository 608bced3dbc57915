"""What is learned from a piece of a run: a text, a page, or a chunk of a corpus."""

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from newsclean.command.cleaning import opts_out
from newsclean.command.coded import coded
from newsclean.command.corpus import is_parquet
from newsclean.command.faults import Fault, nearest, ours
from newsclean.command.job import label
from newsclean.command.markup import Markup, cleaners, markup_of, page_of
from newsclean.command.profiles import address, host_of
from newsclean.command.records import Chunk, Work, said, text_of
from newsclean.corpus import Counts, survey
from newsclean.page import Page, mark


class Surveyed(NamedTuple):
    """What a piece came to: the counts, how many articles it had, and what was wrong with some of them."""

    counts: Counts
    articles: int
    faults: tuple[str, ...]


def surveyed(work: Work, piece: tuple[str, Chunk | None]) -> Surveyed:
    """Count the lines of a file, or of a chunk of the corpus with that name, by site."""
    name, chunk = piece
    faults: list[str] = []
    total, articles = Counts(), 0
    for place, page in _file(work, name) if chunk is None else _records(work, name, chunk):
        articles += 1
        try:
            total += page()
        except Fault as fault:
            faults.append(f"{place}: {fault}")
        except OSError as error:
            faults.append(f"{place}: {error.strerror}; nothing was learned from it")
        except Exception as error:  # noqa: BLE001 - a fault of ours on one article does not end the run
            faults.append(f"{place}: {ours(error)}")
    return Surveyed(total, articles, tuple(faults))


_Found = Iterator[tuple[str, Callable[[], Counts]]]


def _file(work: Work, name: str) -> _Found:
    def counts() -> Counts:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return _counts(work, coded(raw).text, work.job.choice.site, markup_of(name, work.job.markup))

    yield label(name), counts


def _records(work: Work, name: str, chunk: Chunk) -> _Found:
    from functools import partial

    rows = chunk.rows.to_pylist() if is_parquet(name) else chunk.rows
    for number, row in enumerate(rows, chunk.first):
        if not isinstance(row, bytes) or row.strip():
            yield f"{label(name)}:{number}", partial(_of_record, work, row, is_first=number == 1)


def _of_record(work: Work, raw: bytes | Mapping[str, Any], *, is_first: bool) -> Counts:
    from newsclean.command.json_lines import row_of

    row = row_of(raw.removeprefix(b"\xef\xbb\xbf") if is_first else raw) if isinstance(raw, bytes) else raw
    text, url = text_of(work, row), said(row, work.url)
    named = said(row, work.site) or host_of(url)
    if not named and work.job.markup is not Markup.HTML:
        raise Fault(f"no field '{work.site}' that names its site, and no address; {nearest(work.site, row)}")
    language = said(row, work.language) or work.job.language
    return _counts(work, text, named, work.job.markup, url=url, language=language)


def _counts(  # noqa: PLR0913 - all that is known of an article
    work: Work, text: str, site: str | None, markup: Markup, *, url: str | None = None, language: str | None = None
) -> Counts:
    if opts_out(text):
        return Counts()
    page = page_of(text, markup, url=url, language=language)
    named = site or host_of(address(page))
    if not named:
        raise Fault("nothing says of which site it is; name it with --site")
    if not all(map(str.isprintable, named)):
        raise Fault(f"{named!r} is no name for a site")
    marked: Page = mark(page, cleaners(work.job.choice.rule_folders, markup))
    return survey([marked], named)
