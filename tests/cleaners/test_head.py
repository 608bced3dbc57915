"""Titles of other articles, and tables, above an article."""

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


def test_the_rows_of_a_table_above_the_headline_are_no_menu() -> None:
    rows = "东部地区１４９１４．１３６６．５０\n\n中部地区１５５２４．６１７９．８８\n\n西部地区１２００２．４５８４．３８"
    title = "沿淮工业污染源达标排放治污第一战役告捷"
    story = "新年的钟声刚刚敲响，千里淮河传来喜讯：沿淮工业污染源实现达标排放，治污第一战役告捷，两岸居民奔走相告。"
    rest = "国家环保局局长宣布，在流域内的污染企业中，已有一千一百家完成治理任务，其余企业正在停产治理。"
    article = newsclean.clean(f"{rows}\n\n{title}\n\n{story}\n\n{rest}")
    assert article.headline == title
    assert article.removed == ()
