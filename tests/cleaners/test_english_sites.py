"""What English-language sites print around their articles, and what of it only looks like prose."""

import pytest

import newsclean

TITLE = "Harbour ferry sinks off Ashby with two crew missing"
BODY = (
    "The ferry Marigold sank off the coast near Ashby on Monday night, and two of its crew are missing, the harbour master said.",
    "Rescue boats from three towns searched the bay until dawn, but strong winds and high waves forced them to turn back.",
    "The company that runs the line said the vessel had passed an inspection in March and that all life jackets were in place.",
    "A service is planned for Sunday at the church of St Mary, where many of the families of the crew have gathered since.",
)
LEFT = "\n\n".join(BODY)


def page(*, head: tuple[str, ...] = (), middle: tuple[str, ...] = (), foot: tuple[str, ...] = ()) -> newsclean.Article:
    """An article with lines below its title, between its paragraphs and below them."""
    return newsclean.clean("\n\n".join((TITLE, *head, *BODY[:2], *middle, *BODY[2:], *foot)))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ann Lee, a reporter who writes about ships. Previously, she worked at a gazette.", "Ann Lee"),
        ("by Ann Lee, a senior reporter covering the coast", "Ann Lee"),
        ("By Dr Ann Lee, science correspondent", "Dr Ann Lee"),
        ("By Ann Lee, personal finance reporter", "Ann Lee"),
        ("Curated By : Ann Lee", "Ann Lee"),
        ("Contributed by Ann Lee", "Ann Lee"),
        ("Words: Ann Lee", "Ann Lee"),
    ],
)
def test_a_byline_may_say_in_a_sentence_who_the_author_is(line: str, name: str) -> None:
    article = page(head=(line,))
    assert article.byline == name
    assert article.text == LEFT


def test_a_job_at_a_paper_stands_below_the_name() -> None:
    article = page(head=("Ann Lee", "Political correspondent, BBC News"))
    assert article.byline == "Ann Lee"
    assert "correspondent" not in article.text


def test_a_sentence_about_a_reporter_is_no_byline() -> None:
    said = "By Ann Lee's account, a reporter was the first who reached the wreck in a rowing boat that night."
    assert said in page(middle=(said,)).text


def test_a_date_written_twice_is_read_once() -> None:
    article = page(head=("Published On 5 Mar 20235 Mar 2023",))
    assert str(article.published) == "2023-03-05"
    assert "2023" not in article.text


def test_a_date_above_the_copyright_line_is_the_articles() -> None:
    article = page(
        foot=("First published on March 5, 2023 / 10:12 AM EST", "© 2023 Ashby Broadcasting. All rights reserved.")
    )
    assert article.text == LEFT


@pytest.mark.parametrize(
    ("line", "shown", "credit"),
    [
        ("The ferry Marigold in 2019.(ABC News: Ann Lee)", "The ferry Marigold in 2019.", "ABC News: Ann Lee"),
        ("The ferry Marigold in 2019. (Supplied)", "The ferry Marigold in 2019.", "Supplied"),
        ("The ferry in the harbour. (Facebook: Ashby Council)", "The ferry in the harbour.", "Facebook: Ashby Council"),
        ("Image: The ferry in 2019. Pic: AP", "The ferry in 2019.", "AP"),
        ("Map: Ann Lee", None, "Ann Lee"),
    ],
)
def test_broadcasters_say_in_brackets_or_behind_a_label_whose_the_picture_is(
    line: str, shown: str | None, credit: str
) -> None:
    article = page(middle=(line,))
    assert [(caption.text, caption.credit) for caption in article.captions] == [(shown, credit)]
    assert article.text == LEFT


def test_a_bracket_that_shortens_the_words_before_it_is_no_credit() -> None:
    said = "The first rule of selling a ticket is Always Be Closing (ABC)."
    assert said in page(middle=(said,)).text


def test_a_label_alone_above_a_caption_goes_with_it() -> None:
    article = page(middle=("Image:", "The ferry in 2019. Pic: AP"))
    assert article.text == LEFT


def test_tags_need_no_signs_between_them() -> None:
    article = page(foot=("TAGS FERRIES ASHBY SHIPPING",))
    assert article.tags == ("FERRIES ASHBY SHIPPING",)
    assert "TAGS" not in article.text


@pytest.mark.parametrize("arrow", ["→", "►", "▶", "➡", ">>", "»"])
def test_a_title_behind_an_arrow_between_paragraphs_is_a_link(arrow: str) -> None:
    link = f"{arrow} Ferry line to be closed for good, owner says"
    assert page(middle=(link,)).text == LEFT
    announced = ("The owner makes three demands:", link)
    assert link in page(middle=announced).text


@pytest.mark.parametrize(
    "line",
    [
        "Associated Press writers Ann Lee in London and Tom Hale in Paris contributed.",
        "str-al/dv/lth",
        "If you value our reporting, please consider making a donation. Every contribution helps us hold power to account.",
        "Good journalism costs money. If you can afford it, become a member today from just £3 a month.",
        "Our reporters spent six months on this investigation. Your support makes work like this possible.",
        "Want to stay on top of the news? Our newsletter brings you the day's top stories every evening.",
        "Some content could not load. Check your internet connection or browser settings.",
        "Posted in News, Shipping | Tagged ferry, Ashby | Leave a comment",
        "This translation was made with the help of AI.",
    ],
)
def test_what_a_house_says_below_its_articles_goes(line: str) -> None:
    assert page(foot=(line,)).text == LEFT


@pytest.mark.parametrize(
    "line",
    [
        "Questions? Email us at security@example.edu.",
        "Donations for the families can be made at any branch of the Harbour Bank, the mayor said.",
        "Anyone who saw the ferry after 9 p.m. is asked to call the coast guard on 01632 960440.",
        "The Ashby Gazette, an independent newsroom, first reported the story.",
        "The newsroom is a nonprofit, nonpartisan news organization that covers the harbour, and its editor was on board.",
        "They are: Peter Collins, 41; Ann Ray, 36; and Tom Hale, 22.",
        "Editing by hand takes time.",
        "It was written by the victors.",
        "Reporting by women rose.",
    ],
)
def test_what_an_article_says_last_stays(line: str) -> None:
    assert line in page(foot=(line,)).text
