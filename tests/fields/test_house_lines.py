"""Lines between title and story that name who wrote it, in Turkish, Arabic, Hungarian and Hindi pages."""

import pytest

from newsclean import clean

STORIES = {
    "tr": "Pazartesi gecesi limandan hareket eden feribot kıyıdan iki mil açıkta battı, iki kişi hâlâ aranıyor dendi.",
    "ar": "غرقت العبارة مساء الاثنين على بعد ميلين من ساحل المدينة، ولا يزال اثنان من أفراد طاقمها في عداد المفقودين.",
    "hu": "Hétfő éjjel két mérföldre a parttól elsüllyedt a komp, a legénység két tagját még mindig keresik, őrült szélben.",
    "hi": "सोमवार रात तट से दो मील दूर नौका डूब गई और चालक दल के दो सदस्य अब भी लापता हैं, बंदरगाह के अधिकारियों ने बताया।",
}
TITLES = {
    "tr": "Körfezde feribot battı iki kişi aranıyor",
    "ar": "غرق عبارة قبالة الميناء وفقدان اثنين",
    "hu": "Elsüllyedt egy komp az öbölben hétfőn",
    "hi": "बंदरगाह के पास नौका डूबी दो लापता",
}


def cleaned(language: str, *lines: str) -> str:
    return clean(
        "\n\n".join((TITLES[language], *lines, *[STORIES[language]] * 1, f"{STORIES[language]} {STORIES[language]}"))
    ).text


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("tr", "BirGün Haber Merkezi"),
        ("tr", "Ekonomi Servisi"),
        ("tr", "Haber7.com - Ayşe Yılmaz"),
        ("tr", "Ayşe YILMAZ/ANKARA, (DHA)"),
        ("tr", "Ayşe Yılmaz ile AP"),
        ("ar", "دبي - العربية.نت"),
        ("ar", 'لندن - "القدس العربي":'),
        ("ar", "سارة النجار"),
        ("ar", "سارة النجار - حلب"),
        ("ar", "«عكاظ» (جدة) okaz_online@"),
        ("hu", "MTI/24.hu"),
        ("hu", "Kovács Anna"),
        ("hi", "जागरण संवाददाता, पटना"),
        ("hi", "नेहा शर्मा"),
    ],
)
def test_a_line_that_names_the_house_goes(language: str, line: str) -> None:
    assert line not in cleaned(language, line)


@pytest.mark.parametrize(
    ("language", "line"),
    [("tr", "İki çocuk annesi"), ("ar", "أسماء الضحايا والناجين"), ("ar", "نهاية رحلة طويلة"), ("hi", "तीन दिन की यात्रा")],
)
def test_a_sub_title_stays(language: str, line: str) -> None:
    assert line in clean(f"{TITLES[language]}\n\n{STORIES[language]}\n\n{line}\n\n{STORIES[language]}").text


def test_headings_of_a_review_of_the_press_stay() -> None:
    papers = ("Hürriyet", "Milliyet", "Cumhuriyet")
    parts = [part for paper in papers for part in (paper, f"{paper} manşetinde: {STORIES['tr']}")]
    text = clean("\n\n".join((TITLES["tr"], *parts))).text
    assert "Milliyet\n" in text
    assert "Cumhuriyet\n" in text


def test_the_byline_is_the_person_without_the_house() -> None:
    page = "\n\n".join((TITLES["tr"], "Haber7.com - Ayşe Yılmaz", STORIES["tr"], STORIES["tr"]))
    assert clean(page).byline == "Ayşe Yılmaz"


@pytest.mark.parametrize("line", ["Independent Türkçe, AA", "(AY/HA)", "س.ح/ م.ر (أ ف ب، رويترز)", "ترجمة: سارة النجار"])
def test_signs_below_the_story_go(line: str) -> None:
    language = "ar" if not line.isascii() and "\u0600" <= max(line) <= "\u06ff" else "tr"
    body = STORIES[language]
    assert line not in clean(f"{TITLES[language]}\n\n{body}\n\n{body}\n\n{body} {body}\n\n{line}").text


def test_caption_below_its_label_goes() -> None:
    body = STORIES["tr"]
    page = "\n\n".join(
        (TITLES["tr"], body, f"{body} {body}", "Kaynak, AFP", "Fotoğraf altı yazısı,", "Gemi 2019'da limanda", body)
    )
    assert "2019'da" not in clean(page).text
