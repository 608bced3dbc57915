"""What a page declares of itself, and its text denies: its language, its title, its date."""

import pytest

import newsclean

GERMAN = (
    "Die Fähre ist am Montag vor der Küste gesunken, und zwei Männer der Besatzung werden noch vermisst, sagte der Kapitän. "
)
ENGLISH = "The ferry sank off the coast on Monday and two of its crew were lost, but it is not known what the captain had been told. "
CHINESE = "渡轮星期一在海岸外沉没，两名船员失踪，港务长在一份声明中说，救援工作仍在继续，大风使直升机无法起飞。"


def page(text: str, *, language: str = "", title: str = "", above: str = "", below: str = "") -> newsclean.Article:
    paragraphs = "".join(f"<p>{text * 3}</p>" for _ in range(3))
    head = f"<html lang='{language}'><head><title>{title}</title></head>"
    return newsclean.clean_html(f"{head}<body><article>{above}{paragraphs}{below}</article></body></html>")


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        (GERMAN, "en-US", "de"),
        (GERMAN, "de-AT", "de-AT"),
        (CHINESE, "en", "zh"),
        (CHINESE, "utf-8", "zh"),
        (CHINESE, "zh-Hans", "zh-Hans"),
        (ENGLISH, "de", "en"),
        (ENGLISH, "", "en"),
    ],
)
def test_a_theme_that_declares_another_language_than_the_text_has_is_not_believed(
    text: str, declared: str, language: str
) -> None:
    assert page(text, language=declared).language == language


@pytest.mark.parametrize("behind", ["_首页_新闻中心_渡口网", "-新华网", "_渡口新闻-The Quay", "__2007年公报_中国政府网"])
def test_sections_and_houses_behind_a_chinese_title_are_none_of_the_headline(behind: str) -> None:
    title = "渡轮在克里特岛外沉没两人失踪"
    article = page(CHINESE, title=f"{title}{behind}", above=f"<div>{title}</div>")
    assert (article.headline, title in article.text) == (title, False)


def test_what_happened_in_another_century_dates_no_page() -> None:
    below = "<ul class=storyHighlights><li>The Harbour Act was signed into law on August 14, 1935</li></ul>"
    article = page(ENGLISH, title="Ferry sinks off Crete", above=f"<h1>Ferry sinks off Crete</h1>{below}")
    assert (article.published, article.modified) == (None, None)


def test_the_version_of_a_player_is_no_date() -> None:
    article = page(ENGLISH, title="Ferry sinks off Crete", below="<div class=time>3.4.40-1.0.141</div>")
    assert article.published is None
