"""Train the block labeller: ``python -m newsclean.train SETS... --out MODEL``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from newsclean.labeller.model import save
from newsclean.train.crossed import GROUPS, crossed, cue_words, described
from newsclean.train.examples import Seen, earlier, is_needed, see
from newsclean.train.fit import fit
from newsclean.train.hand import clean, hand, sites
from newsclean.train.mix import mixtures
from newsclean.train.report import junk_at, report
from newsclean.train.sets import samples

PRICE = 2.3
"""What a share of the body is worth beside such a share of what stays."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Train, report what cross-validation by site says, and write the model."""
    args = _parser().parse_args(arguments)
    pages = _pages(args)
    verdicts, halves = crossed(pages, args.folds)
    for line in report(verdicts, args.price):
        print(line)  # noqa: T201 - a command prints
    for group in GROUPS if args.groups else ():
        less = junk_at(crossed(pages, args.folds, group)[0])
        print(f"without {group}: {less}, with: {junk_at(verdicts)}")  # noqa: T201 - the same
    words = cue_words(pages)
    grown = fit(described((*pages, *halves), words)).data()
    trained = {"sets": sorted({s.sample.set for s in pages}), "pages": len(pages)}
    save(args.out, grown, words, args.price, trained)
    return 0


def _pages(args: argparse.Namespace) -> list[Seen]:
    found = list(samples(args.sets, args.outputs))
    kept_back = sites(args.without, found)
    found = [sample for sample in found if sample.site not in kept_back]
    found += [sample for folder in args.hand for sample in hand(folder)]
    found += [sample for path in args.clean for sample in clean(path)]
    found += list(mixtures(found, args.folds))
    cleaners = earlier()
    return [see(sample, cleaners) for sample in found if is_needed(sample)]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m newsclean.train", description=__doc__)
    parser.add_argument("sets", nargs="+", type=Path, help="folders with truth.jsonl and html/<id>.html.gz")
    parser.add_argument("--out", type=Path, required=True, help="where the model goes")
    parser.add_argument("--outputs", type=Path, help="what extractors made of the sets: <set>/<extractor>.jsonl")
    parser.add_argument(
        "--hand", nargs="*", type=Path, default=[], help="folders labelled by hand: docs.jsonl, labels.jsonl"
    )
    parser.add_argument("--clean", nargs="*", type=Path, default=[], help="files of clean texts, one {id, text} a line")
    parser.add_argument(
        "--without", nargs="*", type=Path, default=[], help="files whose ids name pages of sites to keep back"
    )
    parser.add_argument("--folds", type=int, default=3, help="parts of the cross-validation, cut between sites")
    parser.add_argument(
        "--price", type=float, default=PRICE, help="what a share of the body is worth beside a share of what stays"
    )
    parser.add_argument("--groups", action="store_true", help="train without each group of features, and say what it brings")
    return parser


if __name__ == "__main__":
    sys.exit(main())
