"""Batches of Arrow: every row is what newsclean makes of its text, and nothing else of the batch changes."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import jsonschema
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsclean
from newsclean.adapters.arrow import clean_batch, schema
from newsclean.schema import schema as json_schema
from newsclean.testing import dirty_articles, hostile_texts

STORY = (
    "Ferry sinks\n\nAdvertisement\n\nThe ferry sank off the coast on Monday, its owners said.It was old.\n\nThe end came.\n"
)
PAGE = "<title>Ferry sinks</title><h1>Ferry sinks</h1><p>The ferry sank off the coast on Monday, its owners said.</p>"

_sources = dirty_articles().map(lambda made: made.source) | hostile_texts().map(
    lambda text: text.encode("utf-8", "replace").decode()  # Arrow's strings are UTF-8, which has no lone surrogates
)
_rows = st.lists(st.none() | _sources, max_size=4)


def _dict(text: str | None) -> dict[str, Any] | None:
    return None if text is None else newsclean.clean(text).to_dict()


def _without_ledger(article: newsclean.Article) -> dict[str, Any]:
    return {name: value for name, value in article.to_dict().items() if name != "ledger"}


@settings(max_examples=20)
@given(_rows)
def test_every_row_is_what_clean_gives(texts: list[str | None]) -> None:
    batch = pa.record_batch({"text": pa.array(texts, pa.string())})
    assert clean_batch(batch, into="article", ledger=True).column("article").to_pylist() == [_dict(text) for text in texts]


@settings(max_examples=20)
@given(_rows)
def test_columns_and_one_column_hold_the_same(texts: list[str | None]) -> None:
    batch = pa.record_batch({"source": pa.array(texts, pa.string())})
    apart = clean_batch(batch, "source", ledger=True).drop_columns(["source"]).to_pylist()
    rows = clean_batch(batch, "source", ledger=True, into="article").column("article").to_pylist()
    assert apart == [row or dict.fromkeys(schema(ledger=True).names) for row in rows]


@settings(max_examples=20)
@given(_rows, st.integers(1, 3))
def test_how_rows_are_batched_changes_nothing(texts: list[str | None], size: int) -> None:
    table = pa.table({"text": pa.array(texts, pa.string()), "n": range(len(texts))})
    whole = clean_batch(table, into="article")
    parts = [clean_batch(batch, into="article") for batch in table.to_batches(size)]
    assert whole.to_pylist() == [row for part in parts for row in part.to_pylist()]


@settings(max_examples=30)
@given(_sources)
def test_a_row_is_an_article_again(text: str) -> None:
    made = clean_batch(pa.record_batch({"text": [text]}), into="article", ledger=True)
    assert newsclean.Article.from_dict(made.column("article")[0].as_py()) == newsclean.clean(text)


def test_the_schema_is_known_beforehand_and_has_the_keys_of_the_json_schema() -> None:
    assert schema(ledger=True).names == list(json_schema()["properties"])
    made = clean_batch(pa.table({"source": [STORY]}), "source", ledger=True)
    assert list(made.schema)[1:] == list(schema(ledger=True))
    row = made.drop_columns(["source"]).to_pylist()[0]
    jsonschema.validate(row, json_schema())


def test_a_batch_of_no_rows_has_all_columns() -> None:
    batch = pa.record_batch({"source": pa.array([], pa.string())})
    assert clean_batch(batch, "source").schema.names == ["source", *schema().names]


def test_other_columns_and_the_metadata_of_the_batch_stay() -> None:
    table = pa.table({"text": [STORY], "n": [7]}).replace_schema_metadata({"kept": "yes"})
    made = clean_batch(table, into="article")
    assert made.select(["text", "n"]).equals(table)
    assert made.schema.metadata == {b"kept": b"yes"}
    assert isinstance(made, pa.Table)


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string()), pa.binary()], ids=str
)
def test_text_of_every_type_is_read(kind: pa.DataType) -> None:
    batch = pa.record_batch({"source": pa.array([STORY, None], pa.string()).cast(kind)})
    assert clean_batch(batch, "source", columns=["text"]).column("text").to_pylist() == [newsclean.clean(STORY).text, None]


def test_strings_that_are_not_utf_8_are_decoded_like_bytes() -> None:
    raw = "Der Bürgermeister bestritt am Montag, dass Geld geflossen sei, als die Fähre sank.".encode("cp1252")
    bad = pa.Array.from_buffers(pa.string(), 1, pa.array([raw], pa.binary()).buffers())
    made = clean_batch(pa.record_batch({"source": bad}), "source", columns=["stripped"])
    assert made.column("stripped").to_pylist() == [newsclean.decode(raw)]


def test_pages_take_the_place_of_texts() -> None:
    table = pa.table({"page": [PAGE, None], "link": ["https://example.org/ferry", None]})
    made = clean_batch(table, html="page", url="link", into="article").column("article").to_pylist()
    assert made == [_without_ledger(newsclean.clean_html(PAGE, url="https://example.org/ferry")), None]


def test_what_is_known_of_a_text_is_handed_on() -> None:
    table = pa.table({"text": [STORY, STORY], "link": ["https://example.org/a", None], "tongue": [None, "fr"]})
    made = clean_batch(table, url="link", language="tongue", columns=["url", "language"])
    assert made.select(["url", "language"]).to_pylist() == [
        {"url": "https://example.org/a", "language": "en"},
        {"url": None, "language": "fr"},
    ]


def test_cleaners_may_be_given_once_for_all_rows() -> None:
    made = clean_batch(pa.table({"source": [STORY, STORY]}), "source", columns=["stripped"], cleaners=iter(()))
    assert made.column("stripped").to_pylist() == [STORY, STORY]


def test_what_went_can_be_a_column() -> None:
    made = clean_batch(pa.table({"source": [STORY]}), "source", columns=["removed", "corrections"]).to_pylist()[0]
    article = newsclean.clean(STORY)
    assert [tuple(row.values()) for row in made["removed"]] == [(*r[:3], list(r.span)) for r in article.removed]
    assert [tuple(row.values()) for row in made["corrections"]] == [(*c[:3], list(c.span)) for c in article.corrections]
    assert made["removed"]
    assert made["corrections"]


@pytest.mark.parametrize(
    ("table", "options", "message"),
    [
        ({"body": [STORY]}, {}, "no column 'text'; the batch has: body"),
        ({"text": [1]}, {}, "column 'text' holds int64, not text"),
        ({"text": [STORY], "link": [1]}, {"url": "link"}, "column 'link' holds int64, not text"),
        ({"text": [STORY], "link": [b""]}, {"url": "link"}, "column 'link' holds binary, not text"),
        ({"text": [STORY]}, {"url": "link"}, "no column 'link'"),
        ({"text": [STORY], "id": [1], "url": [""]}, {}, "already in the batch: id, url; .* into='article'"),
        ({"text": [STORY], "article": [1]}, {"into": "article"}, "already in the batch: article"),
        (
            {"text": [STORY]},
            {"columns": ["author"]},
            "an article has no column 'author'; it has schema_version, id, headline",
        ),
        ({"text": [STORY]}, {"error": "headline"}, "already in the batch: headline"),
        ({"text": ["%PDF-1.7"]}, {"html": "text"}, "row 0 of the batch: this is a PDF"),
    ],
)
def test_an_error_says_what_is_wrong(table: dict[str, list[Any]], options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        clean_batch(pa.table(table), **options)


def test_two_columns_of_the_same_name_are_not_guessed_between() -> None:
    table = pa.Table.from_arrays([pa.array([STORY]), pa.array([STORY])], ["text", "text"])
    with pytest.raises(ValueError, match="two columns 'text'"):
        clean_batch(table)


def test_a_page_that_is_none_can_be_told_instead_of_raised() -> None:
    made = clean_batch(pa.table({"page": [b"%PDF-1.7", PAGE.encode(), None]}), html="page", into="article", error="why")
    whys, articles = made.column("why").to_pylist(), made.column("article").to_pylist()
    assert (whys[0] or "").startswith("this is a PDF")
    assert whys[1:] == [None, None]
    assert articles == [None, _without_ledger(newsclean.clean_html(PAGE)), None]


def test_a_cleaner_that_fails_on_one_row_need_not_end_the_run() -> None:
    def mine(page: newsclean.Page) -> Iterator[newsclean.Mark]:
        yield page.blocks[3].mark(newsclean.Role.JUNK, "mine")

    table = pa.table({"source": ["Short.", STORY]})
    made = clean_batch(table, "source", columns=["word_count"], error="why", cleaners=[mine])
    assert made.column("why").to_pylist() == ["IndexError: tuple index out of range", None]
    assert made.column("word_count").to_pylist()[0] is None
    with pytest.raises(ValueError, match="row 0 of the batch: IndexError"):
        clean_batch(table, "source", cleaners=[mine])


def test_nothing_but_pyarrow_is_loaded() -> None:
    code = (
        "import sys, newsclean.adapters.arrow; print('pyarrow' in sys.modules);"
        "import pyarrow as pa; newsclean.adapters.arrow.clean_batch(pa.table({'source': ['A.']}), 'source');"
        "print(*[m for m in ('ray', 'pyspark', 'datasets', 'datatrove', 'polars', 'duckdb', 'pandas') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n\n"
