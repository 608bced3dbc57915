"""Lines of signs at the edges of an article, and a heading that nothing stands below."""

import pytest

import newsclean

LEAD = "The ferry sank off the coast on Monday, killing two of its crew, the harbour master said in a statement."
NEXT = "Eleven were brought to a hospital in Crete, where doctors said that all of them were well on Tuesday morning."
LAST = "The owners of the line, who bought the ship from a Greek company in 2016, said that they would wait for the report."


@pytest.mark.parametrize("signs", ["___", "---", "* * *", "- - - -", "\u200d", "—"])
def test_lines_of_signs_go_at_the_edges_and_stay_between_paragraphs(signs: str) -> None:
    article = newsclean.clean(f"{signs}\n\n{LEAD}\n\n{signs}\n\n{NEXT}\n\n{LAST}\n\n{signs}")
    assert [paragraph.text for paragraph in article.body] == [LEAD, signs, NEXT, LAST]


@pytest.mark.parametrize("signs", ["★★★★☆", "😀"])
def test_stars_and_pictures_at_the_end_stay(signs: str) -> None:
    assert newsclean.clean(f"{LEAD}\n\n{NEXT}\n\n{signs}").text.endswith(signs)


def test_signs_above_a_line_of_nothing_but_calls_stand_at_the_edge() -> None:
    calls = "Get the Courier Stories you care about delivered to your inbox. By signing up, you agree to our Privacy Policy"
    team = "Lee reported from Dubai, United Arab Emirates. Courier writers Ann Ray, Bo Hill and Cy Moss in Athens, Jon Gray"
    signed = f"{team} in Crete and Nasser Park in Tehran contributed to this report."
    once = newsclean.clean(f"{LEAD}\n\n{NEXT}\n\n{LAST}\n\n___\n\n{calls}\n\n{signed}\n\n___")
    assert once.text.endswith(LAST)
    assert newsclean.clean(once.stripped).stripped == once.stripped


def test_a_heading_that_nothing_stands_below_goes_and_one_between_paragraphs_stays() -> None:
    parts = (f"<p>{LEAD}</p>", f"<h2>What is known</h2><p>{NEXT}</p><p>{LAST}</p>", "<h2>Elsewhere on the coast</h2>")
    article = newsclean.clean_html(f"<article><h1>Ferry sinks off Crete</h1>{''.join(parts)}</article>")
    assert [paragraph.text for paragraph in article.body] == [LEAD, "What is known", NEXT, LAST]
