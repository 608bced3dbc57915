"""What is learned, and what is an article's own however often it comes again."""

from collections.abc import Callable

import pytest

from newsclean.corpus import Entry, profile, survey


def learned(texts: list[str]) -> dict[str, Entry]:
    return {entry.what: entry for entry in profile(survey(texts, "The Mill")).entries}


@pytest.mark.parametrize(
    ("lines", "what", "role"),
    [
        ({"below": "Meet us at the mill"}, "meet us at the mill", "junk"),
        ({"below": "Get our news by mail"}, "get our news by mail", "newsletter"),
        ({"below": "The Mill, 1 Weir Lane, Ashby"}, "the mill, # weir lane, ashby", "junk"),
        ({"inside": "Advertisement"}, "advertisement", "advertisement"),
        ({"below": "Sign up for our newsletter"}, "sign up for our newsletter", "newsletter"),
        ({"below": "Copyright © 2019 The Mill. All rights reserved."}, "copyright © # the mill. all rights reserved.", "rights"),
        ({"below": "The Associated Press contributed to this report."}, "the associated press contributed to this report.", "credit-line"),
        ({"above": "FROM THE WEIR/VIEWS:"}, "from the weir/views:", "kicker"),
        ({"inside": f"Twelve chefs cook soup every Sunday; bring bowls. {'Vegetables peeled beforehand taste fresher. ' * 3}".strip()},
         f"twelve chefs cook soup every sunday; bring bowls. {'vegetables peeled beforehand taste fresher. ' * 3}".strip(), "junk"),
    ],
)  # fmt: skip
def test_a_line_of_the_site_is_learned_with_its_role(
    lines: dict[str, str], what: str, role: str, articles: Callable[..., list[str]]
) -> None:
    assert learned(articles(20, **lines))[what].role == role


@pytest.mark.parametrize(
    "lines",
    [
        {"inside": "What we know"},
        {"inside": "WHY THIS QUESTION MATTERS:"},
        {"inside": "A lightly edited transcript of our conversation follows."},
        {"inside": "“We will wait,” she said."},
        {"above": "Dear reader:"},
        {"above": "CIUDAD DE MÉXICO"},
        {"above": "By Ann Lee"},
        {"inside": "Sean Illing"},
        {"below": "Quốc Thắng"},
        {"below": "Thank you."},
        {"inside": "Further reading"},
    ],
    ids=lambda lines: next(iter(lines.values())),
)
def test_an_articles_own_line_is_not_learned_however_often_it_comes(
    lines: dict[str, str], articles: Callable[..., list[str]]
) -> None:
    others = articles(120)[6:]
    assert not learned([*articles(6, **lines), *others])


def test_speakers_are_told_by_their_coming_again(prose: Callable[[int], str]) -> None:
    talk = [
        f"Narrator\n\n{prose(3 * n)}\n\nChorus\n\n{prose(3 * n + 1)}\n\nNarrator\n\n{prose(3 * n + 2)}\n\nChorus"
        for n in range(12)
    ]
    assert not learned(talk)


def test_a_refrain_stands_in_one_poem_alone(articles: Callable[..., list[str]]) -> None:
    poem = "\n\n".join(
        f"The river rises, {word}\n\nAnd the mill goes round" for word in ("child", "friend", "bride", "king", "lad", "moon")
    )
    assert not learned([poem, *articles(12)])


def test_paragraphs_told_again_in_later_stories_are_the_newsrooms(
    article: Callable[..., str], articles: Callable[..., list[str]]
) -> None:
    told = "The harbour master refused to sign the contract for the ferry because the river had risen, neighbours said."
    others = articles(120)[12:]
    assert not learned([*articles(12, inside=told), *others])
    assert not learned([*articles(5, below=told), *others])
    assert not learned([article(n, inside=told) for n in range(10)])


def test_copies_of_one_article_teach_nothing(article: Callable[..., str]) -> None:
    assert not learned([article(1, below="Meet us at the mill")] * 30)


