"""A whole article on one line: what is glued in front of its first sentence."""

import pytest

import newsclean

_SAID = (
    "The ferry sank off the coast on Monday, and two of its crew are missing, the harbour master of Ashby said. Divers searched"
    " the wreck until dawn, and the owners declined to say when the hull had last been inspected. The search goes on, and the"
    " families of the missing men were taken to a hotel in the town, the mayor said, where they will stay until Friday. Nobody"
    " in Ashby remembers a winter with so many storms, and the old pier has lost a third of its planks since the autumn."
)


@pytest.mark.parametrize("sign", ["»", "›", ">"])
def test_a_title_that_comes_again_behind_its_place_on_the_site_is_the_headline(sign: str) -> None:
    title = "Ferry sinks off Ashby (and why)"
    article = newsclean.clean(f"{title} Posted on Home {sign} News {sign} Harbour {sign} {title} {_SAID}")
    assert (article.headline, article.text) == (title, _SAID)


def test_a_line_that_is_quoted_back_behind_an_arrow_stays() -> None:
    text = f"The way home from Ashby is long. He wrote the way home > The way home from Ashby is long, he wrote. {_SAID}"
    assert newsclean.clean(text).text == text


@pytest.mark.parametrize(
    ("head", "byline"),
    [("By AFP 17 August 2023 | 4:09 pm ", "AFP"), ("Reuters in Prague Mon 20 Oct 2025 17.34 CEST Share ", "Reuters"),
     ("By Ann Lee Posted January 14, 2025 6:08 pm Share Tweet ", "Ann Lee")],
)  # fmt: skip
@pytest.mark.parametrize("above", ["", "Ferry sinks off Crete\n\n"])
def test_who_wrote_a_story_and_when_is_lifted_from_its_first_paragraph(head: str, byline: str, above: str) -> None:
    said = (
        "The ferry sank off the coast of Crete on Monday, and two of its crew have not been found, the harbour master said."
    )
    article = newsclean.clean(f"{above}{head}{said}\n\n{said.replace('ferry', 'boat')}")
    assert article.text.startswith(said)
    assert article.published is not None
    assert byline in (article.byline or "")


@pytest.mark.parametrize("opens", ["By 4 pm on 17 August 2023 the ferry", "By Friday 17 August 2023 at 4:09 pm the ferry"])
def test_a_sentence_that_opens_with_a_date_stays(opens: str) -> None:
    page = f"{opens} had left the harbour of Chania, and nobody had seen it since, the harbour master of the town said on Monday."
    assert newsclean.clean(page).text == page
