"""What stands around the headline of a page of HTML: pictures above it, kickers, standfirsts, the names of the authors."""

from dataclasses import replace

import pytest

import newsclean
from newsclean import Mark, Role, read_html
from newsclean.cleaners.chrome import chrome
from newsclean.cleaners.furniture import furniture
from newsclean.read.html.opinion import opinion
from newsclean.read.html.trees import shipped

TITLE = "Ferry sinks off the coast of Ostia"
PROSE = "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master said."
AGAIN = "The owners of the line, who bought the ship from a Greek company in 2016, said that they would wait for the report."
BELOW = "Two of the crew are lost, and nobody can say why the ferry sailed at all."


def judged(html: str, *, gone: tuple[str, ...]) -> newsclean.Article:
    """The article of a page whose votes are given: some lines are none of its text, all others are."""
    page = read_html(html)
    votes = ((block, 0.02 if block.text.startswith(gone) else 0.48) for block in page.blocks)
    bare = frozenset(Mark(b.start, b.end, Role.BODY, "vote/evidence", score=vote) for b, vote in votes)
    return newsclean.assemble(newsclean.mark(replace(page, marks=bare), [chrome, furniture]))


def test_the_caption_of_a_picture_above_the_headline_is_one_however_far_the_text_is() -> None:
    caption = "The ferry leaves the pier of Ashby on Friday."
    between = "".join(f"<div>{word}</div>" for word in ("News", "Share", "Copy", "Email", "Print", "Save", "Listen", "Gift"))
    html = f"<figure><figcaption>{caption}</figcaption></figure><h1>{TITLE}</h1>{between}<p>{PROSE}</p><p>{AGAIN}</p>"
    gone = (caption, "News", "Share", "Copy", "Email", "Print", "Save", "Listen", "Gift")
    assert [each.text for each in judged(html, gone=gone).captions] == [caption]


@pytest.mark.parametrize(
    "between", ["", "<span class=credit>Ann Ray / Ostia Post</span>", "<div class=photo-by>Ann Ray</div>"]
)
def test_who_took_the_picture_stands_with_its_caption(between: str) -> None:
    caption = "The ferry leaves the pier of Ashby on Friday."
    html = f"<h1>{TITLE}</h1><figure><figcaption><p>{caption}</p>{between}</figcaption></figure><p>{PROSE}</p><p>{AGAIN}</p>"
    found = judged(html, gone=(caption, "Ann Ray")).captions
    assert [(each.text, (each.credit or "")[:7]) for each in found] == [(caption, "Ann Ray" if between else "")]


@pytest.mark.parametrize(
    ("above", "kicker"),
    [
        ("<div class=article__kicker>Harbours</div>", "Harbours"),
        ("<p class=volanta>La última del oficio</p>", "La última del oficio"),
        ("<span class=eyebrow>March 5, 2024</span>", None),
        ("<span class=eyebrow>4 min read</span>", None),
        ("<nav class=topline>Home / News / Coast</nav>", None),
        ("<div class=promo>Harbours</div>", None),
    ],
)
def test_a_line_right_above_the_headline_is_its_kicker_where_its_element_says_so(above: str, kicker: str | None) -> None:
    gone = ("Harbours", "La última", "March 5", "4 min", "Home /")
    assert judged(f"{above}<h1>{TITLE}</h1><p>{PROSE}</p><p>{AGAIN}</p>", gone=gone).kicker == kicker


def test_a_label_before_the_headline_in_its_heading_is_its_kicker_and_no_part_of_the_text() -> None:
    head = f"<meta property=og:title content='{TITLE}'>"
    html = f"{head}<h1>Rain over Rome - {TITLE}</h1><p>{PROSE}</p><p>{AGAIN}</p>"
    found = judged(html, gone=("nothing",))
    assert (found.headline, found.kicker, found.text) == (TITLE, "Rain over Rome", f"{PROSE}\n\n{AGAIN}")


