"""The columns of an article as Arrow types, read off the JSON Schema so that the two cannot differ."""

from collections.abc import Iterable
from typing import Any

from newsclean.article import Article
from newsclean.schema import schema as json_schema

_SPAN = {"type": "array", "items": {"type": "integer"}}
_TEXT = {"type": "string"}
_MADE: dict[str, dict[str, Any]] = {
    "text": _TEXT,
    "stripped": _TEXT,
    "removed": {
        "type": "array",
        "items": {"type": "object", "properties": {"role": _TEXT, "rule": _TEXT, "text": _TEXT, "span": _SPAN}},
    },
    "corrections": {
        "type": "array",
        "items": {"type": "object", "properties": {"rule": _TEXT, "before": _TEXT, "after": _TEXT, "span": _SPAN}},
    },
}
"""What an article gives beside its own keys, when asked for by name."""


def arrow() -> Any:  # noqa: ANN401 - pyarrow has no types
    """Give the module pyarrow; raises ImportError, which says how to install it."""
    try:
        import pyarrow as pa
    except ImportError as error:
        raise ImportError("this needs pyarrow; install it with: pip install 'newsclean[parquet]'") from error
    return pa


def named(columns: Iterable[str] | None, *, ledger: bool) -> tuple[str, ...]:
    """Give the names of the columns to make, in order. Raises ValueError for one that an article has not."""
    known = (*json_schema()["properties"], *_MADE)
    names = tuple(name for name in json_schema()["properties"] if name != "ledger") if columns is None else tuple(columns)
    for name in names:
        if name not in known:
            raise ValueError(f"an article has no column {name!r}; it has {', '.join(known)}")
    return tuple(dict.fromkeys((*names, *(("ledger",) if ledger else ()))))


def schema(*, columns: Iterable[str] | None = None, ledger: bool = False, into: str | None = None) -> Any:  # noqa: ANN401 - pyarrow has no types
    """Give the Arrow schema of the columns that `clean_batch` appends, for engines that want it beforehand.

    >>> schema().field("dateline").type.field("places").type
    ListType(list<item: struct<text: string, region: string>>)
    >>> schema(columns=["headline", "text"], into="article").field("article").type
    StructType(struct<headline: string, text: string>)

    Every column may be null; dates are strings, as in the article object, since a date alone or one without a zone is no
    moment. Raises ValueError for a column that an article has not.
    """
    pa = arrow()
    forms = json_schema()["properties"] | _MADE
    fields = [pa.field(name, _type(forms[name])) for name in named(columns, ledger=ledger)]
    return pa.schema([pa.field(into, pa.struct(fields))] if into else fields)


def values(article: Article, names: Iterable[str]) -> dict[str, Any]:
    """Give what stands in the columns of those names, as plain types.

    >>> import newsclean
    >>> values(newsclean.clean("The ferry sank."), ["text", "tags"])
    {'text': 'The ferry sank.', 'tags': []}
    """
    names = tuple(names)
    made = article.to_dict(ledger="ledger" in names)
    for name in names:
        if name not in made:
            value = getattr(article, name)
            made[name] = value if isinstance(value, str) else [part._asdict() | {"span": list(part.span)} for part in value]
    return {name: made[name] for name in names}


def _type(form: dict[str, Any]) -> Any:  # noqa: ANN401 - pyarrow has no types
    pa = arrow()
    form = next((one for one in form.get("oneOf", ()) if one["type"] != "null"), form)
    kinds = form.get("type", "string")
    kind = next((k for k in kinds if k != "null"), "null") if isinstance(kinds, list) else kinds
    if kind == "object":
        return pa.struct([pa.field(name, _type(part)) for name, part in form["properties"].items()])
    if kind == "array":
        return pa.list_(_type(form.get("items") or form["prefixItems"][0]))
    return pa.int32() if kind == "integer" else pa.string()
