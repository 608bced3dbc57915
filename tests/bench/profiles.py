"""What is learned from a corpus of yours, and what it gains: ``python tests/bench/profiles.py CORPUS.jsonl --site publisher``.

For each site: its articles, the lines that were learned, by role, and what cleaning with a profile takes that cleaning without
one leaves. That is counted on articles the profile was not learned from: each half of a site is cleaned with the profile of
the other.
"""

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import newsclean
from newsclean.corpus import Profile, profile, survey, with_profile
from newsclean.page import JUNK


def main() -> None:
    """Print a table of the sites, and every line that was learned."""
    options = _options()
    sites = _sites(options)
    begun = time.process_time()
    learned = {site: profile(survey(texts, site)) for site, texts in sites.items()}
    spent = time.process_time() - begun
    _print("| site | articles | junk | fields | more paragraphs gone, of the other half | examples of them |")
    _print("|---|---:|---:|---:|---:|---|")
    for site, texts in sites.items():
        gone = _gained(site, texts)
        _check_halves(site, texts, learned[site])
        junk = sum(entry.role in JUNK for entry in learned[site].entries)
        shown = "; ".join(f"{text[:60]} ({count})" for text, count in gone.most_common(options.examples))
        fields = len(learned[site].entries) - junk
        _print(f"| {site} | {len(texts)} | {junk} | {fields} | {sum(gone.values())} | {shown} |")
    _print(f"\n{sum(map(len, sites.values()))} articles in {spent:.1f} s")
    for found in learned.values():
        _show(found)


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _options() -> argparse.Namespace:
    made = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    made.add_argument("corpus", type=Path, help="JSON Lines")
    made.add_argument("--site", default="publisher", help="the field that names the site")
    made.add_argument("--field", default="text", help="the field that holds the text")
    made.add_argument("--examples", type=int, default=2, help="paragraphs shown in the table")
    return made.parse_args()


def _sites(options: argparse.Namespace) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    with options.corpus.open(encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            found[row[options.site]].append(row[options.field])
    return dict(sorted(found.items()))


def _gained(site: str, texts: list[str]) -> Counter[str]:
    """The paragraphs that go with the profile of the other half alone."""
    gone: Counter[str] = Counter()
    for own, other in ((texts[::2], texts[1::2]), (texts[1::2], texts[::2])):
        pipeline = with_profile(newsclean.CLEANERS, profile(survey(other, site)))
        for text in own:
            gone += Counter(_body(text, newsclean.CLEANERS)) - Counter(_body(text, pipeline))
    return gone


def _body(text: str, cleaners: Iterable[newsclean.Cleaner]) -> list[str]:
    return [paragraph.text for paragraph in newsclean.clean(text, cleaners=cleaners).body]


def _check_halves(site: str, texts: list[str], whole: Profile) -> None:
    if profile(survey(texts[::2], site) + survey(texts[1::2], site)) != whole:
        raise SystemExit(f"{site}: the profile of two halves is not that of the whole; please report it")


def _show(found: Profile) -> None:
    _print(f"\n### {found.site}\n")
    for entry in found.entries:
        text = entry.examples[0] if len(entry.examples[0]) <= 110 else f"{entry.examples[0][:100]} …"
        place = f"{entry.first:.2f} to {entry.last:.2f}"
        _print(f"- {entry.role}, {entry.seen} articles, at {place}: `{text}`{f' ({entry.kind})' * (entry.kind != 'line')}")


if __name__ == "__main__":
    main()
