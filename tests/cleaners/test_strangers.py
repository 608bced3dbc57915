"""Titles of other articles that stand alone between two paragraphs, and sub-headings."""

import pytest

import newsclean

_ABOVE = "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master of Ashby said."
_BELOW = "Divers searched the wreck until dawn, and the owners declined to say when the hull had last been inspected."


@pytest.mark.parametrize(
    "title",
    [
        "Why Turner’s Quiet Landscapes Still Fetch Millions In Geneva",
        "This Akira-Like Boss Rush’s Grip-And-Rip Mechanic Has Me Hooked",
        "Too Much Caffeine Linked To Sleepless Nights Among Nurses",
    ],
)
def test_a_title_about_something_else_goes(title: str) -> None:
    article = newsclean.clean("\n\n".join((_ABOVE, title, _BELOW, _BELOW.replace("dawn", "noon"))))
    assert [removal.role for removal in article.removed] == ["related"]


@pytest.mark.parametrize(
    "title",
    [
        "What the Owners of the Wreck Knew About Rust",
        "Setting sail for a visually stunning journey",
        "I Knew I Was Going to Die If I Did Not Get Out of Harlem",
        "Brighter than Scale, Swifter than Flame by Neon Yang (May 6th)",
        "“Nobody ever listens to plumbers in Geneva these days, do they”",
        "Warum die Gotthardbahn im Winter seltener Verspätungen meldet",
        "Ann Lee, the hospital's director, speaks to reporters in front of the building",
        "Jim Long, Managing Partner, The Long Law Firm, PLLC",
        "The voyage",
    ],
)
def test_a_sub_heading_stays(title: str) -> None:
    assert title in newsclean.clean("\n\n".join((_ABOVE, title, _BELOW, _BELOW.replace("dawn", "noon")))).text


def test_the_titles_of_books_above_their_reviews_stay() -> None:
    titles = ["Where the Crawdads Sing Again in Southern Marshes", "A Short History of Nearly Every Forgotten Railway"]
    text = newsclean.clean("\n\n".join((_ABOVE, titles[0], _BELOW, titles[1], _BELOW.replace("dawn", "noon")))).text
    assert all(title in text for title in titles)
