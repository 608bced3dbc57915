"""The article object: its shape, its way to JSON and back, and what a person is shown."""

import json
from collections.abc import Callable

import jsonschema
import pytest
from hypothesis import given

import newsclean
from newsclean.article import SCHEMA_VERSION
from newsclean.schema import schema
from newsclean.testing import Made, dirty_articles, hostile_texts

DIRTY = (
    "Ferry stays in harbour as river rises\n\nROME (AP) — The ferry stayed in harbour on Monday because the river had risen.\n\n"
    "Advertisement\n\nIt was the second time this year that it had to, the harbour master said on Tuesday.\n"
)


@given(hostile_texts() | dirty_articles().map(lambda made: made.source))
def test_every_article_is_valid_against_the_shipped_schema(source: str) -> None:
    jsonschema.validate(newsclean.clean(source).to_dict(), schema())


def test_schema_and_code_are_of_one_version() -> None:
    assert schema()["$id"].endswith(f":{SCHEMA_VERSION}")
    assert schema()["properties"]["schema_version"]["const"] == SCHEMA_VERSION == newsclean.clean("").schema_version


def test_the_schema_names_every_key_in_the_order_of_the_object() -> None:
    assert list(schema()["properties"]) == list(newsclean.clean("").to_dict())


def test_json_is_one_line_and_reads_back() -> None:
    article = newsclean.clean(DIRTY)
    assert "\n" not in article.to_json()
    assert newsclean.Article.from_dict(json.loads(article.to_json())) == article


def test_lone_surrogates_survive_json() -> None:
    article = newsclean.clean("The ferry sank.\ud800")
    text = article.to_json()
    assert newsclean.Article.from_dict(json.loads(text.encode().decode())).restore() == "The ferry sank.\ud800"


def test_an_object_of_another_major_version_is_refused() -> None:
    with pytest.raises(ValueError, match=r"schema_version '2\.0': this newsclean reads 1\.0"):
        newsclean.Article.from_dict({**newsclean.clean("").to_dict(), "schema_version": "2.0"})


def test_unknown_keys_are_passed_over() -> None:
    article = newsclean.clean(DIRTY)
    row = {**article.to_dict(), "tomorrow": 1}
    row["ledger"] = {**row["ledger"], "edits": [{**edit, "tomorrow": 1} for edit in row["ledger"]["edits"]]}
    assert newsclean.Article.from_dict(row) == article


@pytest.mark.parametrize("function", [newsclean.clean, newsclean.clean_html, newsclean.clean_markdown])
@pytest.mark.parametrize("given", [b"The ferry sank.", bytearray(b"The ferry sank."), None, 3])
def test_what_is_no_text_is_refused_by_its_name(function: Callable[[object], object], given: object) -> None:
    what = "NoneType" if given is None else "int" if given == 3 else r"bytes: read them first, with newsclean\.decode\(raw\)"
    with pytest.raises(TypeError, match=rf"a text \(str\) is needed, not {what}"):
        function(given)


def test_a_cleaner_that_gives_no_marks_is_named() -> None:
    def forgetful(_: newsclean.Page) -> None: ...

    with pytest.raises(TypeError, match=r"forgetful.* gave None, not marks"):
        newsclean.clean("The ferry sank.", cleaners=[forgetful])  # type: ignore[list-item]  # what a slip makes


def test_without_a_ledger_the_source_is_refused_and_the_fields_stay() -> None:
    article = newsclean.Article.from_dict(newsclean.clean(DIRTY).to_dict(ledger=False))
    assert article.headline == "Ferry stays in harbour as river rises"
    with pytest.raises(ValueError, match="without its ledger"):
        article.restore()


def test_a_person_is_shown_headline_fields_body_and_what_went() -> None:
    shown = str(newsclean.clean(DIRTY))
    assert shown.startswith("Ferry stays in harbour as river rises\n")
    assert "dateline: ROME (AP) —" in shown
    assert "The ferry stayed in harbour on Monday" in shown
    assert shown.endswith("[removed: 1 × advertisement; repaired: 0]")


def test_the_parts_asked_for_are_put_back() -> None:
    text = newsclean.clean(DIRTY).to_text(headline=True, dateline=True)
    assert text.startswith("Ferry stays in harbour as river rises\n\nROME (AP) — The ferry stayed")


@pytest.mark.parametrize("source", ["", " \n\t\n", "Advertisement", "Advertisement\n\nShare this article\n"])
def test_nothing_to_find_is_an_article_with_an_empty_body_and_a_flag(source: str) -> None:
    article = newsclean.clean(source)
    assert (article.text, article.body) == ("", ())
    assert "empty-body" in article.flags
    assert article.restore() == source


@given(dirty_articles())
def test_equal_bodies_have_equal_hashes_whatever_their_quotes_and_dashes(made: Made) -> None:
    folded = made.source.replace("“", '"').replace("”", '"').replace("\n\n\n", "\n\n")
    assert newsclean.clean(folded).content_hash == newsclean.clean(made.source).content_hash
