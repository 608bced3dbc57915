"""Fit the evidence on pages of HTML: ``python -m newsclean.train.html SETS... --out evidence.json``."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsclean.read.html.trees import model
from newsclean.train.html.fit import fit, part, written
from newsclean.train.html.pages import Seen, pages, see
from newsclean.train.html.score import chosen, report


def main(arguments: Sequence[str] | None = None) -> int:
    """Report what cross-validation by site says, fit to all pages and write the trees."""
    args = _parser().parse_args(arguments)
    seen = [page for each in pages(args.sets) if (page := see(each))]
    for line in report(crossed(seen, args.folds)):
        print(line, flush=True)  # noqa: T201 - a command prints
    if args.out:
        args.out.write_text(written(fit(seen)), "utf-8")
    return 0


def crossed(seen: Sequence[Seen], folds: int) -> Iterator[tuple[Seen, str]]:
    """Give every page with the text that trees choose which were fitted to the pages of other sites."""
    for number in range(folds):
        trees = model(written(fit([page for page in seen if part(page.site, folds) != number])))
        yield from ((page, chosen(page, trees)) for page in seen if part(page.site, folds) == number)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m newsclean.train.html", description=__doc__)
    parser.add_argument("sets", nargs="+", type=Path, help="folders with truth.jsonl and html/<id>.html.gz")
    parser.add_argument("--out", type=Path, help="where the trees go; without it they are only judged")
    parser.add_argument("--folds", type=int, default=3, help="parts of the cross-validation, cut between sites")
    return parser


if __name__ == "__main__":
    sys.exit(main())
