"""Labels and buttons glued to the end of a paragraph go; the paragraph stays, whatever language it is in."""

import pytest

import newsclean

ENGLISH = "The council voted on Tuesday to close the old bridge after engineers found cracks in two of its piers."
GERMAN = "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zu sperren, nachdem Gutachter Risse gefunden hatten."
RUSSIAN = "Городской совет во вторник решил закрыть старый мост, после того как специалисты нашли трещины в опорах."
JAPANESE = "市議会は火曜日、橋脚にひびが見つかったことを受けて、川に架かる古い橋を閉鎖することを決めた。住民は渡し船の運航を求めている。"
LAST = "The mayor of the town, who had asked for a new bridge for eleven years, would not say who is to pay for it."
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


@pytest.mark.parametrize(
    "link",
    [
        "(Read more: Ferry inspector resigns)",
        "(Lea también: Dimite el inspector de ferris)",
        "(Lire aussi : L’inspecteur démissionne)",
        "[Leggi anche: Si dimette l’ispettore]",
        "(Lesen Sie auch: Inspektor tritt zurück)",
        "(Czytaj także: Inspektor rezygnuje)",
        "(Läs också: Färjeinspektör avgår)",
        "(Čtěte také: Inspektor rezignoval)",
        "(Baca juga: Inspektur mengundurkan diri)",
    ],
)
@pytest.mark.parametrize("form", ["{0} {1}", "{0}", "{1} {0} {2}", "{1} {0}"])
def test_a_link_in_brackets_goes_and_the_paragraph_that_it_stands_in_stays(link: str, form: str) -> None:
    text = newsclean.clean(
        f"{NEXT}\n\n{form.format(link, ENGLISH, LAST)}\n\nThey wept, she said, and went home to bed."
    ).text
    assert link[1:9] not in text
    assert [said in text for said in (NEXT, ENGLISH, LAST)] == [True, "{1}" in form, "{2}" in form]


@pytest.mark.parametrize(
    "link", ["READ ALSO: Ferry inspector resigns", "LÆS OGSÅ: Færgeinspektør går af", "LIRE AUSSI : Il démissionne"]
)
def test_a_paragraph_that_was_run_into_a_link_above_it_stays(link: str) -> None:
    assert ENGLISH in newsclean.clean(f"{NEXT}\n\n{link} {ENGLISH}\n\n{LAST}").text
