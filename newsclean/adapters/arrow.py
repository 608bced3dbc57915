r"""Articles as columns: one function from a batch of Arrow to a batch of Arrow, for every engine that speaks it.

>>> import pyarrow as pa
>>> batch = pa.record_batch({"text": ["Advertisement\n\nThe ferry sank off the coast on Monday.", None]})
>>> clean_batch(batch, columns=["text"], into="article").column("article").to_pylist()
[{'text': 'The ferry sank off the coast on Monday.'}, None]
"""

from collections.abc import Callable, Iterable
from typing import Any

from newsclean.adapters.columns import arrow, named, schema, values
from newsclean.article import Article
from newsclean.page import Cleaner

__all__ = ["clean_batch", "schema"]

_TEXTS = frozenset(("string", "large_string", "string_view"))
_BYTES = frozenset(("binary", "large_binary", "binary_view"))


def clean_batch(  # noqa: PLR0913 - the names of columns, and what an article is made with
    batch: Any,  # noqa: ANN401 - pyarrow has no types
    field: str = "text",
    *,
    html: str | None = None,
    url: str | None = None,
    language: str | None = None,
    ledger: bool = False,
    columns: Iterable[str] | None = None,
    into: str | None = None,
    error: str | None = None,
    cleaners: Iterable[Cleaner] | None = None,
) -> Any:  # noqa: ANN401 - the same
    r"""Clean a RecordBatch or Table row by row, and append the columns of the article to it.

    >>> import pyarrow as pa
    >>> batch = pa.record_batch({"text": ["ROME (AP) — The ferry sank off the coast on Monday, killing two of its crew."]})
    >>> made = clean_batch(batch)
    >>> made.column("dateline").to_pylist()[0]["agencies"], made.column("body").to_pylist()[0][0]["span"]
    (['AP'], [0, 76])

    `field`, or `html` in its place, names the column that is cleaned: text, or bytes that are decoded first; `url` and
    `language` name columns of what is known. The columns are the keys of ``Article.to_dict``, of the types `schema` gives,
    and the ledger only when it is asked for; `columns` names those to make, among them ``text``, ``stripped``, ``removed``
    and ``corrections``. With `into` they are the fields of one column of that name. A null text gives a null article.

    Raises ValueError for a column that is missing, holds no text or would be there twice, and for a row that cannot be
    cleaned, as a page that ``clean_html`` refuses or a text that a cleaner of yours fails on; with `error`, the reason goes
    into a column of that name and the article is null.
    """
    pa = arrow()
    names = named(columns, ledger=ledger)
    sources = _column(batch, field if html is None else html, _TEXTS | _BYTES)
    known = {key: _column(batch, name, _TEXTS) for key, name in (("url", url), ("language", language)) if name}
    added = schema(columns=names, into=into)
    if error:
        added = added.append(pa.field(error, pa.string()))
    _refuse_twice(batch, added)
    work = _work(html=html is not None, cleaners=cleaners)
    told = ({key: column[number] for key, column in known.items()} for number in range(len(sources)))
    rows, reasons = _cleaned(zip(sources, told, strict=True), work, names, raising=not error)
    made = [rows] if into else [[row and row[name] for row in rows] for name in names]
    for form, column in zip(added, [*made, *([reasons] if error else [])], strict=True):
        batch = batch.append_column(form, pa.array(column, form.type))
    return batch


def _refuse_twice(batch: Any, added: Any) -> None:  # noqa: ANN401 - pyarrow has no types
    twice = [name for name in added.names if name in batch.schema.names or added.names.count(name) > 1]
    if twice:
        there = ", ".join(dict.fromkeys(twice))
        raise ValueError(f"already in the batch: {there}; put the article into a column of its own with into='article'")


def _column(batch: Any, name: str, kinds: frozenset[str]) -> list[Any]:  # noqa: ANN401 - the same
    pa = arrow()
    places = batch.schema.get_all_field_indices(name)
    if len(places) != 1:
        there = ", ".join(batch.schema.names) or "none"
        raise ValueError(f"{'two columns' if places else 'no column'} {name!r}; the batch has: {there}")
    column = batch.column(places[0])
    kind = column.type
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
        column = column.cast(kind)
    if str(kind) not in (*kinds, "null"):
        raise ValueError(f"column {name!r} holds {column.type}, not text")
    try:
        read: list[Any] = column.to_pylist()
    except UnicodeDecodeError:  # Arrow does not look whether its strings are UTF-8
        from newsclean.read import decode

        return [None if raw is None else decode(raw) for raw in column.cast(pa.large_binary()).to_pylist()]
    return read


def _work(*, html: bool, cleaners: Iterable[Cleaner] | None) -> Callable[[Any, dict[str, str | None]], Article]:
    """What is done with one row."""
    from newsclean import clean, clean_html, decode

    chosen = None if cleaners is None else tuple(cleaners)

    def work(source: str | bytes, told: dict[str, str | None]) -> Article:
        text = decode(source) if isinstance(source, bytes) else source
        if html:
            return clean_html(text, url=told.get("url"), cleaners=chosen)
        return clean(text, cleaners=chosen, url=told.get("url"), language=told.get("language"))

    return work


def _cleaned(
    rows: Iterable[tuple[Any, dict[str, str | None]]],
    work: Callable[[Any, dict[str, str | None]], Article],
    names: tuple[str, ...],
    *,
    raising: bool,
) -> tuple[list[dict[str, Any] | None], list[str | None]]:
    made: list[dict[str, Any] | None] = []
    reasons: list[str | None] = []
    for number, (source, told) in enumerate(rows):
        value, reason = None, None
        try:
            value = None if source is None else values(work(source, told), names)
        except Exception as fault:
            reason = str(fault) if isinstance(fault, ValueError) else f"{type(fault).__name__}: {fault}"
            if raising:
                raise ValueError(f"row {number} of the batch: {reason}") from fault
        made.append(value)
        reasons.append(reason)
    return made, reasons