@pytest.mark.parametrize(
    ("description", "standfirst"),
    [
        (BELOW, BELOW),
        (BELOW[:56] + "…", BELOW),
        ("News from Ostia and all the coast, every morning and for free.", None),
        ("", None),
    ],
)
def test_the_declared_description_below_the_headline_is_the_standfirst(description: str, standfirst: str | None) -> None:
    head = f"<meta name=description content='{description}'>"
    html = f"{head}<h1>{TITLE}</h1><div class=x1>{BELOW}</div><div class=promo-dek>{AGAIN[:60]}</div><p>{PROSE}</p><p>{AGAIN}</p>"
    assert judged(html, gone=(BELOW,)).standfirst == standfirst


def test_the_declared_description_goes_before_other_lines_that_are_called_a_standfirst() -> None:
    offer = "Just two euros for the first month of all that we write."
    head = f"<meta name=description content='{BELOW}'>"
    html = f"{head}<h1>{TITLE}</h1><p class=dek>{BELOW}</p><p class=subtitle>{offer}</p><p>{PROSE}</p><p>{AGAIN}</p>"
    assert judged(html, gone=(BELOW, offer)).standfirst == BELOW


def test_a_line_of_nothing_but_the_declared_authors_is_no_text_unless_it_comes_again() -> None:
    head = "<meta name=author content='Ann Lee'>"
    html = f"{head}<h1>{TITLE}</h1><p>Ann Lee</p><p>{PROSE}</p><p>{AGAIN}</p>"
    signed = judged(html, gone=("nothing",))
    assert (signed.byline, signed.text) == ("Ann Lee", f"{PROSE}\n\n{AGAIN}")
    asked = judged(html + f"<p>Ann Lee</p><p>{BELOW}</p>", gone=("nothing",))
    assert asked.text == f"Ann Lee\n\n{PROSE}\n\n{AGAIN}\n\nAnn Lee\n\n{BELOW}"


def test_an_extraction_that_has_the_menus_as_well_has_no_vote() -> None:
    menu = "".join(f"<a href=/{number}>Section {number}</a><br>" for number in range(20))
    text = "".join(f"<p>{PROSE} {number}" for number in range(4))
    html = f"<table><tr><td>{menu}</td><td><font size=5><b>{TITLE}</b></font><br>{text}</td><td>Poll<br>Yes<br>No</td></tr></table>"
    page = read_html(html)
    held = opinion(page.blocks, None, TITLE, shipped(), lambda *, fast: [1.0 if fast else 0.5] * len(page.blocks))
    assert held.extraction is None
    assert not any(chance for block, chance in zip(page.blocks, held.chances, strict=True) if block.linked == 1.0)
    assert "Section 3" not in newsclean.clean_html(html).text


def test_the_line_below_a_picture_is_no_text_but_where_most_of_the_text_stands_below_pictures() -> None:
    caption = "The ferry leaves the pier of Ashby on Friday."
    below = f"<figure><img><figcaption>{caption}</figcaption></figure>"
    html = f"<h1>{TITLE}</h1><p>{PROSE}</p>{below}<p>{AGAIN}</p><p>{BELOW} {PROSE} {AGAIN}</p>"
    found = judged(html, gone=("nothing",))
    assert ([each.text for each in found.captions], caption in found.text) == ([caption], False)
    slides = "".join(f"<figure><figcaption>{text}</figcaption></figure>" for text in (PROSE, AGAIN, BELOW))
    assert judged(f"<h1>{TITLE}</h1><p>{BELOW[:40]}.</p>{slides}", gone=("nothing",)).captions == ()


@pytest.mark.parametrize(
    "below",
    [
        f"<p class=subtitle>{BELOW}</p>",
        f"<h2 class=story-dek>{BELOW}</h2>",
        "<h2>The ship had been late all week, the harbour master of the town said to them.</h2>",
    ],
)
def test_a_line_called_a_standfirst_or_a_heading_that_is_a_sentence_is_the_standfirst(below: str) -> None:
    found = judged(f"<article><h1>{TITLE}</h1>{below}<p>{PROSE}</p><p>{AGAIN}</p></article>", gone=("nothing",))
    assert found.standfirst
    assert found.standfirst in below
    assert found.text == f"{PROSE}\n\n{AGAIN}"
