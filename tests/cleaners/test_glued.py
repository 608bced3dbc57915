"""Labels and buttons glued to the end of a paragraph go; the paragraph stays, whatever language it is in."""

import pytest

import newsclean

ENGLISH = "The council voted on Tuesday to close the old bridge after engineers found cracks in two of its piers."
GERMAN = "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zu sperren, nachdem Gutachter Risse gefunden hatten."
RUSSIAN = "Городской совет во вторник решил закрыть старый мост, после того как специалисты нашли трещины в опорах."
JAPANESE = "市議会は火曜日、橋脚にひびが見つかったことを受けて、川に架かる古い橋を閉鎖することを決めた。住民は渡し船の運航を求めている。"
NEXT = "Residents of the northern district said the closure would add half an hour to the way, and asked for a ferry."


@pytest.mark.parametrize(
    ("paragraph", "label"),
    [
        (ENGLISH, " Advertisement"),
        (ENGLISH, " Most read:"),
        (ENGLISH, " Share this article! Advertisement"),
        (GERMAN, " Lesen Sie auch:"),
        (GERMAN, " Anzeige"),
        (RUSSIAN, " Читайте также:"),
        (RUSSIAN, " Поделиться"),
        (JAPANESE, "続きを読む"),
    ],
)
def test_a_label_behind_the_last_sentence_goes_and_the_paragraph_stays(paragraph: str, label: str) -> None:
    text = f"{paragraph}{label}\n\n{NEXT}"
    assert newsclean.clean(text).stripped == f"{paragraph}\n\n{NEXT}"


@pytest.mark.parametrize(
    "text",
    [
        f"{ENGLISH} Nobody wanted to read more",
        f"{ENGLISH} The sign said: Advertisement.",
        f"{GERMAN} Am Ende blieb nur die Anzeige",
        "“Why did you leave?” she asked him when he came back from the town in the evening. “Later",
    ],
)
def test_the_last_words_of_a_paragraph_stay_where_they_are_the_articles(text: str) -> None:
    assert newsclean.clean(text).stripped == text
