"""Flat text: captions in front of credits in brackets, between the sentences."""

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
PICTURES = [
    "The ferry at the quay in Chania (Photo: Ann Lee)", "Divers search the harbour [File: Ann Lee/Reuters]",
    "Relatives wait for news (Ann Lee/Reuters)", "The owner of the ferry (Foto: Ann Lee)",
]  # fmt: skip


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
