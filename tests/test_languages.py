"""One story in 33 languages, with what sites put around it: each field is found, and the body is the story."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsclean

STORIES: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[1] / "fixtures" / "languages.toml").read_text("utf-8")
)
_HEADS = (
    "headline byline date",
    "headline date byline",
    "headline standfirst byline date",
    "headline standfirst-stopped byline date",
    "headline byline date standfirst",
    "headline standfirst",
    "headline",
    "date headline",
    "headline byline-and-date",
    "section headline byline published",
    "headline published updated byline",
    "headline published-and-updated",
    "headline caption byline published",
    "headline byline published caption",
    "headline standfirst caption byline published",
    "headline headline byline published",
    "section published headline",
)
_STOPS = {"zh": "。", "ja": "。", "hi": "।"}
_CASED = tuple(language for language, story in STORIES.items() if story["headline"].upper() != story["headline"].lower())


def _blocks(language: str, head: str) -> list[str]:
    story = STORIES[language]
    parts = {
        **story,
        "standfirst-stopped": story["standfirst"] + _STOPS.get(language, "."),
        "byline-and-date": f"{story['byline']} | {story['date']}",
        "published-and-updated": f"{story['published']} | {story['updated']}",
    }
    return [parts[part] for part in head.split()]


def _wanted(language: str, head: str, headline: str) -> dict[str, str | None]:
    story, parts = STORIES[language], head.split()
    stopped = story["standfirst"] + _STOPS.get(language, ".")
    timed = any(part.startswith("published") for part in parts)
    dated = "date" in head
    return {
        "headline": headline,
        "standfirst": stopped if "standfirst-stopped" in parts else story["standfirst"] if "standfirst" in parts else None,
        "byline": story["name"] if "byline" in head or "name" in parts else None,
        "published": "2024-11-04T18:12" if timed else "2024-11-04" if dated else None,
        "modified": "2024-11-04T20:30" if "updated" in head else None,
    }


def _found(article: newsclean.Article) -> dict[str, str | None]:
    return {
        "headline": article.headline,
        "standfirst": article.standfirst,
        "byline": article.byline,
        "published": article.published and article.published[:16],
        "modified": article.modified and article.modified[:16],
    }


@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize("language", STORIES)
def test_a_head_reads_the_same_in_every_language(language: str, head: str) -> None:
    article = newsclean.clean("\n\n".join([*_blocks(language, head), *STORIES[language]["paragraphs"]]))
    assert _found(article) == _wanted(language, head, STORIES[language]["headline"])
    assert [paragraph.text for paragraph in article.body] == STORIES[language]["paragraphs"]
    assert len(article.captions) == ("caption" in head)


@pytest.mark.parametrize("head", ["headline date", "headline name date", "headline standfirst byline date"])
@pytest.mark.parametrize("language", _CASED)
def test_a_headline_may_have_all_its_words_in_capitals_or_begin_them_with_one(language: str, head: str) -> None:
    story = STORIES[language]
    for headline in (story["headline"].upper(), " ".join(word[:1].upper() + word[1:] for word in story["headline"].split())):
        article = newsclean.clean("\n\n".join([headline, *_blocks(language, head)[1:], *story["paragraphs"]]))
        assert _found(article) == _wanted(language, head, headline)
        assert article.text == "\n\n".join(story["paragraphs"])


@pytest.mark.parametrize("language", STORIES)
def test_what_a_site_says_of_itself_goes_and_nothing_with_it(language: str) -> None:
    story = STORIES[language]
    first, *others = story["paragraphs"]
    for line in story["furniture"]:
        for blocks in ([first, line, *others], [first, *others, line]):
            article = newsclean.clean("\n\n".join([story["headline"], story["date"], *blocks]))
            assert article.text == "\n\n".join(story["paragraphs"]), line


@pytest.mark.parametrize("language", STORIES)
def test_a_byline_below_the_story_is_its_own_when_nothing_follows(language: str) -> None:
    story = STORIES[language]
    article = newsclean.clean("\n\n".join([story["headline"], *story["paragraphs"], story["byline"]]))
    assert article.byline == story["name"]
    assert article.text == "\n\n".join(story["paragraphs"])


# In Arabic nothing but an agency in brackets says that it is one, which closes paragraphs as well.
@pytest.mark.parametrize("language", [language for language in STORIES if language != "ar"])
def test_a_caption_between_paragraphs_is_no_paragraph(language: str) -> None:
    story = STORIES[language]
    first, *others = story["paragraphs"]
    article = newsclean.clean("\n\n".join([story["headline"], first, story["caption"], *others]))
    assert article.text == "\n\n".join(story["paragraphs"])
    assert len(article.captions) == 1
