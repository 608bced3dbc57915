"""SARIF 2.1.0, the form in which code-scanning services take findings."""

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Any

from newsclean.command.baseline import finding
from newsclean.command.choice import reason
from newsclean.edit import Edit
from newsclean.page import REPAIRS

_SHOWN = 80


def results(name: str, source: str, edits: Iterable[Edit]) -> list[dict[str, Any]]:
    r"""Give the findings of one file; places are lines and columns from 1, in code points.

    >>> found = results("a.txt", "Ad\nOne.", [Edit(0, "Ad\n", "", "advertisement:en/advertisement/label")])
    >>> found[0]["ruleId"], found[0]["locations"][0]["physicalLocation"]["region"]["endLine"]
    ('en/advertisement/label', 2)
    """
    from urllib.parse import quote

    places = _Places(source)
    return [_result(quote(name.replace("\\", "/")), places, edit) for edit in edits]


def document(found: Iterable[dict[str, Any]], version: str) -> str:
    """Give the SARIF document of all findings."""
    found = list(found)
    rules = sorted({(result["ruleId"], result["properties"]["role"]) for result in found})
    driver = {
        "name": "newsclean",
        "version": version,
        "informationUri": "https://github.com/newsclean/newsclean",
        "rules": [{"id": rule, "shortDescription": {"text": _described(role)}} for rule, role in rules],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": found}
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    text = json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "replace").decode() + "\n"


def _result(uri: str, places: "_Places", edit: Edit) -> dict[str, Any]:
    role, rule = reason(edit)
    words = " ".join(edit.old.split())
    words = words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
    what = f"“{words}” becomes “{edit.new}”" if role in REPAIRS else f"“{words}” goes"
    region = places.region(edit.start, edit.end)
    place = {"artifactLocation": {"uri": uri}, "region": region}
    replacement = {"deletedRegion": region, "insertedContent": {"text": edit.new}}
    return {
        "ruleId": rule,
        "level": "note" if role in REPAIRS else "warning",
        "message": {"text": f"{_described(role)}: {what}."},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"newscleanFinding/v1": finding(edit)},
        "fixes": [{"artifactChanges": [{"artifactLocation": {"uri": uri}, "replacements": [replacement]}]}],
        "properties": {"role": role},
    }


def _described(role: str) -> str:
    return role.replace("-", " ").capitalize()


class _Places:
    """Lines and columns of offsets."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *accumulate(len(line) + 1 for line in text.split("\n")[:-1])]

    def region(self, start: int, end: int) -> dict[str, int]:
        """The region of a stretch, its end exclusive."""
        return dict(self._parts(start, end))

    def _parts(self, start: int, end: int) -> Iterator[tuple[str, int]]:
        for name, at in (("start", start), ("end", end)):
            line = bisect_right(self._starts, at) - 1
            yield f"{name}Line", line + 1
            yield f"{name}Column", at - self._starts[line] + 1
        yield "charOffset", start
        yield "charLength", end - start
