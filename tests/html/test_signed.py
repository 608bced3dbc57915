"""Who signed a page of HTML, and who did not."""

import pytest

import newsclean

LEAD = "The ferry sank off the coast on Monday, killing two of its crew, the harbour master said in a statement."
NEXT = "Eleven were brought to a hospital in Crete, where doctors said that all of them were well on Tuesday morning."


def people(head: str = "", byline: str = "", title: str = "Ferry sinks off Crete") -> list[str]:
    body = f"<article><h1>{title}</h1>{byline}<p>{LEAD}</p><p>{NEXT}</p></article>"
    article = newsclean.clean_html(f"<html><head>{head}</head><body>{body}</body></html>", url="https://tide.example/ferry")
    return [person.name for person in article.people]


@pytest.mark.parametrize(
    ("declared", "names"),
    [
        ("Ann O&amp;#039;Dea", ["Ann O'Dea"]),
        ("Deutsche Welle (www.dw.com)", []),
        ("elmundo.es", []),
        ("Ann Lee By Ann Lee", ["Ann Lee"]),
        ("The Harbour Post, Hamburg, Germany", ["The Harbour Post"]),
        ("Veröffentlicht von Anna Vogt", ["Anna Vogt"]),
        ("环球网", []),
        ("网易", []),
        ("李茂颖", ["李茂颖"]),
    ],
)
def test_what_a_page_declares_as_its_author_may_be_nobody(declared: str, names: list[str]) -> None:
    assert people(f'<meta name="author" content="{declared}">') == names


@pytest.mark.parametrize("account", ["harbour", "harbourpost1"])
def test_an_account_called_as_the_site_is_nobody(account: str) -> None:
    head = f'<meta property="og:site_name" content="HarbourPost"><meta name="author" content="{account}">'
    assert people(head) == []


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        (
            "<div class=byline>By ANN LEE and BO EK - AP Technology Writers | AP – 1 hr 4 mins ago</div>",
            ["ANN LEE", "BO EK"],
        ),
        ("<div class=sharekit__author>By Ann Lee</div><div class=img__author>Photograph by Bo Ek</div>", ["Ann Lee"]),
        ("<p class=author-info>发布于 2019-09-26 07:19:52</p>", []),
        ("<p class=author-info>点击量 326</p>", []),
        ("<p class=author>Recommended by Taboola</p>", []),
        ("<a class=author>Zurück zur Übersicht</a>", []),
    ],
)
def test_a_line_below_the_headline_signs_it_where_it_names_somebody(byline: str, names: list[str]) -> None:
    assert people(byline=byline) == names


def test_the_headline_signs_nothing() -> None:
    title = "<span class=author>Wasserstoff als Schlüsseltechnologie.</span>"
    assert people(title=f"{title} Anna Vogt besucht ein Werk") == []


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ann Lee and Hans Nichols", ["Ann Lee", "Hans Nichols"]),
        ("By Ann Lee, Tide News", ["Ann Lee"]),
        ("By Bo Ek", ["Ann Lee"]),
    ],
)
def test_colleagues_beside_the_declared_author_in_the_byline_are_authors_as_well(byline: str, names: list[str]) -> None:
    head = '<meta name="author" content="Ann Lee">'
    assert people(head, f"<div class=byline>{byline}</div>") == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("<div class=author>Politik · Jochen Bittner, Tina Hildebrandt</div>", ["Jochen Bittner", "Tina Hildebrandt"]),
        ("<div class=dateplusauthor>18/03/2019 | André Mindermann</div>", ["André Mindermann"]),
        ("<p>Harbour Post 9/21/2016 Lizette Borreli</p>", ["Lizette Borreli"]),
        ("<p>Travis Haney - 4 hours ago</p>", ["Travis Haney"]),
        ("<p>Jon Fingas, @jonfingas</p>", ["Jon Fingas"]),
        ("<p>by April Glaser@aprilglaser Dec 15, 2016, 1:55pm EST</p>", ["April Glaser"]),
        ("<div class=author>谢若含2017-03-01 14:27:02</div>", ["谢若含"]),
        ("<div id=byline>[田中宏昌，港新聞]</div>", ["田中宏昌"]),
        ("<p>2019年3月2日09:18 by 深海 | カテゴリー 社会</p>", ["深海"]),
        (
            "<ul><li><div rel=author>By Josh Haskell</div><a href=x>Follow</a></li><li><div rel=author>David Caplan</div></li></ul>",
            ["Josh Haskell", "David Caplan"],
        ),
        ("<p>Written by Emma Ryan</p><p class=author>Researched by</p><p class=author>Oliver Simpson</p>", ["Emma Ryan"]),
    ],
)
def test_a_byline_has_its_date_its_section_and_its_handle_beside_the_names(byline: str, names: list[str]) -> None:
    assert people(byline=byline) == names


def test_the_byline_beside_the_headline_goes_before_a_teaser_s() -> None:
    teaser = "<div class=item><h3>Tide sinks a pier</h3><a class=byline>Michael Mooney</a></div>"
    told = f"<p>{LEAD} {NEXT}</p><p>{NEXT} {LEAD}</p>"
    byline = f"<p>By Kathy Wise Published in Ashby December 14, 2016</p>{told}{teaser}"
    assert people(byline=byline) == ["Kathy Wise"]


def test_who_took_a_picture_is_no_author() -> None:
    picture = (
        '<div itemscope itemtype="http://schema.org/ImageObject"><meta itemprop="author" content="Bob Ray | Getty"></div>'
    )
    assert people('<meta name="author" content="Ann Lee">', picture) == ["Ann Lee"]
