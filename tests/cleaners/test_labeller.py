"""The learned labeller: menus, other articles' titles, and everything it must leave alone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import compress

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.cleaners.labeller import labeller, marks, shipped
from newsclean.labeller.again import Standing, differences
from newsclean.labeller.left import left
from newsclean.labeller.rest import rest
from newsclean.labeller.settle import is_dump, junk
from newsclean.labeller.worth import worth
from newsclean.page import Mark, Role
from newsclean.testing import Made, clean_articles, dirty_articles, hostile_texts

ENGLISH = (
    "The ferry to Tilbury sank off the coast late on Monday, killing two of its crew, the harbour master said on Tuesday.",
    "It had left the harbour an hour before with forty people on board, most of them workers of the mill at Ashby.",
    "“We heard a bang and then the lights went out,” said Ana Petrova, who runs the mill. “Nobody told us what to do.”",
    "An inquiry into the sinking will begin next week, and its report is due in May, a spokesman for the ministry said.",
    "The owners of the ferry said that it had been inspected in the spring and that nothing had been found wrong with it.",
)
GERMAN = (
    "Die Fähre nach Tilbury ist am späten Montag vor der Küste gesunken, zwei Mitglieder der Besatzung kamen dabei ums Leben.",
    "Sie hatte den Hafen eine Stunde zuvor mit vierzig Menschen an Bord verlassen, die meisten arbeiten in der Mühle von Ashby.",
    "„Wir hörten einen Knall, dann ging das Licht aus“, sagte Anna Petrowa, die die Mühle leitet. „Niemand half uns.“",
    "Eine Untersuchung soll in der kommenden Woche beginnen, der Bericht wird im Mai erwartet, sagte ein Sprecher der Behörde.",
)
SPANISH = (
    "El transbordador a Tilbury se hundió el lunes frente a la costa y murieron dos miembros de la tripulación, según el puerto.",
    "Había salido una hora antes con cuarenta personas a bordo, la mayoría de ellas trabajadores del molino de Ashby.",
    "«Oímos un golpe y se apagaron las luces», dijo Ana Petrova, que dirige el molino. «Nadie nos dijo qué hacer».",
    "La investigación comenzará la semana que viene y el informe se espera para mayo, dijo un portavoz del ministerio.",
)
MENU = (
    "Skip to content", "Home", "News", "World", "UK", "Europe", "Business", "Sport", "Football", "Culture", "Books", "Film", "Music",
    "Travel", "Weather", "Jobs", "Opinion", "Letters", "Health", "Science", "Video", "Podcasts", "Puzzles", "Newsletters", "Log in",
    "Search", "Menu", "Subscribe",
)  # fmt: skip
TITLES = (
    "Share this", "Facebook", "Twitter", "Email", "Most read",
    "Mill fire inquiry put off again", "2 hours ago", "Ten walks along the old canal", "3 hours ago",
    "Mayor opens new library in Oakham", "5 hours ago", "Storm leaves thousands without power", "6 hours ago",
    "Five recipes for a cold evening", "1 day ago", "Actor returns to the stage after ten years", "2 days ago",
    "Latest", "Town council votes on parking", "School choir wins prize", "Why the river is rising", "Obituary: Peter Marsh",
    "About us", "Contact us", "Privacy policy", "Terms of use", "Cookie settings", "Advertise with us", "Careers", "Help",
    "© 2024 The Tilbury Gazette. All rights reserved.",
)  # fmt: skip


def _junk(text: str) -> list[str]:
    page = newsclean.mark(newsclean.read(text), newsclean.CLEANERS)
    return [page.text[m.start : m.end] for m in sorted(page.marks) if m.rule.startswith("labeller/")]


@pytest.mark.parametrize("body", [ENGLISH, GERMAN, SPANISH], ids=["en", "de", "es"])
def test_of_a_menu_above_and_titles_below_most_goes_and_the_body_stays(body: tuple[str, ...]) -> None:
    taken = _junk("\n".join((*MENU, *body, *TITLES)))
    assert not set(taken) & set(body)
    article = newsclean.clean("\n".join((*MENU, *body, *TITLES)), cleaners=newsclean.CLEANERS)
    assert set(body) <= {paragraph.text for paragraph in article.body}
    assert len(article.body) <= len(body) + (len(MENU) + len(TITLES)) // 4


LINE_UPS = (
    "TILBURY – OAKHAM 2–1",
    "Goal: Ruiz 29",
    "Tilbury: Meyer; Lind, Okoro, Braun (Salo 70), Tamm; Ruiz, Fox, Bauer; Costa, Novak",
    "Oakham: Weir; Marsh, Salo, Petrov (Braun 70), Tamm; Reed, Fox, Bauer; Costa, Lee",
)


@pytest.mark.parametrize("body", [ENGLISH, GERMAN, SPANISH], ids=["en", "de", "es"])
@pytest.mark.parametrize(
    "own", [LINE_UPS, ("Fakta", "The ferry", "Built: 1989", "Length: 62 metres", "On board: 40 people")]
)
def test_a_line_up_and_a_box_of_facts_below_the_article_stay_on_a_dump(own: tuple[str, ...], body: tuple[str, ...]) -> None:
    taken = _junk("\n".join((*MENU, *body, *own, *TITLES)))
    assert taken
    assert not set(taken) & set(own)


@pytest.mark.parametrize("body", [ENGLISH, GERMAN, SPANISH], ids=["en", "de", "es"])
def test_paragraphs_alone_are_left_alone(body: tuple[str, ...]) -> None:
    assert not _junk("\n\n".join(body))


@pytest.mark.parametrize("line", ["What the inquiry will ask", "‘Nobody told us’", "1. The harbour", "Ana Petrova", "* * *"])
def test_a_subhead_between_paragraphs_is_left_alone(line: str) -> None:
    assert not _junk("\n\n".join((*ENGLISH[:2], line, *ENGLISH[2:])))


def test_a_list_of_the_article_is_left_alone() -> None:
    items = ("– forty passengers", "– a crew of six", "– two lifeboats", "– no radio")
    assert not _junk("\n\n".join((*ENGLISH[:2], "On board were:", *items, *ENGLISH[2:])))


@pytest.mark.parametrize("text", ["", "Home", "Home\nNews\nSport", "…\n—", "台風\n天気"])
def test_a_page_without_prose_is_left_alone(text: str) -> None:
    assert not _junk(text)


def test_a_line_of_data_for_scripts_goes_from_a_dump() -> None:
    data = '{"blog": {"id": 9, "name": "ferries"}, "tags": ["sea", "ships"]}, ' * 30
    article = newsclean.clean("\n".join((*MENU, *ENGLISH, data, *TITLES)))
    assert not any("ferries" in paragraph.text for paragraph in article.body)
    assert set(ENGLISH) <= {paragraph.text for paragraph in article.body}


def test_what_another_cleaner_has_named_as_a_field_is_never_marked() -> None:
    page = newsclean.mark(newsclean.read("\n".join((*MENU, "By Ann Lee", *ENGLISH, *TITLES))), newsclean.CLEANERS)
    byline = next(m for m in page.marks if m.role == "byline")
    assert not [m for m in page.marks if m.rule.startswith("labeller/") and m.start <= byline.start < m.end]


def test_a_mark_says_how_likely_it_is() -> None:
    page = newsclean.read("\n".join((*MENU, *ENGLISH, *TITLES)))
    scores = [mark.score for mark in labeller(page) if mark.rule == "labeller/junk"]
    assert scores
    assert all(0.5 < score <= 1 for score in scores)


@given(clean_articles())
def test_a_clean_article_is_never_marked(made: Made) -> None:
    assert not _junk(made.source)


@given(dirty_articles() | hostile_texts().map(lambda text: Made(text, None, (), ())))
def test_cleaning_what_was_cleaned_changes_nothing(made: Made) -> None:
    once = newsclean.clean(made.source, cleaners=newsclean.CLEANERS)
    assert newsclean.clean(once.stripped, cleaners=newsclean.CLEANERS).stripped == once.stripped


@given(dirty_articles())
def test_a_second_run_marks_nothing_new(made: Made) -> None:
    page = newsclean.mark(newsclean.read(made.source), newsclean.CLEANERS)
    assert newsclean.mark(page, newsclean.CLEANERS) == page


@given(dirty_articles())
def test_the_shipped_model_is_any_model(made: Made) -> None:
    page = newsclean.read(made.source)
    assert set(labeller(page)) in (set(), set(partial(marks, model=shipped())(page)))


def test_a_page_of_which_fewer_than_ten_lines_would_go_stays_whole() -> None:
    menu = "News", "Sport", "Opinion", "Podcasts", "Puzzles", "Newsletters", "Subscribe", "Email", "Careers"
    page = newsclean.read("\n".join((*menu, *ENGLISH)))
    assert any(marks(page, shipped()))
    assert not any(labeller(page))


def test_where_other_cleaners_took_the_menu_what_they_left_of_it_goes_too() -> None:
    page = newsclean.mark(newsclean.read("\n".join((*MENU, *ENGLISH, *TITLES))), newsclean.CLEANERS[:-1])
    lines = {block.text: block for block in page.blocks}
    teasers = ("Mill fire inquiry put off again", "2 hours ago", "Ten walks along the old canal")
    taken = [lines[text].mark(Role.NAVIGATION, "a/menu") for text in (*MENU, *TITLES) if text not in teasers]
    page = replace(page, marks=frozenset(taken))
    assert not is_dump([lines[text] for text in (*ENGLISH, *teasers)])
    gone = {page.text[mark.start : mark.end] for mark in labeller(page)}
    assert gone
    assert gone <= set(teasers)


class _Said:
    """Trees that know a line's chance by its length."""

    def __init__(self, chances: dict[int, float]) -> None:
        self._chances = chances

    def chances(self, columns: Sequence[Sequence[float]], wanted: Sequence[bool]) -> Iterator[float]:
        return compress([self._chances.get(int(weight), 0.01) for weight in columns[0]], wanted)


