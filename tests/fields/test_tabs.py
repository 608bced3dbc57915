"""What a browser's tab adds to a headline: the paper behind it, and its section."""

import pytest

import newsclean

TITLE = "Ferry that sank off Ashby was due for inspection"
BODY = """\
The ferry that sank off the harbour of Ashby on Monday night had been due for an inspection in March, the harbour master said.

Six of the crew were taken to hospital in Tilbury, where two of them were still being treated for the cold on Wednesday."""
MENU = "Home\n\nNews\n\nSport\n\nWeather\n\nContact\n\nSubscribe\n\nLog in"


@pytest.mark.parametrize(
    "behind",
    [
        *(
            " - BBC News",
            " | Reuters",
            " | World | The Guardian",
            " - The New York Times",
            " - Panorama - SZ.de",
            " | nu.nl",
        ),
        *(" - Le Figaro", " | Internacional | EL PAÍS", " – VG.no", " — РБК", " | TIME", " – POLITICO.eu"),
    ],
)
def test_the_paper_behind_a_headline_is_no_part_of_it(behind: str) -> None:
    article = newsclean.clean(f"{TITLE}{behind}\n\n{BODY}")
    assert (article.headline, article.text) == (TITLE, BODY)


@pytest.mark.parametrize("behind", [" - a life at sea", " — And The Harbour Committee", " - and why it took so much time"])
def test_the_rest_of_a_headline_behind_a_dash_is_part_of_it(behind: str) -> None:
    assert newsclean.clean(f"{TITLE}{behind}\n\n{BODY}").headline == f"{TITLE}{behind}"


def test_below_the_menus_the_headline_has_its_standfirst() -> None:
    below = "What the harbour master knew of the state of the ship"
    article = newsclean.clean(f"{TITLE} | The Guardian\n\n{MENU}\n\n{TITLE}\n\n{below}\n\nBy Ann Lee\n\n{BODY}")
    assert (article.headline, article.standfirst, article.byline) == (TITLE, below, "Ann Lee")


def test_the_title_of_a_tab_is_the_headline_again_and_goes_with_its_site() -> None:
    page = f"{TITLE} | The Guardian\n\n{MENU}\n\n{TITLE}\n\n{BODY}"
    once = newsclean.clean(page)
    assert once.headline == TITLE
    assert once.stripped.count(TITLE) == 1
    assert newsclean.clean(once.stripped).stripped == once.stripped
    assert once.restore() == page


def test_a_headline_whose_words_differ_from_the_title_of_its_tab_stands_once_when_the_site_is_gone() -> None:
    page = f"{TITLE} today - Tide\n\nTide\n\n{TITLE}\n\n{BODY}"
    once = newsclean.clean(page)
    assert once.stripped.count(TITLE) == 1
    assert newsclean.clean(once.stripped).stripped == once.stripped


@pytest.mark.parametrize("between", ["", "News\n\n", "Share\n\nPrint\n\n"])
def test_of_a_headline_in_capitals_and_one_in_small_letters_the_latter_is_it(between: str) -> None:
    article = newsclean.clean(f"{TITLE.upper()}\n\n{between}{TITLE}\n\n{BODY}")
    assert (article.headline, article.text) == (TITLE, BODY)


def test_the_way_through_the_site_before_the_headline_goes() -> None:
    article = newsclean.clean(f"Home News {TITLE}\n\n{TITLE}\n\n{BODY}")
    assert (article.headline, article.text) == (TITLE, BODY)
