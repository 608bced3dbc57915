"""What holds for Markdown, well written or not."""

from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import Made, clean_articles, dirty_articles, hostile_texts

PROSE = "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master said."
_SIGNS = (
    "# ",
    "## ",
    "> ",
    "**",
    "*",
    "_",
    "__",
    "[",
    "](",
    ")",
    "![",
    "![](a.jpg)",
    "[a](b)",
    "\\",
    "---\n",
    "| - | - |\n",
    "<https://a.example>",
)


@st.composite
def _scraps(draw: st.DrawFn) -> str:
    return "".join(draw(st.lists(st.sampled_from(_SIGNS) | st.text(max_size=8), max_size=40)))


@st.composite
def _marked_up(draw: st.DrawFn, made: Made) -> str:
    """The article as a crawler writes it: headings, links, emphasis, quotations and pictures."""
    lines: list[str] = []
    for text in made.source.split("\n\n"):
        words = text.split(" ")
        at = draw(st.integers(0, len(words) - 1))
        before, behind = draw(st.sampled_from((("[", "](https://a.example/b_(c))"), ("**", "**"), ("*", "*"), ("", ""))))
        words[at] = f"{before}{words[at]}{behind}"
        lines += draw(st.sampled_from(((), ("![a picture](a.jpg)",), ("---",))))
        lines.append(draw(st.sampled_from(("", "", "> "))) + " ".join(words) if text != made.headline else f"# {text}")
    return "\n\n".join(lines)


@given(_scraps() | hostile_texts() | dirty_articles().map(lambda made: made.source))
def test_the_source_of_markdown_is_rebuilt_to_the_character(text: str) -> None:
    assert newsclean.clean_markdown(text).restore() == text


@given(clean_articles().flatmap(lambda made: st.tuples(st.just(made), _marked_up(made))))
def test_markdown_is_read_as_the_article_it_was_written_from(pair: tuple[Made, str]) -> None:
    made, text = pair
    article = newsclean.clean_markdown(text)
    assert article.text == "\n\n".join(made.body)
    assert article.headline == made.headline


@given(dirty_articles())
def test_a_text_without_signs_is_the_same_as_markdown(made: Made) -> None:
    article, plain = newsclean.clean_markdown(made.source), newsclean.clean(made.source)
    assert (article.text, article.headline, article.stripped) == (plain.text, plain.headline, plain.stripped)


def test_headings_are_sub_headings_but_for_the_first() -> None:
    article = newsclean.clean_markdown(
        f"# Ferry sinks\n\n{PROSE}\n\n## What it cost\n\n{PROSE} Much.\n\nWhat is next\n---\n\nNothing, he said."
    )
    assert [p.kind for p in article.body] == ["paragraph", "subhead", "paragraph", "subhead", "paragraph"]