@pytest.mark.parametrize(("box", "goes"), [(("Ten pounds",), False), (("Ten pounds", "Most read now"), True)])
def test_lines_between_paragraphs_go_where_one_of_them_is_beyond_doubt(box: tuple[str, ...], goes: bool) -> None:  # noqa: FBT001
    page = newsclean.read("\n".join((*["Sport"] * 20, *ENGLISH[:3], *box, *ENGLISH[3:])))
    known = left(*rest(page), shipped().lists)
    said = _Said({len("Sport"): 0.99, len("Ten pounds"): 0.9, len("Most read now"): 0.98})
    gone = junk(known, shipped()._replace(trees=said))  # type: ignore[arg-type]
    assert (known.numbers[23] in gone) is goes
    assert set(range(20)) <= set(gone)


@pytest.mark.parametrize(
    ("above", "line", "below", "goes"),
    [
        (ENGLISH[:3], "What comes next", ENGLISH[3:], False),
        (ENGLISH[:3], "The mill stays shut.", ENGLISH[3:], False),
        (ENGLISH, "The mill stays shut.", ("Most read now",), False),
        (ENGLISH, "Will the mill open again?", ("Most read now",), True),
        (ENGLISH, "Mill fire inquiry put off again", ("Most read now",), True),
    ],
)
def test_headings_between_paragraphs_and_statements_behind_them_stay(
    above: tuple[str, ...], line: str, below: tuple[str, ...], goes: bool  # noqa: FBT001
) -> None:  # fmt: skip
    page = newsclean.read("\n".join((*["Sport"] * 20, *above, line, *below)))
    known = left(*rest(page), shipped().lists)
    said = _Said({len("Sport"): 0.99, len(line): 0.9, len("Most read now"): 0.98})
    gone = junk(known, shipped()._replace(trees=said))  # type: ignore[arg-type]
    assert (known.numbers[20 + len(above)] in gone) is goes


