"""``newsclean learn``: the lines that a site repeats, learned from a corpus and written as a profile for each site."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from newsclean.command.config import Config, config
from newsclean.command.corpus import corpus
from newsclean.command.faults import BAD, GOOD, Fault, put, say
from newsclean.command.job import Job
from newsclean.command.journal import State
from newsclean.command.options import choice, jobs, written
from newsclean.command.processes import mapped
from newsclean.command.profiles import kept
from newsclean.command.progress import Progress
from newsclean.command.records import Chunk, Work
from newsclean.command.sources import CORPORA, PAGES, TEXT, files, is_corpus
from newsclean.command.surveyed import surveyed
from newsclean.command.totals import many
from newsclean.corpus import Counts, Profile, dumps, profiles
from newsclean.corpus.learned import FEWEST

_MOST_TOLD = 20
_LEAST = 2


def learn(arguments: Sequence[str]) -> int:
    """Learn the profiles and give the exit status: 0, or 2 when something could not be read (the rest is learned from)."""
    options = parser().parse_args(arguments)
    settings = config(options.config)
    names = files(options.files, kinds=(*TEXT, *PAGES, *CORPORA), exclude=settings.exclude, root=settings.root)
    work = _work(options, settings)
    total, articles, told = Counts(), 0, 0
    with Progress(None, "articles") as progress:
        for found in mapped(partial(surveyed, work), _pieces(work, names), options.jobs):
            progress.advance(found.articles)
            total, articles = total + found.counts, articles + found.articles
            for fault in found.faults[: max(0, _MOST_TOLD - told)]:
                say(fault)
            told += len(found.faults)
    if told > _MOST_TOLD:
        say(f"{told - _MOST_TOLD:,} more could not be read")
    _write(Path(options.out), profiles(total, fewest=options.fewest), articles)
    return BAD if told else GOOD


def parser() -> argparse.ArgumentParser:
    """Give the parser of its command line."""
    made = argparse.ArgumentParser(
        prog="newsclean learn",
        description="Learn the lines that a site repeats, and write them as DIR/SITE.toml, to be read and corrected.",
    )
    made.add_argument("files", nargs="+", metavar="FILE", help="corpora (.jsonl, .parquet), texts, HTML or folders of them")
    made.add_argument("-o", required=True, metavar="DIR", dest="out", help="the folder for the profiles")
    made.add_argument("--site", metavar="NAME", help="the field that names the site (publisher), or the site of a text")
    made.add_argument("--field", metavar="NAME", help="the field of a record that holds the text (text)")
    made.add_argument("--fewest", metavar="N", type=fewest, default=FEWEST, help=f"articles that have a line ({FEWEST})")
    made.add_argument("-j", metavar="N", dest="jobs", type=jobs, default=1, help="so many processes (1)")
    written(made)
    made.add_argument("--language", metavar="TAG", help="the language, where you know it")
    made.add_argument("--config", metavar="FILE", help="settings; else newsclean.toml or pyproject.toml")
    made.set_defaults(select=(), ignore=(), min_score=None, profiles=None)
    return made


def fewest(text: str) -> int:
    """Read a number of articles."""
    count = int(text)
    if count < _LEAST:
        raise argparse.ArgumentTypeError(f"a line in {count} is no line of the site's; give {_LEAST} or more")
    return count


def _work(options: argparse.Namespace, settings: Config) -> Work:
    own = choice(options, replace(settings, profiles=None, select=(), ignore=()))
    fields = settings.fields
    return Work(
        Job("learn", own, markup=options.markup, language=options.language),
        "",
        text=options.field or fields.get("text", "text"),
        url=fields.get("url", "url"),
        site=options.site or fields.get("site", "publisher"),
        language=fields.get("language", "language"),
    )


def _pieces(work: Work, names: Iterable[str]) -> Iterator[tuple[str, Chunk | None]]:
    """What is to be surveyed, file by file; a corpus that cannot be read at all ends the run."""
    for name in names:
        if not is_corpus(name):
            yield name, None
            continue
        try:
            for chunk in corpus(replace(work, name=name), State()).chunks:
                yield name, chunk
        except Fault as fault:
            raise Fault(f"{name}: {fault}; nothing was written") from fault
        except OSError as error:
            raise Fault(f"{error.filename or name}: {error.strerror}; nothing was written") from error


def _write(folder: Path, found: Sequence[Profile], articles: int) -> None:
    """Write a file for each site of which something was learned, whole or not at all."""
    from newsclean.command.atomic import replace as put_in_place

    ready = [(path, each) for path, each in kept(folder, found) if each.entries]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, each in ready:
            put_in_place(path, dumps(each).encode())
            put(f"{path}: {many(len(each.entries), 'line')} of {many(each.articles, 'article')}\n")
    except OSError as error:
        raise Fault(f"{error.filename or folder}: {error.strerror}; profiles behind it were not written") from error
    lines = sum(len(each.entries) for _, each in ready)
    say(f"{many(articles, 'article')} of {many(len(found), 'site')}; {many(lines, 'line')} learned")
