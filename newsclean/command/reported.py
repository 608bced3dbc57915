"""``newsclean report``: articles, what went out of them and why, on one page."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from newsclean.command.atomic import Replacement
from newsclean.command.config import config
from newsclean.command.corpus import corpus, is_parquet
from newsclean.command.faults import BAD, GOOD, Fault, say
from newsclean.command.job import Job
from newsclean.command.journal import State
from newsclean.command.options import acting, choice, jobs
from newsclean.command.processes import mapped
from newsclean.command.progress import Progress
from newsclean.command.records import Chunk, Work
from newsclean.command.sources import CORPORA, PAGES, TEXT, files, is_corpus
from newsclean.report.page import Shown, page, shown

_LIMIT = 1000


class _One(NamedTuple):
    """A text to show: a file, or a record of a corpus."""

    name: str
    row: Any = None


def report(arguments: Sequence[str]) -> int:
    """Write the page and give the exit status: 0, or 2 when something could not be read (the rest is shown)."""
    options = parser().parse_args(arguments)
    settings = config(options.config)
    job = Job("report", choice(options, settings), markup=options.markup, language=options.language)
    fields = settings.fields
    work = Work(
        job,
        "",
        text=options.field or fields.get("text", "text"),
        url=fields.get("url", "url"),
        site=options.site or fields.get("site", "publisher"),
    )
    names = files(options.files, kinds=(*TEXT, *PAGES, *CORPORA), exclude=settings.exclude, root=settings.root)
    faults: list[str] = []
    try:
        with Replacement(Path(options.out)) as new, Progress(None, "articles") as progress:
            found = mapped(partial(_shown, work), _texts(names, work), options.jobs)
            for piece in page(_good(found, faults, progress), made=_made(), limit=options.limit):
                new.file.write(piece.encode("utf-8", "replace"))
            new.commit()
    except OSError as error:
        raise Fault(f"{error.filename or options.out}: {error.strerror}; no report was written") from error
    return BAD if faults else GOOD


def _made() -> str:
    from newsclean import __version__

    return f"made by newsclean {__version__}"


def parser() -> argparse.ArgumentParser:
    """Give the parser of its command line."""
    made = argparse.ArgumentParser(
        prog="newsclean report", description="Show what goes out of articles, and why, on one page of HTML."
    )
    made.add_argument("files", nargs="+", metavar="FILE", help="texts, HTML, corpora (.jsonl, .parquet) or folders of them")
    made.add_argument("-o", required=True, metavar="OUT", dest="out", help="the page, as in report.html")
    made.add_argument("--limit", metavar="N", type=int, default=_LIMIT, help="no more articles than these (1000)")
    made.add_argument("--field", metavar="NAME", help="the field of a record that holds the text (text)")
    made.add_argument("-j", metavar="N", dest="jobs", type=jobs, default=1, help="so many processes (1)")
    acting(made.add_argument_group("what acts"))
    return made


def _texts(names: Iterator[str], work: Work) -> Iterator[_One]:
    for name in names:
        if not is_corpus(name):
            yield _One(name)
            continue
        for chunk in corpus(replace(work, name=name), State()).chunks:
            yield from _records(name, chunk)


def _records(name: str, chunk: Chunk) -> Iterator[_One]:
    rows = chunk.rows.to_pylist() if is_parquet(name) else chunk.rows
    for number, row in enumerate(rows, chunk.first):
        if not isinstance(row, bytes) or row.strip():
            yield _One(f"{name}:{number}", row)


def _shown(work: Work, one: _One) -> Shown | str:
    """An article as the report shows it, or what is wrong with it."""
    from newsclean.command.cleaning import cleaned
    from newsclean.command.coded import coded
    from newsclean.command.json_lines import row_of
    from newsclean.command.markup import markup_of
    from newsclean.command.records import said, text_of

    url, site = None, work.job.choice.site
    try:
        if one.row is None:
            source, markup = coded(Path(one.name).read_bytes()).text, markup_of(one.name, work.job.markup)
        else:
            row = row_of(one.row) if isinstance(one.row, bytes) else one.row
            source, markup = text_of(work, row), work.job.markup
            url, site = said(row, work.url), said(row, work.site)
        made = cleaned(source, work.job.choice, markup=markup, url=url, language=work.job.language, site=site)
    except (Fault, ValueError) as fault:
        return f"{one.name}: {fault}"
    except OSError as error:
        return f"{one.name}: {error.strerror}; it is not in the report"
    return shown(one.name, made.page, made.article, made.edits)


def _good(found: Iterator[Shown | str], faults: list[str], progress: Progress) -> Iterator[Shown]:
    for one in found:
        progress.advance(1)
        if isinstance(one, str):
            faults.append(one)
            say(one)
        else:
            yield one
