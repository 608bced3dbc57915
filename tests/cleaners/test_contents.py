"""Tables of contents, and lists that are the article's own."""

import newsclean

_SAID = (
    "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master of Ashby said.",
    "Divers searched the wreck until dawn, and the owners declined to say when the hull had last been inspected.",
    "The search goes on, and the families of the missing men were taken to a hotel in the town, the mayor said.",
)
_HEADS = ("The hull", "What became of the crew?", "The owners")


def _article(*above: str) -> newsclean.Article:
    parts = [line for pair in zip(_HEADS, _SAID, strict=True) for line in pair]
    return newsclean.clean("\n\n".join((_SAID[0].replace("Monday", "Sunday"), *above, *parts)))


def test_a_list_of_the_headings_goes_with_its_label() -> None:
    article = _article("In this article", "1. The hull", "2. What became of the crew", "3. The owners")
    assert article.removed[0].text.split("\n\n")[:2] == ["In this article", "1. The hull"]
    assert all(article.text.count(head) == 1 for head in _HEADS)


def test_a_list_of_anything_else_stays() -> None:
    lines = ("Contents", "Two lifeboats", "The hull", "Nine barrels of herring")
    assert all(line in _article(*lines).text for line in lines)


def test_two_lines_are_no_table() -> None:
    assert not _article("Contents", "The hull", "The owners").removed


def test_the_entries_of_a_live_blog_are_its_standfirst() -> None:
    entries = [f"{hour}.15 Uhr: {head}" for hour, head in zip((11, 10, 9), _HEADS, strict=True)]
    listed = [f"• {head} ({hour}.15 Uhr)" for hour, head in zip((11, 10, 9), _HEADS, strict=True)]
    parts = [line for pair in zip(entries, _SAID, strict=True) for line in pair]
    article = newsclean.clean("\n\n".join((_SAID[0].replace("Monday", "Sunday"), "Der Tag im Überblick", *listed, *parts)))
    assert article.standfirst is not None
    assert "The owners" in article.standfirst
    assert not any(line in article.text for line in listed)
    assert all(entry in article.text for entry in entries)
