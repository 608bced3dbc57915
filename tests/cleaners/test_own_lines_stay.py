"""Lines of an article's own that read like a page's furniture: sub-headings, rows of lists, short paragraphs, notes."""

import newsclean

_LEDE = "The gardens at Ashby open again on Friday, and the head gardener has written down what is to be done before then."
_TIPS = (
    ("Sow", "Beetroot, chard and the last of the peas."),
    ("Prune", "Cut out one old stem in three."),
    ("Save", "Keep the seed of the sweet peas."),
    ("Share", "Give half of it away, over the fence."),
    ("Rest", "Sit down when it is done."),
)


def _text(*paragraphs: str) -> str:
    return newsclean.clean("\n\n".join(paragraphs)).text


def test_a_sub_heading_in_a_series_stays() -> None:
    lines = [line for tip in _TIPS for line in tip]
    assert _text(_LEDE, *lines).split("\n\n")[1:] == lines


def test_a_button_in_a_row_of_buttons_goes_from_above_a_series() -> None:
    tips = [line for tip in _TIPS if tip[0] != "Share" for line in tip]
    assert _text(_LEDE, "Share", "Save", *tips[:4], *tips[6:], "Dig", "Turn the bed over once more.").count("Share") == 0


def test_a_button_between_paragraphs_goes() -> None:
    below = "The garden was laid out in 1881 by a brewer, who wanted to see water from every one of his windows."
    assert "Share" not in _text(_LEDE, "Share", below)


def test_what_comes_next_in_a_report_of_a_match_stays() -> None:
    lines = ("UP NEXT", "Comets: Visit Denver on Thursday.", "Hawks: Host Dallas on Sunday.")
    assert _text(_LEDE, *lines).endswith("\n\n".join(lines))


def test_rows_of_a_list_of_prices_and_followers_stay() -> None:
    prices = ("Lebara", "£5/month", "Five gigabytes.", "Smarty", "£8/month", "Twenty gigabytes.", "No contract", "Or none.")
    assert _text(_LEDE, *prices).endswith("\n\n".join(prices))
    ranked = ("Ann", "22m followers", "Cooks.", "Kev", "18m followers", "Lifts cars.", "Mo", "11m followers", "Talks to it.")
    assert _text(_LEDE, *ranked).endswith("\n\n".join(ranked))


def test_a_price_of_the_papers_own_goes() -> None:
    offer = ("Subscribe now to continue reading.", "Digital", "£5/month", "All articles.", "Print", "£8/month", "Both.")
    assert "month" not in _text(_LEDE, *offer)


def test_short_paragraphs_and_their_headings_below_a_box_stay() -> None:
    box = "Sign up for our morning newsletter and get the news in your inbox every day."
    lines = ("Zaap", "Grand Arcade. Sit in the tuk-tuk.", "Wen's", "North Street. Order the fish and bring cash.")
    assert _text(_LEDE, box, *lines).endswith("\n\n".join(lines))


def test_titles_below_a_box_go() -> None:
    box = "Sign up for our morning newsletter and get the news in your inbox every day."
    titles = ("Mayor opens new bridge over the Tarn", "Five arrested after raid on farm")
    assert _text(_LEDE, box, *titles, "© 2024 Ashby Media") == _LEDE


def test_recipes_without_a_long_paragraph_stay() -> None:
    lines = (
        *(
            "Three suppers for a weeknight",
            "You're tired. There's nothing in but eggs. Good.",
            "Eggs in purgatory",
            "4 eggs",
        ),
        *(
            "1 tin of tomatoes",
            "Chilli flakes",
            "Fry the garlic. Add the tomatoes. Break in the eggs.",
            "Spaghetti with eggs",
        ),
        *("200g spaghetti", "2 eggs", "Boil the spaghetti, then mix in the eggs. Serve with toast."),
    )
    article = newsclean.clean("\n\n".join(lines))
    assert not article.removed


def test_a_title_above_a_byline_is_the_headline() -> None:
    dialogue = ("“Is this seat taken?”", "“Yes.”", "Tuesday.", "“Could you turn that down?”", "“I can't hear you.”")
    article = newsclean.clean("\n\n".join(("Overheard on the early train: a diary", "By Marcus Lyle", *dialogue)))
    assert (article.headline, article.standfirst) == ("Overheard on the early train: a diary", None)


def test_notes_are_the_articles_own_where_it_is_about_them() -> None:
    notes = [
        "Correction: the recipe on Thursday should have said two spoons of salt.",
        "This article was amended on 3 April 2007 to remove the claim that the Pope is a Methodist.",
        "Clarification: the mayor is not a spaniel.",
    ]
    between = (
        "Newspapers have printed them since 1690, when a sheet in Boston ran to a single issue and regretted most of it.",
        "The first readers' editor took up his post in November 1997, and treated the misprints as if they were literature.",
        "Those who want to complain are told to write to the editor, which few do, and those who do it write every week.",
    )
    text = _text(
        _LEDE, *(line for pair in zip(between, notes, strict=True) for line in pair), _LEDE.replace("Friday", "Monday")
    )
    assert all(note in text for note in notes)


def test_a_short_paragraph_above_a_pictures_credit_is_no_caption() -> None:
    lines = ("A wren in the lamp room.", "Let it out, and it came back.", "Fog, and nothing to see all day.")
    article = newsclean.clean("\n\n".join(("A week in a lighthouse", "By Hamish Gunn", *lines, "Getty Images", _LEDE)))
    assert article.text.startswith("\n\n".join(lines))


def test_a_paragraph_between_two_newsletter_boxes_that_reports_is_no_promise() -> None:
    said = "The company that runs the line, Northern Crossings, said the vessel had passed an inspection in March."
    page = (
        "Rescue boats from three towns searched the bay until dawn, but strong winds forced them to turn back, the mayor said.",
        "Sign up for Morning Report",
        said,
        "Newsletter",
        "Enter your email address",
        "Investigators will now look at the weather reports and at the recordings of the bridge, a spokeswoman said on Tuesday.",
    )
    assert said in newsclean.clean("\n\n".join(page)).text
