"""Time grows with the text and no faster, on hostile text too.

CPU time is measured, not the clock on the wall, and a case fails only when it is too slow three times in a row.
"""

import gc
import tomllib
from collections.abc import Callable
from pathlib import Path
from string import ascii_lowercase
from time import process_time

import pytest

import newsclean

SIZE = 4_000
MOST_GROWTH = 9  # for four times the text; twice the time for twice the text is 4, a square is 16
NOTHING = 0.004  # seconds: below this a clock says little

PROSE = "The harbour master said on Monday that the ferry would not sail because the river had risen. "

REPEATED = {
    "line breaks": "\n",
    "line breaks of Windows": "\r\n",
    "line separators": "a\u2028",
    "spaces": " ",
    "one letter": "a",
    "one digit": "1",
    "full stops": ". ",
    "short lines": "ab\n",
    "one long line": PROSE,
    "prose on lines": PROSE + "\n",
    "wrapped lines": "The harbour master said on Monday that the ferry would not\n",
    "a stack of combining marks": "\u0301\u0316",
    "lone surrogates": "\ud800",
    "invisible characters": "\u200b",
    "mojibake": "Ã© ",
    "entities of entities": "&amp;amp;",
    "open angles": "<",
    "opening quotes": "“",
    "quotes": '"a" ',
    "brackets": "[](){}",
    "opening brackets": "(",
    "quotes in quotes": "“‘a’” ",
    "piles of combining marks": "e\u0301\u0316\u0301\u0316\u0301\u0316",
    "NULs": "\0",
    "an entity that is one entity more": "&a;",
    "lost spaces": "end.The",
    "bars": " | ",
    "words of rules": "read more ",
    "sentences of rules": "Sign up for our newsletter. ",
    "lines of rules": "Advertisement\n",
    "appeals": "Subscribe now to continue reading this article.\n",
    "headers of lists": "Related content\n",
    "labels of highlights": "Story highlights\n",
    "bylines in a line": "By Ann ",
    "lines of bylines": "By Ann Lee\n",
    "told to one another": "Ann Lee as told to Bob Ray ",
    "labels of pictures": "Photo: ",
    "lines of picture credits": "Photo: Ann Lee\n",
    "pictures described": "In this photo ",
    "slashes of agencies": "Ann/AP ",
    "dates in a line": "March 1, 2013 ",
    "lines of dates": "March 1, 2013\n",
    "figures like dates": "2024-01-",
    "hover cards": "Sen. Ted Cruz MORE ",
    "capitals": "Ann ",
    "datelines": "MOSCOW (Reuters) - ",
    "credits": "(Reporting by Ann Lee; Editing by Bob Ray) ",
    "contributions": "Ann Lee contributed to this report. ",
    "copyright signs": "©",
    "corrections": "Correction: ",
    "bios": "Ann Lee is a reporter at the paper.\n",
    "topics": "#ferry ",
    "reading times": "3 minute read\n",
    "addresses": "http://a.b/c?d=e&f a@b.co ",
    "Japanese": "続きを読む\n",
    "Korean": "기자 ",
    "Russian": "Кремль сказал ",
    "adverts in a line": "Advertisement Zork the ",
    "adverts between sentences": "The ferry sank in May. Advertisement Zork ",
    "calls in capitals in a line": "CLICK HERE TO SIGN UP FOR OUR NEWSLETTER Just last month more than two ",
    "links in a line": "He said so. READ MORE: Zork bork dork mork The ",
    "pictures in a line": "A man at the quay (Photo: Ann Lee) ",
    "misspellings": "recieve teh goverment ",
    "no words": "qxzvk wjqpt ",
}


def repeated(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def grown(piece: Callable[[int], str], size: int) -> str:
    pieces: list[str] = []
    length = 0
    while length < size:
        pieces.append(piece(len(pieces)))
        length += len(pieces[-1])
    return "".join(pieces)


def cost(source: str, clean: Callable[[str], object] = newsclean.clean) -> float:
    gc.disable()  # what else this process holds is none of the text's cost
    start = process_time()
    try:
        clean(source)
        return process_time() - start
    finally:
        gc.enable()


def grows_evenly(make: Callable[[int], str], clean: Callable[[str], object] = newsclean.clean) -> bool:
    small = min(cost(make(SIZE), clean) for _ in range(2))
    return cost(make(4 * SIZE), clean) <= MOST_GROWTH * max(small, NOTHING)


def lines(form: str) -> Callable[[int], str]:
    """Fill a form of hostile_lines.toml, once for each number."""

    def piece(number: int) -> str:
        word = "".join(ascii_lowercase[number // 26**place % 26] for place in range(4))
        return form.format(
            n=number, word=word, name=word.title(), prose=PROSE.replace("ferry", f"ferry number {number}").strip()
        )

    return lambda size: grown(piece, size)


LINES = {
    name: lines(form)
    for name, form in tomllib.loads(Path(__file__).with_name("hostile_lines.toml").read_text("utf-8")).items()
}

CASES: dict[str, Callable[[int], str]] = {
    **{name: repeated(piece) for name, piece in REPEATED.items()},
    **LINES,
    "nested brackets": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "one letter under a pile of marks": lambda size: "a" + "\u0301" * size,
    "an article printed twice": lambda size: 2 * grown(lambda number: f"{number}. {PROSE}\n", size // 2),
}


_LAUGHS = "".join(f'<!ENTITY l{number} "{f"&l{number - 1};" * 10 if number else "ha"}">' for number in range(10))

PAGES: dict[str, Callable[[int], str]] = {
    "deep markup": lambda size: "<div>" * (size // 11) + "The ferry sank." + "</div>" * (size // 11),
    "deep and never closed": lambda size: "<div><span>" * (size // 11) + "The ferry sank.",
    "unclosed bold": lambda size: "<p>" + "<b>x" * (size // 4),
    "paragraphs": lambda size: f"<p>{PROSE}</p>" * (size // 100),
    "breaks": lambda size: "<p>" + "x<br>" * (size // 5),
    "links": lambda size: "<p>" + '<a href="/x">y</a> ' * (size // 19),
    "cells": lambda size: "<table>" + "<tr><td>A cell.</td></tr>" * (size // 25),
    "nested lists": lambda size: "<ul><li>x " * (size // 10),
    "attributes": lambda size: "<p " + "".join(f"a{number}=b " for number in range(size // 8)) + f">{PROSE}</p>",
    "open comments": lambda size: f"<p>{PROSE}</p>" + "<!--" * (size // 4),
    "a billion laughs": lambda size: f"<!DOCTYPE x [{_LAUGHS}]><p>{PROSE}</p><p>" + "&l9;" * (size // 4),
    "nested data": lambda size: '<script type="application/ld+json">' + '{"a":[' * (size // 6) + f"</script><p>{PROSE}</p>",
}


@pytest.fixture(autouse=True, scope="module")
def _warm() -> None:
    for make in CASES.values():
        newsclean.clean(make(200))
    newsclean.clean_html(PAGES["paragraphs"](2_000))


@pytest.mark.parametrize("name", CASES)
def test_four_times_the_text_takes_no_more_than_nine_times_as_long(name: str) -> None:
    assert any(grows_evenly(CASES[name]) for _ in range(3))


@pytest.mark.parametrize("name", PAGES)
def test_four_times_the_page_takes_no_more_than_nine_times_as_long(name: str) -> None:
    assert any(grows_evenly(PAGES[name], newsclean.clean_html) for _ in range(3))


def test_a_tag_with_forty_thousand_attributes_loses_no_text() -> None:
    assert newsclean.clean_html(PAGES["attributes"](320_000)).text == PROSE.strip()
