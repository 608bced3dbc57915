"""The laws of reading HTML: furniture goes and the text stays, however the markup is written."""

import random
import re

from hypothesis import given, settings
from hypothesis import strategies as st

import newsclean
from newsclean import read_html
from newsclean.testing import clean_articles

FURNITURE = (
    "<nav><ul><li><a href=/>Home</a></li><li><a href=/sport>Sport</a></li><li><a href=/tides>Tides</a></li></ul></nav>",
    "<div class='cookie-consent'><p>We use cookies to give you the best experience on our site.</p><button>Accept</button></div>",
    "<aside class='related-articles'><h3>Related</h3><ul><li><a href=/1>Five ferries that sank</a></li></ul></aside>",
    "<section id='comments'><h3>Comments</h3><p class='comment'>I was on that ferry once.</p></section>",
    "<div class='newsletter-signup'><p>Sign up for our newsletter.</p><form><input name=mail></form></div>",
    "<footer><p>© 2024 The Daily Tide. All rights reserved.</p><a href=/imprint>Imprint</a></footer>",
    "<div class='share-buttons'><a href=/f>Share</a> <a href=/t>Tweet</a></div>",
    "<div class='ad-slot'>Advertisement</div>",
    "<script>var tides = 3;</script>",
)

furniture = st.lists(st.sampled_from(FURNITURE), max_size=6).map("".join)
prose = (
    clean_articles().map(lambda made: [" ".join(text.split()) for text in made.body]).filter(lambda parts: len(parts) > 2)
)
markup = st.text(alphabet="<>/=\"' abpdivh1&;!-\n\x00\ud800é", max_size=300)


def page(paragraphs: list[str], above: str, below: str, title: str = "Ferry sinks off the coast") -> str:
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return (
        f"<html><body>{above}<article><h1>{title}</h1><div class='article-body'>{body}</div></article>{below}</body></html>"
    )


@given(prose, furniture, furniture)
@settings(max_examples=60, deadline=None)
def test_text_in_paragraphs_comes_back_whatever_furniture_stands_around_it(
    paragraphs: list[str], above: str, below: str
) -> None:
    assert newsclean.clean_html(page(paragraphs, above, below)).text == "\n\n".join(paragraphs)


def otherwise(html: str, chance: random.Random) -> str:
    """The same markup, written another way: white space and comments between elements, attributes in another order and quotes."""

    def turned(match: re.Match[str]) -> str:
        attributes = re.findall(r"[\w-]+(?:=(?:'[^']*'|[^\s>']+))?", match[2])
        chance.shuffle(attributes)
        quoted = [re.sub(r"='?([^']*)'?$", r'="\1"', each) for each in attributes]
        return f"<{match[1]} {chance.choice(['', ' ', chr(10)])}{' '.join(quoted)}>"

    html = re.sub(r"<(\w+) ([^>]+)>", turned, html)
    between = r"><(?=/?(?:p|div|article|h1|h3|body|html|nav|aside|footer|section|ul|li|form|script)\b)"
    return re.sub(between, lambda _: chance.choice([">\n  <", "><!-- x --><", ">\t\n<", "><"]), html)


@given(prose, furniture, furniture, st.randoms(use_true_random=False))
@settings(max_examples=30, deadline=None)
def test_white_space_comments_and_the_order_of_attributes_change_nothing(
    paragraphs: list[str], above: str, below: str, chance: random.Random
) -> None:
    html = page(paragraphs, f"<div id=top class='masthead wide' data-x=1>The Daily Tide</div>{above}", below)
    assert newsclean.clean_html(otherwise(html, chance)) == newsclean.clean_html(html)


@given(prose, furniture, furniture)
@settings(max_examples=20, deadline=None)
def test_the_same_page_twice_gives_the_same_article(paragraphs: list[str], above: str, below: str) -> None:
    html = page(paragraphs, above, below)
    assert newsclean.clean_html(html).to_json() == newsclean.clean_html(html).to_json()


@given(markup)
@settings(max_examples=150, deadline=None)
def test_any_markup_gives_an_article_that_restores_its_text_stream(html: str) -> None:
    article = newsclean.clean_html(html)
    assert article.restore() == read_html(html).source


@given(prose, furniture)
@settings(max_examples=20, deadline=None)
def test_every_block_stands_where_it_says(paragraphs: list[str], above: str) -> None:
    made = read_html(page(paragraphs, above, ""))
    assert all(made.text[block.start : block.end] == block.text for block in made.blocks)


SAID = (
    "The ferry sank off the coast on Monday after a storm.",
    "Two of the crew died and eleven people were brought to a hospital in Ostia, where doctors said that they were well.",
    "The company said that it would look for the cause of the fire, which had begun in the engine room before dawn.",
    "Nobody else was hurt.",
)


@given(
    st.lists(st.sampled_from(SAID), min_size=1, unique=True),
    st.sampled_from(("{}", "<article>{}</article>", "<main>{}</main>")),
)
@settings(max_examples=40, deadline=None)
def test_a_page_of_nothing_but_a_heading_and_paragraphs_keeps_them_all(paragraphs: list[str], around: str) -> None:
    story = "<h1>Ferry sinks</h1>" + "".join(f"<p>{text}</p>" for text in paragraphs)
    assert newsclean.clean_html(around.format(story)).text.split("\n\n") == paragraphs
