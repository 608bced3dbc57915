"""The options of ``newsclean``, and what they come to together with the config."""

import argparse
from collections.abc import Sequence

from newsclean.command.choice import Choice
from newsclean.command.config import Config, wrong_score
from newsclean.command.faults import Fault
from newsclean.command.known import Folder
from newsclean.command.markup import Markup

_USAGE = """newsclean [OPTION…] [FILE…]
       newsclean report | learn | git-filter    show it all, learn a site's lines, use it with git"""
_ABOUT = """Strip the junk from scraped news and repair what is damaged. FILE is a text, .html, .md, a corpus
(.jsonl, .parquet) or a folder of them; standard input is read when there is none, or for -."""
_END = "Exit status: 0 done; 1 --check found or --write made a change; 2 something could not be read."

_PRINTED = (
    ("json", "the article object, one a line"),
    ("markdown", "the article as Markdown"),
    ("ninjs", "as IPTC ninjs 3.1"),
    ("jsonld", "as a schema.org NewsArticle"),
    ("explain", "the text with what goes and why"),
    ("diff", "what would change, as a diff"),
    ("sarif", "the same for code-scanning services"),
)


def parser() -> argparse.ArgumentParser:
    """Give the parser of the command line; its help fits one screen."""
    made = argparse.ArgumentParser(
        prog="newsclean",
        usage=_USAGE,
        description=_ABOUT,
        epilog=_END,
        formatter_class=_Form,
        add_help=False,
        allow_abbrev=False,
    )
    made.add_argument("files", nargs="*", metavar="FILE", help=argparse.SUPPRESS)
    _add_printed(made.add_argument_group("what is printed, if not the stripped text"))
    _add_done(made.add_argument_group("what is done"))
    acting(made.add_argument_group("what acts"))
    _add_corpora(made.add_argument_group("corpora"))
    return made


def _add_printed(group: argparse._ArgumentGroup) -> None:
    one = group.add_mutually_exclusive_group()
    for name, said in _PRINTED:
        one.add_argument(f"--{name}", dest="form", action="store_const", const=name, help=said)
    group.add_argument("-o", metavar="OUT", dest="out", help="write to OUT; one file for each, if OUT is a folder")


def _add_done(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--check", action="store_true", help="change nothing, name what would change, exit 1 if anything")
    group.add_argument("--write", action="store_true", help="replace files in place, exit 1 if any changed")
    group.add_argument("--baseline", metavar="FILE", help="pass over the findings that FILE accepts")
    group.add_argument("--accept", action="store_true", help="write all present findings to the baseline")


def acting(group: argparse._ArgumentGroup) -> None:
    """Add the options that say what may act, for every command that cleans."""
    group.add_argument("--select", metavar="NAMES", type=_names, help="only these roles and rules: appeal,en/related")
    group.add_argument("--ignore", metavar="NAMES", type=_names, help="none of these")
    group.add_argument("--min-score", metavar="N", type=_score, help="no mark that is less sure; 0.5 to 1")
    group.add_argument("--profiles", metavar="DIR", help="what newsclean learn found: lines that a site repeats")
    group.add_argument("--site", metavar="NAME", help="the site of a text; in a corpus the field that names it (publisher)")
    written(group)
    group.add_argument("--language", metavar="TAG", help="the language, where you know it")
    group.add_argument("--config", metavar="FILE", help="settings; else newsclean.toml or pyproject.toml")


def written(group: argparse._ActionsContainer) -> None:
    """Add the options that say what a source is written in."""
    one = group.add_mutually_exclusive_group()
    for markup, name, said in (
        (Markup.HTML, "--html", "read HTML, and with --md Markdown, whatever the file is called"),
        (Markup.MARKDOWN, "--md", argparse.SUPPRESS),
    ):
        one.add_argument(name, dest="markup", action="store_const", const=markup, default=Markup.NONE, help=said)


def _add_corpora(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--field", metavar="NAME", help="the field that is cleaned, or that holds HTML (text)")
    group.add_argument("--into", metavar="NAME", help="the field for the object, with --json and the like (article)")
    group.add_argument("--rejects", metavar="FILE", help="where broken records go (OUT.rejects.jsonl)")
    group.add_argument("-j", metavar="N", dest="jobs", type=jobs, default=1, help="so many processes (1)")
    group.add_argument("--version", action="version", version=_version(), help="print the version")
    group.add_argument("-h", "--help", action="help", help=argparse.SUPPRESS)


class _Form(argparse.RawDescriptionHelpFormatter):
    """Help in as few lines as it takes."""

    def __init__(self, prog: str, **kind: int) -> None:
        super().__init__(prog, **{"max_help_position": 20, "width": 100, **kind})


def _version() -> str:
    from newsclean import __version__

    return f"newsclean {__version__}"


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _score(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(wrong_score(text)) from None


def jobs(text: str) -> int:
    """Read a number of processes."""
    try:
        count = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no number; give 1 or more") from None
    if count < 1:
        raise argparse.ArgumentTypeError(f"{count} processes do nothing; give 1 or more")
    return count


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse the command line; options that contradict each other end the program with status 2, as any wrong one does."""
    made = parser()
    options = made.parse_args(arguments)
    if options.write and (options.check or options.form or options.out or options.accept):
        made.error("--write replaces the files and prints nothing: leave out --check, --accept, -o and the forms")
    if options.write and (not options.files or "-" in options.files):
        made.error("--write replaces files, so name them; standard input cannot be replaced")
    if options.min_score is not None and (wrong := wrong_score(options.min_score)):
        made.error(f"--min-score: {wrong}")
    return options


def _folder_of(path: str) -> Folder:
    from newsclean.command.profiles import folder_of

    return folder_of(path)


def choice(options: argparse.Namespace, config: Config) -> Choice:
    """Give what may act; an option takes the place of its key in the config. Raises Fault for a name that nothing has."""
    folder = options.profiles or config.profiles
    made = Choice(
        select=config.select if options.select is None else options.select,
        ignore=config.ignore if options.ignore is None else options.ignore,
        min_score=config.min_score if options.min_score is None else options.min_score,
        languages=config.languages,
        rule_folders=config.rule_folders,
        profiles=_folder_of(folder) if folder else None,
        site=options.site,
    )
    try:
        made.check()
    except Fault as fault:
        place = f"{config.place}: " if config.place and options.select is None and options.ignore is None else ""
        raise Fault(f"{place}{fault}") from fault
    return made
