"""What holds for every article, however dirty its source."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.cleaners import READERS, WRITERS
from newsclean.testing import Made, clean_articles, dirty_articles, hostile_texts


@given(hostile_texts() | dirty_articles().map(lambda made: made.source))
def test_the_source_is_rebuilt_to_the_character(source: str) -> None:
    assert newsclean.clean(source).restore() == source


@given(clean_articles())
def test_a_clean_article_comes_back_unchanged(made: Made) -> None:
    article = newsclean.clean(made.source)
    assert article.stripped == made.source
    assert article.text == "\n\n".join(made.body)


@given(dirty_articles())
def test_injected_junk_goes_and_what_stood_around_it_stays(made: Made) -> None:
    article = newsclean.clean(made.source)
    assert article.text == "\n\n".join(made.body)
    assert article.headline == made.headline
    assert not [line for _, line in made.junk if line != made.headline and line in article.stripped]


@given(dirty_articles() | hostile_texts().map(lambda text: Made(text, None, (), ())))
def test_cleaning_twice_is_cleaning_once(made: Made) -> None:
    once = newsclean.clean(made.source)
    twice = newsclean.clean(once.stripped)
    assert twice.stripped == once.stripped
    assert twice.text == once.text


@given(dirty_articles() | hostile_texts().map(lambda text: Made(text, None, (), ())))
def test_a_repeated_run_marks_nothing_new(made: Made) -> None:
    page = newsclean.mark(newsclean.read(made.source), newsclean.CLEANERS)
    assert newsclean.mark(page, newsclean.CLEANERS) == page


@given(dirty_articles(), st.randoms(use_true_random=False))
def test_cleaners_that_read_no_marks_may_stand_in_any_order(made: Made, random: object) -> None:
    shuffled = list(WRITERS)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis types its randoms as objects
    page = newsclean.read(made.source)
    assert newsclean.mark(page, shuffled) == newsclean.mark(page, WRITERS)


@given(dirty_articles())
def test_marks_only_grow(made: Made) -> None:
    page = newsclean.read(made.source)
    for cleaner in newsclean.CLEANERS:
        more = newsclean.mark(page, [cleaner])
        assert page.marks <= more.marks
        assert replace(more, marks=page.marks) == page
        page = more


@given(st.lists(dirty_articles(), min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_documents_never_matters(made: list[Made], random: object) -> None:
    alone = {each.source: newsclean.clean(each.source) for each in made}
    random.shuffle(made)  # type: ignore[attr-defined]  # hypothesis types its randoms as objects
    assert all(newsclean.clean(each.source) == alone[each.source] for each in made)


@given(dirty_articles())
def test_no_output_character_is_without_a_source(made: Made) -> None:
    article = newsclean.clean(made.source)
    at = 0
    for paragraph in article.body:
        assert paragraph.text in made.source[slice(*paragraph.span)]
        at = made.source.index(paragraph.text, at)


@given(hostile_texts() | dirty_articles().map(lambda made: made.source))
def test_an_article_survives_the_way_through_json(source: str) -> None:
    article = newsclean.clean(source)
    assert newsclean.Article.from_dict(article.to_dict()) == article


def test_the_pipeline_is_its_two_halves() -> None:
    assert (*WRITERS, *READERS) == newsclean.CLEANERS
