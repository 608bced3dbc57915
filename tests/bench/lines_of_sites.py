"""What is left of the lines that sites print around articles, by language: ``python tests/bench/lines_of_sites.py``.

The lines are those of ``fixtures/lines``, each in an article of its own: ``H|`` above it, ``M|`` between two paragraphs, ``T|``
below it; ``P|`` and ``Q|`` are prose that stands in the middle and at the end. The rules were written with these lines in
view, and the model of words was trained on them, so this says what was lost since, and nothing of lines that nobody saw.
"""

import sys
from collections import Counter
from pathlib import Path

import newsclean

FOLDER = Path(__file__).parents[2] / "fixtures" / "lines"


def placed(letter: str, lines: list[str], article: list[str]) -> str:
    """An article with lines at the place that a letter names."""
    head, *body = article
    if letter == "H":
        return "\n\n".join((head, *lines, *body))
    if letter in "MP":
        return "\n\n".join((head, *body[:3], *lines, *body[3:]))
    return "\n\n".join((head, *body, *lines))


def counted(path: Path) -> Counter[str]:
    """How many lines there are, are left, and are prose that was taken."""
    article = (FOLDER / "articles" / path.name).read_text("utf-8").strip().split("\n\n")
    found: Counter[str] = Counter()
    for row in path.read_text("utf-8").splitlines():
        letter, lines = row[0], row[2:].split("\\n")
        text = newsclean.clean(placed(letter, lines, article)).text
        kept = [line for line in lines if line.strip() and line in text]
        kind = "prose" if letter in "PQ" else "lines"
        found[kind] += len(lines)
        found["taken" if kind == "prose" else "left"] += len(lines) - len(kept) if kind == "prose" else len(kept)
    return found


def main(arguments: list[str]) -> int:
    total: Counter[str] = Counter()
    for path in sorted(FOLDER.glob("*.txt")):
        if not arguments or path.stem in arguments:
            found = counted(path)
            total += found
            print(f"{path.stem:4}", *(f"{name} {found[name]:5}" for name in ("lines", "left", "prose", "taken")))  # noqa: T201
    print("all ", *(f"{name} {total[name]:5}" for name in ("lines", "left", "prose", "taken")))  # noqa: T201 - a script prints
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
