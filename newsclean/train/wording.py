"""Train the model of single lines: ``python -m newsclean.train.wording --lines FOLDER --sets SETS... --out WEIGHTS``."""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

import newsclean.rules
from newsclean.cleaners.phrases import phrases
from newsclean.page import JUNK, Role
from newsclean.read import read
from newsclean.rules import load
from newsclean.shadow import shadow
from newsclean.strength import SURE
from newsclean.train.mute import Mute
from newsclean.wording.features import features
from newsclean.wording.model import save

LONGEST = 200
_SHORTEST, _PARAGRAPH = 9, 120
_LEAST_WEIGHT = 0.3
_HARD = 4.0
_PROSE, _FURNITURE = "PQ", "F"
_SENTENCE = re.compile(r"(?<=[.!?。！？؟।])\s*")


def main(arguments: Sequence[str] | None = None) -> int:
    """Train on the hits and spares of the rules, on lines of sites, true bodies and clean texts, and write the weights."""
    parser = _parser()
    args = parser.parse_args(arguments)
    if missing := [path for path in (args.lines, *args.sets, *args.clean) if not path.exists()]:
        parser.error(f"{missing[0]}: no such file or folder")
    rules = list(load(Path(newsclean.rules.__file__).parent))
    said = {line: rule.role for rule in rules if rule.role in JUNK for line in rule.hits}
    spared = {line for rule in rules for line in rule.spares}
    for kind, line in _lines(args.lines):
        if kind in _PROSE:
            spared.add(line)
        elif role := _role(line) or (Role.JUNK if kind == _FURNITURE else None):
            said.setdefault(line, role)
    prose = [line for line in _prose(args.sets, args.clean) if not _role(line)]
    junk = {line: role for line, role in said.items() if len(line) < LONGEST and line not in spared}
    told = sorted({line for line in (*spared, *prose) if len(line) < LONGEST and line not in junk})
    found = fit(junk, told, Mute.of(args.lines / "articles"), hard=spared)
    save(args.out, *found)
    print(f"{len(junk)} lines of furniture, {len(found[1])} features")  # noqa: T201 - a command prints
    return 0


def fit(
    junk: Mapping[str, Role], prose: Sequence[str], mute: Mute, hard: Container[str] = ()
) -> tuple[float, list[tuple[str, float, Role]]]:
    """Give where a line begins, and the features that tell, each with its weight and the role that it mostly has.

    Prose that was written to look like furniture, the `hard` lines, counts several times, since so little of it is there.
    """
    lines = [set(filter(mute.speaks, features(shadow(line)))) for line in (*sorted(junk), *prose)]
    often = Counter(feature for line in lines for feature in line)
    number = {feature: at for at, feature in enumerate(sorted(feature for feature in often if often[feature] > 1))}
    rows = [(row, number[feature]) for row, line in enumerate(lines) for feature in sorted(line) if feature in number]
    where = np.array(rows, dtype=np.int64).T
    table = csr_matrix((np.ones(len(rows)), (where[0], where[1])), shape=(len(lines), len(number)))
    truth = np.array([1] * len(junk) + [0] * len(prose))
    counts = np.array([1.0] * len(junk) + [_HARD if line in hard else 1.0 for line in prose])
    model = LogisticRegression(C=1.0, solver="liblinear", max_iter=300, random_state=0)
    told = model.fit(table, truth, sample_weight=counts)
    weights, roles = told.coef_[0], _roles(junk, lines)
    kept = [
        (feature, float(weights[at]), roles.get(feature, Role.JUNK))
        for feature, at in number.items()
        if abs(weights[at]) >= _LEAST_WEIGHT
    ]
    return float(told.intercept_[0]), kept


def _roles(junk: Mapping[str, Role], lines: Iterable[set[str]]) -> dict[str, Role]:
    """The role that most of the lines with a feature have."""
    counted: dict[str, Counter[Role]] = defaultdict(Counter)
    for line, found in zip(sorted(junk), lines, strict=False):
        for feature in found:
            counted[feature][junk[line]] += 1
    return {feature: max(roles, key=lambda role: (roles[role], role.value)) for feature, roles in counted.items()}


def _role(line: str) -> Role | None:
    """What the rules hold a whole line for, if anything."""
    whole = [m for m in phrases(read(line)) if m.score >= SURE and m.role in JUNK and m.end - m.start >= len(line)]
    return whole[0].role if whole else None


def _lines(folder: Path) -> Iterator[tuple[str, str]]:
    r"""The single lines of files of rows like ``T|Follow us\nShare``, each with its letter."""
    for path in sorted(folder.glob("*.txt")):
        for row in path.read_text("utf-8").splitlines():
            kind, bar, text = row.partition("|")
            yield from ((kind, line.strip()) for line in text.split("\\n") if bar and line.strip())


def _prose(sets: Iterable[Path], clean: Iterable[Path]) -> Iterator[str]:
    """Titles, lines and the sentences of longer lines, of true bodies and of clean texts."""
    for row in _rows([folder / "truth.jsonl" for folder in sets]):
        yield row["title"] or ""
        for line in str(row["references"][0]).splitlines():
            yield from (line.strip(), *(_sentences(line) if len(line) >= _PARAGRAPH else ()))
    for row in _rows(clean):
        yield from (str(row.get("title") or ""), *map(str.strip, str(row["text"]).splitlines()))


def _sentences(text: str) -> Iterator[str]:
    yield from (found.strip() for found in _SENTENCE.split(text) if len(found) >= _SHORTEST)


def _rows(paths: Iterable[Path]) -> Iterator[dict[str, str]]:
    for path in paths:
        with path.open(encoding="utf-8") as rows:
            yield from map(json.loads, rows)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m newsclean.train.wording", description=__doc__)
    parser.add_argument("--lines", type=Path, required=True, help="folder of LANGUAGE.txt: lines of sites by their place")
    parser.add_argument("--sets", nargs="*", type=Path, default=[], help="folders with truth.jsonl: titles and true bodies")
    parser.add_argument("--clean", nargs="*", type=Path, default=[], help="files of clean texts, one {text, title} a line")
    parser.add_argument("--out", type=Path, required=True, help="where the weights go")
    return parser


if __name__ == "__main__":
    sys.exit(main())
