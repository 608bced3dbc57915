"""Captions and picture credits on a page; a caption never takes body with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import read
from newsclean.cleaners.captions import captions

STORY = "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master of the town said."


def marked(text: str) -> list[tuple[str, str]]:
    page = read(text)
    return [(str(mark.role), page.text[mark.start : mark.end]) for mark in sorted(captions(page))]


def test_a_description_and_the_caption_are_two() -> None:
    first, second = "Obama meets Putin in Moscow [file]", "Obama meets Putin in Moscow 370. (photo credit: REUTERS)"
    assert marked(f"{first}\n\n{second}\n\n{STORY}") == [("caption", first), ("caption", second)]


def test_a_caption_said_again_without_its_credit_is_marked_again() -> None:
    caption = "Officials receive an update on the mission in May"
    assert marked(f"{caption}\n\n{caption}. (AP Photo/Ann Lee)\n\n{STORY}") == [
        ("caption", caption),
        ("caption", f"{caption}. (AP Photo/Ann Lee)"),
    ]


def test_a_credit_by_itself_is_a_credit() -> None:
    assert marked(f"Drew Angerer/Getty Images\n\n{STORY}") == [("photo-credit", "Drew Angerer/Getty Images")]


@pytest.mark.parametrize("credit", ["Joe Maring / Digital Trends", "Mary Dunn/CBC", "Ann Lee/Coast Desk | Getty Images"])
def test_a_name_and_a_house_are_a_credit_between_paragraphs(credit: str) -> None:
    assert marked(f"{STORY}\n\n{credit}\n\n{STORY}") == [("photo-credit", credit)]


@pytest.mark.parametrize(
    "line", ["Ann Lee/Szabolcs Panyi", "Men’s / Women’s", "Bridge/Harbour Street", "AC/DC", "Input/Output"]
)
def test_two_names_or_things_with_a_stroke_between_them_are_no_credit(line: str) -> None:
    assert marked(f"{STORY}\n\n{line}\n\n{STORY}") == []


@pytest.mark.parametrize(
    "text",
    ["Archivbild (16.08.2024): Immer wieder kommt es zu Gewaltausbrüchen im Land.", "FILE - The moon passes over Rome."],
)
def test_a_caption_without_a_credit_shows_by_how_it_begins(text: str) -> None:
    assert marked(f"{text}\n\n{STORY}") == [("caption", text)]


def test_a_long_paragraph_keeps_its_words_and_loses_the_credit_behind_it() -> None:
    assert marked(f"{STORY * 8} (AP Photo/Ann Lee)") == [("photo-credit", "(AP Photo/Ann Lee)")]


def test_a_caption_run_into_a_paragraph_ends_with_its_credit() -> None:
    text = "Frustration boiled over among political journalists on Twitter. | AP Photo The press rips her handling of it."
    assert marked(text) == [("caption", text[: text.index(" The press")])]


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "Photos: Million-dollar cars for auction",
        f"{STORY} (Reuters reported it first.)",
        "Follow the institute on Twitter | Like us on Facebook",
        "Image of the day",
        "© 2019 The Associated Press",
    ],
)
def test_prose_and_links_are_left_alone(text: str) -> None:
    assert marked(f"{STORY}\n\n{text}") == []


@given(st.lists(st.sampled_from([STORY, "Ferry sinks", "She was 41.", "“No,” he said.", "The end"]), max_size=8))
def test_body_text_is_never_marked(blocks: list[str]) -> None:
    assert marked("\n\n".join(blocks)) == []


@pytest.mark.parametrize("credit", ["AP Photo", "Ann Lee/AP Photo", "Justin Lee/Getty Images", "Ann Lee/POLITICO"])
def test_the_headline_glued_behind_the_first_caption_is_the_headline(credit: str) -> None:
    caption = f"The race is within the margin of error in each of the states. | {credit}"
    article = newsclean.clean(f"{caption} Swing-state stunner: Lee has edge in key states\n\n{STORY}\n\n{STORY}")
    assert article.headline == "Swing-state stunner: Lee has edge in key states"
    assert [(said.text or "").partition(" | ")[0] for said in article.captions] == [caption.partition(" | ")[0]]


def test_a_paragraph_glued_behind_the_first_caption_is_none() -> None:
    said = "The senator left the room without a word, and the vote was put off to the spring."
    article = newsclean.clean(f"The race is within the margin of error. | AP Photo {said}\n\n{STORY}\n\n{STORY}")
    assert said in article.text


def test_the_number_of_pictures_above_each_of_them_goes() -> None:
    first, second = "She bagged the top spot in May Credit: Getty", "She is back with a new record Credit: YouTube"
    assert newsclean.clean(f"{STORY}\n\n3\n\n{first}\n\n{STORY}\n\n3\n\n{second}\n\n{STORY}").text == "\n\n".join(
        (STORY,) * 3
    )


def test_the_numbers_of_a_countdown_stay() -> None:
    first, second = "She bagged the top spot in May Credit: Getty", "She is back with a new record Credit: YouTube"
    text = newsclean.clean(f"{STORY}\n\n2\n\n{first}\n\n{STORY}\n\n1\n\n{second}\n\n{STORY}").text
    assert [line for line in text.split("\n\n") if line.isdecimal()] == ["2", "1"]


@pytest.mark.parametrize(
    "caption",
    [
        "Keltas uoste. Jono Petraičio nuotr.",
        "Keltas uoste / BNS nuotr.",
        "Asociatyvi nuotr.",
        "Ferjan við bryggju. Ljósmynd/Anna Jónsdóttir",
        "Mynd úr safni",
        "Praam sadamas. Foto on illustratiivne",
        "Prāmis ostā. Foto: Anna Ozola",
    ],
)
def test_pictures_are_signed_as_papers_of_the_north_do(caption: str) -> None:
    article = newsclean.clean(f"{STORY}\n\n{caption}\n\n{STORY.replace('ferry', 'ship')}")
    assert caption not in article.text
    assert article.text.count("harbour master") == 2
