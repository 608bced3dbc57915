"""Captions and who took the picture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.pictures.captions import is_caption, parse
from newsclean.fields.pictures.photo_credits import credit_start, is_credit_line

# The words under the picture, and the credit as printed and as read.
CAPTIONS = [
    ("Obama meets Putin in Moscow 370.", " (photo credit: REUTERS)", "REUTERS"),
    ("A man walks through the snow in Kyiv, Ukraine, on Monday.", " (AP Photo/Alex Brandon)", "AP Photo/Alex Brandon"),
    ("Women wait in line for water outside the town.", " Photograph: Stephanie Keith/Reuters", "Stephanie Keith/Reuters"),
    ("The Supreme Court is seen at dusk.", " (Kevin Lamarque/Reuters)", "Kevin Lamarque/Reuters"),
    ("Students march in Littleton, Colorado.", " REUTERS/Rick Wilking", "REUTERS/Rick Wilking"),
    ("Phil Foden at the Qatar World Cup", "Credit: PA", "PA"),
    ("Marina Lacerda, 37", "(Image: Bloomberg via Getty Images)", "Bloomberg via Getty Images"),
    (
        "Mr. Obama at the community center in New Orleans.",
        " Credit...Doug Mills/The New York Times",
        "Doug Mills/The New York Times",
    ),
    ("Former Federal Reserve president Richard Fisher.", " | AP photo", "AP photo"),
    ("Die Eisheiligen können Pflanzen mit Frost überraschen.", " © Lukas Coch/dpa/AAP", "Lukas Coch/dpa/AAP"),
    ("Donald Trump bleibt vage.", " (Foto: REUTERS)", "REUTERS"),
    ("Guttene feirer alle små og store seirer i hverdagen.", " Foto: Privat", "Privat"),
    ("Verlinden tijdens de coronacrisis.", " — © BELGA", "BELGA"),
    ("Votante egipcio expresa su deseo de votar.", " Imagen de @Shaheeeer (Twitter).", "Imagen de @Shaheeeer (Twitter)."),
    ("Ông Hoàng Mai Nam giải thích cho khách hàng.", " Ảnh: HC.", "HC."),
    ("新型無線機を搭載したパトカーを使い、母島で通話試験を行う吉田孝太技官", "（警視庁提供）", "警視庁提供"),
    ("Strippers listen at a rally on August 19 in North Hollywood.", " AFP via Getty Images", "AFP via Getty Images"),
    ("City lifted the trophy on Friday.", " Yasser Bakhsh/FIFA via Getty Images", "Yasser Bakhsh/FIFA via Getty Images"),
    ("She lost her memory in 2018, doctors say.", " WAFB/YouTube", "WAFB/YouTube"),
    ("Wooden buoys are tested in a laboratory.", " Jennifer Johnson/Running Tide", "Jennifer Johnson/Running Tide"),
    ("The order was signed on Monday.", " AP Photo/Eric Gay, File", "AP Photo/Eric Gay, File"),
    ("The bill passed the statehouse in May.", " Matt Rourke, AP", "Matt Rourke, AP"),
    ("Agentes italianos en el campamento, el 11 de octubre.", " Florion Goga (REUTERS)", "Florion Goga (REUTERS)"),
    ("The lounge will not charge a cover.", " Photograph courtesy of dLeña.", "Photograph courtesy of dLeña."),
    ("工人在田间劳作。", "新华社记者 李明摄", "新华社记者 李明摄"),
    ("7月15日，工人在田间劳作（无人机照片）。新华社发", "（王强 摄）", "王强 摄"),
    ("강릉 한옥마을 조감도.", " 강릉시 제공", "강릉시 제공"),
    ("Szpital powiatowy w Ełku", " Fot. Marcin Hołub / Agencja Wyborcza.pl", "Marcin Hołub / Agencja Wyborcza.pl"),
    ("ঘাটে অলস সময় কাটাচ্ছেন জেলেরা", "ছবি: প্রথম আলো", "প্রথম আলো"),
    ("1989년 사법연수원 졸업식에서 기념 촬영을 하는 당선인.", " [사진 출처 = 연합뉴스]", "사진 출처 = 연합뉴스"),
]


@pytest.mark.parametrize(("words", "printed", "credit"), CAPTIONS, ids=lambda value: str(value)[:30])
def test_a_caption_is_told_from_its_credit(words: str, printed: str, credit: str) -> None:
    text = words + printed
    assert is_caption(text)
    found = parse(text, (0, len(text)))
    assert (found.text, found.credit) == (words, credit)


@pytest.mark.parametrize(
    "text",
    [
        "FILE - The moon passes between Earth and the sun over Rome.",
        "FILE PHOTO: Traders work on the floor of the exchange",
        "Archivbild (16.08.2024): Immer wieder kommt es zu Gewaltausbrüchen.",
        "NEW YORK, NEW YORK - OCTOBER 15: Travis Kelce and Taylor Swift depart.",
        "This Sept. 18, 2019, photo shows the view of the Capitol building.",
        "In this photo provided by the White House, officials receive an update.",
        "Image caption The prime minister at Number 10",
        "Ann Lee/Reuters Migrants wait to disembark from a vessel of the coast guard in the harbour of Catania.",
        "Legende: Ann Lee mit ihrem Vater vor dem Hafenamt in Catania. SRF",
    ],
)
def test_some_captions_show_by_how_they_begin(text: str) -> None:
    assert is_caption(text)


def test_a_credit_may_stand_in_front_of_the_caption() -> None:
    text = "Ann Lee/AP/File Students march in Littleton, Colorado."
    found = parse(text, (0, len(text)))
    assert (found.text, found.credit) == ("Students march in Littleton, Colorado.", "Ann Lee/AP/File")


def test_a_file_mark_says_what_the_picture_is_and_stays_in_the_caption() -> None:
    found = parse("Obama meets Putin in Moscow [file]", (0, 34))
    assert (found.text, found.credit) == ("Obama meets Putin in Moscow [file]", None)


@pytest.mark.parametrize(
    "text",
    [
        "Drew Angerer/Getty Images",
        "Getty Images / PIKSEL",
        "NataliaCatalina.com/Shutterstock",
        "Photo: gtrk-omsk.ru",
        "(Foto: ugotramballi.blog.ilsole24ore.com / frontierenews.it)",
        "Image: David Hayter / Konami / Kotaku",
        "(Image credit: EA)",
        "Bildrechte: Reuters",
        "Source images by Stephen Simpson, mauro mattarelli, 9Air and Maskot/Getty Images.",
        "© Bart Dewaele",
        "Photo: fournie par les RIDM",
    ],
)
def test_a_credit_may_stand_alone(text: str) -> None:
    assert is_credit_line(text)
    assert parse(text, (0, len(text))).text is None


@pytest.mark.parametrize(
    "text",
    [
        "A photo by Ansel Adams is remarkable for its light, and it hangs in the hall.",
        "He had a picture: his father, in uniform, was smiling at the sea.",
        "Photos: Million-dollar cars for auction",
        "The company (Nasdaq: AAPL) rose.",
        "He works for the Associated Press (AP).",
        'She said: "Credit where it is due: they won."',
        "© 2018 La Presse Inc. Tous droits réservés.",
        "The bill passed the House and/or the Senate.",
        "CBO: The plan will not keep its promises. [The Washington Post, Wonkblog, 11/14/13]",
        'The map tells us what comes: "Brace yourself." Ann Lee, Washington Post',
        "The update came at noon. Reuters First Lede:",
        "The ABC/Washington Post Poll was just about the most inaccurate of them all.",
        "Mary Dunn/Ann Lee Two names are a byline, not a picture.",
        "Choose sizes and colors. Men’s / Women’s",
        "He gave the ministers credit for it: a success for the whole of the country.",
    ],
)
def test_a_sentence_about_pictures_has_no_credit(text: str) -> None:
    assert credit_start(text) is None
    assert not is_caption(text)


@given(st.text(max_size=400))
def test_a_caption_has_words_or_a_credit_for_any_text_that_is_not_blank(text: str) -> None:
    start = credit_start(text)
    assert start is None or 0 <= start <= len(text)
    if text.strip(" \t\xa0|•–—-*()[]") and text.strip():
        found = parse(text, (0, len(text)))
        assert found.text or found.credit


@pytest.mark.parametrize("text", ["Photo de famille", "Foto di classe", "The Big Picture: A Majority Of Americans Say So"])
def test_what_kind_of_picture_it_is_credits_nobody(text: str) -> None:
    assert not is_credit_line(text)
    assert not is_caption(text)
