"""Titles of other articles above an article that has no headline of its own."""

import newsclean

_TITLES = (
    "Herring boats stay in port for a third week",
    "Two candidates for the office of harbour master",
    "Lighthouse keepers of the north look for work",
)
_SAID = (
    (
        "Seen from the capital, the whole of the valley has risen against its governor, and he would hold out by fear alone. It is"
        " not so simple, for the dam has brought work to the upper villages, and those who live by it have never voted against him."
    ),
    "The mayor of the largest of these villages, who has a mill, says that he has seen five governors and will see a sixth.",
    "What will happen when the water falls nobody in the valley can say, and those who know have left for the coast.",
)


def test_titles_cut_off_by_dots_do_not_begin_the_article() -> None:
    cut_off = (
        "And if the best lesson of the old admiral was the one that those who praise him today are careful never to learn..."
    )
    bracketed = "The day on which the papers lost the election while they were trying to save it (and we are next...)"
    asks = "Is the next captain of the Ashby ferry a woman, and not any woman, as the owners say? Read what the crew thinks"
    lines = (*_TITLES, cut_off, bracketed, asks, *_TITLES, *_SAID, *_TITLES)
    assert newsclean.clean("\n\n".join(lines)).text == "\n\n".join(_SAID)
