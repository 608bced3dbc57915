"""A profile as a cleaner keeps the laws that all cleaners keep."""

import pickle
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.corpus import Entry, Profile, repeated, survey, with_profile
from newsclean.corpus.shape import shape
from newsclean.page import Role
from newsclean.testing import clean_articles, dirty_articles, hostile_texts


def entry(what: str, role: str = "junk", kind: str = "line", score: float = 0.9) -> Entry:
    return Entry(what.replace(" ", "-"), kind, what, Role(role), score, 9, 0.0, 1.0, ())


LINES = ("get the mill by mail", "the mill, # weir lane, ashby", "twice a week")
PROFILE = Profile(
    "The Mill",
    20,
    (*map(entry, LINES), entry("the mill times", "byline"), entry("leia também:", "related", "ending"), entry("5", "related", "capitals")),
)  # fmt: skip
MINE = repeated(PROFILE)
PIPELINES = [with_profile(newsclean.CLEANERS, PROFILE), (*newsclean.CLEANERS, MINE)]
PRINTED = ("Get the Mill by mail", "The Mill, 12 Weir Lane, Ashby", "TWICE A WEEK", "MAYOR OF ASHBY DENIES TAKING MONEY")


@st.composite
def furnished(draw: st.DrawFn) -> str:
    """An article, dirty or hostile, with lines of the profile anywhere in it."""
    source = draw(dirty_articles().map(lambda made: made.source) | hostile_texts())
    pieces = source.split("\n\n")
    for line in draw(st.lists(st.sampled_from(PRINTED), max_size=3)):
        pieces.insert(draw(st.integers(0, len(pieces))), line)
    return "\n\n".join(pieces)


@pytest.mark.parametrize("cleaners", PIPELINES, ids=["in its place", "at the end"])
@given(source=furnished())
def test_cleaning_twice_is_cleaning_once_and_the_source_is_rebuilt(
    cleaners: tuple[newsclean.Cleaner, ...], source: str
) -> None:
    once = newsclean.clean(source, cleaners=cleaners)
    assert once.restore() == source
    assert newsclean.clean(once.stripped, cleaners=cleaners).stripped == once.stripped


@given(furnished())
def test_a_repeated_run_marks_nothing_new(source: str) -> None:
    page = newsclean.mark(newsclean.read(source), PIPELINES[0])
    assert newsclean.mark(page, PIPELINES[0]) == page
    alone = newsclean.mark(newsclean.read(source), [MINE])
    assert newsclean.mark(alone, [MINE]) == alone


@given(clean_articles())
def test_a_clean_article_comes_back_unchanged(source: object) -> None:
    text = source.source  # type: ignore[attr-defined]  # hypothesis gives a Made
    assert newsclean.clean(text, cleaners=PIPELINES[0]).stripped == text


@given(furnished())
def test_an_empty_profile_changes_nothing(source: str) -> None:
    assert newsclean.clean(source, cleaners=with_profile(newsclean.CLEANERS, Profile("The Mill"))) == newsclean.clean(source)


SAID = "The ferry to Ostia stayed in harbour on Monday, because the river had risen by three metres in a night."


@pytest.mark.parametrize("line", PRINTED)
def test_a_line_goes_wherever_it_stands(line: str) -> None:
    for text in (f"{line}\n\n{SAID}", f"{SAID}\n\n{line}", f"{SAID}\n\n{line}\n\n{SAID} Two died."):
        assert line not in newsclean.clean(text, cleaners=PIPELINES[0]).stripped


def test_a_line_seen_outside_of_articles_alone_stays_between_two_paragraphs() -> None:
    menu = Profile("The Mill", 20, (entry("twice a week")._replace(where="outside"),))
    mine = with_profile(newsclean.CLEANERS, menu)
    subhead = f"{SAID}\n\nTwice a week\n\n{SAID} Two died."
    assert newsclean.clean(subhead, cleaners=mine).stripped == subhead
    assert newsclean.clean(f"{SAID}\n\nTwice a week", cleaners=mine).stripped == SAID