def test_too_few_articles_teach_nothing(articles: Callable[..., list[str]]) -> None:
    assert not learned(articles(4, below="Meet us at the mill"))
    assert learned(articles(5, below="Meet us at the mill"))


def test_the_evidence_is_told(article: Callable[..., str], articles: Callable[..., list[str]]) -> None:
    texts = [*articles(12, below="Slideshow (2 Images)"), *(article(n) for n in range(12, 20))]
    entry = learned(texts)["slideshow (# images)"]
    assert (entry.seen, entry.first, entry.last, entry.examples) == (12, 1.0, 1.0, ("Slideshow (2 Images)",))


def test_the_last_words_of_flat_texts_are_learned(article: Callable[..., str]) -> None:
    flat = [article(n).replace("\n\n", " ") + " Leia também: os jornais do rio" for n in range(12)]
    found = learned(flat)["leia também: os jornais do rio"]
    assert found.kind == "ending"


def test_a_sentence_that_ends_a_few_flat_texts_is_not(
    article: Callable[..., str], articles: Callable[..., list[str]]
) -> None:
    others = [text.replace("\n\n", " ") for text in articles(120)[12:]]
    ended = [article(n).replace("\n\n", " ") + " The mayor declined to comment." for n in range(12)]
    assert not learned([*ended, *others])


def test_a_sentence_that_ends_most_flat_texts_is_the_sites(article: Callable[..., str]) -> None:
    ended = [article(n).replace("\n\n", " ") + " Printed on the river by hand." for n in range(12)]
    assert learned(ended)["printed on the river by hand."].kind == "ending"


_LINKS = ("MAYOR OF {} DENIES TAKING MONEY", "FERRY TO {} STAYS IN HARBOUR AGAIN", "HOW {} LOST ITS ONLY SCHOOL BUS")
_TOWNS = (
    "ASHBY",
    "OSTIA",
    "TILBURY",
    "GRAYS",
    "PURFLEET",
    "STANFORD",
    "ORSETT",
    "CHADWELL",
    "CORYTON",
    "MUCKING",
    "FOBBING",
    "VANGE",
)


def test_a_house_form_of_links_is_learned_where_rules_know_some_of_them(article: Callable[..., str]) -> None:
    texts = [
        article(n, inside=_LINKS[n % 3].format(town), below="CLICK HERE TO GET THE MILL NEWS APP")
        for n, town in enumerate(_TOWNS)
    ]
    assert learned(texts)["5"].kind == "capitals"


def test_subheads_in_capitals_are_no_links(article: Callable[..., str]) -> None:
    assert not learned([article(n, inside=f"CONCERNS IN {town}") for n, town in enumerate(_TOWNS)])
    assert not learned([article(n, inside=_LINKS[n % 3].format(town)) for n, town in enumerate(_TOWNS)])


def test_a_paragraph_with_a_little_junk_in_it_is_no_junk(articles: Callable[..., list[str]]) -> None:
    told = (
        "“Everyday people need a champion, and I want to be that champion,” the senator said in March. READ MORE: Her speech"
    )
    others = articles(120)[12:]
    assert not learned([*articles(12, inside=told), *others])


def test_figures_under_a_report_are_its_own(article: Callable[..., str]) -> None:
    assert not learned([article(n, below=f"Attendance: {1000 + 17 * n}") for n in range(20)])


def test_a_heading_over_a_list_of_the_articles_own_is_no_junk(article: Callable[..., str]) -> None:
    lists = [f"Zutaten\n\n{n} Eier und {n + 2} Kannen Milch\n\nDazu {town.title()}er Salz" for n, town in enumerate(_TOWNS)]
    assert not learned([article(n, below=below) for n, below in enumerate(lists)])


def test_a_row_of_the_sites_own_lines_is_learned_whole(articles: Callable[..., list[str]]) -> None:
    row = ("Twice a week by post", "The Mill of Ashby", "Printed at the weir")
    assert set(learned(articles(below="\n\n".join(row)))) == {line.lower() for line in row}
