"""What holds for a fragment of HTML, or a page, that is given as text."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.testing import Made, bodies, dirty_articles, hostile_texts

PROSE = "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master said."
_TAGS = (
    *(
        "<p>",
        "</p>",
        '<p class="a>b">',
        "<P\n",
        "<br>",
        "<br/>",
        "</div>",
        "<a href='b'>",
        "</a",
        "<",
        ">",
        "<h1>",
        "</h1>",
        "\n",
    ),
    *(
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<script>",
        "</script>",
        "<style ",
        "<html>",
        "<!DOCTYPE html>",
        "&lt;p&gt;",
        "&amp;lt;",
    ),
)
_WRITTEN = (
    ("<p>{}</p>", "\n"),
    ("<p>{}</p>", ""),
    ("<p class='a' data-b=\"c > d\">\n    {}\n</p>", "\n\n"),
    ("<!-- wp:paragraph -->\n<p>{}</p>\n<!-- /wp:paragraph -->", "\n\n"),
    ("<div><span>{}</span><script>var a = '</p>';</script></div>", "\n"),
    ("{}", "<br />\n<br />\n"),
    ("{}", "<br><br>"),
)
_FORMS = st.sampled_from(_WRITTEN)
_SCRAPS = st.lists(st.sampled_from((*_TAGS, PROSE, PROSE.lower())) | st.text(max_size=8), max_size=40).map("".join)


def _tagged(paragraphs: list[str], form: tuple[str, str]) -> str:
    written, gap = form
    return gap.join(written.format(escape(one, quote=False)) for one in paragraphs)


@given(_SCRAPS | hostile_texts())
def test_the_source_of_a_fragment_is_rebuilt_to_the_character(text: str) -> None:
    assert newsclean.clean(text).restore() == text


@given(bodies(), _FORMS)
def test_paragraphs_in_tags_come_back_as_they_were(body: list[str], form: tuple[str, str]) -> None:
    source = _tagged(body, form)
    assert newsclean.clean(source).text == newsclean.clean("\n\n".join(body)).text


@given(dirty_articles(), _FORMS)
def test_junk_in_tags_goes_as_it_does_without(made: Made, form: tuple[str, str]) -> None:
    plain = newsclean.clean(made.source)
    article = newsclean.clean(_tagged(made.source.split("\n\n"), form))
    assert (article.text, article.headline, article.byline) == (plain.text, plain.headline, plain.byline)


@given(bodies())
def test_a_page_that_is_given_as_text_is_read_as_text(body: list[str]) -> None:
    title, written = "Ferry stays in harbour as river rises", "".join(f"<p>{escape(one)}</p>" for one in body)
    head = "<!-- saved --><html><head><style>p {a: b}</style></head>"
    article = newsclean.clean(f"{head}<body><h1>{title}</h1>{written}</body></html>")
    assert (article.text, article.headline) == (newsclean.clean("\n\n".join((title, *body))).text, title)


@pytest.mark.parametrize("shown", ["<p>Hello</p>\n<p>World</p>", "<ul><li>Home</li></ul>", "Put it between <p> and </p>."])
def test_a_guide_that_shows_some_html_keeps_it(shown: str) -> None:
    source = f"{PROSE}\n\n{shown}\n\n{PROSE} He was not sure of it."
    assert newsclean.clean(source).text.split() == source.split()


def test_entities_beside_tags_are_read_and_tags_that_were_escaped_are_tags() -> None:
    source = f"<p>{PROSE} R&amp;D paid.</p>\n<p>&ldquo;No,&rdquo; he said of the old ferry and of its crew.</p>"
    said = f"{PROSE} R&D paid.\n\n“No,” he said of the old ferry and of its crew."
    assert newsclean.clean(source).text == newsclean.clean(escape(source)).text == said
