"""Captions between paragraphs that name nobody who took the picture, and the lines that look like them."""

import pytest

import newsclean

_ABOVE = "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master of Ashby said."
_BELOW = "Divers searched the wreck until dawn, and the owners of the ferry declined to say when it had been inspected."
_LAST = "The search goes on, and the families of the missing men have been taken to a hotel in the town, the mayor said."


def _around(line: str) -> str:
    return "\n\n".join((_ABOVE, line, _BELOW, _BELOW.replace("dawn", "noon"), _LAST))


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee (l.) with Bob Ray of the harbour board.",
        "Starkes Trio seit 32 Jahren: Anna Wahl, Udo Lay und Elke Mann (v.l.).",
        "Fay Lee (right) with the founder of the yard, Sarah Ray (left)",
        "Logo of a blue whale over a white text that gives the ferry's name",
        "Captura de pantalla de la cámara del puerto en la noche del lunes",
        "Residents eat breakfast in a tent in the village of Ashby, Wednesday, Dec. 20, 2023.",
        "SUBMITTED PHOTO Elma’s Xavier Ray stands atop the podium after winning the race in Ashby.",
        "The captain and his mate on the quay at Losail. EFE",
        "会見を開いた清水理事長（中）ら大学幹部",
        "Source: unsplash.com",
        "Robert Hale, 52 (pictured), had told the court that he tripped and fell into a lifeboat",
        "Pictured: The wreck of the ferry on the rocks off Ashby",
        "Ann Lee, seen here in 2014, lost both her sons that night",
        "Ann Lee, left, has been chairwoman of the board since the storm",
        "A handout picture released by the harbour board on Monday shows the ferry at Ashby",
        "The ferry at its quay in Ashby in this undated photo",
        "La estación, en una imagen de archivo",
        "Ann Lee attends the Harbour Gala at the Museum of Ashby on May 2, 2016 in Ashby",
    ],
)
def test_a_line_that_describes_a_picture_is_a_caption(line: str) -> None:
    article = newsclean.clean(_around(line))
    assert len(article.captions) == 1
    assert line not in article.text
    assert line in article.stripped


@pytest.mark.parametrize(
    "line",
    [
        "Pierre Martin (à gauche) said that he had not expected to win.",
        "The path by the Mill (left)",
        "The gallery holds its open day on Sunday, June 6, 2021.",
        "Ann Lee speaks at the library on Monday, June 7, 2021.",
        "Portrait of a merchant in a fur hat with a dog at his feet",
        "Photo of the year",
        "Massachusetts v. EPA",
        "Source: my grandmother.",
        "Robert Hale, 52 (pictured), had told the court that he tripped and fell into a lifeboat.",
        "In this picture nobody is ever late, she said.",
        "A photo taken from the quay shows the ferry, he said.",
        "What is left, and what is right",
        "Above all: keep the harbour open",
        "The board wants to see the following pictures taken at the quay:",
    ],
)
def test_a_sentence_or_sub_heading_of_the_same_words_stays(line: str) -> None:
    assert line in newsclean.clean(_around(line)).text


def test_the_agency_that_signs_a_caption_is_its_credit() -> None:
    caption = newsclean.clean(_around("The captain and his mate on the quay at Losail. EFE")).captions[0]
    assert (caption.text, caption.credit) == ("The captain and his mate on the quay at Losail.", "EFE")


def test_stories_in_brief_with_their_agencies_stay() -> None:
    briefs = [
        "Two people died when a ferry sank off the coast of Crete on Monday, the coast guard said. AP",
        "The prime minister of Norway will resign in June, she told reporters in Oslo on Tuesday. Reuters",
        "A court in Lima freed the former president on health grounds, his lawyer said on Monday. EFE",
        "A fire destroyed a factory near Turin, and nobody was hurt, the fire brigade said on Monday. ANSA",
    ]
    assert newsclean.clean("\n\n".join(briefs)).captions == ()


def test_what_says_the_heading_below_it_is_its_picture() -> None:
    lines = (_ABOVE, "Bottle of Ashby Ferry Rosé.", "Ashby Ferry Rosé, France ($14.99)", _BELOW, _LAST)
    article = newsclean.clean("\n\n".join(lines))
    assert [caption.text for caption in article.captions] == ["Bottle of Ashby Ferry Rosé."]
    assert "Ashby Ferry Rosé, France ($14.99)" in article.text