def test_a_line_behind_junk_that_is_cut_from_it_goes_as_well() -> None:
    text = f"{SAID}\n\nAdvertisement Get the Mill by mail"
    once = newsclean.clean(text, cleaners=PIPELINES[0]).stripped
    assert newsclean.clean(once, cleaners=PIPELINES[0]).stripped == once


def test_words_of_a_line_inside_a_sentence_stay() -> None:
    text = f"{SAID} Readers get the Mill by mail twice a week, he said."
    assert newsclean.clean(text, cleaners=PIPELINES[0]).stripped == text


def test_the_last_words_of_a_flat_text_go() -> None:
    article = newsclean.clean(f"{SAID} Two died. Leia também:", cleaners=[MINE])
    assert article.stripped == f"{SAID} Two died."
    assert [(removal.role, removal.rule) for removal in article.removed] == [("related", "repeated/the-mill/leia-também:")]


def test_a_paper_below_its_author_signs_nothing() -> None:
    article = newsclean.clean(f"By Ann Lee\n\nThe Mill Times\n\n{SAID}\n\nTwo died.", cleaners=PIPELINES[0])
    assert (article.byline, article.text) == ("Ann Lee", f"{SAID}\n\nTwo died.")


def test_a_line_whose_role_is_body_is_kept_from_every_rule() -> None:
    kept = Profile("The Mill", 20, (entry("advertisement", "body", score=1.0),))
    text = f"{SAID}\n\nAdvertisement\n\nTwo died."
    assert newsclean.clean(text, cleaners=with_profile(newsclean.CLEANERS, kept)).stripped == text


def test_html_is_cleaned_with_a_profile_too() -> None:
    html = f"<h1>Ferry stays in harbour</h1><p>{SAID}</p><p>Twice a week</p><p>{SAID} Two of its crew died.</p>"
    article = newsclean.clean_html(html, cleaners=with_profile(newsclean.HTML_CLEANERS, PROFILE))
    assert "Twice a week" not in article.text
    assert "Two of its crew died." in article.text


def test_a_hostile_text_is_marked_like_any_other() -> None:
    page = newsclean.read("Get the Mill by mail\n" * 20_000 + "a" * 2_000_000 + " " + "Leia. " * 100_000)
    assert sum(1 for _ in MINE(page)) == 20_000


def test_a_paragraph_of_the_sites_goes_from_a_short_article_too(prose: Callable[[int], str]) -> None:
    appeal = (
        "Every day at the Mill, we aim to answer the questions that matter most to you and to those around you in Ashby."
    )
    said = "\n\n".join(map(prose, range(9)))
    mine = with_profile(newsclean.CLEANERS, Profile("The Mill", 20, (entry(appeal.lower()),)))
    article = newsclean.clean(f"{said}\n\n{appeal}", cleaners=mine)
    assert (article.stripped, article.flags) == (said, ())


_SEEDS = (
    "Slideshow (2 Images)",
    "March 1, 2013",
    "5 shares",
    "Read https://a.org/b?c=1 now",
    "www.a.org",
    "@AnnLee",
    "Mai",
    "Twice a week",
)


@given(
    st.lists(st.sampled_from(_SEEDS) | st.text(max_size=9), min_size=1, max_size=3).map(" ".join).map(str.strip).filter(bool)
)
def test_every_line_of_a_known_shape_is_known(line: str) -> None:
    page = newsclean.read(line)
    for block in page.blocks:
        mine = repeated(Profile("The Mill", 20, (entry(shape(block.text)), entry("zz"))))
        assert block.mark(Role.JUNK, "").start in {mark.start for mark in mine(page)}


def test_a_pipeline_with_a_profile_goes_to_other_processes() -> None:
    text = "The ferry sank on Monday, killing two.\n\nGet the Mill by mail"
    sent = pickle.loads(pickle.dumps(PIPELINES[0]))  # noqa: S301 - our own
    assert newsclean.clean(text, cleaners=sent) == newsclean.clean(text, cleaners=PIPELINES[0])
    assert newsclean.clean(text, cleaners=sent).text == "The ferry sank on Monday, killing two."


def test_one_text_is_no_corpus() -> None:
    with pytest.raises(TypeError, match="not one text: put it into a list"):
        survey("The ferry sank on Monday.", "The Mill")
