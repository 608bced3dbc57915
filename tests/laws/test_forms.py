"""What holds for an article in whatever form a corpus has it: wrapped, indented, in capitals, without punctuation."""

import re
import unicodedata
from collections.abc import Callable
from textwrap import fill

from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import Made, bodies, clean_articles, dirty_articles, paragraphs

_SIGNS = re.compile(r"[^\w\s]")


@given(clean_articles(), st.integers(56, 100))
def test_a_text_wrapped_at_a_column_gives_the_paragraphs_it_was_made_of(made: Made, column: int) -> None:
    paragraphs = made.source.split("\n\n")
    wrapped = "\n\n".join(fill(one, column, break_long_words=False, break_on_hyphens=False) for one in paragraphs)
    assert newsclean.clean(wrapped).text == newsclean.clean(made.source).text


@given(st.lists(paragraphs(), min_size=6, max_size=8, unique=True), st.integers(28, 44), st.sampled_from(("\n", "\n\n")))
def test_a_narrow_column_gives_the_paragraphs_it_was_made_of(body: list[str], column: int, gap: str) -> None:
    wrapped = gap.join(fill(one, column, break_long_words=False, break_on_hyphens=False) for one in body)
    article, right = newsclean.clean(wrapped), newsclean.clean("\n\n".join(body))
    said = f"{article.standfirst or ''} {article.text}"  # a first paragraph that the others say again is a standfirst
    assert said.split() == " ".join(body).split()
    assert gap == "\n" or article.text == right.text


@given(st.lists(paragraphs(), min_size=12, max_size=14, unique=True), st.integers(44, 60))
def test_wrapped_lines_with_a_blank_line_behind_each_are_one_paragraph_as_well(body: list[str], column: int) -> None:
    wrapped = "\n".join(fill(one, column, break_long_words=False, break_on_hyphens=False) for one in body)
    given_lines = newsclean.clean(wrapped.replace("\n", "\n\n"))
    assert given_lines.text == newsclean.clean(wrapped).text
    assert given_lines.restore() == wrapped.replace("\n", "\n\n")


@given(bodies(), st.integers(56, 80))
def test_paragraphs_that_are_quoted_as_in_mail_come_back_whole(body: list[str], column: int) -> None:
    wrapped = "\n\n".join(fill(one, column, break_long_words=False, break_on_hyphens=False) for one in body)
    quoted = "\n".join(f"> {line}" if line else ">" for line in wrapped.split("\n"))
    article = newsclean.clean(quoted)
    assert (article.text, article.restore()) == (newsclean.clean(wrapped).text, quoted)


@given(bodies(), st.sampled_from(("</p>", "<br />", "<br/><br/>", "</div>")))
def test_a_tag_behind_every_paragraph_takes_none_away(body: list[str], tag: str) -> None:
    source = "\n\n".join(f"{one}{tag}" for one in body)
    assert newsclean.clean(source).text.replace(tag, "") == newsclean.clean("\n\n".join(body)).text


@given(bodies(), st.integers(56, 80), st.integers(2, 8))
def test_paragraphs_that_are_indented_and_not_parted_come_back_whole(body: list[str], column: int, indent: int) -> None:
    wrapped = (
        fill(one, column, initial_indent=" " * indent, break_long_words=False, break_on_hyphens=False) for one in body
    )
    assert newsclean.clean("\n".join(wrapped)).text == "\n\n".join(body)


@given(bodies(), st.sampled_from((str.upper, str.lower)))
def test_letters_of_one_size_take_no_sentence_away(body: list[str], write: Callable[[str], str]) -> None:
    source = write("\n\n".join(body))
    assert newsclean.clean(source).text.lower() == source.lower()


@given(bodies())
def test_an_article_without_punctuation_keeps_its_words(body: list[str]) -> None:
    source = _SIGNS.sub("", "\n\n".join(body))
    assert newsclean.clean(source).text.split() == source.split()


@given(dirty_articles())
def test_line_breaks_that_were_written_out_part_lines(made: Made) -> None:
    source = made.source.replace("\r", r"\r").replace("\n", r"\n")
    article = newsclean.clean(source)
    assert article.text == newsclean.clean(made.source).text
    assert article.restore() == source
    assert newsclean.clean(article.stripped).stripped == article.stripped


@given(dirty_articles())
def test_letters_that_stand_apart_from_their_marks_change_nothing(made: Made) -> None:
    source = unicodedata.normalize("NFD", made.source)
    article = newsclean.clean(source)
    assert article.text == newsclean.clean(unicodedata.normalize("NFC", made.source)).text
    assert article.restore() == source
