"""The entries that a live blog lists above itself, and lists that are the article's own."""

import newsclean

_SAID = (
    "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master of Ashby said.",
    "Divers searched the wreck until dawn, and the owners declined to say when the hull had last been inspected.",
    "The search goes on, and the families of the missing men were taken to a hotel in the town, the mayor said.",
)
_HEADS = ("The hull", "What became of the crew?", "The owners")
_HOURS = (11, 10, 9)
_LISTED = [f"• {head} ({hour}.15 Uhr)" for hour, head in zip(_HOURS, _HEADS, strict=True)]


def _article(*above: str) -> newsclean.Article:
    heads = [f"{hour}.15 Uhr: {head}" for hour, head in zip(_HOURS, _HEADS, strict=True)]
    parts = [line for pair in zip(heads, _SAID, strict=True) for line in pair]
    return newsclean.clean("\n\n".join((_SAID[0].replace("Monday", "Sunday"), *above, *parts)))


def test_the_entries_of_a_live_blog_are_its_standfirst() -> None:
    article = _article("Der Tag im Überblick", *_LISTED)
    assert article.standfirst is not None
    assert "The owners" in article.standfirst
    assert not any(line in article.text for line in _LISTED)
    assert "9.15 Uhr: The owners" in article.text


def test_two_entries_are_no_list() -> None:
    assert all(line in _article("Der Tag im Überblick", *_LISTED[:2]).text for line in _LISTED[:2])


def test_a_timetable_that_does_not_come_again_stays() -> None:
    lines = [f"• {what} ({hour}.15 Uhr)" for hour, what in zip(_HOURS, ("Boot", "Bahn", "Bus"), strict=True)]
    assert all(line in _article("Die Abfahrt", *lines).text for line in lines)
