"""Flat text: lines of a site and captions between its sentences, before the first and behind the last, a space around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean

SAID = (
    "The ferry sank off the coast on Monday, killing two of its crew, the harbour master said in a statement.",
    "They were brought to a hospital in Crete, where doctors said that all of them were well on Tuesday morning.",
    "The owner of the ship said that it had been due for an inspection in March.",
    "All of them went on looking for two more men until it was dark, when the wind rose again.",
    "The boats had to turn back to Chania, and the search went on in the morning with a helicopter of the navy.",
    "Some of the officials said they had warned the crew, but others denied that.",
    "No one of the firm would say on Tuesday who had let the ferry leave in such a storm.",
    "It was the third accident of the year on the route, which forty thousand people take every summer.",
)
BETWEEN = [
    "Advertisement", "ADVERTISEMENT ADVERTISEMENT", "Story continues below advertisement", "Article continues below",
    "Share this article", "Hide caption", "Continue reading below", "Sign up for our newsletter", "Facebook Twitter Email",
]  # fmt: skip
BEHIND = [
    "Share this: Facebook Twitter Email", "Related stories: Ten walks along the canal Mayor opens library", "Read more: Five recipes",
    "You may also like Actor returns to the stage", "Most read Storm leaves thousands in the dark 2 School choir wins prize",
    "View comments Latest Obituary Peter Marsh", "Follow us on Twitter @tide",
]  # fmt: skip
PICTURES = [
    "The ferry at the quay in Chania (Photo: Ann Lee)", "Divers search the harbour [File: Ann Lee/Reuters]",
    "Relatives wait for news (Ann Lee/Reuters)", "The owner of the ferry (Foto: Ann Lee)",
]  # fmt: skip


@given(st.lists(st.sampled_from(BETWEEN), min_size=1, max_size=3), st.permutations(range(1, len(SAID))))
def test_phrases_of_sites_between_the_sentences_of_a_flat_text_go(phrases: list[str], places: list[int]) -> None:
    said = list(SAID)
    for place, phrase in sorted(zip(places, phrases, strict=False), reverse=True):
        said.insert(place, phrase)
    page = " ".join(said)
    article = newsclean.clean(page)
    assert article.text == " ".join(SAID)
    assert article.restore() == page
    assert newsclean.clean(article.stripped).stripped == article.stripped


@given(st.sampled_from(BEHIND))
def test_all_behind_the_first_phrase_below_a_flat_text_goes(behind: str) -> None:
    page = f"{' '.join(SAID)} {behind}"
    article = newsclean.clean(page)
    assert article.text == " ".join(SAID)
    assert article.restore() == page
    assert newsclean.clean(article.stripped).stripped == article.stripped


def test_buttons_in_front_of_the_first_sentence_go() -> None:
    assert newsclean.clean(f"Share this article Share Tweet Post Email {' '.join(SAID)}").text == " ".join(SAID)


@pytest.mark.parametrize(
    "own",
    [
        "Share prices of the firm fell.",
        "Advertisement of the route had begun in May.",
        "The most read of the papers said so.",
        "Related firms own two more ferries.",
        "Sign up for the course, said a poster at the quay.",
        "1. Log in. 2. View comments. 3. Wait.",
        "Comments were not allowed.",
        "World Cup fans were on board.",
        "“Follow us on Twitter,” a sign said.",
        "Home Office ministers were told.",
    ],
)
def test_sentences_of_the_article_that_begin_alike_stay(own: str) -> None:
    page = " ".join((*SAID[:4], own, *SAID[4:]))
    assert newsclean.clean(page).text == page


@given(st.lists(st.sampled_from(PICTURES), min_size=1, max_size=2, unique=True), st.permutations(range(1, len(SAID))))
def test_captions_before_a_credit_in_brackets_are_lifted_from_a_flat_text(pictures: list[str], places: list[int]) -> None:
    said = list(SAID)
    for place, picture in sorted(zip(places, pictures, strict=False), reverse=True):
        said.insert(place, picture)
    page = " ".join(said)
    article = newsclean.clean(page)
    assert article.text == " ".join(SAID)
    assert len(article.captions) == len(pictures)
    assert article.restore() == page
    assert newsclean.clean(article.stripped).stripped == article.stripped


@pytest.mark.parametrize("aside", ["(as told to Ann Lee)", "(see page 2: ferries)", "(he wrote/edited it)", "[sic]"])
def test_other_brackets_stay(aside: str) -> None:
    page = " ".join((*SAID[:4], f"The report names the owner {aside} and the crew.", *SAID[4:]))
    assert newsclean.clean(page).text == page
