"""What stands like a box, a teaser or a site's label between paragraphs, and is the article's own."""

import pytest

from newsclean import clean

_BEFORE = "The ferry between Ashby and the northern islands was taken out of service on Monday, the harbour board said."
_AFTER = "Passengers who had booked for the weekend were told to travel by road instead, which takes about six hours."


@pytest.mark.parametrize(
    "lines",
    [
        ("Looking back, would you do it again?", "Advertisement"),
        ("Ready to go home?", "Share"),
        ("WE WILL NOT LEAVE UNTIL THE LAST PRISONER IS FREE AND HOME",),
        ("HOW THE GERMANS LOST THEIR ONLY CHANCE TO WIN AT SEA",),
        ("TIMELINE: How the ferry came to Ashby", "1931: The first boat sails, with forty people on board."),
        ("ANALYSIS: Why passengers travel by road", _AFTER),
    ],
)
def test_a_line_of_the_article_beside_a_slot_or_in_capitals_stays(lines: tuple[str, ...]) -> None:
    """Questions of an interview above an advertisement, slogans, headings with a label."""
    assert lines[0] in clean("\n\n".join([_BEFORE, *lines, _AFTER])).stripped


@pytest.mark.parametrize(
    "paragraph",
    [
        "“We are poor. Most news outlets make their money through ads that our readers never see. We do not.”",
        "“Will you support our journalism?” she asked the crowd that had come to the square on Monday night.",
        "“This is a premium article. Please support quality journalism. That is what they read,” said the editor.",
    ],
)
def test_no_sentence_of_a_quotation_is_taken(paragraph: str) -> None:
    """Who is quoted may speak like a box that asks for money."""
    assert paragraph in clean(f"{_BEFORE}\n\n{paragraph}\n\n{_AFTER}").stripped
