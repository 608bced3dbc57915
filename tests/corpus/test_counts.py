"""Counts add up, whatever the order, the shards and the size of the sample."""

from collections.abc import Callable
from math import inf, sqrt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.corpus import Counts, Profile, Sighting, profile, profiles, survey
from newsclean.corpus.counts import gathered

_LINES = ("Get the Mill by mail", "What we know", "Slideshow (2 Images)")


def sighting(text: str) -> Sighting:
    return Sighting(text, 1, 1.0, "below", "prose", "", 1, "", "", 0.1)


def seen() -> st.SearchStrategy[tuple[str, int, tuple[Sighting, ...]]]:
    lines = st.lists(st.sampled_from(_LINES), max_size=3, unique=True).map(lambda found: tuple(map(sighting, sorted(found))))
    return st.tuples(st.sampled_from(("a.org", "b.org")), st.integers(0, 30), lines)


def counts() -> st.SearchStrategy[Counts]:
    return st.builds(gathered, st.lists(seen(), max_size=12), st.sampled_from((inf, 12, 5)))


@given(counts(), counts(), counts())
def test_addition_is_associative_and_commutative(a: Counts, b: Counts, c: Counts) -> None:
    assert (a + b) + c == a + (b + c)
    assert a + b == b + a


@given(counts())
def test_an_empty_count_changes_nothing_and_an_article_counts_once(a: Counts) -> None:
    assert a + Counts() == a == Counts() + a
    assert a + a == a


@given(st.lists(seen(), max_size=20), st.integers(0, 20), st.sampled_from((inf, 12, 5)))
def test_shards_equal_the_whole(found: list[tuple[str, int, tuple[Sighting, ...]]], at: int, most: float) -> None:
    assert gathered(found[:at], most) + gathered(found[at:], most) == gathered(found, most)


@pytest.mark.parametrize("most", [inf, 7])
def test_profiles_of_two_halves_are_the_profile_of_the_whole(most: float, articles: Callable[..., list[str]]) -> None:
    texts = articles(14, below="Get the Mill by mail")
    halves = survey(texts[:9], "The Mill", most=most) + survey(texts[7:], "The Mill", most=most)
    assert profile(halves) == profile(survey(texts, "The Mill", most=most))
    assert profile(halves).articles == min(14, most)


def test_a_copy_with_another_menu_is_the_same_article(article: Callable[..., str]) -> None:
    copies = [f"Home\n\nSport {word}\n\n{article(1)}" for word in ("today", "tonight", "again")]
    assert survey(copies, "The Mill").articles("The Mill") == 1


def test_the_site_may_be_told_by_the_page(articles: Callable[..., list[str]]) -> None:
    site: Callable[[object], str] = lambda page: "a.org" if "harbour" in getattr(page, "text", "") else "b.org"  # noqa: E731 - a parameter
    found = survey(articles(20), site, cleaners=())
    assert sorted(found.sites) == ["a.org", "b.org"]


def _crawl(random: Random, size: int, share: float) -> list[tuple[str, int, tuple[Sighting, ...]]]:
    line = (sighting("Get the Mill by mail"),)
    return [("a.org", random.getrandbits(64), line if random.random() < share else ()) for _ in range(size)]


@pytest.mark.parametrize("seed", range(5))
def test_a_sample_keeps_to_its_stated_error(seed: int) -> None:
    size, most, share = 20_000, 1000, 0.1
    found = gathered(_crawl(Random(seed), size, share), most)  # noqa: S311 - not a secret
    assert len(found.of("a.org")) == most
    assert abs(found.articles("a.org") - size) < 4 * size / sqrt(most - 2)
    with_line = sum(bool(lines) for lines in found.of("a.org").values())
    assert abs(with_line - share * most) < 4 * sqrt(share * (1 - share) * most)


def test_memory_does_not_grow_with_a_site() -> None:
    found = gathered(_crawl(Random(1), 30_000, 0.5), 100)  # noqa: S311 - not a secret
    assert len(found.of("a.org")) == 100


def test_an_empty_corpus_has_no_profiles_and_a_site_that_was_not_seen_is_an_error(
    articles: Callable[..., list[str]],
) -> None:
    assert profiles(Counts()) == ()
    with pytest.raises(ValueError, match=r"0 sites were counted; say which one"):
        profile(Counts())
    with pytest.raises(ValueError, match=r"no article of 'b.org' was seen; there are a.org"):
        profile(survey(articles(1), "a.org"), "b.org")
    assert profile(survey(articles(1), "a.org")) == Profile("a.org", 1)
