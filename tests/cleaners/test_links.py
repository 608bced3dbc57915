"""Links to other articles in the midst of an article, with the names of those who wrote them."""

import pytest

import newsclean

_SAID = (
    "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master of Ashby said.",
    "Divers searched the wreck until dawn, and the owners declined to say when the hull had last been inspected.",
)
_TITLE = "Why no minister ever takes the ferry to the islands"


@pytest.mark.parametrize("names", [(), ("Rafael Bright",), ("Rafael Bright", "Rafael Bright"), ("Mary Dunn", "Tom Reed")])
def test_a_title_and_its_authors_above_a_button_go(names: tuple[str, ...]) -> None:
    assert newsclean.clean("\n\n".join((_SAID[0], _TITLE, *names, "Read more", _SAID[1]))).text == "\n\n".join(_SAID)


def test_a_sub_heading_of_a_few_words_above_a_button_stays() -> None:
    assert "The hull" in newsclean.clean("\n\n".join((_SAID[0], "The hull", "Mary Dunn", "Read more", _SAID[1]))).text


def test_an_appeal_that_goes_on_behind_an_ellipsis_is_one_with_what_follows() -> None:
    appeal = (
        "… as you’re joining us today from Ireland, we have a small favour to ask. Tens of millions have trusted our reports.",
        "Unlike many others, the Gazette has no shareholders and no billionaire owner. Just the will to report.",
        "And we provide all this for free, for everyone to read. We do this because we believe in open news.",
    )
    assert newsclean.clean("\n\n".join((*_SAID * 4, *appeal))).text == "\n\n".join(_SAID * 4)
