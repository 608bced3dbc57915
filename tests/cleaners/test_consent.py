"""Dialogues for consent, in the words that the advertisers' framework gives them."""

import newsclean

LEAD = "The ferry sank off the coast on Monday, killing two of its crew, the harbour master said in a statement."
NEXT = "Eleven were brought to a hospital in Crete, where doctors said that all of them were well on Tuesday morning."
STORY = [
    LEAD,
    NEXT,
    "The owners of the line, who bought the ship from a Greek company in 2016, said that they would wait for the report.",
    "A fisherman who saw the ferry leave said that the wind had been strong since the night before, and that he had stayed.",
    "The council is to meet on Friday, and the mayor wants the quay to be closed to all ships until it has been inspected.",
    "“We have asked for a higher wall for ten years,” said a woman who sells tickets. “Nobody came, and nobody wrote back.”",
]
DIALOGUE = [
    "Advertising and content can be personalised based on your profile. Your activity on this service can be used to build it.",
    "Cookies, device or similar online identifiers (e.g. random ones) can be stored or read on your device to recognise it.",
    "Your data can be used to monitor for and prevent unusual and possibly fraudulent activity, and to keep systems working.",
    "Information about your activity on this service (such as forms you submit, content you look at) can be stored and combined.",
    "Reports can be generated based on the combination of data sets (like user profiles, statistics, market research) of others.",
    "We and our 1420 partners store and access personal data, like browsing data or unique identifiers, on your device.",
    "Use limited data to select advertising",
    "Measure advertising performance",
]


def test_a_whole_dialogue_goes_however_long_it_is() -> None:
    article = newsclean.clean("\n\n".join([*STORY, *DIALOGUE]))
    assert ([paragraph.text for paragraph in article.body], article.flags) == (STORY, ())


def test_who_is_cited_about_cookies_stays() -> None:
    said = "“We and our partners use cookies to see what people read, and they can say no,” the publisher told the court on Friday."
    assert said in newsclean.clean("\n\n".join([*STORY, said])).text
