"""A page with the title of its tab above the menus, taken as text."""

import newsclean

LEAD = "The ferry sank off the coast on Monday, killing two of its crew, the harbour master said in a statement."
NEXT = "Eleven were brought to a hospital in Crete, where doctors said that all of them were well on Tuesday morning."
MENU = "Skip to content\nToggle Menu\nHome\nNews\nSport\nWeather\nOpinion\nTravel\nContact us\nLog in"


def test_the_title_of_a_tab_is_the_headline_again_and_goes_with_its_site() -> None:
    page = f"Ferry sinks off Crete, killing two | The Guardian\n\n{MENU}\n\nFerry sinks off Crete, killing two\n\n{LEAD}\n\n{NEXT}"
    once = newsclean.clean(page)
    assert once.headline == "Ferry sinks off Crete, killing two"
    assert once.stripped.count(once.headline) == 1
    assert newsclean.clean(once.stripped).stripped == once.stripped
    assert once.restore() == page


def test_a_headline_whose_words_differ_from_the_title_of_its_tab_stands_once_when_the_site_is_gone() -> None:
    page = f"Ferry sinks off Crete and kills two sailors - Tide\n\nTide\n\nFerry sinks off Crete and kills two\n\n{LEAD}\n\n{NEXT}"
    once = newsclean.clean(page)
    assert once.stripped.count("Ferry sinks off Crete and kills two") == 1
    assert newsclean.clean(once.stripped).stripped == once.stripped
