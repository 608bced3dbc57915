"""Articles in the words of others, for articles with every field filled, or any of them not.

The two JSON Schemas beside this file are written from the texts of the standards; each says so. The vocabulary of schema.org
is the published one.
"""

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsclean
from newsclean.article import Article
from newsclean.exports import markdown, ninjs, schema_org
from newsclean.parts import Caption, Dateline, Note, Paragraph, Person, Place
from newsclean.testing import hostile_texts

HERE = Path(__file__).parent

_texts = st.sampled_from(
    (
        "The *Rosa* sank.",
        "# Not a heading",
        "1. Not a list",
        "1986. A great year for wine_makers and _others_.",
        "- “We will wait,” she said.",
        "a &amp; b <b>bold</b> [link](x) `code` ~~gone~~ \\ ![x](y)",
        "+ plus",
        "=====",
        "---",
        "Two\r\nlines",
        "克里姆林宫说，",
        "a  b\u00a0c",
        "> quoted",
        "***",
        "~~~",
        "&copy; 2011 &#169; &nope",
        "http://example.org/a_b_c*d",
        "\tindented",
    )
) | st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=20).filter(str.strip)
_maybe = st.none() | _texts
_stamps = st.none() | st.sampled_from(
    ("2013", "2013-03", "2013-03-01", "2013-03-01T22:55", "2013-03-01T22:55+02:00", "2013-03-01T20:55:10Z")
)
_many = st.lists(_texts, max_size=3).map(tuple)
_spans = st.just((0, 9))
_roles = st.sampled_from(
    ("author", "reporting", "additional-reporting", "writing", "editing", "translation", "contributing", "other")
)
_kinds = st.sampled_from(("correction", "clarification", "update", "advisory", "refile", "withdrawal", "editors-note"))

articles = st.builds(
    Article,
    id=st.just("sha256:" + "ab" * 32),
    headline=_maybe,
    kicker=_maybe,
    standfirst=_maybe,
    byline=_maybe,
    people=st.lists(st.builds(Person, _texts, _roles, _maybe), max_size=3).map(tuple),
    dateline=st.none()
    | st.builds(Dateline, _texts, st.lists(st.builds(Place, _texts), max_size=2).map(tuple), _many, span=_spans),
    published=_stamps,
    modified=_stamps,
    language=st.none() | st.sampled_from(("en", "de", "zh")),
    url=st.none() | st.just("https://example.org/a?b=c"),
    publisher=_maybe,
    section=_maybe,
    tags=_many,
    body=st.lists(st.builds(Paragraph, _texts, st.sampled_from(("paragraph", "subhead", "embed")), _spans), max_size=4).map(
        tuple
    ),
    captions=st.lists(
        st.builds(Caption, _texts, _maybe, _spans) | st.builds(Caption, st.none(), _texts, _spans), max_size=2
    ).map(tuple),
    credits=_many,
    notes=st.lists(st.builds(Note, _kinds, _texts, _spans), max_size=2).map(tuple),
    rights=_many,
    bios=_many,
    reading_minutes=st.none() | st.integers(1, 90),
    word_count=st.integers(0, 9_999),
    content_hash=st.just("fold1-sha256:" + "cd" * 32),
)


def _validator(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads((HERE / name).read_text("utf-8")))


VOCABULARY = json.loads((HERE / "schema-org.json").read_text("utf-8"))["types"]
_AS_TEXT = frozenset("Text URL Date DateTime Time Duration CssSelectorType XPathType PronounceableText".split())


def unknown_to_schema_org(item: dict[str, Any]) -> Iterator[str]:
    """What is written that the published vocabulary has not: a property of no such type, or a value of another kind."""
    kind = VOCABULARY[item["@type"]]
    for name, value in item.items():
        if name.startswith("@"):
            continue
        expected = set(kind["properties"].get(name, "").split())
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                yield from unknown_to_schema_org(one)
            are = _types(one)
            if not expected & are:
                yield f"{item['@type']}.{name}: {min(are)}, where {sorted(expected)} stand"


