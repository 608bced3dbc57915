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
