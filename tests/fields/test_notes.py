"""Notes, rights lines, tags, bios, credit lines and reading times, told from prose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.fields import tags
from newsclean.fields.authors import bios
from newsclean.fields.closing import credits, notes, rights  # noqa: A004 - the field's word
from newsclean.fields.closing.closing_credits import credit_start
from newsclean.fields.moments import reading_time

NOTES = [
    ("Correction, Nov. 15, 2019: This article originally misidentified the mayor of the town.", "correction"),
    (
        "This article was amended on 8 December 2025. An earlier version said he was 41; this should have said 42.",
        "correction",
    ),
    ("CORRECTION: An earlier version of this story misspelled the name of the ship.", "correction"),
    ("(Corrects spelling of name in paragraph 5)", "correction"),
    ("Korrektur: In einer früheren Version dieses Artikels stand ein falsches Datum.", "correction"),
    ("Clarification, 2 January 2024, 12:45 p.m.: This story has been updated to clarify that he left.", "clarification"),
    ("Editor’s note: This story was updated at 5:45 p.m. ET to include details.", "editors-note"),
    ("Korrekturhinweis: In einer früheren Fassung stand, die Fähre sei 1978 gebaut worden.", "correction"),
    ("Anmerkung: Wir haben den Text um 12 Uhr um die Angaben der Reederei ergänzt.", "editors-note"),
    ("Redaktionsschluss: 10.30 Uhr (MEZ) - Dieser Artikel wird nicht weiter aktualisiert.", "update"),
    ("Anmerkung der Redaktion: Dieser Text ist zuerst in der Printausgabe erschienen.", "editors-note"),
    ("This story has been updated with additional developments on Wednesday.", "update"),
    ("Updated to add comments from the department.", "update"),
    ("(Adds prime minister’s reaction in paragraph 3, updates death toll in paragraph 4)", "advisory"),
    ("The opinions expressed by columnists are their own and do not represent the views of the site.", "disclosure"),
    ("In diesem Artikel sind Affiliate-Links enthalten. Wir erhalten eine kleine Provision.", "disclosure"),
    ("Funding: This study was funded by the National Institutes of Health.", "disclosure"),
    ("Competing interests: The authors declare no competing interests.", "disclosure"),
    ("This article is not financial advice. Always do your own research.", "disclosure"),
    ("This story was produced by Harbour Health News, a newsroom of the foundation of the port.", "republication"),
    ("This article was originally published by Futurism. Read the original article.", "republication"),
    ("This story has not been edited by NDTV staff and is auto-generated from a syndicated feed.", "republication"),
    ("Oppsummeringen er laget av AI-verktøyet ChatGPT og kvalitetssikret av VGs journalister.", "machine-summary"),
]


@pytest.mark.parametrize(("text", "kind"), NOTES, ids=lambda value: str(value)[:30])
def test_a_note_says_what_kind_it_is(text: str, kind: str) -> None:
    assert notes.kind(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "The correction was printed on page 3, where few readers saw it.",
        "Update 16.04.2019: Jetzt ist es amtlich. Der Minister tritt zurück.",
        "Corrections",
        "Color Correction and Grading",
        "Add the ripe starter and mix until no dry flour is left.",
        "The committee published its report on Monday, and the minister said that he had not read it.",
        "Streamers earn a commission when viewers buy games, gear, or software from the shop.",
        "The report was published by the ministry on Monday.",
        "The ferry sank. This story has been updated with a comment.",
        "Her story has been told many times, but never in her own words.",
        "He wrote a note to readers of his blog, in which he said that he would close it.",
        "An earlier version of this article is a phrase that no printed paper could use.",
        "This story has been updated, readers are told, and are rarely told how.",
        "Reprinted with permission are three words that the poet had left out.",
        "In einer früheren Version des Gesetzes hieß es, Fähren seien alle zwei Jahre zu prüfen.",
        "Der Artikel wurde mit Hilfe künstlicher Intelligenz erstellt, ohne dass es jemand sah, kritisierte der Presserat.",
    ],
)
def test_a_sentence_that_mentions_corrections_and_reports_is_no_note(text: str) -> None:
    assert notes.kind(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "© 2019 Associated Press. All Rights Reserved. This material may not be published, broadcast or rewritten.",
        "Copyright 2014 AP. All rights reserved.",
        "This article is subject to copyright. Apart from fair dealing for private study, no part may be reproduced without permission.",
        "© 2020 Deutsche Welle |",
        "©2025 Bloomberg L.P. Visit bloomberg.com. Distributed by Tribune Content Agency, LLC.",
        "© RIPRODUZIONE RISERVATA",
        "© La Presse (2018) Inc. Tous droits réservés.",
        "Tüm Hakları Saklıdır",
        "Все права защищены",
        "無断転載を禁じます",
        "무단 전재 및 재배포 금지",
        "© GamesRadar+. Not to be reproduced without permission",
    ],
)
def test_a_rights_line_reserves_rights(text: str) -> None:
    assert rights.is_rights(text)


def test_what_somebody_says_of_rights_reserves_none() -> None:
    assert not rights.is_rights("All rights reserved, the novelist’s website says; and in court she reserved them again.")


@pytest.mark.parametrize(
    "text",
    [
        "© Bart Dewaele",
        "© AFP | Handout",
        "Copyright law was changed in 2019, the court said on Monday.",
        "The ferry sank on Monday. © 2019 The Associated Press. All rights reserved.",
        "They spoke of human rights, and of what is reserved for the few.",
        "The letters are subject to copyright, and no part of the diary was copied by the museum, the court found.",
        "The book may be copied by hand, as it was in the Middle Ages.",
    ],
)
def test_a_picture_credit_and_a_sentence_about_copyright_are_no_rights_line(text: str) -> None:
    assert not rights.is_rights(text)


def test_a_note_behind_other_sentences_is_cut_where_it_begins() -> None:
    text = "Two of the crew died. This story has been updated with a comment."
    assert text[notes.note_start(text) :] == "This story has been updated with a comment."
    assert notes.note_start("Two of the crew died. He had updated his story.") is None


def test_tags_are_read_as_a_list() -> None:
    assert tags.is_tags("Filed under: Syria, Moscow")
    assert tags.parse("Schlagwörter: Syrien, Moskau") == ("Syrien", "Moskau")
    assert tags.parse("#ferry #sinking") == ("ferry", "sinking")


@pytest.mark.parametrize(
    "text", ["Topics: He spoke of war. She left.", "Filed under pressure, the suit failed.", "#metoo is a movement"]
)
def test_a_sentence_is_no_list_of_tags(text: str) -> None:
    assert not tags.is_tags(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rosie Knight is a contributing freelancer for IGN covering everything from anime to comic books.",
        "— Charles Krauthammer is a nationally syndicated columnist.",
        "Michael Collins covers the White House as a correspondent for the paper.",
    ],
)
def test_a_bio_says_who_the_author_is(text: str) -> None:
    assert bios.is_bio(text)


@pytest.mark.parametrize(
    "text",
    [
        "The river is a writer of its own history.",
        "Harry Truman was the last president to speak before a large crowd there.",
        "If Mr. McConnell cannot come to the rescue, there is another hope.",
        "Climate Change is a reporter's nightmare.",
    ],
)
def test_a_sentence_about_somebody_else_is_no_bio(text: str) -> None:
    assert not bios.is_bio(text, sure=True)


@pytest.mark.parametrize(
    "text",
    [
        "(Reporting by  Edwin Chan ; Editing by  Gary Hill )",
        "Reporting by Maya Gebeilly in Beirut, Anthony Deutsch in The Hague; Writing by David Clarke; Editing by Daniel Flynn",
        "Peoples reported from New York. Associated Press writers Ann Lee and Bob Ray contributed to this report.",
        "Fox News' Gregg Re, Shannon Bream and The Associated Press contributed to this report.",
        "Adolfo Flores contributed reporting.",
        "Contributing: Kerri Bartlett in Washington; The Associated Press",
        "(h/t to Chad Reno)",
        "(With inputs from ANI)",
        "Übersetzung und Adaptierung: AFP Deutschland",
        "Quelle: ntv.de, dpa",
        "(Quelle: APA/sda/dpa)",
        "kle/sti (dpa, afp)",
        "avec AFP",
        "Con información de EFE",
        "SDA/sep",
        "(责编：牛镛、岳弘彬)",
        "To contact the reporter on this story: Adam Satariano in San Francisco at asatariano1@bloomberg.net",
    ],
)
def test_a_credit_line_is_nothing_but_credits(text: str) -> None:
    assert credits.is_credit(text)


@pytest.mark.parametrize(
    "text",
    [
        "Reporting by the state broadcaster has been suspended, staff there said on Monday after the raid.",
        "The recent beheadings provoked outrage and contributed to this surge in support for military action.",
        "Graphics: Intel Iris Xe Graphics",
        "Editing is what makes a film, she said.",
        "Berlin",
        "He said the agency (AP) had been told.",
    ],
)
def test_a_sentence_about_reporting_is_no_credit_line(text: str) -> None:
    assert not credits.is_credit(text)


def test_credits_at_the_end_of_a_paragraph_are_cut_where_they_begin() -> None:
    text = "Two died. (Reporting by Ann Lee; Editing by Bob Ray)"
    assert text[credit_start(text, last=False) :] == "(Reporting by Ann Lee; Editing by Bob Ray)"
    text = "Bouchra was their daughter. (AGI)"
    assert text[credit_start(text, last=True) :] == "(AGI)"
    assert credit_start(text, last=False) is None
    assert credit_start("He works for the Associated Press (AP).", last=True) is None


@pytest.mark.parametrize("joint", [" ", "", "<br>", " ¶ ", " | ", "- "])
def test_credits_take_nothing_of_the_sentence_they_were_joined_to(joint: str) -> None:
    text = f"He said that the deal would cut spending.{joint}CNN’s Ann Lee contributed to this report."
    start = credit_start(text, last=True)
    assert start is not None
    assert text[start:] == "CNN’s Ann Lee contributed to this report."


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("3 minute read.", 3),
        ("• 6 min read", 6),
        ("7-minute read", 7),
        ("Estimated reading time: 11 minutes", 11),
        ("Lesezeit: 2 min", 2),
        ("3 Min Lesezeit", 3),
        ("3 Minuten Lesezeit", 3),
        ("Temps de Lecture 4 min.", 4),
        ("Tiempo de lectura: 6 min", 6),
        ("1 minuti di lettura", 1),
        ("Leestijd 3 minuten", 3),
        ("Время чтения: 3 минуты", 3),
        ("Czas czytania: 4 min", 4),
        ("Okuma süresi: 3 dk", 3),
        ("この記事は約3分で読めます", 3),
        ("Lecture : 3 minutes", 3),
        ("Ten tekst przeczytasz w mniej niż 1 minutę", 1),
        ("Читать 3 мин.", 3),
        ("Olvasási idő: 3 perc", 3),
        ("4 minuty čtení", 4),
        ("Χρόνος ανάγνωσης: 5 λεπτά", 5),
        ("60 Minutes", None),
        ("Lecture 30 minutes", None),
        ("Brew time: Approx 6-8 minutes", None),
        ("58 min", None),
        ("Under 2 minutes", None),
    ],
)
def test_a_reading_time_gives_its_minutes(text: str, minutes: int | None) -> None:
    assert reading_time.minutes(text) == minutes


@given(st.text(max_size=500))
def test_any_text_can_be_asked(text: str) -> None:
    assert notes.kind(text) is None or notes.kind(text) in notes.KINDS
    assert rights.is_rights(text) in (True, False)
    assert tags.is_tags(text) in (True, False)
    assert bios.is_bio(text, sure=True) in (True, False)
    assert credits.is_credit(text) in (True, False)
    start = rights.rights_start(text)
    assert start is None or 0 < start <= len(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A version of this article appears in print on March 4, 2024, Section A, Page 12 of the New York edition.", True),
        ("ZEIT ONLINE hat diese Meldung redaktionell nicht bearbeitet. Sie kommt von der dpa.", True),
        ("A version of this story appears in the Bible, he said, and in the Koran.", False),
        ("Er hat diese Nachricht nicht geprüft.", False),
    ],
)
def test_where_an_article_ran_in_print_is_a_note(text: str, *, kind: bool) -> None:
    assert (notes.kind(text) == "republication") is kind


@pytest.mark.parametrize(
    "note",
    [
        "Korjaus 6.3. klo 9.15: Lautta on rakennettu vuonna 1988.",
        "訂正：初出時、「北浜市」を「南浜市」としていました。お詫びして訂正します。",
        "Dieser Artikel wurde mithilfe maschineller Unterstützung erstellt und von der Redaktion sorgfältig überprüft.",
    ],
)
def test_no_rule_takes_for_junk_what_a_note_says(note: str) -> None:
    body = (
        "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master of the town said.\n\n"
        "Nobody knew where it had been heading, he said, and the wind was strong that night in the strait off Ashby."
    )
    article = newsclean.clean(f"{body}\n\n{note}")
    assert article.text == body
    assert len(article.notes) == 1
