"""A run: from options to files and corpora, and the exit status."""

import argparse
import sys
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from newsclean.command.config import Config, config
from newsclean.command.faults import FOUND, GOOD, Fault, nearest
from newsclean.command.job import IN_PLACE, OF_TEXT, Job, label
from newsclean.command.markup import Markup
from newsclean.command.options import choice
from newsclean.command.outputs import is_folder
from newsclean.command.sources import CORPORA, PAGES, TEXT, files, is_corpus


def run(options: argparse.Namespace) -> int:
    """Do what the options say and give the exit status. Raises Fault when nothing can be done at all."""
    settings = config(options.config)
    form = _form(options)
    job = _job(options, settings, form)
    worst = GOOD
    taken: set[Path] = set()
    _check_site(options, job)
    for of_corpora, group in groupby(_named(options, settings, form), key=itemgetter(0)):
        names = (name for _, name in group)
        if of_corpora:
            from newsclean.command.corpora import run_corpora

            status = run_corpora(options, settings, job, names, taken)
        elif form == "accept":
            from newsclean.command.texts import accept

            status = accept(job, names, Path(_baseline(options, settings)))
        else:
            from newsclean.command.texts import run_texts

            status = run_texts(options, job, names)
        worst = max(worst, status)
    return worst if worst != FOUND or form in IN_PLACE or options.check else GOOD


def _named(options: argparse.Namespace, settings: Config, form: str) -> Iterable[tuple[bool, str]]:
    """Give the files that are named, each with whether it is a corpus. Raises Fault before any work where none may be."""
    kinds = (*TEXT, *(() if form in OF_TEXT else PAGES), *CORPORA)
    names = files(options.files or ["-"], kinds=kinds, exclude=settings.exclude, root=settings.root)
    found = ((is_corpus(name) or (name == "-" and options.field is not None), name) for name in names)
    refusal = _refusal_of_corpora(options, form)
    if not refusal:
        return found
    all_of_them = tuple(found)
    if any(of_corpus for of_corpus, _ in all_of_them):
        raise Fault(refusal)
    return all_of_them


def _form(options: argparse.Namespace) -> str:
    if options.write:
        return "write"
    if options.accept:
        return "accept"
    return options.form or ("check" if options.check else "text")


def _job(options: argparse.Namespace, settings: Config, form: str) -> Job:
    colour = form == "explain" and not options.out and sys.stdout.isatty()
    job = Job(form, choice(options, settings), markup=options.markup, colour=colour, language=options.language)
    baseline = options.baseline or settings.baseline
    if not baseline:
        return job
    job = replace(job, root=str(Path(baseline).resolve().parent))
    if form == "accept":
        return job
    from newsclean.command.baseline import load

    return replace(job, accepted=load(Path(baseline)))


def _baseline(options: argparse.Namespace, settings: Config) -> str:
    baseline: str | None = options.baseline or settings.baseline
    if not baseline:
        raise Fault("--accept writes a baseline: say which file with --baseline, or with the key 'baseline' of the config")
    return baseline


def _check_site(options: argparse.Namespace, job: Job) -> None:
    """A text does not say whose it is; a name that no profile has is a slip of the hand."""
    folder = job.choice.profiles
    if options.site and not folder:
        raise Fault("--site says whose profile acts: say with --profiles where they are")
    texts = [name for name in options.files or ["-"] if name.lower().endswith(TEXT) or (name == "-" and not options.field)]
    if texts and options.profiles and not options.site:
        raise Fault(f"{label(texts[0])}: a text does not say of which site it is; name it with --site")
    if texts and options.site and folder:
        from newsclean.command.profiles import profiles

        known = profiles(folder)
        if options.site not in known:
            raise Fault(f"{folder.path}: no profile of '{options.site}'; {nearest(options.site, known)}")


def _refusal_of_corpora(options: argparse.Namespace, form: str) -> str | None:
    """Say why there may be no corpus among the files; None when there may."""
    if form in ("explain", "diff", "sarif", "accept"):
        return f"--{form} is for texts, not for corpora; newsclean report CORPUS -o report.html shows one"
    if options.baseline:
        return "--baseline is for texts, not for corpora: leave it out"
    if options.markup is not Markup.NONE and form in IN_PLACE:
        return f"{options.markup} is not changed in place, so --{form} is for text alone; give -o a file"
    several = len(options.files) > 1 or any(Path(name).is_dir() for name in options.files)
    if options.rejects and several:
        return "--rejects names the file of one corpus; leave it out, and each corpus gets a file of its own"
    if options.out and options.out != "-" and several and not is_folder(options.out):
        return f"-o {options.out}: one file cannot hold several corpora, or a corpus and texts; give -o a folder"
    return None
