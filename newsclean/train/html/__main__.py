"""Fit the evidence on pages of HTML: ``python -m newsclean.train.html SETS... --out evidence.json``."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsclean.read.html.trees import model
from newsclean.train.html.fit import Fitted, fit, fit_again, part, written
from newsclean.train.html.pages import Seen, pages, see
from newsclean.train.html.score import chosen, first, report


def main(arguments: Sequence[str] | None = None) -> int:
    """Report what cross-validation by site says, fit to all pages and write the trees."""
    args = _parser().parse_args(arguments)
    seen = [page for each in pages(args.sets) if (page := see(each))]
    looked = Looked(seen, args.folds)
    for line in report(looked.judged()):
        print(line, flush=True)  # noqa: T201 - a command prints
    if args.out:
        args.out.write_text(written(looked.fitted()), "utf-8")
    return 0


class Looked:
    """Pages, and the chances that trees gave their blocks at first sight which were fitted to the pages of other sites."""

    def __init__(self, seen: Sequence[Seen], folds: int) -> None:
        self.folds = folds
        self._first = [fit([page for page in seen if part(page.site, folds) != number]) for number in range(folds)]
        trees = [model(written(found)) for found in self._first]
        self._pages = [(page, first(page, trees[part(page.site, folds)])) for page in seen]

    def judged(self) -> Iterator[tuple[Seen, str]]:
        """Give every page with the text that both looks choose, both fitted to the pages of other sites.

        What the second look is fitted to are chances at first sight, and those of other pages may come of this one.
        """
        for number in range(self.folds):
            others = [pair for pair in self._pages if part(pair[0].site, self.folds) != number]
            trees = model(written({**self._first[number], "again": fit_again(others)}))
            for page, _ in self._pages:
                if part(page.site, self.folds) == number:
                    yield page, chosen(page, trees)

    def fitted(self) -> Fitted:
        """Fit both looks to all pages."""
        return {**fit([page for page, _ in self._pages]), "again": fit_again(self._pages)}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m newsclean.train.html", description=__doc__)
    parser.add_argument("sets", nargs="+", type=Path, help="folders with truth.jsonl and html/<id>.html.gz")
    parser.add_argument("--out", type=Path, help="where the trees go; without it they are only judged")
    parser.add_argument("--folds", type=int, default=3, help="parts of the cross-validation, cut between sites")
    return parser


if __name__ == "__main__":
    sys.exit(main())
