"""The dateline of a page: the first, and only where the story opens."""

import pytest

from newsclean import read
from newsclean.cleaners.dateline import dateline

STORY = "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master of the town said."


def marked(text: str) -> list[str]:
    page = read(text)
    return [page.text[mark.start : mark.end] for mark in dateline(page)]


def test_it_is_lifted_from_the_first_paragraph() -> None:
    assert marked(f"Ferry sinks\n\nROME (AP) — {STORY}\n\n{STORY}") == ["ROME (AP) — "]


def test_it_is_lifted_from_behind_a_caption_and_an_appeal() -> None:
    above = f"Ferry sinks\n\nThe ferry at dusk. (AP Photo/Ann Lee)\n\nDear Reader,\n\n{STORY}\n\nMOSCOW - {STORY}"
    assert marked(above) == ["MOSCOW - "]


def test_a_line_of_its_own_above_the_story_is_one() -> None:
    assert marked(f"MADRID, 3 Mar. (EUROPA PRESS) -\n\n{STORY}") == ["MADRID, 3 Mar. (EUROPA PRESS) -"]


@pytest.mark.parametrize("day", ["Aug 25 - ", "December 28, 2014: ", "MONDAY, Aug. 25, 2014 -- "])
def test_the_day_alone_opens_a_story_and_a_chronicle_keeps_its_days(day: str) -> None:
    assert marked(f"{day}{STORY}\n\n{STORY}") == [day]
    assert marked(f"{day}{STORY}\n\n{day}{STORY}") == []


def test_a_round_up_keeps_all_but_the_first() -> None:
    assert marked(f"ROME (AP) — {STORY}\n\nPARIS (AP) — {STORY}\n\nLONDON (AP) — {STORY}") == ["ROME (AP) — "]


def test_a_small_german_town_is_believed_when_the_page_speaks_of_it() -> None:
    text = "Gundremmingen - Die beiden jeweils 160 Meter hohen Kühltürme sind am Samstag gesprengt worden."
    assert marked(f"Kühltürme in Gundremmingen gesprengt\n\n{text}") == ["Gundremmingen - "]
    assert marked(f"Kühltürme gesprengt\n\n{text}") == []


@pytest.mark.parametrize(
    "text",
    [
        f"Fazit - Die Lage ist ernst. {STORY}",
        f"{STORY}\n\nTrump - The man, the myth, the legend of the decade, said nothing at all to anybody about it.",
        "WASHINGTON (Reuters)",
    ],
)
def test_nothing_else_is_marked(text: str) -> None:
    assert marked(text) == []


def test_a_place_that_its_element_broke_off_is_one_where_the_article_names_it_again() -> None:
    below = f"A bridge in Garut was carried off by the river on Monday, and two of the villages are cut off. {STORY}"
    assert marked(f"Ferry sinks\n\nGarut -\n\n{below}") == ["Garut -"]
    assert marked(f"Ferry sinks\n\nVerdict -\n\n{below}") == []


@pytest.mark.parametrize(
    "line",
    ["(dpa) ", "(dpa/sda) ", "AFP - ", "Bern (sda) ", "STOCKHOLM (TT) ", "Oslo (NTB-AFP): ", "KUPANG, KOMPAS.com - "],
)
def test_an_agency_may_stand_alone_joined_or_without_a_dash(line: str) -> None:
    assert marked(f"Ferry sinks\n\n{line}{STORY}\n\n{STORY}") == [line]


@pytest.mark.parametrize("line", ["(Nachts) ", "(NATO) ", "CNN - "])
def test_what_is_no_agency_alone_opens_no_story(line: str) -> None:
    assert marked(f"Ferry sinks\n\n{line}{STORY}\n\n{STORY}") == []


def test_a_chinese_paper_may_box_its_name() -> None:
    said = "香港警方今晚在社交媒体发文指，有两名男子在清水湾内徘徊，形迹可疑，警方接报到场后将其带回警署调查，随后获释。"
    assert marked(f"【文匯網訊】{said}\n\n{said}") == ["【文匯網訊】"]


@pytest.mark.parametrize(
    "line",
    [
        "ТАСС, 5 марта. ",
        "Минск, 5 марта, корр. БЕЛТА. ",
        "5 марта, Минск /Корр. БЕЛТА/. ",
        "5 марта 2024, 10:34 — REGNUM ",
        "Москва, 5 марта 2024, 10:34 — REGNUM ",
        "БИШКЕК /АКИпресс/. ",
        "Казань. 5 марта. ИНТЕРФАКС-ПОВОЛЖЬЕ - ",
        "5 березня, Київ. /Укрінформ/. ",
    ],
)
def test_an_agency_of_the_east_of_europe_may_put_itself_or_the_day_first(line: str) -> None:
    story = "Автомобильный мост через реку открыли для движения в понедельник утром, спустя полтора месяца после паводка."
    assert marked(f"{line}{story}\n\n{story}") == [line]


@pytest.mark.parametrize("start", ["5 марта, в понедельник, ", "5 марта 1963 года ", "Бишкек. ", "ТАСС, "])
def test_a_day_or_an_agency_in_a_sentence_is_no_dateline(start: str) -> None:
    story = "мост через реку открыли для движения в понедельник утром, спустя полтора месяца после весеннего паводка."
    assert marked(f"{start}{story}\n\n{story}") == []
