"""What holds for text whose characters, or quotes and line breaks, a program wrote as escapes."""

import json

from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import Made, bodies, dirty_articles, hostile_texts

_SCRAPS = st.lists(
    st.sampled_from(
        ("\\x", "\\xc3\\xa9", "\\xa0", "\\u2019", "\\ud83d", "\\ude00", "\\", '\\"', "\\n", "b'", "'", "[", "a", " ")
    )
    | st.text(max_size=6),
    max_size=40,
).map("".join)


@given(_SCRAPS | hostile_texts())
def test_the_source_of_an_escaped_text_is_rebuilt_to_the_character(text: str) -> None:
    assert newsclean.clean(text).restore() == text


@given(bodies())
def test_escaped_apostrophes_letters_and_spaces_are_read(body: list[str]) -> None:
    written = "\n\n".join(body).replace("’", "\\u2019")
    source = f"{written}\n\nThe caf\\xc3\\xa9 by the quay wasn\\u2019t open\\xa0on Monday, its owners said."
    said = "\n\n".join((*body, "The café by the quay wasn’t open\xa0on Monday, its owners said."))
    assert newsclean.clean(source).text == newsclean.clean(said).text


@given(dirty_articles())
def test_a_string_of_json_is_read_as_what_it_stands_for(made: Made) -> None:
    article = newsclean.clean(json.dumps(made.source)[1:-1])
    assert article.text == newsclean.clean(made.source).text


@given(bodies())
def test_a_literal_of_bytes_is_read_as_what_it_stands_for(body: list[str]) -> None:
    source = "\n\n".join(body)
    assert newsclean.clean(repr(source.encode())).text == newsclean.clean(source).text


def test_escapes_that_are_spoken_of_stay() -> None:
    source = r"Write '\u2019' for the sign, or [\xa0-\xff] for all of them, and keep it in C:\users\xavier."
    assert newsclean.clean(source).text == source
