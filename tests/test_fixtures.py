"""Every case of fixtures/*.md: a title, a dot, the input, a dot, what should come of it, a dot.

What should come of it are lines ``field: value``, a blank line, and the body. Only the fields named are looked at, the
body always. ``removed`` lists the roles of what went, in order; ``captions``, ``credits``, ``notes``, ``rights``, ``tags`` and
``people`` are joined by `` ; ``; ``corrections`` are written ``before → after``. A case in known-failures.md must fail.
"""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import newsclean

ROOT = Path(__file__).parent.parent / "fixtures"
SHOWN: dict[str, Callable[[newsclean.Article], str | None]] = {
    "removed": lambda a: ", ".join(r.role for r in a.removed),
    "captions": lambda a: " ; ".join(f"{c.text or ''} [{c.credit}]" if c.credit else c.text or "" for c in a.captions),
    "credits": lambda a: " ; ".join(a.credits),
    "notes": lambda a: " ; ".join(f"{n.kind}: {n.text}" for n in a.notes),
    "rights": lambda a: " ; ".join(a.rights),
    "bios": lambda a: " ; ".join(a.bios),
    "tags": lambda a: " ; ".join(a.tags),
    "flags": lambda a: " ; ".join(a.flags),
    "people": lambda a: " ; ".join(f"{p.name} ({p.role}{', ' + p.location if p.location else ''})" for p in a.people),
    "dateline": lambda a: a.dateline.text.strip() if a.dateline else None,
    "places": lambda a: " ; ".join(p.text for p in a.dateline.places) if a.dateline else None,
    "agencies": lambda a: " ; ".join(a.dateline.agencies) if a.dateline else None,
    "corrections": lambda a: " ; ".join(f"{c.before} → {c.after}" for c in a.corrections),
    "reading_minutes": lambda a: str(a.reading_minutes or ""),
}
CASE = re.compile(r"^(?P<title>[^\n]+)\n\.\n(?P<source>.*?)\n\.\n(?P<wanted>.*?)^\.$", re.MULTILINE | re.DOTALL)


def cases(path: Path) -> Iterator[object]:
    for number, case in enumerate(CASE.finditer(path.read_text("utf-8")), 1):
        mark = [pytest.mark.xfail(reason=case["title"], strict=True)] if path.name == "known-failures.md" else []
        yield pytest.param(case["source"] + "\n", case["wanted"], id=f"{path.stem}-{number}: {case['title']}", marks=mark)


ALL = [case for path in sorted(ROOT.glob("*.md")) if path.name != "README.md" for case in cases(path)]


@pytest.mark.parametrize(("source", "wanted"), ALL)
def test_fixture(source: str, wanted: str) -> None:
    fields, _, body = f"{wanted}\n".partition("\n\n") if re.match(r"\w+:", wanted) else ("", "", wanted)
    article = newsclean.clean(source)
    for line in fields.splitlines():
        name, _, value = line.partition(":")
        got = SHOWN[name](article) if name in SHOWN else getattr(article, name)
        assert (got or "") == value.strip(), f"{name} of {source!r}"
    assert article.text == body.strip("\n")
    assert article.restore() == source
    assert newsclean.clean(article.stripped).text == article.text, "cleaning twice is not cleaning once"


@pytest.mark.parametrize("path", sorted((ROOT / "seeds").glob("*.txt")), ids=lambda path: path.stem)
def test_seed(path: Path) -> None:
    source = path.read_bytes().decode()
    article = newsclean.clean(source)
    assert article.to_dict(ledger=False) == json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert article.restore() == source
