"""Timestamps: the article's own, not those of the stories below it."""

import pytest

from newsclean import clean, read
from newsclean.cleaners.timestamps import timestamps

STORY = "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master of the town said."
BODY = f"{STORY}\n\n{STORY}\n\n{STORY}\n\n{STORY}"


def marked(text: str) -> list[str]:
    page = read(text)
    return [page.text[mark.start : mark.end].strip(" •") for mark in sorted(timestamps(page))]


@pytest.mark.parametrize(
    "line", ["March 1, 2013 22:55", "03.05.2024 15:42 Uhr", "Updated at 5:08 p.m. ET", "2024年3月1日 14時30分 更新"]
)
def test_a_date_above_the_story_is_marked(line: str) -> None:
    assert marked(f"Ferry sinks\n{line}\n{BODY}") == [line]


def test_a_date_behind_a_byline_is_marked_and_the_name_is_not() -> None:
    assert marked(f"Ferry sinks\nBy Matt BrownDecember 22, 2023\n{BODY}") == ["December 22, 2023"]


def test_a_reading_time_in_the_same_line_is_left_to_its_own_field() -> None:
    line = "Published Jun 04, 2026  •  Last updated 1 day ago  •  2 minute read"
    assert marked(f"Ferry sinks\n{line}\n{BODY}") == ["Published Jun 04, 2026  •  Last updated 1 day ago"]


def test_a_date_above_a_headline_in_the_tail_is_another_storys() -> None:
    assert marked(f"{BODY}\n\nRelated Content\n\nAugust 16, 2018\n'Queen of Soul' Aretha Franklin dies at home") == []
    assert marked(f"{BODY}\n\nUpdated: August 16, 2018\n'Queen of Soul' Aretha Franklin dies at home") == []


def test_a_labelled_date_at_the_foot_is_the_articles() -> None:
    assert marked(f"{BODY}\n\n— Updated at 8:23 p.m.") == ["— Updated at 8:23 p.m."]


def test_the_headings_of_a_chronicle_stay() -> None:
    chronicle = "\n\n".join(f"{day} March 2011\n\n{STORY}" for day in range(3, 9))
    assert marked(f"{STORY}\n\n{chronicle}") == []


def test_an_update_in_the_middle_of_a_story_is_its_heading() -> None:
    assert marked(f"{BODY}\n\n{BODY}\n\nUpdate at 2 p.m. ET:\n\n{BODY}") == []


@pytest.mark.parametrize(
    ("lines", "published", "modified"),
    [
        ("Last updated\n\nDecember 5, 2023", None, "2023-12-05"),
        ("Published:\nDecember 4, 2023\nUpdated:\nDecember 5, 2023", "2023-12-04", "2023-12-05"),
        ("Aktualisiert am\n05.12.2023, 10:15", None, "2023-12-05T10:15"),
        ("Mis à jour le\n5 décembre 2023", None, "2023-12-05"),
        ("Опубликовано\n5 декабря 2023", "2023-12-05", None),
    ],
)
def test_a_label_on_the_line_above_says_what_a_date_is(lines: str, published: str | None, modified: str | None) -> None:
    article = clean(f"Ferry sinks off coast\n\n{lines}\n\n{BODY}")
    assert (article.published, article.modified, article.body[0].text) == (published, modified, STORY)


def test_a_line_that_only_begins_like_a_label_stays() -> None:
    assert marked(f"Ferry sinks\nUpdated rules for ferries\n5 December 2023\n{BODY}") == ["5 December 2023"]


def test_the_times_over_the_entries_of_a_live_blog_stay() -> None:
    entries = "\n\n".join(f"ACTUALIZARE {hour}:20\n\n{STORY}" for hour in (14, 12, 11))
    assert marked(f"Ferry sinks\n\n{STORY}\n\n{entries}\n\n{STORY}") == []
    assert marked(f"Ferry sinks\nIzvor: B92 Nedelja, 4.8.2024. 21:12\n{BODY}") == ["Izvor: B92 Nedelja, 4.8.2024. 21:12"]
