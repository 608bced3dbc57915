"""What stands below an article about its author, and what is only said of a person."""

import pytest

import newsclean

_STORY = (
    "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master of Ashby said.",
    "Divers searched the wreck until dawn, and the owners declined to say when the hull had last been inspected.",
    "The search goes on, and the families of the missing men were taken to a hotel in the town, the mayor said.",
)
_LEAD = "The ferry to Ostia stayed in harbour on Monday, because the river had risen by three metres in a night."


def _below(*lines: str) -> newsclean.Article:
    return newsclean.clean("\n\n".join((*_STORY, *lines)))


def test_the_name_and_what_begins_with_it_below_its_header_are_the_author() -> None:
    lines = (
        "About the Author",
        "Heather Lane, NSCA-CPT",
        "Heather’s mission is to use her knowledge of training to educate and motivate others to lead a healthy life.",
    )
    assert _below(*lines).bios == lines


def test_a_pronoun_goes_on_with_the_author() -> None:
    lines = (
        "About the author",
        "Heather Lane",
        "She lives in Ashby with two dogs, and swims in the sea on every day of the year.",
    )
    assert _below(*lines).bios == lines


def test_the_story_below_a_heading_of_these_words_stays() -> None:
    lines = (
        "About the author",
        "The book says little, and the town knows less, but the harbour master remembers a thin boy with a net.",
    )
    assert lines[1] in _below(*lines).text


def test_who_is_to_be_reached_with_news_is_the_author() -> None:
    line = "Contact Ian with AI stories via email, ian.lane@thepaper.net, or Signal 732-804-1223."
    assert _below(line).bios == (line,)
    assert _below("Contact with the ferry was lost at nine, said Ian Lane, via radio.").bios == ()


@pytest.mark.parametrize(
    ("signed", "last"),
    [
        ("By Ann Lee\n\nThe Mill Times", "The crew died."),
        ("The Associated Press\n\nMay 3, 2021", "The crew died."),
        ("Ann Lee\n\nMay 3, 2021", "She died."),
        ("Ann Lee\n\nMay 3, 2021", "Ann died."),
    ],
)
def test_what_a_byline_begins_with_makes_no_sentence_a_bio(signed: str, last: str) -> None:
    article = newsclean.clean(f"Ferry stays in harbour\n\n{signed}\n\n{_LEAD}\n\n{last}")
    assert article.text == f"{_LEAD}\n\n{last}"


def test_what_is_said_of_the_author_below_the_name_is_a_bio() -> None:
    article = newsclean.clean(
        f"Ferry stays in harbour\n\nBy Ann Lee\n\n{_LEAD}\n\nTwo of the crew were hurt, a doctor in Ostia said on Tuesday, and both are at home"
        " again.\n\nAnn Lee\n\nShe has been in Rome since May."
    )
    assert article.bios == ("Ann Lee", "She has been in Rome since May.")


def test_the_particle_of_a_name_is_no_mention_of_the_person() -> None:
    lead = "De veerboot is voor de kust gezonken, en twee leden van de bemanning worden vermist, zegt de havenmeester van de stad."
    body = f"{lead}\n\nNiemand weet waar de boot heen voer, zegt hij, en de wind was hard die nacht in de straat."
    assert (
        newsclean.clean(f"Veerboot zinkt voor de kust bij Asbeek\n\n{body}\n\nAnna de Vries is redacteur scheepvaart.").text
        == body
    )
