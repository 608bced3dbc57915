"""How time grows: every rule on strings made against it, and hostile texts and pages, at n, 2n and 4n.

    python tests/bench/growth.py              # rules, texts and pages; exits with 1 where a doubling costs over 2.6 times
    python tests/bench/growth.py --large      # and long pages of hostile lines, and ten million characters in one line

CPU time is measured, the least of some runs; what takes less than a few milliseconds says nothing and is passed over.
"""

import argparse
import runpy
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import process_time

import newsclean
from newsclean.rules.load import load
from newsclean.rules.rule import Rule

RULES = Path(newsclean.__file__).parent / "rules"
MOST = 2.6  # for each doubling
NOTHING = 0.004  # seconds
RULE_SIZE, TEXT_SIZE, LINES_SIZE = 5_000, 40_000, 500_000  # of lines: a second look, or a third, is taken by then
PROSE = "The harbour master said on Monday that the ferry would not sail because the river had risen. "


def against(rule: Rule) -> Iterator[tuple[str, str]]:
    """Yield what a rule is attacked with, each to be repeated: its phrase, its beginnings, and what may stand between."""
    for number, hit in enumerate(rule.hits[:2]):
        words = hit.split()
        yield f"hit {number}", hit + " "
        yield f"hit {number} without a gap", hit
        yield f"beginning {number}", " ".join(words[: max(1, len(words) - 1)]) + " "
        yield f"half {number}", hit[: max(1, len(hit) // 2)]
        yield f"first word {number}", words[0] + " "
        yield f"first word and spaces {number}", words[0] + " " * 40
        yield f"first word and letters {number}", words[0] + " " + "a" * 40 + " "
    yield "spaces", " "
    yield "letters", "a"


TEXTS: dict[str, Callable[[int], str]] = {
    "line breaks": lambda size: "\n" * size,
    "one line of prose": lambda size: PROSE * (size // len(PROSE)),
    "one word": lambda size: "a" * size,
    "short lines": lambda size: "Ferry\n" * (size // 6),
    "distinct short lines": lambda size: "".join(f"Ferry number {number}\n" for number in range(size // 18)),
    "combining marks": lambda size: "a" + "\u0301" * size,
    "letters with their marks behind them": lambda size: "u\u0308ber a\u0301lla " * (size // 13),
    "piles of combining marks": lambda size: ("e" + "\u0301\u0316" * 20) * (size // 41),
    "opening brackets": lambda size: "(" * size,
    "nested brackets": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "nested quotes": lambda size: "“‘" * (size // 4) + "’”" * (size // 4),
    "quotes": lambda size: '"' * size,
    "quoted words": lambda size: '"a" ' * (size // 4),
    "mojibake": lambda size: "Ã©â€™ " * (size // 6),
    "entities of entities": lambda size: "&" + "amp;" * (size // 4),
    "billion laughs": lambda size: '<!DOCTYPE x [<!ENTITY a "b">]>' + "&a;" * (size // 3),
    "junk between": lambda size: f"{PROSE}\nAdvertisement\n" * (size // 108),
    "misspellings": lambda size: "recieve teh goverment " * (size // 22),
    "no words": lambda size: " ".join(f"zq{number}xv" for number in range(size // 9)),
    "lost spaces": lambda size: "end.The" * (size // 7),
    "surrogates": lambda size: "\ud800" * size,
    "NULs": lambda size: "\0" * size,
}

_LAW = runpy.run_path(str(Path(__file__).parents[1] / "laws" / "test_growth.py"))

PAGES: dict[str, Callable[[int], str]] = {
    **_LAW["PAGES"],
    "one paragraph": lambda size: "<article><p>" + PROSE * (size // len(PROSE)),
    "nested tables": lambda size: "<table><tr><td>" * (size // 15) + "x",
    "classes": lambda size: f"<p class='{'ad promo ' * (size // 9)}'>{PROSE}</p>",
    "comments": lambda size: "<!-- x -->" * (size // 10) + f"<p>{PROSE}</p>",
    "scripts": lambda size: "<script>" + "1" * size + f"</script><p>{PROSE}</p>",
    "dates": lambda size: "<p>" + "2024-01-02 " * (size // 11),
    "meta elements": lambda size: '<meta property="og:title" content="Ferry">' * (size // 42) + f"<p>{PROSE}</p>",
    "open angles": lambda size: "<" * size,
}

LARGE: dict[str, Callable[[], str]] = {
    "a million line breaks": lambda: "\n" * 1_000_000,
    "ten million characters on one line": lambda: PROSE * (10_000_000 // len(PROSE)),
    "ten million letters": lambda: "a" * 10_000_000,
    "100,000 short lines": lambda: "\n".join(f"Ferry number {number}" for number in range(100_000)),
    "a million combining marks": lambda: "a" + "\u0301" * 1_000_000,
    "100,000 quotes": lambda: '"a" ' * 100_000,
    "a million brackets": lambda: "(" * 500_000 + ")" * 500_000,
}


def cost(do: Callable[[], object], most: int = 3) -> float:
    """Give the least CPU time of some runs; one is enough where it is long."""
    least = float("inf")
    for _ in range(most):
        start = process_time()
        do()
        least = min(least, process_time() - start)
        if least > 1:
            break
    return least


def ratios(at: Callable[[int], Callable[[], object]], size: int) -> tuple[float, float]:
    """Give the larger of two growths, from n to 2n and from 2n to 4n, and the time at 4n."""
    one, two, four = (cost(at(size * times)) for times in (1, 2, 4))
    return max(two / max(one, NOTHING), four / max(two, NOTHING)), four


def on_rule(rule: Rule, piece: str) -> Callable[[int], Callable[[], object]]:
    """The rule on one block of the repeated piece; one that takes short blocks only is shown as many as make up the size."""

    def at(size: int) -> Callable[[], object]:
        length = min(size, rule.reach)
        text = (piece * (length // len(piece) + 1))[:length]
        blocks = list(newsclean.read(text).blocks) * (size // max(1, length))
        return lambda: [rule.claims(block) for block in blocks]

    return at


def rules() -> Iterator[tuple[str, float, float]]:
    """Every rule against what is made of its own phrases; the worst of each."""
    for rule in load(RULES):
        found = []
        for name, piece in against(rule):
            worst = ratios(on_rule(rule, piece), RULE_SIZE)
            again = ratios(on_rule(rule, piece), RULE_SIZE) if worst[0] > MOST else worst  # a busy machine is no square
            found.append((*min(worst, again), name))
        growth, took, name = max(found)
        yield f"{rule.id}, {name}", growth, took


def _cleaning(clean: Callable[[str], object], make: Callable[[int], str], size: int) -> Callable[[], object]:
    return partial(clean, make(size))


def documents(*, large: bool) -> Iterator[tuple[str, float, float]]:
    """Hostile texts and pages through the whole of it."""
    sets: list[tuple[str, dict[str, Callable[[int], str]], Callable[[str], object], int]]
    sets = [("text", TEXTS, newsclean.clean, TEXT_SIZE), ("page", PAGES, newsclean.clean_html, TEXT_SIZE)]
    if large:
        sets.append(("lines", _LAW["LINES"], newsclean.clean, LINES_SIZE))
    for kind, makers, clean, size in sets:
        for name, make in makers.items():
            at = partial(_cleaning, clean, make)
            at(2_000)()
            worst = ratios(at, size)
            yield f"{kind}: {name}", *(min(worst, ratios(at, size)) if worst[0] > MOST else worst)


def told(line: str) -> None:
    """Print a line at once: all of it takes minutes."""
    print(line, flush=True)  # noqa: T201 - what it is for


def main(arguments: argparse.Namespace) -> int:
    """Print what grows faster than it may, the slowest rules, and all documents; gives 1 if anything does."""
    over = []
    if arguments.only != "documents":
        found = list(rules())
        over += [row for row in found if row[1] > MOST]
        told(f"{len(found)} rules; the slowest on {4 * RULE_SIZE:,} characters of attack:")
        for name, growth, took in sorted(found, key=lambda row: -row[2])[:10]:
            told(f"{took * 1e3:8.1f} ms  ×{growth:.2f}  {name}")
    for name, growth, took in documents(large=arguments.large) if arguments.only != "rules" else ():
        over += [(name, growth, took)] if growth > MOST else []
        told(f"{took * 1e3:8.1f} ms  ×{growth:.2f}  {name}")
    if arguments.large:
        for name, large in LARGE.items():
            source = large()
            told(f"{cost(lambda source=source: newsclean.clean(source), 1):8.2f} s   {name}")  # type: ignore[misc]
    for name, growth, _ in over:
        told(f"OVER: ×{growth:.2f}  {name}")
    return 1 if over else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--only", choices=("rules", "documents"))
    sys.exit(main(parser.parse_args()))
