"""SARIF is what SARIF 2.1.0 says it is: no property of another name, none missing, and every value of its type."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import given

from newsclean import clean
from newsclean.command.sarif import document, results
from newsclean.testing import hostile_texts

if TYPE_CHECKING:
    from newsclean.article import Article

TYPES: dict[str, dict[str, str]] = json.loads(Path(__file__).with_name("sarif.types.json").read_text("utf-8"))
_PLAIN = {"string": str, "number": int, "boolean": bool, "PropertyBag": dict, "{ [key: string]: string }": dict}


def faults(value: Any, kind: str, place: str = "log") -> Iterator[str]:  # noqa: ANN401 - whatever JSON holds
    """What is not as the published types have it."""
    if kind.endswith("[]"):
        if not isinstance(value, list):
            yield f"{place} is no list"
        for one in value if isinstance(value, list) else ():
            yield from faults(one, kind.removesuffix("[]"), place)
    elif kind in TYPES:
        yield from _faults_of_object(value, kind, place)
    elif kind in _PLAIN:
        inside = value.values() if isinstance(value, dict) and kind.startswith("{") else ()
        if not isinstance(value, _PLAIN[kind]) or not all(isinstance(one, str) for one in inside):
            yield f"{place} is no {kind}"
    elif f'"{value}"' not in kind.split():
        yield f"{place} is {value!r}, none of {kind}"


def _faults_of_object(value: Any, kind: str, place: str) -> Iterator[str]:  # noqa: ANN401 - the same
    if not isinstance(value, dict):
        yield f"{place} is no {kind}"
        return
    known = TYPES[kind]
    yield from (f"{place}.{name} is missing" for name, of in known.items() if of.startswith("!") and name not in value)
    for name, one in value.items():
        if name in known:
            yield from faults(one, known[name].removeprefix("!"), f"{place}.{name}")
        else:
            yield f"{place}.{name} is unknown"


def _log(source: str) -> object:
    article: Article = clean(source)
    edits = article.ledger.edits if article.ledger else ()
    return json.loads(document(results("in a/ferry.txt", source, edits), "1.0"))


@given(hostile_texts())
def test_every_document_is_valid(source: str) -> None:
    assert not list(faults(_log(source), "Log"))


def test_lines_and_columns_begin_with_one_and_end_behind_the_stretch() -> None:
    log = json.loads(json.dumps(_log("The ferry sank.\n\nAdvertisement\n\nTwo died.\n")))
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "in%20a/ferry.txt"}
    assert [place["region"][name] for name in ("startLine", "startColumn", "charOffset")] == [3, 1, 17]


def test_the_types_refuse_what_they_have_not() -> None:
    wrong = {"version": "2.0.0", "runs": [{"tool": {"driver": {}}, "results": [{"message": {"txt": ""}, "level": "bad"}]}]}
    assert sorted(faults(wrong, "Log")) == [
        'log.runs.results.level is \'bad\', none of "error" "none" "note" "warning"',
        "log.runs.results.message.txt is unknown",
        "log.runs.tool.driver.name is missing",
        "log.version is '2.0.0', none of \"2.1.0\"",
    ]
