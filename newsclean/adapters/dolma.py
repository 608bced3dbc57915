r"""Attributes as the Dolma toolkit keeps them: spans with scores beside the documents, which stay as they are.

>>> text = "Advertisement\n\nThe ferry sank off the coast on Monday."
>>> row = attributes(text, "a1")
>>> row
{'id': 'a1', 'attributes': {'newsclean__advertisement__en/advertisement/marker': [[0, 15, 1.0]]}, 'replacements': {}}
>>> applied(text, row)
'The ferry sank off the coast on Monday.'
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Literal

from newsclean.adapters.held import held
from newsclean.page import JUNK, REPAIRS, Cleaner, Mark, Role
from newsclean.strength import SURE

_PREFIX = "newsclean"
_SPACE = "__space"


def attributes(
    text: str | None,
    id: str | int,  # noqa: A002 - Dolma's word
    *,
    by: Literal["rule", "role"] = "rule",
    cleaners: Iterable[Cleaner] | None = None,
) -> dict[str, Any]:
    """Give the attributes of a document: what goes, what is repaired and what is lifted into a field, by role and rule.

    >>> attributes("The goverment fell on Monday.", 7, by="role")
    {'id': 7, 'attributes': {'newsclean__typo': [[4, 13, 0.9]]}, 'replacements': {'newsclean__typo': ['government']}}

    A span is ``[start, end, score]``, half-open, in code points of the text, under ``newsclean__ROLE__RULE``, or
    ``newsclean__ROLE`` by role. Dolma puts the same words in the place of every span of an attribute, so what each span
    becomes stands in ``replacements``, which it passes over; where nothing stands, nothing comes. Junk that cuts
    a sentence in two leaves a space behind; its attribute ends in ``__space``, so that Dolma can put one there. A document
    without text has no attributes: Dolma wants a line for every document.
    """
    found = [] if text is None else held(text, cleaners)
    spans: dict[str, list[list[float]]] = defaultdict(list)
    new: dict[str, list[str]] = defaultdict(list)
    for mark in found:
        space = _SPACE if mark.new == " " and mark.role in JUNK else ""
        name = "__".join((_PREFIX, mark.role, *((mark.rule,) if by == "rule" else ()))) + space
        spans[name].append([mark.start, mark.end, mark.score])
        new[name].append(mark.new or "")
    replacements = {name: texts for name, texts in new.items() if any(texts)}
    return {"id": id, "attributes": dict(spans), "replacements": replacements}


def lines(
    documents: Iterable[Mapping[str, Any]],
    *,
    text: str = "text",
    id: str = "id",  # noqa: A002 - Dolma's word
    by: Literal["rule", "role"] = "rule",
    cleaners: Iterable[Cleaner] | None = None,
) -> Iterator[str]:
    r"""Yield one line of JSON for each document, in order, as Dolma's mixer reads them beside the documents.

    >>> next(lines([{"id": "a1", "text": "The ferry sank."}]))
    '{"id": "a1", "attributes": {}, "replacements": {}}\n'

    `text` and `id` name the fields. Raises KeyError for a document without one of them.
    """
    chosen = None if cleaners is None else tuple(cleaners)
    for document in documents:
        yield json.dumps(attributes(document[text], document[id], by=by, cleaners=chosen)) + "\n"


def marks(row: Mapping[str, Any]) -> list[Mark]:
    """Give the marks that a row of attributes was made of, in the order and the offsets of the source.

    >>> marks(attributes("The goverment fell on Monday.", 7))
    [Mark(start=4, end=13, role=<Role.TYPO: 'typo'>, rule='typo/known-misspelling', new='government', score=0.9)]

    Attributes that are not newsclean's are passed over; by role, the rules are not known. Raises ValueError for a role that
    there is not.
    """
    found = []
    replacements = row.get("replacements") or {}
    for name, spans in row["attributes"].items():
        prefix, _, rest = name.partition("__")
        if prefix != _PREFIX:
            continue
        role, _, rule = rest.removesuffix(_SPACE).partition("__")
        new = replacements.get(name) or [""] * len(spans)
        for (start, end, score), put in zip(spans, new, strict=True):
            known = put if put or role in REPAIRS else None
            found.append(Mark(int(start), int(end), Role(role), rule, known, float(score)))
    return sorted(found, key=lambda mark: (mark[:4], mark.new or ""))


def applied(text: str, row: Mapping[str, Any], *, roles: Collection[str] = JUNK | REPAIRS, min_score: float = SURE) -> str:
    """Give the text with what its attributes say made: all of it is ``newsclean.clean(text).stripped``.

    `roles` says what is wanted, ``newsclean.page.JUNK`` alone leaves typos as they are; `min_score` leaves spans that are
    less sure. Raises ValueError where spans overlap or reach beyond the text: then they are another text's.
    """
    pieces: list[str] = []
    at = 0
    for mark in marks(row):
        if mark.role not in roles or mark.score < min_score:
            continue
        if not at <= mark.start <= mark.end <= len(text):
            raise ValueError(f"the span {mark.start} to {mark.end} of {row.get('id')!r} does not fit the text")
        pieces += text[at : mark.start], mark.new or ""
        at = mark.end
    return "".join((*pieces, text[at:]))