def _types(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(VOCABULARY[value["@type"]]["is"])
    return {"Integer", "Number"} if isinstance(value, int) else set(_AS_TEXT)


NINJS = _validator("ninjs.schema.json")
NEWS_ARTICLE = _validator("news-article.schema.json")


@given(articles)
def test_every_article_is_valid_ninjs(article: Article) -> None:
    NINJS.validate(ninjs(article))


@given(articles)
def test_every_article_is_a_valid_news_article(article: Article) -> None:
    NEWS_ARTICLE.validate(schema_org(article))


@given(articles)
def test_every_property_is_one_that_schema_org_has_for_its_type(article: Article) -> None:
    assert not list(unknown_to_schema_org(schema_org(article)))


def test_the_vocabulary_refuses_what_it_has_not() -> None:
    person = {"@type": "Person", "name": "Ann Lee", "wordCount": 3}
    item = {"@type": "NewsArticle", "flags": "x", "author": [person], "wordCount": "3", "publisher": {"@type": "Place"}}
    assert [found.partition(":")[0] for found in unknown_to_schema_org(item)] == [
        *("NewsArticle.flags", "Person.wordCount", "NewsArticle.wordCount", "NewsArticle.publisher"),
    ]


@settings(deadline=None, max_examples=25)  # the first article loads the cleaners
@given(hostile_texts())
def test_whatever_was_cleaned_can_be_exported(source: str) -> None:
    article = newsclean.clean(source)
    NINJS.validate(ninjs(article))
    NEWS_ARTICLE.validate(schema_org(article))
    assert markdown(article).endswith("\n") or not markdown(article)


def test_the_schemas_refuse_what_the_standards_have_not() -> None:
    assert not NINJS.is_valid({"uri": "a:b", "flags": []})
    assert not NINJS.is_valid({"uri": "a:b", "firstCreated": "2013-03-01"})
    assert not NINJS.is_valid({"uri": "a:b", "associations": [{"name": "no uri"}]})
    assert not NEWS_ARTICLE.is_valid({"@context": "https://schema.org", "@type": "NewsArticle", "flags": []})


@given(articles)
def test_exports_are_json_and_have_no_empty_values(article: Article) -> None:
    for item in (ninjs(article), schema_org(article)):
        assert json.loads(json.dumps(item)) == item
        assert all(value not in (None, "", [], {}) for value in item.values())


@pytest.mark.parametrize(
    ("published", "stamp"),
    [
        ("2013-03-01T22:55+02:00", "2013-03-01T22:55:00+02:00"),
        ("2013-03-01T22:55", None),
        ("2013-03-01", None),
        ("2013-03", None),
    ],
)
def test_ninjs_has_a_date_only_where_its_offset_is_known(published: str, stamp: str | None) -> None:
    assert ninjs(Article("sha256:00", published=published)).get("firstCreated") == stamp


def test_authors_are_sources_in_ninjs_and_authors_on_the_web() -> None:
    article = Article(
        "sha256:00", people=(Person("Ann Lee", "author"), Person("Bo Ek", "editing"), Person("Cy Day", "contributing"))
    )
    assert [source["role"] for source in ninjs(article)["infoSources"]] == ["author", "editing", "contributing"]
    web = schema_org(article)
    assert (web["author"][0]["name"], web["editor"][0]["name"], web["contributor"][0]["name"]) == (
        "Ann Lee",
        "Bo Ek",
        "Cy Day",
    )


def test_the_year_of_the_rights_is_read_and_a_year_elsewhere_is_not() -> None:
    assert schema_org(Article("sha256:00", rights=("© 2011 Thomson Reuters",)))["copyrightYear"] == 2011
    assert "copyrightYear" not in schema_org(Article("sha256:00", rights=("All rights reserved since 1999",)))


class _Words(HTMLParser):
    """What a reader of rendered Markdown sees, and which elements hold it."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.elements: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser passes them
        self.elements.append(tag)

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def _rendered(text: str) -> _Words:
    markdown_it = pytest.importorskip("markdown_it")
    words = _Words()
    words.feed(markdown_it.MarkdownIt("commonmark").render(text))
    return words


@given(st.lists(_texts, min_size=1, max_size=4))
def test_markdown_shows_every_word_of_the_body_and_none_of_its_signs_act(texts: list[str]) -> None:
    article = Article("sha256:00", body=tuple(Paragraph(text, "paragraph", (0, 9)) for text in texts))
    shown = _rendered(markdown(article))
    assert "".join(shown.text).split() == " ".join(texts).split()
    assert shown.elements == ["p"] * len(texts)


@given(articles)
def test_markdown_has_nothing_but_headings_quotes_and_emphasis_in_it(article: Article) -> None:
    assert set(_rendered(markdown(article)).elements) <= {"p", "h1", "h2", "strong", "em", "blockquote", "hr"}


def test_markdown_puts_the_parts_where_a_newspaper_does() -> None:
    article = Article(
        "sha256:00",
        headline="Ferry sinks",
        kicker="Exclusive",
        standfirst="Two died.",
        byline="Ann Lee",
        published="2013-03-01",
        dateline=Dateline("ROME (AP) — ", span=(20, 32)),
        body=(Paragraph("The ferry sank.", "paragraph", (20, 47)), Paragraph("Why", "subhead", (48, 51))),
        captions=(Caption("The ferry.", "AP", (0, 9)),),
        credits=("(Editing by Bo Ek)",),
    )
    assert markdown(article) == (
        "*Exclusive*\n\n# Ferry sinks\n\n**Two died.**\n\nAnn Lee · 2013-03-01\n\n**ROME (AP) —** The ferry sank.\n\n## Why\n\n"
        "> The ferry. (AP)\n\n---\n\n(Editing by Bo Ek)\n"
    )