def test_a_list_as_loose_as_a_menu_stays_where_no_furniture_of_a_site_stands_beside_it() -> None:
    trades = "Actor Baker Cook Diver Editor Fitter Glazier Hatter Joiner Miller Nurse Pilot Sailor Tailor Weaver".split()
    news = [f"News {trade}" for trade in trades]
    assert not _junk("\n".join((*ENGLISH, *news)))
    assert set(news) & set(_junk("\n".join((*ENGLISH, *news, *TITLES[-9:]))))


def test_marks_of_the_cleaners_behind_it_change_nothing() -> None:
    before = newsclean.mark(newsclean.read("\n".join((*MENU, *ENGLISH, *TITLES))), newsclean.CLEANERS[:-1])
    after = newsclean.mark(before, newsclean.CLEANERS)
    assert set(labeller(before)) == set(labeller(after))


def test_a_date_with_the_reading_time_behind_it_is_a_field_though_a_run_of_junk_is_said_to_cover_it() -> None:
    line = "February 15, 2024 at 8:15 PM · 4 min read"
    page = newsclean.read("\n".join((*MENU, line, *ENGLISH)))
    start, parted = page.text.index(line), page.text.index("4 min")
    said = (
        Mark(start, parted, Role.TIMESTAMP, "a/date"),
        Mark(parted, start + len(line), Role.READING_TIME, "a/time"),
        Mark(start, start + len(line), Role.RELATED, "a/run", score=0.9),
    )
    found, _ = rest(replace(page, marks=frozenset(said)))
    assert [each.named for each in found if each.block.text == line] == [True]


def test_what_is_said_no_more_of_a_line_takes_nothing_back_of_the_date_in_it() -> None:
    line = "Published Jun 04, 2026 • 2 minute read • Share"
    page = newsclean.read(line)
    date = Mark(0, line.index("•"), Role.TIMESTAMP, "a/date")
    first = replace(page, marks=frozenset((date, Mark(0, len(line), Role.NAVIGATION, "a/run", score=0.7))))
    second = replace(page, marks=frozenset((date,)))
    changed = differences(first, second, [Standing(page.blocks[0], line)])
    assert changed is not None
    assert [(line[start:end], is_new) for (start, end, _, _), is_new in changed] == [("• 2 minute read • Share", False)]


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 600)), max_size=30), st.floats(0, 20), st.floats(0, 20))
def test_the_dearer_the_body_the_less_goes_and_never_what_is_as_likely_body(
    lines: list[tuple[float, float]], one: float, other: float
) -> None:
    chances, weights = [chance for chance, _ in lines], [weight for _, weight in lines]
    cheap, dear = worth(chances, weights, weights, min(one, other)), worth(chances, weights, weights, max(one, other))
    assert set(dear) <= set(cheap)
    assert all(chances[place] > 0.5 for place in cheap)
